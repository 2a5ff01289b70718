import { calendarDay } from './calendar';
import type { DateContext, DateValue } from './date';
import type { Bounds, EdtfDate } from './edtf';
import { monthsFrom, monthsOf, parseEdtf, readEdtf, writeEdtf } from './edtf';

export type Part = (typeof parts)[number];

/** One date as it stands in the text, with what it leaves out left out. */
export interface Point {
  /** UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
  /** A number may be the day, the year or the century that its neighbour in a range or list says. */
  readonly unit: EdtfDate['precision'] | 'number';
  /** As written: counted from 1 in its era, of "'62" the last two digits; for a decade its first year. */
  readonly year?: number | undefined;
  /** Missing where the text does not say. */
  readonly era?: 'bc' | 'ad' | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly season?: number | undefined;
  /** 1 is the first century; or what a number says. */
  readonly number?: number | undefined;
  /** As the text names it, 1 is Monday. */
  readonly weekday?: number | undefined;
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

/** Only the last two digits are written: "'62". */
export function isShort({ year = 100, era }: Point): boolean {
  return year < 100 && era === undefined;
}

/** The value of a point, what it leaves out taken from the context; null where that does not suffice. */
export function resolvePoint(point: Point, context: DateContext): Resolved | null {
  const { unit, day, number = 0, season, part, era, about = false } = point;
  const [year, told] = yearOf(point, context);
  if (unit === 'number' || year === undefined) return null;
  const month = point.month ?? (day === undefined ? undefined : context.month);
  const first = era === 'bc' ? 1 - number * 100 : (number - 1) * 100;
  const value = parseEdtf(
    writeEdtf({
      precision: unit,
      year: unit === 'century' ? first : year,
      month,
      day,
      season: season && ((season - 1) % 4) + 1,
      approximate: about,
    }),
  );
  const inherited = !told || month !== point.month;
  return value && { value: part ? narrow(value, part) : value, inherited };
}

/** The astronomical year, and whether the text itself tells it. */
function yearOf(
  point: Point,
  context: DateContext,
): readonly [year: number | undefined, told: boolean] {
  const { year, era, unit, weak } = point;
  const decade = unit === 'decade';
  if (unit === 'century') return [0, true];
  if (year === undefined) return [context.year, false];
  if (isShort(point)) {
    // Names like "the Sixties" speak of the last century unless the text is about another.
    const around = context.year ?? (decade ? 1950 : NaN);
    const away = ((((year - around) % 100) + 150) % 100) - 50;
    const near = decade || Math.abs(away) <= shortYearReach;
    return near
      ? [around + away, decade && !weak && around + away === 1900 + year]
      : [undefined, false];
  }
  // "In 494" after "499 BC" is of the same era.
  const same = !era && weak && year < 1000 && (context.year ?? 1) < 1;
  return [era === 'bc' || same ? 1 - year : year, !same && !(decade && weak)];
}

/** The interval between two points, or null where they do not follow each other; no `to` for an open end. */
export function resolveRange(from: Point, to: Point | null, context: DateContext): Resolved | null {
  // "1848 – spring of nations": the year is not the season's.
  if (from.year !== undefined && to?.year === undefined && (to?.month ?? to?.season)) return null;
  const start = resolvePoint(from, context);
  const end = to && resolvePoint(to, context);
  const value = start && parseEdtf(`${start.value.edtf}/${end ? end.value.edtf : '..'}`);
  if (!value || !end) return value && !to ? { ...start, value } : null;
  const [{ earliest }, { latest }] = [start.value, end.value];
  // The bounds of "about" and "late" may reach over each other, so the middles decide.
  if (earliest + start.value.latest >= end.value.earliest + latest) return null;
  const inherited = start.inherited || end.inherited;
  return { value: { ...value, earliest, latest }, inherited };
}

/** "Early", "mid" and "late": a third of it; "first" and "second": a half. */
export function narrow(value: DateValue, part: Part): DateValue {
  const edtf = value.approximate ? value.edtf : `${value.edtf}~`;
  return { ...value, ...thirdOf(value, part), edtf, approximate: true };
}

export const parts = ['early', 'mid', 'late', 'first', 'second'] as const;

/** The bounds of a third or half of what the date names; all of it where it has no thirds (a day, an interval). */
function thirdOf(value: DateValue, part: Part): Bounds {
  const named = readEdtf(value.edtf);
  if (named === null || 'from' in named || named.day) return value;
  const [nth, of] =
    parts.indexOf(part) < 3 ? [parts.indexOf(part), 3] : [parts.indexOf(part) - 3, 2];
  const { precision, year, month, season } = named;
  if (month) {
    const { earliest, latest } = monthsFrom(year, month, 1);
    const days = 30 / of;
    return {
      earliest: earliest + nth * days,
      latest: nth + 1 < of ? earliest + nth * days + days - 1 : latest,
    };
  }
  // The thirds of decades and centuries are whole years and share their borders.
  const unit = monthsOf[precision] > 12 ? 12 : 1;
  const length = monthsOf[precision] / unit / of;
  const start = Math.floor(nth * length);
  const count = Math.ceil((nth + 1) * length) - start;
  return monthsFrom(year, (season ? season * 3 : 1) + start * unit, count * unit);
}

/** The part of its date that a value means, which is in its bounds alone; none where it means all of it. */
export function partOf(value: DateValue): Part | undefined {
  if (!value.approximate || value.precision === 'interval' || value.precision === 'day')
    return undefined;
  return parts.find((part) => {
    const { earliest, latest } = thirdOf(value, part);
    return value.earliest === earliest && value.latest === latest;
  });
}

/** What a text knows after this date; dates that span years leave it as it was. */
export function contextAfter(value: DateValue, context: DateContext): DateContext {
  const { year, month, day } = calendarDay(value.earliest);
  const last = calendarDay(value.latest);
  if (value.precision === 'season') return { year };
  if (last.year !== year) return context;
  if (last.month !== month)
    return value.precision === 'year' && context.year === year ? context : { year };
  return last.day === day ? { year, month, day } : { year, month };
}
