import type { DateContext, HistoricalDate } from './date';
import { chooseLexicon, readsMonthFirst } from './language';
import { isPlausible, isPlausibleRange } from './plausible';
import type { Point, Resolved } from './point';
import { contextAfter, resolvePoint, resolveRange } from './point';
import { readPoint } from './points/points';
import { isRoman } from './points/spans';
import { ordinalDay } from './points/worded';
import type { Prose } from './prose';
import type { Range } from './range';
import { readRange } from './range';
import { afterConnector, readShared } from './shared';
import { isApostrophe, tokenize } from './tokens';

export interface DatesRead {
  /** In the order of the text, none within another. */
  readonly dates: HistoricalDate[];
  /** What the text that follows may take over. */
  readonly context: DateContext;
}

/**
 * Finds the dates of a text. What is left out ("26 October", "the 28th") comes from earlier dates of the
 * text, before them from `context`. `language` is a BCP 47 tag; without one it is told from the text.
 * Nothing makes it fail; time grows with the text's length.
 */
export function readDates(text: string, context: DateContext = {}, language?: string): DatesRead {
  const tokens = tokenize(text);
  const prose: Prose = {
    tokens,
    lexicon: chooseLexicon(tokens, language),
    monthFirst: readsMonthFirst(language),
  };
  const open: Prose = { ...prose, beforeDash: true };
  const dates: HistoricalDate[] = [];
  let known = context;
  let previous: Found | null = null;
  for (let at = 0; at < tokens.length;) {
    if (!mayBegin(prose, at)) {
      at++;
      continue;
    }
    const range = readRange(prose, open, at);
    if (range && !isPlausibleRange(prose, range)) {
      // "between 1500 and 2000 men": neither end is a year either.
      at = range.end;
      continue;
    }
    const found: Found | null = findAt(prose, at, { range, known, previous });
    const date = found && spell(prose, text, found);
    if (!found || !date) {
      at++;
      continue;
    }
    dates.push(date);
    known = contextAfter(date, known);
    previous = found;
    at = found.end;
  }
  return { dates, context: known };
}

/** Most words begin no date, and a look into one table says so. */
function mayBegin({ tokens, lexicon }: Prose, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return token?.text === '~' || isApostrophe(token);
  if (token.kind === 'number') return token.text.length <= 4;
  return lexicon.openers.has(token.lower) || (lexicon.words.century.roman && isRoman(token.lower));
}

interface Found extends Resolved {
  readonly start: number;
  readonly end: number;
}

/** What has been read when a token is looked at. */
interface State {
  /** The plausible range that begins here. */
  readonly range: Range | null;
  readonly known: DateContext;
  readonly previous: Found | null;
}

type Finder = (prose: Prose, at: number, state: State) => Found | null;

/**
 * A range begins like a date, and a list's member like a shorter one, so both are tried first; "the 28th" takes
 * most on trust and comes last.
 */
const finders: readonly Finder[] = [findRange, findShared, findPoint, findDay];

function findAt(prose: Prose, at: number, state: State): Found | null {
  for (const find of finders) {
    const found = find(prose, at, state);
    if (found) return found;
  }
  return null;
}

function findRange(_prose: Prose, _at: number, { range, known }: State): Found | null {
  if (!range) return null;
  const from = resolvePoint(range.from, known);
  if (!from) return null;
  const to = range.to && resolvePoint(range.to, known);
  if (range.to && !to) return null;
  const resolved = resolveRange(from, to);
  return resolved && { ...resolved, start: range.start, end: range.end };
}

function findShared(prose: Prose, at: number, { known, previous }: State): Found | null {
  const point = readShared(
    prose,
    at,
    previous !== null && afterConnector(prose, previous.end) === at,
  );
  return point && found(point, known);
}

function findPoint(prose: Prose, at: number, { known, previous }: State): Found | null {
  const point = readPoint(prose, at);
  if (!point) return null;
  // "the 1960s and 70s": the decade before makes one of it and tells its century.
  if (point.weak === 'decade' && previous?.value.precision === 'decade') {
    if (afterConnector(prose, previous.end) !== at) return null;
    return found(point, { year: Number(`${previous.value.edtf.slice(0, 3)}5`) });
  }
  return isPlausible(prose, point, known) ? found(point, known) : null;
}

function findDay(prose: Prose, at: number, { known }: State): Found | null {
  if (known.month === undefined) return null;
  const point = ordinalDay(prose, at);
  return point && found(point, known);
}

function found(point: Point, known: DateContext): Found | null {
  const resolved = resolvePoint(point, known);
  return resolved && { ...resolved, start: point.start, end: point.end };
}

function spell(
  prose: Prose,
  text: string,
  { start, end, value, inherited }: Found,
): HistoricalDate | null {
  const [first, last] = [prose.tokens[start], prose.tokens[end - 1]];
  if (!first || !last) return null;
  const span = { from: first.from, to: last.to };
  return { ...value, ...span, text: text.slice(span.from, span.to), inherited };
}
