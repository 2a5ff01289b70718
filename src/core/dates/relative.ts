import { calendarDay, dayNumber } from './calendar';
import type { DateContext, DateValue } from './date';
import type { Prose } from './forms';
import { beforeOf, matchAt } from './forms';
import { parseEdtf, writeEdtf } from './edtf';

export interface Told {
  readonly value: DateValue;
  /** Where its words end. */
  readonly to: number;
}

const precisions = ['day', 'month', 'year'] as const;
const steps = [0, 1, -1, 1];

/**
 * A date told from another: "that year", "the next day", "two years later". What is the same may be what `known`
 * says; a step needs `last`, the date that the text itself named last. Null where neither is fine enough.
 */
export function readRelative(
  { lexicon, lower }: Prose,
  at: number,
  last: DateValue | undefined,
  known: DateContext,
): Told | null {
  const { relatives, units, counts, amount } = lexicon;
  const sign = lower.charAt(at);
  const letter = /[a-z]/u.test(sign) ? sign : '';
  for (const [index, { shape, letters }] of relatives.entries()) {
    const match = letters.has(letter) ? matchAt(shape, lower, at) : null;
    if (!match) continue;
    const [words] = match;
    const unit = Math.max(
      units.findIndex((each) => each.test(words)),
      0,
    );
    // "About ten years later", "two days later in the week" say no date.
    if (amount.test(beforeOf(lower, at))) return null;
    const step = (steps[index] ?? 0) * (countOf(words, counts) || 1);
    const value = step === 0 && index > 0 ? null : tell(unit, step, last, known);
    return value && { value, to: at + words.length };
  }
  return null;
}

/**
 * The day (unit 0), month (1) or year (2) that lies `step` units after `last`; for 0 the one that is `known`. Null where
 * it is not fine enough.
 */
export function tell(
  unit: number,
  step: number,
  last: DateValue | undefined,
  known: DateContext,
): DateValue | null {
  const { year, month, day } = step === 0 ? known : fieldsOf(last);
  if (year === undefined || [year, month, day].slice(0, 3 - unit).includes(undefined)) return null;
  const moved = calendarDay(
    dayNumber(
      year + (unit === 2 ? step : 0),
      (unit < 2 ? (month ?? 1) : 1) + (unit === 1 ? step : 0),
      unit < 1 ? (day ?? 1) + step : 1,
    ),
  );
  return parseEdtf(
    writeEdtf({
      precision: precisions[unit] ?? 'day',
      year: moved.year,
      month: unit < 2 ? moved.month : undefined,
      day: unit < 1 ? moved.day : undefined,
      approximate: false,
    }),
  );
}

/** Year, month and day as far as the date tells them; nothing of one that is about, or that spans more than a year. */
function fieldsOf(value: DateValue | undefined): DateContext {
  if (!value || value.approximate || !(precisions as readonly string[]).includes(value.precision))
    return {};
  const { year, month, day } = calendarDay(value.earliest);
  if (value.precision === 'year') return { year };
  return value.precision === 'month' ? { year, month } : { year, month, day };
}

/** The number among the words, in digits or in words; 0 for none. */
function countOf(words: string, counts: readonly RegExp[]): number {
  for (const word of words.split(/\s/u)) {
    if (/^\d/u.test(word)) return Number(word);
    const place = counts.findIndex((each) => each.test(word)) + 1;
    if (place > 0) return place;
  }
  return 0;
}
