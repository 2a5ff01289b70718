// Dates of scripts without blanks (Chinese, Japanese): found by their own signs, in a text of any language.
import { calendarDay } from './calendar';
import { partAt, readSpots, type Spot } from './cjk-chain';
import { count, lead } from './cjk-forms';
import { simplify } from '../text/han';
import type { DateContext, DateValue } from './date';
import { matchAt } from './forms';
import type { Point, Resolved } from './point';
import { resolvePoint, resolveRange } from './point';
import { tell } from './relative';

export interface Resolution {
  /** UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
  readonly resolved: Resolved;
  /** The single date, for its weekday. */
  readonly days: readonly Point[];
}

const script = /[\u3041-\u9fff]/u;

/**
 * What is found of such dates, in order; nothing where a text has no such letter. `isWhole`: the text's own language
 * is such a one.
 */
export function findSpots(written: string, isWhole: boolean): Spot[] {
  const spots: Spot[] = [];
  if (!script.test(written)) return spots;
  const text = simplify(written);
  let at = 0;
  for (let start = matchAt(lead, text, at); start; start = matchAt(lead, text, at)) {
    const { index: from } = start;
    const first = partAt(text, from, isWhole);
    const counted = first ? null : matchAt(count, text, from);
    if (counted) spots.push({ from, to: from + counted[0].length });
    at = first ? readSpots(text, first, isWhole, spots) : from + (counted ?? start)[0].length;
  }
  return spots;
}

/** The text with bars for what was found, so that nothing else is read in it. */
export function withoutSpots(text: string, spots: readonly Spot[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of spots) {
    rest += text.slice(at, from) + '|'.repeat(to - from);
    at = to;
  }
  return rest + text.slice(at);
}

/** The dates that a spot tells after `last`, the date that the text itself named last, and what else is `known`. */
export function resolveSpot(
  { from, to, point, last, told }: Spot,
  before: DateValue | undefined,
  known: DateContext,
): Resolution[] {
  if (!point) return [];
  const value = told && tell(...told, before, known);
  const isLost = point.unit === 'day' && point.month === undefined && known.month === undefined;
  if (told ? !value : isLost) return [];
  const start = value && told ? completed(point, calendarDay(value.earliest), told[0]) : point;
  const end = last && { ...last, year: last.year ?? (told && start.year) };
  // "70年代" after "20世纪60年代" is of the same century.
  const isWide = before?.precision === 'decade' || before?.precision === 'century';
  const around = isWide && point.unit === 'decade' ? calendarDay(before.earliest).year : undefined;
  const context = around === undefined ? known : { year: around - (around % 100) + 50 };
  const range = end === undefined ? null : resolveRange(start, end, context);
  if (range) {
    return [{ from, to, resolved: { ...range, inherited: range.inherited || !!told }, days: [] }];
  }
  const single = resolvePoint(start, context);
  const resolved = single && { ...single, inherited: single.inherited || !!told };
  const rest = end ? resolveSpot({ ...end, point: end }, before, known) : [];
  return resolved ? [{ ...point, resolved, days: [start] }, ...rest] : rest;
}

/** A point with the year, month and day that were told. */
function completed(point: Point, { year, month, day }: Required<DateContext>, unit: number): Point {
  return { ...point, year, ...(unit < 2 ? { month } : {}), ...(unit < 1 ? { day } : {}) };
}
