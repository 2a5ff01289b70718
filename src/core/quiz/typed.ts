import type { HistoricalDate } from '../dates/date';
import type { NameType } from '../notes/note';
import { isShortFor, samePlainName } from './aliases';
import type { Material } from './material';
import type { KnownName } from './names';
import type { TypedQuestion } from './question';
import type { Statement } from './statement';

/** What has to be typed, and what else is right. */
export type Typing = Pick<TypedQuestion, 'wanted' | 'model' | 'also' | 'date' | 'others'>;

/** Nobody remembers more of a name word by word; articles and "of" are not counted. */
const mostWords = 3;
const longest = 32;
const small = /^(?:the|an?|of|for|and|de|la|du|der|die|das|von)$/u;

/** A sentence that names nothing else and no day must say this much, or many things fit. */
const fewestWords = 10;

/** Names of no sure type ("name", a marked term) may be anything: the label could not say what is asked. */
const told = new Set<NameType>([
  'person',
  'place',
  'people',
  'organisation',
  'treaty',
  'operation',
  'event',
]);

/** A date that one can know to the digit, in a sentence that is plain without it. */
export function typedDate(statement: Statement, date: HistoricalDate, key: string): Typing | null {
  const { precision } = date;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return null;
  if (date.approximate || !isPlain(statement)) return null;
  return { wanted: precision, model: key, also: [], date, others: [] };
}

/** A name short enough to be known by heart, in a sentence that says enough to mean no other. */
export function typedName(
  statement: Statement,
  name: KnownName,
  key: string,
  { names, resembling }: Material,
): Typing | null {
  const counted = name.plain.split(' ').filter((word) => !small.test(word));
  if (!told.has(name.type) || counted.length > mostWords || key.length > longest) return null;
  if (!isPlain(statement) || resembling(statement).length > 0) return null;
  const rest = [...names.byPlain.values()].filter((other) => other !== name);
  return {
    wanted: name.type,
    model: key,
    also: rest.filter(({ plain }) => isShortFor(plain, name.plain)).map(({ text }) => text),
    date: null,
    others: rest.filter(({ plain }) => !samePlainName(plain, name.plain)).map(({ text }) => text),
  };
}

/** What stays of the sentence when the key is gone ties it to one place in the note. */
function isPlain({ text, context, dates, names }: Statement): boolean {
  return context !== '' || dates.length + names.length > 1 || text.split(' ').length >= fewestWords;
}
