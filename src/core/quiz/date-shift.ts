import { calendarDay } from '../dates/calendar';
import type { DateValue, Precision } from '../dates/date';
import { parseEdtf } from '../dates/edtf';

/**
 * Dates that a student might take this one for, of the same precision, nearest first: some days off for a day, some
 * months for a month, some years for a year, and more years the longer ago. None for a date that is open or "about".
 */
export function plausibleShifts(value: DateValue): DateValue[] {
  if (value.approximate || !Number.isFinite(value.latest - value.earliest)) return [];
  const { year } = calendarDay(value.latest);
  const scale = year > 1850 || value.precision === 'decade' ? 1 : year > 1500 ? 3 : 8;
  const sizes = stepsOf[value.precision] ?? [2, 3, 5, 7].map((size) => size * scale);
  return sizes.flatMap((size) =>
    [size, -size].flatMap((step) => {
      const shifted = parseEdtf(shift(value, step));
      // Nobody looks beyond the turn of the era.
      return shifted && calendarDay(shifted.latest).year > 0 === year > 0 ? [shifted] : [];
    }),
  );
}

const stepsOf: Partial<Record<Precision, readonly number[]>> = {
  decade: [1, 2, 3],
  day: [3, 5, 9, 14],
  month: [2, 3, 5],
};

/** In milliseconds. */
const day = 86_400_000;

/** By days or months, or in the years (the decade) that its digits count, at both ends of an interval. */
function shift({ edtf, precision, earliest }: DateValue, step: number): string {
  if (precision === 'day' || precision === 'month') {
    // From the middle of a month, so that its length does not matter.
    const days = precision === 'day' ? step : 14 + Math.round(step * 30.44);
    return new Date((earliest + days) * day).toISOString().slice(0, edtf.length);
  }
  return edtf.replace(/(^|\/)(-?)(\d+)/gu, (_, start: string, sign: string, digits: string) => {
    const moved = Number(sign + digits) + step;
    return start + sign + String(Math.abs(moved)).padStart(digits.length, '0');
  });
}
