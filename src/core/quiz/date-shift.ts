import { calendarDay, dayNumber } from '../dates/calendar';
import { isSameDate } from '../dates/compare';
import type { DateValue } from '../dates/date';
import { parseEdtf, readEdtf, writeEdtf, type EdtfDate } from '../dates/edtf';
import { narrow, thirdOf, type Part } from '../dates/point';

/**
 * Dates that a student might take this one for, of the same precision, nearest first: some days off for a day, some
 * months for a month, some years for a year, and more years the longer ago. None for a date with an open end.
 */
export function plausibleShifts(value: DateValue): DateValue[] {
  const parts = readEdtf(value.edtf);
  if (parts === null) return [];
  const shifted = stepsFor(value)
    .flatMap((size) => [size, -size])
    .map((step) => {
      if (!('from' in parts)) return shiftDate(parts, step);
      if (parts.from === null || parts.to === null) return null;
      const from = shiftYears(parts.from, step);
      const to = shiftYears(parts.to, step);
      return from && to ? { from, to } : null;
    });
  const part = partOf(value);
  return shifted.flatMap((date) => {
    const plain = date && parseEdtf(writeEdtf(date));
    if (!plain || comesTooLate(plain, value)) return [];
    return [part ? narrow(plain, part) : plain];
  });
}

/** The part of its date that a value means ("early 1941"), or null where it means all of it. */
export function partOf(value: DateValue): Part | null {
  if (!value.approximate || value.precision === 'interval' || value.precision === 'day')
    return null;
  return parts.find((part) => isSameDate(thirdOf(value, part), value)) ?? null;
}

const parts: readonly Part[] = ['early', 'mid', 'late'];

/** Nobody takes a century to come for the date of a past event. */
function comesTooLate(shifted: DateValue, value: DateValue): boolean {
  return shifted.latest > daysTo2000 && shifted.latest > value.latest;
}

const daysTo2000 = 30 * 365.25;

/** In the unit of the precision; an interval moves by years. */
function stepsFor({ precision, latest }: DateValue): number[] {
  if (precision === 'day') return [2, 3, 5, 9, 14];
  if (precision === 'month') return [2, 3, 5, 12];
  if (precision === 'decade') return [1, 2, 3];
  if (precision === 'century') return [1, 2];
  const year = calendarDay(latest).year;
  if (year > 1850) return [1, 2, 3, 4, 6];
  if (year > 1500) return [2, 4, 7, 10, 15];
  return [5, 12, 20, 31];
}

function shiftDate(date: EdtfDate, step: number): EdtfDate | null {
  switch (date.precision) {
    case 'day': {
      const number = dayNumber(date.year, date.month ?? 1, date.day ?? 1) + step;
      return { ...date, ...calendarDay(number) };
    }
    case 'month': {
      const months = date.year * 12 + (date.month ?? 1) - 1 + step;
      return { ...date, year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
    }
    case 'decade':
      return shiftYears(date, step * 10);
    case 'century':
      return shiftYears(date, step * 100);
    case 'season':
    case 'year':
      return shiftYears(date, step);
  }
}

/** Null where the way would lead over the turn of the era, where a student would not look, or over a leap day. */
function shiftYears(date: EdtfDate, step: number): EdtfDate | null {
  const year = date.year + step;
  if (date.year > 0 !== year > 0) return null;
  const day = date.month === 2 && date.day === 29 ? 28 : date.day;
  return day === undefined ? { ...date, year } : { ...date, year, day };
}
