import type { Span } from '../text/span';

/**
 * Days since 1 January 1970 in the proleptic Gregorian calendar with astronomical years
 * (year 0 is 1 BC); whole numbers, negative before 1970.
 */
export type Day = number;

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

/** A date as an EDTF value with its bounds: every day it may mean lies in `earliest`..`latest`, both included. */
export interface DateValue {
  /** Extended Date/Time Format, ISO 8601-2: `1962-10-22`, `1962-10`, `193X`, `1914/1918`, `1450~`, `-0043`. */
  readonly edtf: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
  /** "about": `~` in EDTF. */
  readonly approximate: boolean;
}

/** A date read from a text; the span points into that text and spells `text`. */
export interface HistoricalDate extends DateValue, Span {
  readonly text: string;
  /** Part of the value (its year, its month) came from what stands before it. */
  readonly inherited: boolean;
  /** The day of the week that the text names is not the date's, in the Gregorian calendar or the Julian. */
  readonly conflict?: 'weekday';
}

/** What is known when a text is read: the year, month and day that an incomplete date takes over. */
export interface DateContext {
  readonly year?: number;
  /** 1-12 */
  readonly month?: number;
  /** 1-31 */
  readonly day?: number;
}
