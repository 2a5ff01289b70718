import { lazily } from '../text/lazy';
import { pastForms, verbalNouns } from '../text/word-families';

const nouns = lazily(() => new Set(verbalNouns.split(' ')));

/** Is the English word a past form that no rule tells ("fought"), and no noun that goes with one ("growth")? */
export function isIrregular(word: string): boolean {
  return pastForms.has(word) && !nouns().has(word);
}

const helping =
  /^(?:is|are|was|were|has|have|had|does|did|can|could|will|would|should|must|may|might|became|began)$/u;

/** May the word be the verb of an English clause? Told by its form: the past of history, and what helps other verbs. */
export function isFinite(word: string): boolean {
  const norm = word.toLowerCase();
  if (helping.test(norm)) return true;
  return norm === word && ((norm.length > 4 && norm.endsWith('ed')) || isIrregular(norm));
}

/** Has the English text a verb behind its first words, so that it may follow "explain why"? */
export function isClause(text: string): boolean {
  const words = text.match(/[\p{L}’'-]{1,60}/gu) ?? [];
  return words.length > 3 && !isFinite(words[0] ?? '') && words.slice(1, 9).some(isFinite);
}
