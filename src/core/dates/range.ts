import type { Phrases } from './lexicon';
import type { Point, WrittenYear } from './point';
import { readPoint } from './points/points';
import { centuryNumber } from './points/spans';
import { dayAlone } from './points/worded';
import type { Prose } from './prose';
import { endsFree, find, joined, near, skipArticle, startsFree } from './prose';
import { isDash } from './tokens';
import { readCount, readEra, readMonth, readYearAfter } from './units';

/** Two dates as they stand, what one leaves out filled in from the other; no `to` for an open end. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly from: Point;
  readonly to: Point | null;
  /** A word opened it ("between", "from"), which makes a range of bare numbers sure. */
  readonly opened: boolean;
}

interface Connector {
  readonly end: number;
  readonly kind: 'dash' | 'slash' | 'word';
  readonly spaced: boolean;
}

/**
 * "1914-18", "12–14 April 1961", "between 1939 and 1945", "from March to May 1940", "1991–present".
 * `open` is the same prose with `beforeDash`, made once for all.
 */
export function readRange(prose: Prose, open: Prose, at: number): Range | null {
  const { between, and, from, to } = prose.lexicon;
  const opener = find(prose, at, between) ?? find(prose, at, from);
  const start = opener ? skipArticle(prose, opener.end) : at;
  if (opener && !near(prose, start)) return null;
  const closing = opener && find(prose, at, between) ? and : to;
  for (const readLeft of leftEnds) {
    const left = readLeft(open, start);
    const connector = left && readConnector(prose, left, closing);
    const range = left && connector && closeRange(prose, left, connector);
    // "From 1914-18": the dash makes the range, the word only leads to it.
    const begin = connector?.kind === 'word' ? at : start;
    if (range) return { ...range, start: begin, opened: opener !== null };
  }
  return null;
}

/** A day's or century's number or a small year is a date only beside the other end. */
const leftEnds = [readPoint, dayAlone, centuryNumber, countAlone];

function countAlone(prose: Prose, at: number): Point | null {
  const count = startsFree(prose, at) ? readCount(prose, at) : null;
  if (!count) return null;
  const year = { written: count.value, era: null, short: false };
  return { start: at, end: count.end, unit: 'year', year };
}

function readConnector(prose: Prose, left: Point, closing: Phrases): Connector | null {
  const sign = near(prose, left.end);
  if (!sign) return null;
  if (sign.kind === 'mark' && isDash(sign)) {
    const end = isDash(joined(prose, left.end + 1)) ? left.end + 2 : left.end + 1;
    const next = near(prose, end);
    const spaced = sign.gap !== 'none' || next?.gap !== 'none';
    return next ? { end: skipArticle(prose, end), kind: 'dash', spaced } : null;
  }
  if (sign.text === '/' && left.unit !== 'century' && joined(prose, left.end + 1)) {
    return { end: left.end + 1, kind: 'slash', spaced: false };
  }
  const word = find(prose, left.end, closing);
  const end = word && skipArticle(prose, word.end);
  return end !== null && near(prose, end) ? { end, kind: 'word', spaced: true } : null;
}

type Closed = Omit<Range, 'start' | 'opened'>;

function closeRange(prose: Prose, left: Point, connector: Connector): Closed | null {
  const at = connector.end;
  const short = readShortEnd(prose, left, connector);
  if (short) return { from: left, to: short, end: short.end };
  const now = left.year && connector.kind !== 'slash' ? find(prose, at, prose.lexicon.now) : null;
  if (now) return { from: left, to: null, end: now.end };
  const right = readPoint({ ...prose, freeAt: at }, at) ?? readLooseEnd(prose, left, at);
  const ends = right && fill(left, right);
  return ends && { ...ends, end: ends.to.end };
}

