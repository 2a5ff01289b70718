import { editDistance } from '../text/distance';
import { stopWords } from '../text/stop-words';
import { antonymWords, isPrefixNegation } from './antonyms';
import { synonymWords } from './synonyms';

/** Real words and names that lie a slip away from other real ones; typed, they are meant. */
const confusable = (
  'iran iraq austria australia austrian australian slovakia slovenia niger nigeria mali malawi guinea guyana gambia zambia ' +
  'prussia russia prussian russian lenin lennon stalin paris parish georgia german germany norman roman romania mongol ' +
  'mongolia india indian indiana chile china korea crete greece iceland ireland sudan sweden jordan japan turkey poland ' +
  'holland finland england egypt israel italy spain france britain brazil canada cuba mexico peru vietnam ' +
  'marshall martial marital trial trail public republic persecution prosecution adopt adapt elected ejected ' +
  'deported reported exported imported imposed opposed exposed evolution revolution devolution national rational ' +
  'constitution institution invasion evasion accept except conservation conversation capital capitol statue statute ' +
  'nuclear unclear emigrant immigrant casual causal desert dessert complement compliment council counsel ' +
  'principal principle affluent effluent allied applied united untied military militant missile mission ' +
  'charles charlie henry harry edward edwin louis louise philip francis frances alexander alexandra ' +
  'catholic catholics protestant communist communism socialist socialism fascist fascism ' +
  'north south eastern western northern southern march may june july august april'
).split(' ');

const realWords: ReadonlySet<string> = new Set([
  ...confusable,
  ...antonymWords,
  ...synonymWords,
  ...stopWords,
]);

/** How many slips a word of this length may hold: none below 5 letters, two from 9 on. */
function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * Is `typed` a slip for `meant`? Both in normal form. Never across digits, never in the first letter (few slips
 * happen there, and Russia is not Prussia), never where `typed` is a word or name by itself.
 */
export function isTypingSlip(
  typed: string,
  meant: string,
  isKnown: (norm: string) => boolean,
): boolean {
  const allowed = Math.min(slipsAllowed(meant.length), slipsAllowed(typed.length + 1));
  if (allowed === 0 || Math.abs(typed.length - meant.length) > allowed) return false;
  if (typed.charAt(0) !== meant.charAt(0) || !isWord(typed) || !isWord(meant)) return false;
  if (realWords.has(typed) || isKnown(typed) || isPrefixNegation(typed, meant)) return false;
  return editDistance(typed, meant, allowed) <= allowed;
}

function isWord(norm: string): boolean {
  return /^[\p{L}']+$/u.test(norm);
}
