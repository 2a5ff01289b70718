import { compareDates, orderDates } from '../../dates/compare';
import type { DateValue, HistoricalDate } from '../../dates/date';
import { formatDate } from '../../dates/print';
import { shuffled, type Random } from '../../text/random';
import { partOf, plausibleShifts } from '../date-shift';
import { withoutDate } from '../dateless';
import { diceFor, questionId, settledBy, type Draft } from '../draft';
import type { Material, Statement } from '../material';
import type { ChoiceQuestion } from '../question';
import { inContext, tidy, trimStem, withGap } from '../stem';

/** A date of the note with the point that it is right for. */
interface NoteDate {
  readonly value: DateValue;
  readonly statement: Statement;
  readonly part: ReturnType<typeof partOf>;
}

/** When did it happen? One question for each date of a sentence. */
export function dateQuestions(material: Material, seed: number): Draft[] {
  const noteDates = material.everything.flatMap((statement) =>
    statement.dates.map((value): NoteDate => ({ value, statement, part: partOf(value) })),
  );
  return material.statements.flatMap((statement) =>
    statement.dates.flatMap((date) => draftOf(statement, date, noteDates, material, seed) ?? []),
  );
}

function draftOf(
  statement: Statement,
  date: HistoricalDate,
  noteDates: readonly NoteDate[],
  material: Material,
  seed: number,
): Draft | null {
  // Beside other dates a gap says which of them is meant.
  const alone = statement.dates.length === 1;
  if (isHalfOfRange(statement.text, date)) return null;
  const { text, gapped } = alone
    ? withoutDate(statement.text, date, material.english)
    : { text: tidy(withGap(statement.text, date)), gapped: true };
  const stem = trimStem(text);
  if (stem === null) return null;
  const id = questionId(
    'date',
    [statement.point.id],
    `${date.edtf}@${String(date.from + statement.from)}`,
  );
  const random = diceFor(seed, id);
  const wrong = wrongDates(date, statement, noteDates, random);
  if (wrong.length < 2) return null;
  const sorted = [{ value: date, rightFor: null }, ...wrong].sort((a, b) =>
    orderDates(a.value, b.value),
  );
  const question: ChoiceQuestion = {
    id,
    kind: 'date',
    stem: inContext(statement.context, stem),
    ...settledBy(statement, [date]),
    options: sorted.map(({ value, rightFor }) => ({ text: formatDate(value), rightFor })),
    key: sorted.findIndex(({ value }) => value === date),
  };
  // A whole sentence reads better than one with a hole; a day is more telling than a century.
  const dates = sorted.map(({ value }) => value);
  return {
    question,
    dates,
    worth: (gapped ? 0.45 : 0.7) - (alone ? 0 : 0.2) + precisionWorth[date.precision],
  };
}

/** "1918-…" asks for the end of what was not read as one. */
function isHalfOfRange(text: string, { from, to }: HistoricalDate): boolean {
  return (
    /\d\s*(?:to|until|till|bis|[–—-])\s*$/iu.test(text.slice(0, from)) ||
    /^\s*(?:to|until|till|bis|[–—-])\s*\d/iu.test(text.slice(to))
  );
}

const precisionWorth: Readonly<Record<DateValue['precision'], number>> = {
  day: 0.25,
  month: 0.25,
  season: 0.2,
  year: 0.25,
  interval: 0.1,
  decade: 0.05,
  century: 0,
};

interface WrongDate {
  readonly value: DateValue;
  readonly rightFor: string | null;
}

/** Up to three: other dates of the note first, near ones alone, then shifts; no two of them overlap. */
function wrongDates(
  key: HistoricalDate,
  statement: Statement,
  noteDates: readonly NoteDate[],
  random: Random,
): WrongDate[] {
  // What the point says of any other date is true too, or would be crossed out without knowing it.
  const taken: DateValue[] = [key, ...statement.point.dates];
  const wrong: WrongDate[] = [];
  const take = (value: DateValue, rightFor: string | null, most: number): void => {
    const apart = taken.every((other) => compareDates(value, other) !== 'overlaps');
    if (wrong.length >= most || !apart) return;
    taken.push(value);
    wrong.push({ value, rightFor });
  };
  const part = partOf(key);
  const distance = ({ value }: NoteDate): number => Math.abs(value.earliest - key.earliest);
  const near = noteDates
    .filter(
      (other) =>
        other.value.precision === key.precision &&
        other.value.approximate === key.approximate &&
        other.part === part &&
        distance(other) <= reach(key),
    )
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, closest);
  for (const { value, statement: of } of shuffled(near, random)) take(value, of.point.text, 3);
  // Three options are enough; shifts are only there to make up what the note lacks.
  for (const shift of shuffled(plausibleShifts(key).slice(0, 6), random)) take(shift, null, 2);
  return wrong;
}

/** So many of the nearest are drawn from: near enough to be taken for the key, enough to vary. */
const closest = 8;

const daysOfYear = 365.25;

/** In days: farther off, a date of the note is crossed out without knowing anything. */
function reach({ precision, latest }: DateValue): number {
  if (precision === 'day') return 4 * daysOfYear;
  if (precision === 'month') return 8 * daysOfYear;
  if (precision === 'decade') return 100 * daysOfYear;
  if (precision === 'century') return 600 * daysOfYear;
  const longAgo = Math.max(0, -latest / daysOfYear - 100);
  return (30 + longAgo / 4) * daysOfYear;
}
