import { calendarDay, dayNumber } from '../dates/calendar';
import type { DateValue } from '../dates/date';
import { parseEdtf, readEdtf, writeEdtf, type EdtfDate } from '../dates/edtf';

/** In months, the unit by which a date of a precision is moved; days are moved by days. */
const months = {
  day: 0,
  month: 1,
  season: 12,
  year: 12,
  interval: 12,
  decade: 120,
  century: 1200,
};

/**
 * Dates that a student might take this one for, of the same precision, nearest first: some days off for a day, some
 * months for a month, some years for a year, and more years the longer ago. None for a date that is open or "about".
 */
export function plausibleShifts(value: DateValue): DateValue[] {
  const parts = readEdtf(value.edtf);
  if (!parts || value.approximate) return [];
  const unit = months[value.precision];
  return stepsFor(value).flatMap((step) => {
    const shift = (date: EdtfDate | null): EdtfDate | null =>
      date && (unit === 0 ? byDays(date, step) : byMonths(date, step * unit));
    const moved = 'from' in parts ? { from: shift(parts.from), to: shift(parts.to) } : shift(parts);
    const open = !moved || ('from' in moved && !(moved.from && moved.to));
    const shifted = open ? null : parseEdtf(writeEdtf(moved));
    // Nobody takes a century to come for the date of a past event.
    return !shifted || shifted.latest > Math.max(value.latest, daysTo2000) ? [] : [shifted];
  });
}

const daysTo2000 = 30 * 365.25;

/** There and back, in the unit of the precision. */
function stepsFor({ precision, latest }: DateValue): number[] {
  const { year } = calendarDay(latest);
  const age = year > 1850 ? 1 : year > 1500 ? 3 : 8;
  const scale = ['year', 'season', 'interval'].includes(precision) ? age : 1;
  const steps =
    precision === 'day' ? [2, 3, 5, 9] : precision === 'month' ? [2, 3, 5] : [1, 2, 3, 4];
  return steps.flatMap((step) => [step * scale, -step * scale]);
}

function byDays(date: EdtfDate, days: number): EdtfDate {
  return {
    ...date,
    ...calendarDay(dayNumber(date.year, date.month ?? 1, date.day ?? 1) + days),
  };
}

/** Null where the way would lead over the turn of the era, where a student would not look. */
function byMonths(date: EdtfDate, by: number): EdtfDate | null {
  const all = date.year * 12 + (date.month ?? 1) - 1 + by;
  const year = Math.floor(all / 12);
  return date.year > 0 === year > 0 ? { ...date, year, month: all - year * 12 + 1 } : null;
}
