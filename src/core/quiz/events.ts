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
    if (!isMoment(statement.text, date.from)) return [];
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
