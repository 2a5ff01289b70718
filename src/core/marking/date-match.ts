import { covers, isSameDate } from '../dates/compare';
import type { DateValue, HistoricalDate } from '../dates/date';

/** How a typed date stands to the date of the model answer. */
export type DateMatch = 'same' | 'closer' | 'broader' | 'overlapping' | 'off';

const daysPerYear = 365.25;

/**
 * `same` and `closer` (every typed day lies in the model's date) are right, `broader` ("1962" for "22 October 1962")
 * and `overlapping` are right as far as they go, `off` is wrong. "About" allows 5 years on either side of a date
 * known to the year or less, 15 days of one known to the month or day. A year that was taken over from the text
 * around does not count against a date: day and month must agree.
 */
export function matchDates(typed: HistoricalDate, model: HistoricalDate): DateMatch {
  if (isSameDate(typed, model)) return 'same';
  const dayAndMonth = dayAndMonthOf(typed);
  if ((typed.inherited || model.inherited) && dayAndMonth !== '') {
    if (dayAndMonth === dayAndMonthOf(model)) return 'same';
  }
  const wide = model.approximate || typed.approximate ? widened(model) : model;
  if (covers(wide, typed)) return 'closer';
  if (covers(typed, model)) return 'broader';
  return typed.latest < wide.earliest || wide.latest < typed.earliest ? 'off' : 'overlapping';
}

/** "10-22" of `1962-10-22`, "10" of `1962-10`, '' of anything else. */
function dayAndMonthOf({ edtf }: DateValue): string {
  return /^-?\d{4,}-((?:0\d|1[0-2])(?:-\d\d)?)$/u.exec(edtf)?.[1] ?? '';
}

function widened(date: DateValue): Pick<DateValue, 'earliest' | 'latest'> {
  const isFine = date.precision === 'day' || date.precision === 'month';
  const slack = isFine ? 15 : Math.round(5 * daysPerYear);
  return { earliest: date.earliest - slack, latest: date.latest + slack };
}
