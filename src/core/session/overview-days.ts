import { day, type DayStart } from '../schedule/days';

/** Gives the local day in which a moment lies, counted from that of `now` (both ms since 1970): tomorrow is 1. */
export function dayCounter(now: number, dayStart: DayStart): (at: number) => number {
  const today = dayStart(now, 0);
  const starts = new Map<number, number>();
  const startOf = (offset: number): number => {
    let at = starts.get(offset);
    if (at === undefined) starts.set(offset, (at = dayStart(now, offset)));
    return at;
  };
  return (at) => {
    let offset = Math.floor((at - today) / day);
    // Where the clocks change, midnights are an hour nearer or farther.
    while (startOf(offset) > at) offset--;
    while (startOf(offset + 1) <= at) offset++;
    return offset;
  };
}

/** So many weeks of study are looked back on, this one included. */
export const weeksBack = 26;

/** What was studied on the days of the last weeks. */
export interface StudyCalendar {
  /** Points asked about on each day; whole weeks from their first day on, today last. */
  readonly counts: readonly number[];
  /** The day of the first count, from today: -180. */
  readonly first: number;
  /** Days on which anything was asked. */
  readonly days: number;
  /** Days without a gap until today, or until yesterday while today is still to come. */
  readonly streak: number;
}

/**
 * @param perDay points asked about, by the day counted from today
 * @param weekday of today, counted from 0, the first day of the student's week
 */
export function studyCalendar(perDay: ReadonlyMap<number, number>, weekday: number): StudyCalendar {
  const first = -(7 * (weeksBack - 1) + weekday);
  const counts = Array.from({ length: 1 - first }, (_, at) => perDay.get(first + at) ?? 0);
  let streak = 0;
  const from = perDay.has(0) ? 0 : -1;
  while (perDay.has(from - streak)) streak++;
  return { counts, first, days: counts.filter((count) => count > 0).length, streak };
}
