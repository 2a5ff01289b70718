import type { HistoricalDate } from '../dates/date';
import { unspaced } from './aliases';
import { withoutDate } from './dateless';
import { isMoment } from './happening';
import { trimStem } from './stem';
import type { Statement } from './statement';

/** A sentence that tells of one date, with the date taken out of its words. */
export interface DatedEvent {
  readonly statement: Statement;
  readonly date: HistoricalDate;
  readonly text: string;
  /** The sentence does not read without the date: a gap stands for it. */
  readonly gapped: boolean;
}

/** "Britain was the only power" has no moment: when it happened cannot be asked. */
const lasting =
  /^[^,;]*\b(?:was|were|is|are|had)\s+(?:an?|the|by|not|no|still|very|in|at|one|only|more|most|much|also)\b/iu;

/** "Under Napoleon (1799) Spain …": how long somebody ruled or lived. */
const reign =
  /\b(?:mandato|reinado|gobierno|governo|reign|rule|presidency|regno|règne|regierung|herrschaft|bewind|regering|vlád\p{L}{1,3}|under|bajo|sob|sous|unter|onder|sotto)\b[^.,;:(]{0,60}$/iu;

/** A year in brackets right behind somebody's name is that person's, not that of what is told. */
function isOfPerson({ text, names }: Statement, { from, to }: HistoricalDate): boolean {
  const before = text.slice(0, from).trimEnd();
  if (!/[(（]$/u.test(before) || !/^\s?[)）].{0,99}\p{L}/u.test(text.slice(to))) return false;
  const named = before.slice(0, -1).trimEnd();
  if (reign.test(named)) return true;
  return names.some(({ type, to: end }) => type === 'person' && Math.abs(end - named.length) < 2);
}

const fewestLetters = 4;

/** "El Salvador -> ____": what happened is not said. */
function isShort(text: string): boolean {
  return !unspaced.test(text) && (text.match(/\p{L}{2,40}/gu)?.length ?? 0) < 4;
}

/** "3: Austria, Sweden": a row of a table or list. */
const listed = /^\d{1,3}\s?[:.)]/u;

/** Those of a note in order; of two dates in one sentence neither is beyond doubt. */
export function datedEvents(statements: readonly Statement[], english: boolean): DatedEvent[] {
  return statements.flatMap((statement) => {
    const [date, another] = statement.dates;
    if (!date || another || lasting.test(statement.text)) return [];
    if (!isMoment(statement.text, date.from) || isOfPerson(statement, date)) return [];
    const { text, gapped } = withoutDate(statement.text, date, english);
    // "Conferences in order: ____" is no sentence.
    if (
      listed.test(text) ||
      (gapped && isShort(text)) ||
      (text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters
    )
      return [];
    const short = trimStem(text);
    return short === null ? [] : [{ statement, date, text: short, gapped }];
  });
}
