import type { NameType } from '../notes/note';
import { unspaced } from './aliases';
import { isIrregular } from './clauses';
import type { Statement } from './statement';

/** Names that say of themselves that something happened: "Stamp Act", "Boston Massacre". */
const happenings = new Set<NameType>(['event', 'treaty', 'operation']);

const verb =
  /^(?:\p{Ll}{2,30}ed|was|were|had|is|are|has|begins?|becomes?|makes?|takes?|leads?|gives?)$/u;

/** Is there a verb in an English sentence? In other languages: is it as long as a sentence with one? */
export function hasVerb({ text }: Pick<Statement, 'text'>, language: string): boolean {
  if (unspaced.test(text)) return text.length >= fewestLetters;
  const found = text.match(/\p{L}{2,40}/gu) ?? [];
  if (language !== 'en') return found.length >= fewestWords;
  return found.some(
    (word) => verb.test(word) || (isIrregular(word) && !/(?:[eo]w|e)n$/u.test(word)),
  );
}

/** Nouns that say so without a verb. */
const deed =
  /\b(?:death|birth|assassination|murder|execution|battle|siege|fall|rise|election|coronation|abdication|resignation|invasion|occupation|annexation|signing|outbreak|re?volution|revolt|rebellion|uprising|mutiny|coup|putsch|crash|crisis|strike|march|massacre|raid|attack|bombing|airlift|blockade|conference|meeting|summit|treaty|pact|agreement|act|law|decree|decision|telegram|speech|formation|creation|foundation|introduction|abolition|independence|landing|armistice|surrender|war|famine|fire|plague|trial|declaration|launch|invention|discovery|arrival|expulsion)s?\b/iu;

/** Says that something happened: a bare list of names, or how many there were, has no place in time. */
export function happens(statement: Pick<Statement, 'text' | 'names'>, language: string): boolean {
  const { text, names } = statement;
  const named = names.some(({ type }) => happenings.has(type)) || deed.test(text);
  return (language === 'en' && named) || hasVerb(statement, language);
}

const fewestLetters = 9;
const fewestWords = 5;

const open =
  /(?:\b(?:by|before|after|après|dopo(?: il)?|después de|depois de|nach|na|po|since|until|till|up to|as of|hasta|até|jusqu.{1,4}|bis|fino al?|sino al?|tot|do|až do|depuis|partir de|partire dal?|ab|desde|seit|dal?|sinds|od)(?:\s(?:the|roku|el|o|le|il|dem|zum))?\s{1,3}|\b(?:jusqu.au|depuis l|dall|all|nell|dell|l|d)['’]\s?)$/iu;

/** Does what stands at that place date a moment, in words that fit any date? "By …" does not; "l’…" fits few. */
export function isMoment(text: string, at: number): boolean {
  return !open.test(text.slice(Math.max(0, at - 24), at));
}
