import { compareDates, isSameDate, orderDates } from '../../dates/compare';
import type { DateValue, Precision } from '../../dates/date';
import { formatDate } from '../../dates/print';
import { shuffled } from '../../text/random';
import { plausibleShifts } from '../date-shift';
import type { Material } from '../material';
import { choiceProbe, type Probe } from '../probe';
import type { Option } from '../question';

/** A date that may be offered, with the point that it is right for. */
interface Candidate extends Pick<Option, 'rightFor'> {
  readonly value: DateValue;
}

/** When did it happen? One question for each event whose date is plain: no "about 1450", no century. */
export function dateProbes(material: Material): Probe[] {
  const noteDates = datesOf(material);
  return material.events.flatMap(({ statement, date, text, gapped }) => {
    if (!statement.asked || date.approximate || date.precision === 'century') return [];
    const print = (value: DateValue): string => formatDate(value, material.language);
    return choiceProbe(
      {
        kind: 'date',
        stem: text,
        at: date,
        key: print(date),
        // A whole sentence reads better than one with a hole; a day is more telling than a century.
        worth: (gapped ? 0.45 : 0.7) + (worthOf[date.precision] ?? 0.25),
        offer: (random) => {
          const all = noteDates.get(shapeOf(date)) ?? [];
          const near = shuffled(nearest(date, all), random);
          // Three options are enough; shifts are only there to make up what the note lacks.
          const shifts = shuffled(plausibleShifts(date).slice(0, 6), random);
          // What the note says of any other date is true too, or would be crossed out without knowing it.
          const said = [statement, ...material.resembling(statement)];
          const taken = said.flatMap(({ point }) => point.dates as readonly DateValue[]);
          const offered: Candidate[] = [{ value: date, rightFor: null }];
          const take = (candidates: readonly Candidate[], most: number): void => {
            for (const candidate of candidates) {
              const apart = taken.every(
                (other) => compareDates(candidate.value, other) !== 'overlaps',
              );
              if (offered.length >= most || !apart) continue;
              taken.push(candidate.value);
              offered.push(candidate);
            }
          };
          take(near, 4);
          take(
            shifts.map((value) => ({ value, rightFor: null })),
            3,
          );
          return offered.map(({ value, rightFor }) => ({
            text: print(value),
            rightFor,
            rank: value.earliest,
          }));
        },
      },
      statement,
      material,
    );
  });
}

const worthOf: Partial<Record<Precision, number>> = { interval: 0.1, decade: 0.05 };

/** So many of the nearest are drawn from: near enough to be taken for the key, enough to vary. */
const closest = 8;

/** "4 March 1801" stands out among years, and "1801–1805" among stretches of days. */
function shapeOf({ precision, edtf }: DateValue): string {
  return precision + edtf.replace(/\d/gu, '');
}

/** The dates of the note by shape, each once, as time runs. */
function datesOf({ statements }: Material): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>();
  const all = statements.flatMap(({ dates, point }) =>
    dates.map((value) => ({ value, rightFor: point.text })),
  );
  for (const date of all.sort((a, b) => orderDates(a.value, b.value))) {
    const shape = shapeOf(date.value);
    const list = found.get(shape) ?? [];
    found.set(shape, list);
    const last = list.at(-1);
    if (!last || !isSameDate(last.value, date.value)) list.push(date);
  }
  return found;
}

function nearest(key: DateValue, all: readonly Candidate[]): Candidate[] {
  const at = all.findIndex(({ value }) => isSameDate(value, key));
  const distance = ({ value }: Candidate): number => Math.abs(value.earliest - key.earliest);
  return all
    .slice(Math.max(0, at - closest), at + closest + 1)
    .filter((date) => distance(date) <= reach(key))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, closest + 1);
}

const daysOfYear = 365.25;

/** In years. */
const reachOf: Partial<Record<Precision, number>> = { day: 4, month: 8, decade: 100 };

/** In days: farther off, a date of the note is crossed out without knowing anything. */
function reach({ precision, latest }: DateValue): number {
  const longAgo = Math.max(0, -latest / daysOfYear - 100);
  return (reachOf[precision] ?? 30 + longAgo / 4) * daysOfYear;
}
