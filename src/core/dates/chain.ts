import type { Prose } from './forms';
import { matchAt, pointAt } from './forms';
import type { Point } from './point';
import { isShort } from './point';

/** Longer lists than this are tables; the bound keeps the reading linear. */
const longestChain = 8;

/** Dates that stand side by side as a range or list; an open end has no `to`. */
export interface Chain {
  readonly points: readonly Point[];
  /** Where the word for an open end ends: "1991–present". */
  readonly open: number | null;
}

/**
 * The dates from here on that a dash, "to", "and" or a comma joins, with what each leaves out filled in from its
 * neighbours: "1914-18", "12, 14 and 16 April 1961", "the late 19th to early 20th century". `between`: the first
 * "and" makes a range.
 */
export function readChain(prose: Prose, start: number, between: boolean): Chain {
  const { lexicon, lower } = prose;
  const points: Point[] = [];
  let joint: RegExpExecArray | null = null;
  let open: number | null = null;
  for (let at = start; points.length < longestChain;) {
    const { range, and } = joint?.groups ?? {};
    const ranges: boolean =
      range !== undefined || (between && points.length === 1 && and !== undefined);
    const now = ranges ? matchAt(lexicon.now, lower, at) : null;
    if (now && points.length === 1) open = at + now[0].length;
    const point = now ? null : pointAt(prose, at);
    if (!point) break;
    points.push({ ...point, range: ranges, joint: joint?.[0] });
    joint = matchAt(lexicon.joint, lower, point.to);
    if (!joint) break;
    at = point.to + joint[0].length;
  }
  return { points: fill(prose, points), open };
}

/** Numbers take what they are from the date before them, then every date what it lacks from the one after it. */
function fill(prose: Prose, points: readonly Point[]): Point[] {
  const filled: Point[] = [];
  for (const point of points) {
    const left = filled.at(-1);
    const right = left ? fillRight(prose, left, point) : point;
    // "1962-10" and "winter 1941-42" are one date.
    if (right.range === false && point.range === true) filled.pop();
    filled.push(right);
  }
  for (let index = filled.length - 1; index > 0; index--) {
    const [left, right] = [filled[index - 1], filled[index]];
    if (!left || !right) continue;
    filled[index - 1] = fillLeft(left, right);
    if (
      right.range &&
      left.year !== undefined &&
      right.year === undefined &&
      left.unit === right.unit
    ) {
      filled[index] = { ...right, ...yearOf(left), year: left.year + turn(left, right) };
    }
  }
  return filled;
}

function fillRight(prose: Prose, left: Point, right: Point): Point {
  const { number = 0, range, joint = '' } = right;
  const tight = /^\S+$/u.test(joint);
  if (
    right.unit === 'decade' &&
    isShort(right) &&
    left.unit === 'decade' &&
    left.year !== undefined
  ) {
    const year = left.year - (left.year % 100) + (right.year ?? 0);
    return { ...right, year };
  }
  if (right.unit !== 'number') return right;
  if (left.unit === 'century') return { ...right, unit: 'century', weak: false };
  if (!range) return right;
  // "October 16–28, 1962"
  if (left.unit === 'day') {
    return left.year === undefined || right.year === undefined
      ? { ...right, unit: 'day', day: number, month: left.month }
      : right;
  }
  if (left.unit === 'year' && left.era === 'ad')
    return { ...right, ...yearOf(left), unit: 'year', year: number };
  const { year = 0 } = left;
  const digits = prose.lower.slice(right.from, right.to);
  if (left.era || year < 100 || !/^\d\d?$/u.test(digits)) return right;
  if (left.unit === 'season') {
    return left.season === 4 && (year + 1 - number) % 100 === 0
      ? { ...left, to: right.to, range: false }
      : right;
  }
  const base = 10 ** digits.length;
  const written = year - (year % base) + number;
  const slash = joint === '/';
  // With blanks around the dash the number may begin something else: "1962 - 13 days".
  if (!tight && (digits.length < 2 || /^\s+\w/u.test(prose.lower.slice(right.to, right.to + 5))))
    return right;
  if (written > year && !(slash && digits.length < 2 && written > year + 1)) {
    return { ...right, unit: 'year', year: written };
  }
  const month =
    left.unit === 'year' && joint === '-' && digits.length === 2 && number > 0 && number < 13;
  return month
    ? { ...left, to: right.to, unit: 'month', month: number, weak: false, range: false }
    : right;
}

function fillLeft(left: Point, right: Point): Point {
  const { number = 0 } = left;
  const { unit, month, era, range } = right;
  if (left.unit === 'number') {
    if (unit === 'day' && month)
      return { ...left, ...yearOf(right), unit, day: number, month, weak: false };
    if (unit === 'century') return { ...left, unit, era, weak: false };
    if (unit === 'year' && range && era) return { ...left, unit, era, year: number, weak: false };
    return left;
  }
  if (left.unit === 'century' && unit === 'century' && range)
    return { ...left, era: left.era ?? era };
  if (left.unit === 'year' && unit === 'year' && range && era && !left.era) {
    const rises = (right.year ?? 0) > (left.year ?? 0);
    return rises === (era === 'ad') ? { ...left, era, weak: false } : left;
  }
  if (left.year !== undefined || right.year === undefined || unit === 'year') return left;
  if (left.unit !== unit && !range) return left;
  return isInYear(left) && isInYear(right)
    ? { ...left, ...yearOf(right), year: right.year - turn(left, right), weak: false }
    : left;
}

function isInYear({ unit }: Point): boolean {
  return unit === 'day' || unit === 'month' || unit === 'season';
}

/** "December to January 1923" turns the year between its ends. */
function turn(left: Point, right: Point): number {
  const later = (left.month ?? left.season ?? 0) > (right.month ?? right.season ?? 0);
  return right.range && left.unit === right.unit && later ? 1 : 0;
}

function yearOf({ year, era }: Point): Pick<Point, 'year' | 'era'> {
  return { year, era };
}