/** "1914-18", "1941-5", "September 1939–45"; with blanks around the dash only where nothing is counted. */
function readShortEnd(prose: Prose, left: Point, { end, kind, spaced }: Connector): Point | null {
  const { year } = left;
  const number = near(prose, end);
  if (!year || year.short || year.era !== null || year.written < 100 || kind === 'word')
    return null;
  if ((left.unit !== 'year' && left.unit !== 'month') || number?.kind !== 'number') return null;
  const digits = number.text.length;
  if (digits > 2 || !endsFree(prose, end + 1)) return null;
  if (readMonth(prose, end + 1) || readEra(prose, end + 1)) return null;
  if (kind === 'slash' && left.unit !== 'year') return null;
  const after = near(prose, end + 1);
  if (spaced && (digits < 2 || after?.kind === 'word' || after?.kind === 'number')) return null;
  const base = 10 ** digits;
  const written = year.written - (year.written % base) + number.value;
  if (written <= year.written) return null;
  // "1932/7" is a month to many; "1848/9" is the next year.
  if (kind === 'slash' && digits < 2 && written !== year.written + 1) return null;
  return { start: end, end: end + 1, unit: 'year', year: { ...year, written } };
}

/** "October 16–28, 1962", "AD 43–84": the other end says what the number is. */
function readLooseEnd(prose: Prose, left: Point, at: number): Point | null {
  const free = { ...prose, freeAt: at };
  if (left.unit === 'day' && left.month !== undefined && left.year === undefined) {
    const day = dayAlone(free, at);
    const year = day && readYearAfter(prose, day.end);
    if (!day || !year) return day && { ...day, month: left.month };
    const { written, era, short } = year.value;
    return { ...day, month: left.month, end: year.end, year: { written, era, short } };
  }
  if (left.unit !== 'year' || left.year?.era !== 'after') return null;
  const count = readCount(prose, at);
  if (!count || !endsFree(prose, count.end)) return null;
  return { start: at, end: count.end, unit: 'year', year: { ...left.year, written: count.value } };
}

/** Fills each end from the other; null where they do not make a range. */
function fill(left: Point, right: Point): { readonly from: Point; readonly to: Point } | null {
  if (left.unit === 'century' || right.unit === 'century') return fillCenturies(left, right);
  if (left.unit === 'day' && left.month === undefined) {
    if (right.unit !== 'day' || right.month === undefined) return null;
    const { month, year } = right;
    return { from: { ...left, month, ...(year ? { year } : {}) }, to: right };
  }
  if (left.unit === 'decade' && right.year?.short === true && left.year) {
    const century = left.year.written - (left.year.written % 100);
    const year = { ...left.year, written: century + right.year.written };
    return { from: left, to: { ...right, year } };
  }
  if (left.year && right.year) return fillEras(left, left.year, right, right.year);
  if (!hasMonths(left) || !hasMonths(right)) return null;
  if (right.year) return { from: { ...left, year: shift(right.year, left, right, -1) }, to: right };
  if (left.unit !== right.unit) return null;
  if (left.year) return { from: left, to: { ...right, year: shift(left.year, left, right, 1) } };
  return { from: left, to: right };
}

function hasMonths({ unit }: Point): boolean {
  return unit === 'day' || unit === 'month' || unit === 'season';
}

/** "December to January 1923" turns the year between its ends. */
function shift(year: WrittenYear, left: Point, right: Point, step: 1 | -1): WrittenYear {
  const turns = (left.month ?? left.season ?? 0) > (right.month ?? right.season ?? 0);
  return turns && left.unit === right.unit ? { ...year, written: year.written + step } : year;
}

function fillEras(
  left: Point,
  from: WrittenYear,
  right: Point,
  to: WrittenYear,
): { readonly from: Point; readonly to: Point } | null {
  const small = left.unit === 'year' && left.weak === undefined && from.era === null;
  if (from.era !== null || to.era === null) return small ? null : { from: left, to: right };
  const before = to.era === 'before' && from.written > to.written;
  const after = to.era === 'after' && from.written < to.written;
  if (!before && !after) return null;
  const { weak: _, ...sure } = left;
  return { from: { ...sure, year: { ...from, era: to.era } }, to: right };
}

function fillCenturies(left: Point, right: Point): ReturnType<typeof fill> {
  if (left.unit !== 'century' || right.unit !== 'century') {
    // "the late 1890s to the 20th century": both stand on their own.
    return left.year && left.unit !== 'year' ? { from: left, to: right } : null;
  }
  const era = left.centuryEra ?? right.centuryEra;
  return { from: { ...left, ...(era ? { centuryEra: era } : {}) }, to: right };
}
