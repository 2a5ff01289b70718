import type { Bounds, Season } from './calendar';
import {
  calendarDay,
  dayBounds,
  isCalendarDay,
  monthBounds,
  seasonBounds,
  yearsBounds,
} from './calendar';
import type { DateValue, Precision } from './date';

/** An EDTF date taken apart; years are astronomical. */
export interface EdtfDate {
  readonly precision: Exclude<Precision, 'interval'>;
  /** The year, or the first year of the decade or century as the digits count them. */
  readonly year: number;
  /** 1-12 */
  readonly month?: number;
  /** 1-31 */
  readonly day?: number;
  readonly season?: Season;
  readonly approximate: boolean;
}

/** Null stands for the open end of `1939/..`. */
export interface EdtfInterval {
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

const dateShape = /^(-?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const unspecifiedShape = /^(-?)(\d{2})(\d|X)X$/u;
const longYearShape = /^Y(-?)(\d{5,9})$/u;

/** The value of an EDTF string, or null for anything that is none or that no calendar has. */
export function parseEdtf(edtf: string): DateValue | null {
  const parts = readEdtf(edtf);
  if (parts === null) return null;
  if (!('from' in parts)) {
    const { precision, approximate } = parts;
    return { edtf, ...boundsOf(parts), precision, approximate };
  }
  const { from, to } = parts;
  const earliest = from === null ? -Infinity : boundsOf(from).earliest;
  const latest = to === null ? Infinity : boundsOf(to).latest;
  if (earliest > latest) return null;
  const approximate = from?.approximate === true || to?.approximate === true;
  return { edtf, earliest, latest, precision: 'interval', approximate };
}

/** Takes an EDTF string apart without its bounds; null for anything that is none. */
export function readEdtf(edtf: string): EdtfDate | EdtfInterval | null {
  const ends = edtf.split('/');
  if (ends.length === 1) return readDate(edtf);
  const [start = '', end = ''] = ends;
  if (ends.length > 2 || (start === '..' && end === '..')) return null;
  const from = start === '..' ? null : readDate(start);
  const to = end === '..' ? null : readDate(end);
  if ((from === null && start !== '..') || (to === null && end !== '..')) return null;
  return { from, to };
}

function readDate(edtf: string): EdtfDate | null {
  const approximate = edtf.endsWith('~');
  const body = approximate ? edtf.slice(0, -1) : edtf;
  return readPlainDate(body, approximate) ?? readUnspecified(body, approximate);
}

function readPlainDate(body: string, approximate: boolean): EdtfDate | null {
  const long = longYearShape.exec(body);
  if (long) {
    return { precision: 'year', year: signed(long[1], Number(long[2])), approximate };
  }
  const found = dateShape.exec(body);
  if (!found) return null;
  const [, sign, digits, second, third] = found;
  const year = signed(sign, Number(digits));
  // ISO 8601 has no year minus zero: year 0 is 1 BC and written 0000.
  if (sign === '-' && year === 0) return null;
  if (second === undefined) return { precision: 'year', year, approximate };
  const month = Number(second);
  if (third !== undefined) {
    const day = Number(third);
    return isCalendarDay(year, month, day)
      ? { precision: 'day', year, month, day, approximate }
      : null;
  }
  const season = seasonOf(month);
  if (season !== null) return { precision: 'season', year, season, approximate };
  return month >= 1 && month <= 12 ? { precision: 'month', year, month, approximate } : null;
}

function readUnspecified(body: string, approximate: boolean): EdtfDate | null {
  const found = unspecifiedShape.exec(body);
  if (!found) return null;
  const [, sign, century, decade] = found;
  const wide = decade === 'X';
  const digits = Number(century) * 100 + (wide ? 0 : Number(decade) * 10);
  // The digits of a negative year count away from zero: -04XX ends, not starts, with -400.
  const year = sign === '-' ? -digits - (wide ? 99 : 9) : digits;
  return { precision: wide ? 'century' : 'decade', year, approximate };
}

function signed(sign: string | undefined, digits: number): number {
  return sign === '-' && digits !== 0 ? -digits : digits;
}

function seasonOf(code: number): Season | null {
  switch (code) {
    case 21:
      return 1;
    case 22:
      return 2;
    case 23:
      return 3;
    case 24:
      return 4;
    default:
      return null;
  }
}

/** Writes the parts in EDTF; the inverse of `readEdtf`. */
export function writeEdtf(parts: EdtfDate | EdtfInterval): string {
  if ('from' in parts) {
    return `${parts.from ? writeEdtf(parts.from) : '..'}/${parts.to ? writeEdtf(parts.to) : '..'}`;
  }
  return writePlain(parts) + (parts.approximate ? '~' : '');
}

function writePlain({ precision, year, month, day, season }: EdtfDate): string {
  switch (precision) {
    case 'century':
      return writeDigits(year < 0 ? year + 99 : year, year < 0).slice(0, -2) + 'XX';
    case 'decade':
      return writeDigits(year < 0 ? year + 9 : year, year < 0).slice(0, -1) + 'X';
    case 'season':
      return `${writeYear(year)}-2${season ?? 1}`;
    case 'year':
      return writeYear(year);
    case 'month':
      return `${writeYear(year)}-${two(month)}`;
    case 'day':
      return `${writeYear(year)}-${two(month)}-${two(day)}`;
  }
}

function writeYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return writeDigits(year, year < 0);
}

function writeDigits(year: number, negative: boolean): string {
  return (negative ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function two(number: number | undefined): string {
  return String(number ?? 1).padStart(2, '0');
}

/** Every day that the date may mean. */
function boundsOf(date: EdtfDate): Bounds {
  const exact = exactBounds(date);
  return date.approximate ? widen(exact, date) : exact;
}

function exactBounds({ precision, year, month = 1, day = 1, season = 1 }: EdtfDate): Bounds {
  switch (precision) {
    case 'century':
      return yearsBounds(year, 100);
    case 'decade':
      return yearsBounds(year, 10);
    case 'year':
      return yearsBounds(year, 1);
    case 'season':
      return seasonBounds(year, season);
    case 'month':
      return monthBounds(year, month);
    case 'day':
      return dayBounds(year, month, day);
  }
}

/**
 * "About" reaches past what it names, and the rounder the number, the further: a century either
 * way gives 25 years, a decade or a year in 0 or 5 gives 5, any other year 2, less than a year a third
 * of its year, a day a week.
 */
function widen({ earliest, latest }: Bounds, { precision, year }: EdtfDate): Bounds {
  const years = widthInYears(precision, year);
  if (years > 0) {
    return {
      earliest: shiftYears(earliest, -years),
      latest: shiftYears(latest + 1, years) - 1,
    };
  }
  const days = precision === 'day' ? 7 : 122;
  return { earliest: earliest - days, latest: latest + days };
}

function widthInYears(precision: Precision, year: number): number {
  if (precision === 'century') return 25;
  if (precision === 'decade') return 5;
  if (precision !== 'year') return 0;
  return year % 5 === 0 ? 5 : 2;
}

/** Only for the first day of a year. */
function shiftYears(firstDay: number, years: number): number {
  return yearsBounds(calendarDay(firstDay).year + years, 1).earliest;
}
