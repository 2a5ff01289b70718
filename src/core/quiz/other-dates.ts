import { compareDates, isSameDate, orderDates } from '../dates/compare';
import type { DateValue, Precision } from '../dates/date';
import { shuffled, type Random } from '../text/random';
import { plausibleShifts } from './date-shift';
import { groupBy } from '../text/group';
import type { Material } from './material';
import type { Option } from './question';
import type { Statement } from './statement';
import { daysOfYear } from './year';

/** A date that may be offered, with the point that it is right for. */
export interface Candidate extends Pick<Option, 'rightFor'> {
  readonly value: DateValue;
}

/** Finds up to three dates that a student might take for that of a statement, and that are wrong. */
export function wrongDatesIn(
  material: Material,
): (statement: Statement, key: DateValue, random: Random) => Candidate[] {
  const { resembling } = material;
  const noteDates = datesOf(material);
  return (statement, key, random) => {
    // What the note says of any other date is true too, or would be crossed out without knowing it.
    const said = [statement, ...resembling(statement)].flatMap(({ point }) => point.dates);
    return wrongDates(key, said, noteDates.get(shapeOf(key)) ?? [], random);
  };
}

/** Dates of the note near this one, then shifts; no two of them overlap. */
function wrongDates(
  key: DateValue,
  said: readonly DateValue[],
  all: readonly Candidate[],
  random: Random,
): Candidate[] {
  const near = shuffled(nearest(key, all), random);
  const shifts = shuffled(plausibleShifts(key).slice(0, 6), random);
  const taken = [...said];
  const wrong: Candidate[] = [];
  for (const candidate of [...near, ...shifts.map((value) => ({ value, rightFor: null }))]) {
    const { value, rightFor } = candidate;
    // Three options are enough; shifts are only there to make up what the note lacks.
    const most = rightFor === null ? 2 : 3;
    if (wrong.length >= most || taken.some((other) => compareDates(value, other) === 'overlaps')) {
      continue;
    }
    taken.push(value);
    wrong.push(candidate);
  }
  return wrong;
}

/** So many before and after are drawn from: near enough to be taken for the key, enough to vary. */
const around = 4;

/** "4 March 1801" stands out among years, and "1801–1805" among stretches of days. */
function shapeOf({ precision, edtf }: DateValue): string {
  return precision + edtf.replace(/\d/gu, '');
}

/** The dates of the note by shape, each once, as time runs. */
function datesOf({ statements }: Material): ReadonlyMap<string, readonly Candidate[]> {
  const all = statements.flatMap(({ dates, point }) =>
    dates.map((value): [string, Candidate] => [value.edtf, { value, rightFor: point.text }]),
  );
  const each = [...new Map(all.reverse()).values()];
  each.sort((a, b) => orderDates(a.value, b.value));
  return groupBy(each, ({ value }) => shapeOf(value));
}

function nearest(key: DateValue, all: readonly Candidate[]): Candidate[] {
  const at = all.findIndex(({ value }) => isSameDate(value, key));
  return all
    .slice(Math.max(0, at - around), at + around + 1)
    .filter(({ value }) => Math.abs(value.earliest - key.earliest) <= reach(key));
}

/** In years. */
const reachOf: Partial<Record<Precision, number>> = { day: 4, month: 8, decade: 100 };

/** In days: farther off, a date of the note is crossed out without knowing anything. */
function reach({ precision, latest }: DateValue): number {
  const longAgo = Math.max(0, -latest / daysOfYear - 100);
  return (reachOf[precision] ?? 30 + longAgo / 4) * daysOfYear;
}
