import { covers, isSameDate } from '../dates/compare';
import type { DateValue, HistoricalDate } from '../dates/date';

/** "1962" for "22 October 1962": right as far as it goes. */
const broaderShare = 0.6;
const overlapShare = 0.5;

/**
 * How right a typed date is: wholly where every day that it may mean lies in the model's date. "About" allows 5 years
 * on either side of a date known to the year or less, 15 days of one known to the month or day. A year that was
 * taken over from the text around does not count against a date: day and month must agree.
 */
export function shareOfDate(typed: HistoricalDate, model: HistoricalDate): number {
  const ends = [typed, model].map(({ edtf }) => edtf.split('/'));
  if (ends.every(({ length }) => length === 2) && !typed.approximate && !model.approximate) {
    return shareOfEnds(ends[0] ?? [], ends[1] ?? []);
  }
  const dayAndMonth = dayAndMonthOf(typed);
  const isSame =
    isSameDate(typed, model) ||
    ((typed.inherited || model.inherited) &&
      dayAndMonth !== undefined &&
      dayAndMonth === dayAndMonthOf(model));
  const fine = model.precision === 'day' || model.precision === 'month';
  const slack = model.approximate || typed.approximate ? (fine ? 15 : 1826) : 0;
  const wide = { earliest: model.earliest - slack, latest: model.latest + slack };
  if (isSame || covers(wide, typed)) return 1;
  if (covers(typed, model)) return broaderShare;
  return typed.latest < wide.earliest || wide.latest < typed.earliest ? 0 : overlapShare;
}

/** Two spans of time, "1914" to "1918": each end must agree as far as both give it. */
function shareOfEnds(typed: readonly string[], model: readonly string[]): number {
  const isOpen = (end: string): boolean => end === '' || end === '..';
  const agree = typed.every((end, at) => {
    const meant = model[at] ?? '';
    return isOpen(end) || isOpen(meant) || meant.startsWith(end) || end.startsWith(meant);
  });
  if (!agree) return 0;
  return typed.every((end, at) => end.length >= (model[at] ?? '').length) ? 1 : broaderShare;
}

/** "10-22" of `1962-10-22`, "10" of `1962-10`. */
function dayAndMonthOf({ edtf }: DateValue): string | undefined {
  return /^-?\d{4,}-((?:0\d|1[0-2])(?:-\d\d)?)$/u.exec(edtf)?.[1];
}
