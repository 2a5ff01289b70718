import { day, type DayStart } from '../schedule/days';

/** Days; what was studied before, or is due after, is of no matter to anybody. */
const longAgo = 4000;

/** Gives the local day in which a moment lies, counted from that of `now` (both ms since 1970): tomorrow is 1. */
export function dayCounter(now: number, dayStart: DayStart): (at: number) => number {
  const today = dayStart(now, 0);
  const past: number[] = [];
  const ahead: number[] = [];
  // By plain arrays, since it is asked tens of thousands of times.
  const startOf = (offset: number): number =>
    offset < -longAgo || offset > longAgo
      ? dayStart(now, offset)
      : offset < 0
        ? (past[-offset] ??= dayStart(now, offset))
        : (ahead[offset] ??= dayStart(now, offset));
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

/** How often points were asked about on each day: today, yesterday and so on. What a clock dated ahead is on none. */
export function reviewsPerDay(
  items: Iterable<{ readonly reviews: readonly { readonly at: number }[] }>,
  dayOf: (at: number) => number,
): number[] {
  const perDay: number[] = [];
  for (const { reviews } of items) {
    for (const { at } of reviews) {
      const ago = -dayOf(at);
      if (ago >= 0 && ago <= longAgo) perDay[ago] = (perDay[ago] ?? 0) + 1;
    }
  }
  return perDay;
}

/**
 * @param perDay points asked about today, yesterday and so on
 * @param weekday of today, counted from 0, the first day of the student's week
 */
export function studyCalendar(perDay: readonly number[], weekday: number): StudyCalendar {
  const first = -(7 * (weeksBack - 1) + weekday);
  const counts = Array.from({ length: 1 - first }, (_, at) => perDay[-first - at] ?? 0);
  const from = perDay[0] ? 0 : 1;
  let streak = 0;
  while (perDay[from + streak]) streak++;
  return { counts, first, days: counts.filter((count) => count > 0).length, streak };
}
