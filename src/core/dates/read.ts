import { calendarDay, mayBeOn } from './calendar';
import { longestChain, readChain } from './chain';
import { findSpots, resolveSpot, withoutSpots } from './cjk';
import type { DateContext, HistoricalDate } from './date';
import type { Prose } from './forms';
import { makeProse, matchAt } from './forms';
import { chooseLexicon } from './language';
import { isDayAlone, isDayRange, isPlausible, isPlausibleRange, standsFree } from './plausible';
import type { Point, Resolved } from './point';
import { contextAfter, resolvePoint, resolveRange } from './point';
import { readRelative } from './relative';

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
  const whole = makeProse(text, chooseLexicon(text, language), language?.toLowerCase() === 'en-us');
  const { lexicon } = whole;
  const spots = findSpots(whole.plain, lexicon.words.base !== undefined);
  const lower = withoutSpots(whole.lower, spots);
  const plain = withoutSpots(whole.plain, spots);
  const prose = spots.length === 0 ? whole : { ...whole, plain, lower };
  const dates: HistoricalDate[] = [];
  let known = context;
  let at = 0;

  const add = (from: number, { value, inherited }: Resolved, days: readonly Point[]): void => {
    const clash = days.some(({ weekday }) => weekday && !mayBeOn(value, weekday));
    const conflict = clash ? { conflict: 'weekday' as const } : {};
    dates.push({ from, to: at, text: text.slice(from, at), inherited, ...conflict, ...value });
    known = contextAfter(value, known);
  };

  /** The date that another tells: "the next day", "March of the following year". */
  const readTold = (start: number, point?: Point): boolean => {
    const told = readRelative(prose, start, dates.at(-1), known);
    if (!told || (point && told.value.precision !== 'year')) return false;
    const { year } = calendarDay(told.value.earliest);
    const value = point ? resolvePoint({ ...point, year }, known)?.value : told.value;
    if (!value) return false;
    at = told.to;
    add(point?.from ?? start, { value, inherited: true }, point ? [point] : []);
    return true;
  };

  /** The dates of the range or list that begins here, up to the first that is none. */
  const readFrom = (start: number): void => {
    if (readTold(start)) return;
    const opener = matchAt(lexicon.opener, lower, start);
    const between = opener?.[1] !== undefined;
    const first = start + (opener?.[0].length ?? 0);
    if (!opener && !standsFree(prose, first)) return;
    const { points, open } = readChain(prose, first, between);
    for (let index = 0; index < points.length; index++) {
      let [point, last] = [points[index], points[index + 1] ?? null];
      if (!point) return;
      if (!last?.range) last = null;
      else if (isDayRange(prose, point, last, opener !== null) && known.month !== undefined) {
        [point, last] = [asDay(point), asDay(last)];
      }
      if (point.year === undefined && /^(?:day|month|season)$/u.test(point.unit) && !last) {
        const gap = matchAt(lexicon.gap, lower, point.to);
        if (gap && readTold(point.to + gap[0].length, point)) return;
      }
      const range = last || open ? resolveRange(point, last, known) : null;
      if (range && last && !isPlausibleRange(prose, point, last, opener !== null)) {
        // "between 1500 and 2000 men": neither end is a year either.
        at = last.to;
        return;
      }
      const resolved = range ?? resolveSingle(prose, point, known, index > 0);
      if (!resolved) {
        // A long row of numbers is a table, and its last may still be a year.
        if (points.length === longestChain) at = points.at(-2)?.to ?? at;
        return;
      }
      at = range ? (open ?? last?.to ?? point.to) : point.to;
      const worded = range && opener && index === 0 && /\w/u.test(last?.joint ?? 'to');
      add(worded ? start : point.from, resolved, range ? [] : [point]);
      if (range && last) index++;
    }
  };

  let nextSpot = 0;
  for (;;) {
    const lead = lexicon.leads.next(lower, at);
    for (let spot = spots[nextSpot]; spot; spot = spots[++nextSpot]) {
      if (lead && spot.from > lead.from) break;
      // None is read in a web address.
      if (spot.from < at) continue;
      for (const { from, to, resolved, days } of resolveSpot(spot, dates.at(-1), known)) {
        at = to;
        add(from, resolved, days);
      }
    }
    if (!lead) return { dates, context: known };
    at = lead.to;
    // "V" counts centuries, "v" is a small word wherever there are Roman numbers.
    const isWord = lexicon.words.roman && /^[ivx]$/u.test(prose.plain.slice(lead.from, at));
    if (!isWord && !/^(?:https?:|www\.)/u.test(lower.slice(lead.from, at))) readFrom(lead.from);
  }
}

/** `listed`: the point goes on with a list whose members so far are dates. */
function resolveSingle(
  prose: Prose,
  point: Point,
  known: DateContext,
  listed: boolean,
): Resolved | null {
  if (isDayAlone(prose, point) && known.month !== undefined) {
    return resolvePoint(asDay(point), known);
  }
  return isPlausible(prose, point, known, listed) ? resolvePoint(point, known) : null;
}

function asDay(point: Point): Point {
  return { ...point, unit: 'day', day: point.number };
}
