import type { Bounds } from './calendar';
import { calendarDay, dayNumber, daysInMonth, monthsBounds, yearsBounds } from './calendar';
import type { DateContext, DateValue, Precision } from './date';
import { parseEdtf, readEdtf } from './edtf';

export type Part = 'early' | 'mid' | 'late';

/** A year as it is written; counted from 1 in its era. */
export interface WrittenYear {
  readonly written: number;
  /** Null where the text does not say. */
  readonly era: 'before' | 'after' | null;
  /** Only the last two digits are written: "'62". */
  readonly short: boolean;
}

/** One date as it stands in the text, with what it leaves out left out. */
export interface Point {
  /** Token indexes; `end` is not included. */
  readonly start: number;
  readonly end: number;
  readonly unit: Exclude<Precision, 'interval'>;
  /** For a decade its first year. */
  readonly year?: WrittenYear;
  readonly month?: number;
  readonly day?: number;
  /** 1-4 */
  readonly season?: number;
  /** 1 is the first, counted in `centuryEra`. */
  readonly century?: number;
  readonly centuryEra?: 'before' | 'after';
  readonly circa?: boolean;
  readonly part?: Part;
  /** Digits or a word that alone are no date; read.ts asks what stands around them. */
  readonly weak?: 'year' | 'low-year' | 'month' | 'season' | 'decade';
}

export interface Resolved {
  readonly value: DateValue;
  readonly inherited: boolean;
}

/** How far from the context's year two written digits may lead. */
const shortYearReach = 30;

/** The value of a point, what it leaves out taken from the context; null where that does not suffice. */
export function resolvePoint(point: Point, context: DateContext): Resolved | null {
  if (point.unit === 'century') return plain(centuryEdtf(point), point, false);
  const year = resolveYear(point, context);
  if (year === null) return null;
  if (point.unit === 'decade') return plain(decadeEdtf(year.value), point, year.inherited);
  const month = point.month ?? (point.unit === 'day' ? context.month : undefined);
  const inherited = year.inherited || (point.unit === 'day' && point.month === undefined);
  const digits = edtfYear(year.value);
  switch (point.unit) {
    case 'year':
      return plain(digits, point, inherited);
    case 'season':
      return plain(`${digits}-2${point.season ?? 0}`, point, inherited);
    case 'month':
      return plain(`${digits}-${two(month ?? 0)}`, point, inherited);
    case 'day':
      return plain(`${digits}-${two(month ?? 0)}-${two(point.day ?? 0)}`, point, inherited);
  }
}

/** The interval between two resolved points, or null where they do not follow each other. */
export function resolveRange(from: Resolved, to: Resolved | null): Resolved | null {
  if (to === null) {
    const open = parseEdtf(`${from.value.edtf}/..`);
    return open && { value: open, inherited: from.inherited };
  }
  const { value: start } = from;
  const { value: end } = to;
  if (!follows(end, start) || `${start.edtf}${end.edtf}`.includes('/')) return null;
  return {
    value: {
      edtf: `${start.edtf}/${end.edtf}`,
      earliest: start.earliest,
      latest: Math.max(start.latest, end.latest),
      precision: 'interval',
      approximate: start.approximate || end.approximate,
    },
    inherited: from.inherited || to.inherited,
  };
}

/** Bounds of "about" reach over each other where the dates do not, so there the middles decide. */
function follows(end: DateValue, start: DateValue): boolean {
  if (start.approximate || end.approximate) {
    return start.earliest + start.latest < end.earliest + end.latest;
  }
  return start.earliest < end.earliest && start.latest < end.latest;
}

function plain(edtf: string | null, point: Point, inherited: boolean): Resolved | null {
  if (edtf === null) return null;
  const value = parseEdtf(point.circa === true && !edtf.includes('/') ? `${edtf}~` : edtf);
  if (value === null) return null;
  if (point.part === undefined) return { value, inherited };
  return { value: narrow(value, point.part), inherited };
}

