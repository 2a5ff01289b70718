import { pastForms } from '../text/word-families';
import { unspaced } from './aliases';
import type { Statement } from './statement';

const fewestWords = 8;
const mostWords = 32;
const longest = 200;
/** Signs of a script without blanks say as much as two letters and more. */
const longestUnspaced = 80;

/** A label and what it heads, a list with dashes, a clause that was left open. */
const broken = /[:：;→]|\s[-–—]{1,2}\s|\.\.\.|…|^[\p{Ll}\d(]|[,(]$/u;

/** These lean on what stood before, or only say that something was so. */
const leaning =
  /\b(?:however|also|too|therefore|thus|similar|such|at this (?:stage|time|point)|even|still|meanwhile|instead|ironically|this (?:was|is|led|made|meant|gave|caused)|might|may|perhaps|probably|we|should|not?|never|at (?:most|least)|significant|important|crucial|ultimately|conclusion)\b/iu;

/** Can a sentence be judged by itself: a whole one with a verb that says something of somebody? */
export function isClaim({ text, stems }: Pick<Statement, 'text' | 'stems'>, language: string) {
  if (text.length > longest || broken.test(text)) return false;
  if (unspaced.test(text)) return text.length <= longestUnspaced;
  const words = text.split(' ').length;
  if (words < fewestWords || words > mostWords || stems.size < 3) return false;
  return language !== 'en' || (!leaning.test(text) && hasPredicate(text));
}

const surely =
  /^(?:was|were|is|are|had|has|have|did|became|began|fell|rose|fled|went|came|grew|broke|took|gave|saw|wrote|drove|flew|chose|ran|arose|died|marched|arrived|returned|emerged|ended|started|lasted|agreed|resigned|withdrew|surrendered|decided|refused|tried|failed|crossed)$/u;
/** Behind these a past form is an adjective: "led to increased trade". */
const qualifies = /^(?:to|of|the|an?|with|and|by|in|for|its|his|her|their|more|most|newly)$/iu;
/** Before these it may be a participle: "19 killed in the town". */
const passive = /^(?:by|at|in|on|of|from|to|with|for|near|as|during|under|after|before)$/u;

/** Is there a finite verb in an English sentence, and something before it that it is said of? */
function hasPredicate(text: string): boolean {
  const words = text.match(/\p{L}{1,40}/gu) ?? [];
  // "Rejected by the king, who …": of what is not said.
  if (/^(?:\p{L}{2,20}ly\s)?\p{L}{2,20}ed\s/u.test(text)) return false;
  return words.some((word, at) => {
    const [before, behind] = [words[at - 1], words[at + 1]];
    if (before === undefined || /^\p{Lu}/u.test(word)) return false;
    if (surely.test(word)) return true;
    const isPast = /^\p{Ll}{2,30}ed$/u.test(word) || (pastForms.has(word) && !/n$/u.test(word));
    return isPast && !qualifies.test(before) && behind !== undefined && !passive.test(behind);
  });
}
