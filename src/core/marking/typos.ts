import { editDistance } from '../text/distance';
import { isFamilyKey } from '../text/forms';
import { isRealWord, slipsAllowed } from '../text/real-words';
import { isStopWord } from '../text/stop-words';
import { hasOpposite, isPrefixNegation } from './opposites';
import type { Token } from './tokens';

/** Names of lands in other languages that lie a slip away from other lands; `isRealWord` knows the English ones. */
const confusable = new Set(
  (
    'irland island irlande islande irlandia islandia irlanda islanda slovakien slovenien slovensko slovinsko slovenska ' +
    'slovinska slovensku slovinsku litwa lotwa litwy lotwy litwe lotwe litwie lotwie'
  ).split(' '),
);

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
    isRealWord(key) ||
    isFamilyKey(key) ||
    hasOpposite(key) ||
    isStopWord(typed);
  return !isReal && !isPrefixNegation(typed, meant);
}