function resolveYear(
  { year, unit, weak }: Point,
  context: DateContext,
): { value: number; inherited: boolean } | null {
  if (year === undefined) {
    return context.year === undefined ? null : { value: context.year, inherited: true };
  }
  if (!year.short) {
    // "In 494" after "499 BC" is of the same era.
    if (weak === 'low-year' && (context.year ?? 1) < 1) {
      return { value: astronomical({ ...year, era: 'before' }), inherited: true };
    }
    return { value: astronomical(year), inherited: false };
  }
  // Names like "the Sixties" and "'60s" speak of the last century unless the text is about another.
  if (context.year === undefined) {
    return unit === 'decade' ? { value: 1900 + year.written, inherited: false } : null;
  }
  const near = nearestYear(year.written, context.year);
  const reach = unit === 'decade' ? 50 : shortYearReach;
  if (Math.abs(near - context.year) > reach) return null;
  return {
    value: near,
    inherited: unit !== 'decade' || weak === 'decade' || near !== 1900 + year.written,
  };
}

function nearestYear(digits: number, around: number): number {
  const base = Math.floor(around / 100) * 100 + digits;
  return [base - 100, base, base + 100].reduce((best, year) =>
    Math.abs(year - around) < Math.abs(best - around) ? year : best,
  );
}

function astronomical({ written, era }: WrittenYear): number {
  return era === 'before' ? 1 - written : written;
}

/** Unspecified digits count from year 0, which for centuries before Christ fits exactly: -04XX is 500-401 BC. */
function centuryEdtf({ century, centuryEra }: Point): string | null {
  if (century === undefined) return null;
  return `${centuryEra === 'before' ? '-' : ''}${two(century - 1)}XX`;
}

/** A decade before Christ is not ten years of one digit and becomes an interval: 49-40 BC. */
function decadeEdtf(year: number): string {
  if (year >= 0) return `${four(year).slice(0, 3)}X`;
  return `${edtfYear(year - 9)}/${edtfYear(year)}`;
}

function edtfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return year < 0 ? `-${four(-year)}` : four(year);
}

/** "Early", "mid" and "late": a third of it, the thirds of decades and centuries sharing their borders. */
export function narrow(value: DateValue, part: Part): DateValue {
  const bounds = thirdOf(value, part);
  const edtf = value.edtf.endsWith('~') ? value.edtf : `${value.edtf}~`;
  return { ...value, ...bounds, edtf, approximate: true };
}

/** The bounds of a third of what the date names; all of it where it has no thirds (a day, an interval). */
export function thirdOf(value: DateValue, part: Part): Bounds {
  const named = readEdtf(value.edtf);
  if (named === null || 'from' in named) return value;
  const third = { early: 0, mid: 1, late: 2 }[part];
  const { precision, year, month = 1, season = 1 } = named;
  switch (precision) {
    case 'year':
      return monthsBounds(year, 1 + third * 4, 4);
    case 'season':
      return seasonThird(year, season * 3 + third);
    case 'decade':
      return yearsBounds(year + third * 3, 4);
    case 'century':
      return yearsBounds(year + third * 33, 34);
    case 'month': {
      const first = 1 + third * 10;
      const last = third === 2 ? daysInMonth(year, month) : first + 9;
      return { earliest: dayNumber(year, month, first), latest: dayNumber(year, month, last) };
    }
    case 'day':
      return value;
  }
}

function seasonThird(year: number, month: number): Bounds {
  return month > 12 ? monthsBounds(year + 1, month - 12, 1) : monthsBounds(year, month, 1);
}

/** What a text knows after this date; dates that span years leave it as it was. */
export function contextAfter(value: DateValue, context: DateContext): DateContext {
  if (value.precision === 'decade' || value.precision === 'century') return context;
  if (!Number.isFinite(value.earliest) || !Number.isFinite(value.latest)) return context;
  if (value.precision === 'interval') return contextAfterRange(value, context);
  const named = readEdtf(value.edtf);
  if (named === null || 'from' in named) return context;
  const { year, month, day } = named;
  if (month !== undefined) return { year, month, ...(day === undefined ? {} : { day }) };
  return context.year === year && value.precision === 'year' ? context : { year };
}

function contextAfterRange(value: DateValue, context: DateContext): DateContext {
  const first = calendarDay(value.earliest);
  const last = calendarDay(value.latest);
  if (first.year !== last.year) return context;
  return first.month === last.month ? { year: last.year, month: last.month } : { year: last.year };
}

function four(number: number): string {
  return String(number).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
