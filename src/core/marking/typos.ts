import { editDistance } from '../text/distance';
import { isFamilyKey } from '../text/forms';
import { isStopWord } from '../text/stop-words';
import { hasOpposite, isPrefixNegation } from './opposites';
import type { Token } from './tokens';

/** Real words and names that lie a slip away from other real ones; typed, they are meant. */
const confusable = new Set(
  (
    'austrian australian paris parish indian indiana iceland ireland france franco chile china crete martial marital ' +
    'trial trail persecution prosecution protection adopt adapt elected ejected revolution resolution conservation ' +
    'conversation capital capitol state states status statue statute casual causal desert dessert complement compliment ' +
    'principal principle united untied charles louis louise francis frances alexander alexandra communist communism ' +
    'community march ' +
    // Names of lands in other languages.
    'irland island irlande islande irlandia islandia irlanda islanda slovakien slovenien slovensko slovinsko slovenska ' +
    'slovinska slovensku slovinsku litwa lotwa litwy lotwy litwe lotwe litwie lotwie'
  ).split(' '),
);

/** How many slips a word of this length may hold: none below 5 letters, two from 9 on. */
function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * Is `typed` a slip for `meant`? Never across digits, never in the first letter (few slips happen there, and Russia
 * is not Prussia), never where `typed` is a word or name by itself.
 */
export function isTypingSlip(
  { norm: typed, key }: Token,
  { norm: meant }: Token,
  isKnown: (norm: string) => boolean,
): boolean {
  const allowed = slipsAllowed(Math.min(meant.length, typed.length + 1));
  if (allowed === 0 || Math.abs(typed.length - meant.length) > allowed) return false;
  if (typed.charAt(0) !== meant.charAt(0) || !/^[\p{L}']+$/u.test(typed + meant)) return false;
  if (editDistance(typed, meant, allowed) > allowed) return false;
  const isReal =
    isKnown(typed) ||
    confusable.has(typed) ||
    isFamilyKey(key) ||
    hasOpposite(key) ||
    isStopWord(typed);
  return !isReal && !isPrefixNegation(typed, meant);
}
