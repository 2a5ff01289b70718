import type { Day } from './date';

/** A day of the proleptic Gregorian calendar; astronomical year (0 is 1 BC), month 1-12, day 1-31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const msPerDay = 86_400_000;

/**
 * Day number of a calendar day. A month or day past the end of its year or month runs on into the next;
 * day 0 is the last of the month before. NaN beyond the 270,000 years that the platform's calendar reaches.
 */
export function dayNumber(year: number, month: number, day: number): Day {
  return new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay;
}

/** The inverse of `dayNumber`. */
export function calendarDay(number: Day): CalendarDay {
  const date = new Date(number * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Where Greece, the last to do so, left the Julian calendar. */
const lastJulianYear = 1923;

/** Whether that day may be a Monday (1) to Sunday (7), as the Gregorian calendar names it or the Julian then in use. */
export function mayBeOn({ earliest }: { readonly earliest: Day }, weekday: number): boolean {
  const { year, month } = calendarDay(earliest);
  const age = Math.floor((month < 3 ? year - 1 : year) / 100);
  const behind = age - Math.floor(age / 4) - 2;
  const isOn = (day: Day): boolean => (((day + 4 - weekday) % 7) + 7) % 7 === 0;
  return isOn(earliest) || (year <= lastJulianYear && isOn(earliest + behind));
}
