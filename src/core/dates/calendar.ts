import type { Day } from './date';

/** A day of the proleptic Gregorian calendar; astronomical year (0 is 1 BC), month 1-12, day 1-31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** First and last day of a stretch of time, both included. */
export interface Bounds {
  readonly earliest: Day;
  readonly latest: Day;
}

/** 1 spring, 2 summer, 3 autumn, 4 winter; northern and by whole months, as histories count them. */
export type Season = 1 | 2 | 3 | 4;

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from 1 March of year 0 to 1 January 1970. */
const epochFromMarchZero = 719_468;
const daysIn400Years = 146_097;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28-31, or 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return monthLengths[month - 1] ?? 0;
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Day number of a calendar day. Years are counted from March, so that the leap day is a year's last
 * (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
 */
export function dayNumber(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysIn400Years + dayOfEra - epochFromMarchZero;
}

/** The inverse of `dayNumber` (civil_from_days of the same source). */
export function calendarDay(number: Day): CalendarDay {
  const shifted = number + epochFromMarchZero;
  const era = Math.floor(shifted / daysIn400Years);
  const dayOfEra = shifted - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export function weekday(number: Day): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function dayBounds(year: number, month: number, day: number): Bounds {
  const number = dayNumber(year, month, day);
  return { earliest: number, latest: number };
}

export function monthBounds(year: number, month: number): Bounds {
  return monthsBounds(year, month, 1);
}

/** Winter of a year begins in its December and ends with the February after. */
export function seasonBounds(year: number, season: Season): Bounds {
  return monthsBounds(year, season * 3, 3);
}

/** `count` years from `first` on: 1 for a year, 10 for a decade, 100 for a century. */
export function yearsBounds(first: number, count: number): Bounds {
  return { earliest: dayNumber(first, 1, 1), latest: dayNumber(first + count, 1, 1) - 1 };
}

/** `count` months from `month` of `year` on; they may run into the next year. */
export function monthsBounds(year: number, month: number, count: number): Bounds {
  const after = month - 1 + count;
  return {
    earliest: dayNumber(year, month, 1),
    latest: dayNumber(year + Math.floor(after / 12), (after % 12) + 1, 1) - 1,
  };
}
