// What a student changes within the words of one bullet.
import type { Random } from '../../src/core/text/random';
import { cut, joined, lineOf, replaced, type Line } from './line';

export type WordEdit = (line: Line, start: number, owner: number, by: Dice) => Line | null;

/** The dice, and words that the note uses elsewhere. */
export interface Dice {
  readonly random: Random;
  readonly words: readonly string[];
}

interface Found {
  readonly at: number;
  readonly text: string;
}

const dense = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** Words of a line; where none are set apart, stretches of two letters. */
export function wordsIn(text: string, start: number): Found[] {
  return [...text.slice(start).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const at = start + index;
    if (!dense.test(word)) return [{ at, text: word }];
    return (word.match(/.{1,2}/gsu) ?? []).map((part, n) => ({ at: at + 2 * n, text: part }));
  });
}

export function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** A letter is dropped, doubled, swapped with the next or another; one or two words. */
export const slip: WordEdit = (line, start, owner, { random }) => {
  const word = pick(
    wordsIn(line.text, start).filter(({ text }) => text.length > 3 || dense.test(text)),
    random,
  );
  if (!word) return null;
  const at = word.at + Math.floor(random() * (word.text.length - 1));
  const [one = '', two = ''] = line.text.slice(at, at + 2);
  const forms = [two, one + one + two, two + one, `${one}${one === 'e' ? 'a' : 'e'}`];
  return replaced(line, at, at + 2, lineOf(pick(forms, random) ?? two, owner));
};

/** One to four words more, somewhere or at the end. */
export const add: WordEdit = (line, start, owner, { random, words }) => {
  const own = wordsIn(line.text, start);
  const isDense = dense.test(line.text.slice(start));
  const more = Array.from({ length: between(1, 4, random) }, () => pick(words, random) ?? 'more');
  const text = more.join(isDense ? '' : ' ');
  const last = own.at(-1);
  if (!last) return null;
  const before = random() < 0.4 ? null : pick(own, random);
  const at = before?.at ?? last.at + last.text.length;
  const typed = before ? text + (isDense ? '' : ' ') : (isDense ? '' : ' ') + text;
  return replaced(line, at, at, lineOf(typed, owner));
};

/** One to three words fewer, never more than half of them. */
export const drop: WordEdit = (line, start, _owner, { random }) => {
  const own = wordsIn(line.text, start);
  const count = between(1, Math.min(3, Math.floor(own.length / 2)), random);
  if (own.length < 3) return null;
  const first = Math.floor(random() * (own.length - count + 1));
  const from = own[first]?.at ?? start;
  const behind = own[first + count];
  const last = own[first + count - 1];
  const to = behind?.at ?? (last ? last.at + last.text.length : from);
  return replaced(line, from, to, lineOf('', 0));
};

/** Other words for so large a share of them. */
function replaceShare(least: number, most: number): WordEdit {
  return (line, start, owner, { random, words }) => {
    const own = wordsIn(line.text, start);
    if (own.length < 2) return null;
    const share = least + random() * (most - least);
    const count = Math.max(1, Math.round(own.length * share));
    const chosen = new Set<number>();
    while (chosen.size < count) chosen.add(Math.floor(random() * own.length));
    let edited = line;
    for (const index of [...chosen].sort((a, b) => b - a)) {
      const word = own[index];
      if (!word) continue;
      const other = lineOf(pick(words, random) ?? 'other', owner);
      edited = replaced(edited, word.at, word.at + word.text.length, other);
    }
    return edited;
  };
}

/** A word or two for others. */
export const replace = replaceShare(0.05, 0.25);

/** Said anew: a third to a half of the words are others, and sometimes what came last comes first. */
export const reword: WordEdit = (line, start, owner, dice) => {
  const edited = replaceShare(0.3, 0.5)(line, start, owner, dice);
  if (!edited || dice.random() < 0.6) return edited;
  const own = wordsIn(edited.text, start);
  const middle = own[Math.floor(own.length / 2)]?.at;
  if (middle === undefined || middle <= start) return edited;
  const isDense = dense.test(edited.text.slice(start));
  const [head, front, back] = [
    cut(edited, 0, start),
    cut(edited, start, middle),
    cut(edited, middle),
  ];
  return joined(head, back, lineOf(isDense ? '' : ' ', owner), front);
};

const months = ['January', 'March', 'May', 'July', 'October', 'December'];

/** A year gets a month or a day, a number becomes another; where there is none a year is added. */
export const date: WordEdit = (line, start, owner, { random }) => {
  const numbers = [...line.text.slice(start).matchAll(/\d+/gu)];
  const found = pick(numbers, random);
  const year = String(between(1000, 1990, random));
  if (!found) {
    const end = line.text.trimEnd().length;
    return replaced(line, end, end, lineOf(` (${year})`, owner));
  }
  const at = start + found.index;
  const [text] = found;
  if (text.length === 4 && random() < 0.6) {
    const isDense = dense.test(line.text);
    const day = between(1, 28, random);
    const month = pick(months, random) ?? '';
    const more = isDense
      ? { at: at + 4, text: `年${between(1, 12, random)}月${day}日` }
      : { at, text: random() < 0.5 ? `${month} ` : `${day} ${month} ` };
    return replaced(line, more.at, more.at, lineOf(more.text, owner));
  }
  const other = String(Number(text.slice(0, 9)) + between(1, 9, random));
  return replaced(line, at, at + text.length, lineOf(other, owner));
};
