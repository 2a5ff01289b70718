import { calendarDay, dayNumber } from './calendar';
import type { DateValue, Day, Precision } from './date';

/** An EDTF date taken apart; years are astronomical. */
export interface EdtfDate {
  readonly precision: Exclude<Precision, 'interval'>;
  /** The year, or the first year of the decade or century as the digits count them. */
  readonly year: number;
  /** 1-12 */
  readonly month?: number;
  /** 1-31 */
  readonly day?: number;
  /** 1 spring to 4 winter: northern and by whole months, as histories count them. */
  readonly season?: number;
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
/** How many months "about" reaches past what it names; a day reaches a week. */
const aboutMonths = { day: 0, month: 4, season: 4, year: 24, decade: 60, century: 300 };

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
  if (!edtf.includes('/')) return readDate(edtf);
  const ends = edtf.split('/');
  const [from = null, to = null] = ends.map(readDate);
  const said = ends.every((end) => end === '..' || readDate(end));
  return said && ends.length === 2 && (from || to) ? { from, to } : null;
}

const shape = /^(?:Y(-?\d{5,6})|(?!-0000)(-?\d\d(?:\d\d|\dX|XX)))(?:-(\d\d)(?:-(\d\d))?)?(~?)$/u;

function readDate(edtf: string): EdtfDate | null {
  const [all, long, short = '', second, third, about] = shape.exec(edtf) ?? [];
  if (all === undefined) return null;
  // The digits of a negative year count away from zero: -04XX begins with -499.
  const year = Number(long ?? short.replace(/X/gu, short.startsWith('-') ? '9' : '0'));
  const whole = { year, approximate: about === '~' };
  const unknown = short.split('X').length - 1;
  if (second === undefined) {
    return { precision: unknown > 1 ? 'century' : unknown ? 'decade' : 'year', ...whole };
  }
  const number = Number(second);
  const day = Number(third ?? 1);
  if (unknown > 0 || long !== undefined) return null;
  if (number > 20 && number < 25 && third === undefined) {
    return { precision: 'season', season: number - 20, ...whole };
  }
  const found = calendarDay(dayNumber(year, number, day));
  if (number < 1 || number > 12 || found.day !== day) return null;
  const precise = { month: number, ...whole };
  return third === undefined
    ? { precision: 'month', ...precise }
    : { precision: 'day', day, ...precise };
}

/** Writes the parts in EDTF; the inverse of `readEdtf`. */
export function writeEdtf(date: EdtfDate | EdtfInterval): string {
  if ('from' in date) {
    return [date.from, date.to].map((end) => (end ? writeEdtf(end) : '..')).join('/');
  }
  const { precision, year, month, day, season } = date;
  const digits = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
  const unknown = precision === 'century' ? 2 : precision === 'decade' ? 1 : 0;
  const fields = [
    digits.length > 5 ? `Y${year}` : digits.slice(0, digits.length - unknown) + 'X'.repeat(unknown),
    season === undefined ? month : season + 20,
    day,
  ].flatMap((field) => (field === undefined ? [] : String(field).padStart(2, '0')));
  return fields.join('-') + (date.approximate ? '~' : '');
}

/**
 * Every day that the date may mean. "About" reaches past what it names, and the rounder the number, the
 * further: a century by 25 years, a decade or a year in 0 or 5 by 5, any other year by 2.
 */
function boundsOf({ precision, year, month, day, season, approximate }: EdtfDate): Bounds {
  const first = month ?? (season ?? 0) * 3;
  if (day !== undefined) {
    const reach = approximate ? 7 : 0;
    return {
      earliest: dayNumber(year, first, day - reach),
      latest: dayNumber(year, first, day + reach),
    };
  }
  const round = precision === 'year' && year % 5 === 0;
  const reach = approximate ? (round ? 60 : aboutMonths[precision]) : 0;
  return monthsFrom(year, (first || 1) - reach, monthsOf[precision] + 2 * reach);
}

/** `count` months from `month` of `year` on; a month before or past its year is one of another year. */
export function monthsFrom(year: number, month: number, count: number): Bounds {
  return { earliest: dayNumber(year, month, 1), latest: dayNumber(year, month + count, 0) };
}
