import { calendarDay, dayNumber } from './calendar';
import type { DateValue, Day, Precision } from './date';

/** An EDTF date taken apart; years are astronomical. */
export interface EdtfDate {
  readonly precision: Exclude<Precision, 'interval'>;
  /** The year, or the first year of the decade or century as the digits count them. */
  readonly year: number;
  /** 1-12 */
  readonly month?: number | undefined;
  /** 1-31 */
  readonly day?: number | undefined;
  /** 1 spring to 4 winter: northern and by whole months, as histories count them. */
  readonly season?: number | undefined;
  readonly approximate: boolean;
}

/** Null stands for the open end of `1939/..`. */
export interface EdtfInterval {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

/** First and last day of a stretch of time, both included. */
export interface Bounds {
  readonly earliest: Day;
  readonly latest: Day;
}

export const monthsOf = { day: 0, month: 1, season: 3, year: 12, decade: 120, century: 1200 };

/** The value of an EDTF string, or null for anything that is none or that no calendar has. */
export function parseEdtf(edtf: string): DateValue | null {
  const read = readEdtf(edtf);
  if (read === null) return null;
  if (!('from' in read)) {
    const { precision, approximate } = read;
    return { edtf, ...boundsOf(read), precision, approximate };
  }
  const { from, to } = read;
  const earliest = from ? boundsOf(from).earliest : -Infinity;
  const latest = to ? boundsOf(to).latest : Infinity;
  if (earliest > latest) return null;
  const approximate = [from, to].some((end) => end?.approximate);
  return { edtf, earliest, latest, precision: 'interval', approximate };
}

/** Takes an EDTF string apart without its bounds; null for anything that is none. */
export function readEdtf(edtf: string): EdtfDate | EdtfInterval | null {
  const ends = edtf.split('/');
  const [from, to] = ends.map((end) => (end === '..' ? null : (readDate(end) ?? undefined)));
  if (ends.length === 1) return from ?? null;
  const whole = from !== undefined && to !== undefined && ends.length === 2;
  return whole && (from || to) ? { from, to } : null;
}

const shape =
  /^(?:Y(-?\d{5,6})|(-?\d\d[\dX]X)|(?!-0000)(-?\d{4})(?:-2([1-4])|-(0[1-9]|1[0-2])(?:-(\d\d))?)?)(~?)$/u;

function readDate(edtf: string): EdtfDate | null {
  const match = shape.exec(edtf);
  if (!match) return null;
  const [, long, unknown, plain = '', ...fields] = match;
  // The digits of a negative year count away from zero: -04XX begins with -499.
  const digits = unknown?.replace(/X/gu, unknown.startsWith('-') ? '9' : '0');
  const year = Number(long ?? digits ?? plain);
  const [season, month, day] = fields.map((field) => (field ? Number(field) : undefined));
  if (day !== undefined && calendarDay(dayNumber(year, month ?? 1, day)).day !== day) return null;
  const wide = unknown?.endsWith('XX') ? 'century' : unknown ? 'decade' : 'year';
  const precision = day ? 'day' : month ? 'month' : season ? 'season' : wide;
  return { precision, year, month, day, season, approximate: edtf.endsWith('~') };
}

/** Writes the parts in EDTF; the inverse of `readEdtf`. */
export function writeEdtf(date: EdtfDate | EdtfInterval): string {
  if ('from' in date) {
    return [date.from, date.to].map((end) => (end ? writeEdtf(end) : '..')).join('/');
  }
  const { precision, year, month, day, season } = date;
  const digits = String(Math.abs(year)).padStart(4, '0');
  const unknown = precision === 'century' ? 2 : precision === 'decade' ? 1 : 0;
  const known = digits.slice(0, digits.length - unknown) + 'X'.repeat(unknown);
  const fields = [season && season + 20, month, day].filter((field) => field !== undefined);
  return (
    [
      digits.length > 4 ? `Y${year}` : (year < 0 ? '-' : '') + known,
      ...fields.map((field) => String(field).padStart(2, '0')),
    ].join('-') + (date.approximate ? '~' : '')
  );
}

/**
 * Every day that the date may mean. "About" reaches past what it names, and the rounder the number, the
 * further: a century by 25 years, a decade or a year in 0 or 5 by 5, any other year by 2, a month by 4.
 */
function boundsOf({ precision, year, month, day, season = 0, approximate }: EdtfDate): Bounds {
  if (day !== undefined) {
    const [number, reach] = [dayNumber(year, month ?? 1, day), approximate ? 7 : 0];
    return { earliest: number - reach, latest: number + reach };
  }
  const length = monthsOf[precision];
  const round = length === 120 || year % 5 === 0;
  const about = length < 12 ? 4 : length > 120 ? 300 : round ? 60 : 24;
  const reach = approximate ? about : 0;
  return monthsFrom(year, (month ?? (season * 3 || 1)) - reach, length + 2 * reach);
}

/** `count` months from `month` of `year` on; a month before or past its year is one of another year. */
export function monthsFrom(year: number, month: number, count: number): Bounds {
  return { earliest: dayNumber(year, month, 1), latest: dayNumber(year, month + count, 0) };
}
