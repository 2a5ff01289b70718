import type { Prose } from './forms';
import { matchAt, pointAt } from './forms';
import type { Point } from './point';
import { isShort } from './point';

/** Longer lists than this are tables; the bound keeps the reading linear. */
export const longestChain = 8;

/** Dates that stand side by side as a range or list. */
export interface Chain {
  readonly points: readonly Point[];
  /** Where the word for an open end ends: "1991–present". */
  readonly open?: number;
}

/**
 * The dates from here on that a dash, "to", "and" or a comma joins, with what each leaves out filled in from its
 * neighbours: "1914-18", "12, 14 and 16 April 1961", "the late 19th to early 20th century". `between`: the first
 * "and" makes a range.
 */
export function readChain(prose: Prose, start: number, between: boolean): Chain {
  const { lexicon, lower } = prose;
  const points: Point[] = [];
  let at = start;
  let joint: RegExpExecArray | null = null;
  while (points.length < longestChain) {
    const [words = ''] = joint ?? [];
    const { range, and } = joint?.groups ?? {};
    const isRange: boolean = !!range || (between && points.length === 1 && !!and);
    const now = isRange && points.length === 1 && matchAt(lexicon.now, lower, at);
    if (now) return { points, open: at + now[0].length };
    const unit = words === ', ' ? undefined : points.at(-1)?.unit;
    const point = pointAt(prose, at, unit, isRange, words);
    joint = point && matchAt(lexicon.joint, lower, point.to);
    if (point) points.push(point);
    if (!point || !joint) break;
    at = point.to + joint[0].length;
  }
  return { points: fill(prose, points) };
}

/** Numbers take what they are from the date before them, then every date what it lacks from the one after it. */
function fill(prose: Prose, points: readonly Point[]): Point[] {
  const filled: Point[] = [];
  for (const point of points) {
    const left = filled.at(-1);
    const right = left ? fillRight(prose, left, point) : point;
    // "1962-10" and "winter 1941-42" are one date.
    if (left?.from === right.from) filled.pop();
    filled.push(right);
  }
  return filled.reduceRight<Point[]>((done, left) => {
    return [done[0] ? fillLeft(prose, left, done[0]) : left, ...done];
  }, []);
}

function fillRight(prose: Prose, left: Point, right: Point): Point {
  const { number = 0, unit, range, joint = '' } = right;
  const { year = 0, month, era } = left;
  if (unit === 'decade' && left.unit === unit && isShort(right)) {
    return { ...right, year: year - (year % 100) + (right.year ?? 0), weak: !range && right.weak };
  }
  // "winter of 1941/1942"
  if (range && left.season === 4 && unit === 'year' && right.year === year + 1) {
    return { ...left, to: right.to };
  }
  if (range && unit === 'year' && isShort(right) && year > 99 && left.era === undefined) {
    // "1914 to '18"
    const end = year - (year % 100) + (right.year ?? 0);
    return { ...right, year: end < year ? end + 100 : end };
  }
  if (range && year > 0 && right.year === undefined && left.unit === unit) {
    return { ...right, era, year: year + turn(left, right) };
  }
  if (unit !== 'number') return right;
  const written = prose.lower.slice(right.from, right.to);
  if (left.unit === 'century') {
    // "siglos XV, XVI y XVII" and "the 19th century and the 20th", but not "the 19th century and 2 men".
    const digits = /\d$/u.test(prose.lower.slice(left.from, left.to)) ? /^\d+$/u : /^\d+\D/u;
    const goesOn = range || /^[ivx]/u.test(written) || (joint !== ', ' && digits.test(written));
    return goesOn ? { ...right, unit: 'century', weak: false } : right;
  }
  if (!range) return right;
  // "October 16–28, 1962"
  if (left.unit === 'day') return { ...right, unit: 'day', day: number, month };
  if (era === 'ad') return { ...right, unit: 'year', era, year: number };
  // The dot at a sentence's end is no ordinal's.
  const { length } = written.replace(/\.$/u, '');
  const to = right.from + length;
  if (era || year < 100 || !/^\d\d?\.?$/u.test(written)) return right;
  const next = (year + 1) % 10 ** length === number;
  if (left.season) return next ? { ...left, to } : right;
  // With blanks around the dash the number may begin something else: "1962 - 13 days".
  const loose = length < 2 || /^\s+\w/u.test(prose.lower.slice(right.to, right.to + 5));
  if (loose && /\s/u.test(joint)) return right;
  const end = year - (year % 10 ** length) + number;
  if (end > year && (next || length > 1 || joint !== '/'))
    return { ...right, to, unit: 'year', year: end };
  const isMonth = left.unit === 'year' && joint === '-' && length > 1 && number < 13;
  return isMonth ? { ...left, to: right.to, unit: 'month', month: number, weak: false } : right;
}

function fillLeft({ lexicon, lower }: Prose, left: Point, right: Point): Point {
  const { number } = left;
  const { unit, month, year = 0, era, range } = right;
  const sure = { ...left, unit, era, weak: false };
  if (left.unit === 'number') {
    // "Tra Otto e Novecento"
    if (number && lexicon.ages.includes(lower.slice(right.from, right.to)))
      return { ...sure, number: number - 2 + (lexicon.words.ages?.[0] ?? 0) };
    if (unit === 'day' && month) return { ...sure, day: number, month, year: right.year };
    if (unit === 'decade' && number !== undefined && number % 10 === 0) {
      return { ...sure, year: year - (year % 100) + number };
    }
    return unit === 'century' || (unit === 'year' && range && era)
      ? { ...sure, year: number }
      : left;
  }
  // "50. a 60. léta 20. století"
  if (unit === 'decade' && left.unit === unit && isShort(left) && year > 99) {
    return { ...left, year: year - (year % 100) + (left.year ?? 0) };
  }
  const isAge = unit === 'century';
  // "Siglos IV y III a. C." share the word and the era.
  const shares = isAge && /^[ivx]+\b(?!.*[a-z]{3})/u.test(lower.slice(right.from, right.to));
  if (left.unit === unit && !left.era && (range ? isAge || unit === 'year' : shares)) {
    // "27 BC – 14" goes on after the turn, "509–27 BC" lies before it.
    const rises = isAge || year > (left.year ?? 0) === (era === 'ad');
    return era && rises ? sure : left;
  }
  // "Entre los años 1820 y 1823" says "years" before both.
  const years = left.unit === 'decade' && unit === 'year' && range && year > 99;
  if (years && lexicon.decadeForm && (left.year ?? 0) > 99) return { ...left, unit };
  const yearless = left.year === undefined && /^(?:day|month|season)$/u.test(left.unit);
  if (!yearless || !year || unit === 'year' || !(range || left.unit === unit)) return left;
  return { ...left, era, year: year - turn(left, right), weak: false };
}

/** "December to January 1923" turns the year between its ends. */
function turn(left: Point, right: Point): number {
  const later = (left.month ?? left.season ?? 0) > (right.month ?? right.season ?? 0);
  return right.range && left.unit === right.unit && later ? 1 : 0;
}
