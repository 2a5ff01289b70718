import { hashText } from './hash';
import { lazily } from './lazy';
import { real } from './lists/real';

/**
 * Each sign of the list is a step from a number to the next one, up to the signs' count; the last adds its whole count
 * and goes on. No quotes among them, no backslash and no dollar.
 */
export const signs =
  ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** How many numbers there are: about fifty for each key of the list. */
const range = 2 ** 18;

const numbers = lazily(() => {
  const over = signs.length - 1;
  const found = new Set<number>();
  let at = 0;
  for (const sign of real) {
    const step = signs.indexOf(sign);
    at += step;
    if (step < over) found.add(at);
  }
  return found;
});

/**
 * Is this the key of a word by itself that lies a slip away from another word? One in fifty other words is taken for
 * such a one too, as the list holds numbers made from the keys: its slip is not forgiven.
 */
export function isRealWord(key: string): boolean {
  return numbers().has(numberOf(key));
}

/** The number that stands for a key in the list. */
export function numberOf(key: string): number {
  return Math.floor((parseInt(hashText(key).slice(0, 8), 16) / 2 ** 32) * range);
}

/** How many slips a word of this length may hold: none below 5 letters, two from 9 on. */
export function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
