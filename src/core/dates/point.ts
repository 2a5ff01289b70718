import { calendarDay, dayNumber } from './calendar';
import type { DateContext, DateValue, Precision } from './date';
import type { Bounds, EdtfDate } from './edtf';
import { monthsFrom, monthsOf, parseEdtf, readEdtf, writeEdtf } from './edtf';

export type Part = 'early' | 'mid' | 'late';

/** One date as it stands in the text, with what it leaves out left out. */
export interface Point {
  /** UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
  /** A number may be the day, the year or the century that its neighbour in a range or list says. */
  readonly unit: Exclude<Precision, 'interval'> | 'number';
  /** As written: counted from 1 in its era; for a decade its first year. */
  readonly year?: number | undefined;
  /** Missing where the text does not say. */
  readonly era?: 'bc' | 'ad' | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly season?: number | undefined;
  /** 1 is the first; or what a number says. */
  readonly number?: number | undefined;
  readonly about?: boolean | undefined;
  readonly part?: Part | undefined;
  /** Digits or a word that are a date only by what stands around them. */
  readonly weak?: boolean | undefined;
  /** What joins it to the date before it, and whether both are the ends of a range. */
  readonly joint?: string | undefined;
  readonly range?: boolean;
}

export interface Resolved {
  readonly value: DateValue;
  readonly inherited: boolean;
}

/** How far from the context's year two written digits may lead; for a decade as far as there is another. */
const shortYearReach = 30;

/** The value of a point, what it leaves out taken from the context; null where that does not suffice. */
export function resolvePoint(point: Point, context: DateContext): Resolved | null {
  const { unit, day, number = 0, season, part } = point;
  if (unit === 'number') return null;
  const [year, told] = yearOf(point, context);
  if (year === undefined) return null;
  const month = point.month ?? (unit === 'day' ? context.month : undefined);
  const before = point.era === 'bc';
  const named: Record<string, number | undefined> = { month, day, season };
  const date: EdtfDate = {
    precision: unit,
    year: unit === 'century' ? (before ? 1 - number * 100 : (number - 1) * 100) : year,
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    approximate: point.about === true,
  };
  const value = parseEdtf(writeEdtf(date));
  const inherited = !told || month !== point.month;
  return value && { value: part ? narrow(value, part) : value, inherited };
}

/** Only the last two digits are written: "'62". */
export function isShort({ year = 100, era }: Point): boolean {
  return year < 100 && era === undefined;
}

/** The astronomical year, and whether the text itself tells it. */
function yearOf(point: Point, context: DateContext): readonly [number | undefined, boolean] {
  const { year, era, unit, weak } = point;
  if (unit === 'century') return [0, true];
  if (year === undefined) return [context.year, false];
  if (!isShort(point)) {
    // "In 494" after "499 BC" is of the same era.
    const same = era === undefined && weak === true && year < 1000 && (context.year ?? 1) < 1;
    return [era === 'bc' || same ? 1 - year : year, !same && !(unit === 'decade' && weak)];
  }
  // Names like "the Sixties" and "'60s" speak of the last century unless the text is about another.
  if (context.year === undefined)
    return unit === 'decade' ? [1900 + year, true] : [undefined, false];
  const away = ((((year - context.year) % 100) + 150) % 100) - 50;
  const near = context.year + away;
  const far = unit !== 'decade' && Math.abs(away) > shortYearReach;
  return [far ? undefined : near, unit === 'decade' && weak !== true && near === 1900 + year];
}

/** The interval between two points, or null where they do not follow each other; no `to` for an open end. */
export function resolveRange(from: Point, to: Point | null, context: DateContext): Resolved | null {
  const start = resolvePoint(from, context);
  const end = to && resolvePoint(to, context);
  if (!start || (to && !end)) return null;
  const open = parseEdtf(`${start.value.edtf}/${end ? end.value.edtf : '..'}`);
  if (!open || !end) return open && { value: open, inherited: start.inherited };
  // Bounds of "about" reach over each other where the dates do not, so the middles decide.
  const [a, b] = [start.value, end.value];
  if (a.earliest + a.latest >= b.earliest + b.latest) return null;
  if (!open.approximate && (a.earliest >= b.earliest || a.latest >= b.latest)) return null;
  const value = { ...open, earliest: a.earliest, latest: Math.max(a.latest, b.latest) };
  return { value, inherited: start.inherited || end.inherited };
}

/** "Early", "mid" and "late": a third of it. */
export function narrow(value: DateValue, part: Part): DateValue {
  const edtf = value.edtf.endsWith('~') ? value.edtf : `${value.edtf}~`;
  return { ...value, ...thirdOf(value, part), edtf, approximate: true };
}

const parts: readonly Part[] = ['early', 'mid', 'late'];

/** The bounds of a third of what the date names; all of it where it has no thirds (a day, an interval). */
export function thirdOf(value: DateValue, part: Part): Bounds {
  const named = readEdtf(value.edtf);
  if (named === null || 'from' in named || named.precision === 'day') return value;
  const third = parts.indexOf(part);
  const { precision, year, month, season = 0 } = named;
  if (month !== undefined) {
    return {
      earliest: dayNumber(year, month, 1 + third * 10),
      latest: third < 2 ? dayNumber(year, month, third * 10 + 10) : dayNumber(year, month + 1, 0),
    };
  }
  // The thirds of decades and centuries are whole years and share their borders.
  const unit = precision === 'decade' || precision === 'century' ? 12 : 1;
  const length = monthsOf[precision] / unit / 3;
  const start = Math.floor(third * length);
  const count = Math.ceil((third + 1) * length) - start;
  return monthsFrom(year, (season * 3 || 1) + start * unit, count * unit);
}

/** The part of its date that a value means, which is in its bounds alone; null where it means all of it. */
export function partOf(value: DateValue): Part | null {
  if (!value.approximate || value.precision === 'interval' || value.precision === 'day')
    return null;
  const isThird = (part: Part): boolean => {
    const { earliest, latest } = thirdOf(value, part);
    return value.earliest === earliest && value.latest === latest;
  };
  return parts.find(isThird) ?? null;
}

/** What a text knows after this date; dates that span years leave it as it was. */
export function contextAfter(value: DateValue, context: DateContext): DateContext {
  const first = calendarDay(value.earliest);
  const last = calendarDay(value.latest);
  const named = readEdtf(value.edtf);
  if (named && !('from' in named)) {
    const { precision, year, month, day } = named;
    if (precision === 'decade' || precision === 'century') return context;
    if (month !== undefined) return day === undefined ? { year, month } : { year, month, day };
    return precision === 'year' && context.year === year ? context : { year };
  }
  if (first.year !== last.year || !Number.isFinite(value.latest)) return context;
  const { year, month } = last;
  return first.month === month ? { year, month } : { year };
}
