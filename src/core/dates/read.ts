import { longestChain, readChain } from './chain';
import type { DateContext, HistoricalDate } from './date';
import type { Prose } from './forms';
import { makeProse, matchAt } from './forms';
import { chooseLexicon } from './language';
import { isDayAlone, isPlausible, isPlausibleRange, standsFree } from './plausible';
import type { Point, Resolved } from './point';
import { contextAfter, resolvePoint, resolveRange } from './point';

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
  const prose = makeProse(text, chooseLexicon(text, language), language?.toLowerCase() === 'en-us');
  const { lexicon, lower } = prose;
  const dates: HistoricalDate[] = [];
  let known = context;
  let at = 0;

  /** The dates of the range or list that begins here, up to the first that is none. */
  const readFrom = (start: number): void => {
    const opener = matchAt(lexicon.opener, lower, start);
    const between = opener?.[1] !== undefined;
    const first = start + (opener?.[0].length ?? 0);
    if (!standsFree(prose, first)) return;
    const { points, open } = readChain(prose, first, between);
    for (let index = 0; index < points.length; index++) {
      const [point, next] = [points[index], points[index + 1]];
      if (!point) return;
      const last = next?.range ? next : null;
      const range = last || open ? resolveRange(point, last, known) : null;
      if (range && last && !isPlausibleRange(prose, point, last, opener !== null)) {
        // "between 1500 and 2000 men": neither end is a year either.
        at = last.to;
        return;
      }
      const resolved = range ?? resolveSingle(prose, point, known);
      if (!resolved) {
        // A long row of numbers is a table, and its last may still be a year.
        if (points.length === longestChain) at = points.at(-2)?.to ?? at;
        return;
      }
      at = range ? (open ?? last?.to ?? point.to) : point.to;
      const worded = range && opener && index === 0 && /\w/u.test(last?.joint ?? 'to');
      const from = worded ? start : point.from;
      const { value, inherited } = resolved;
      dates.push({ ...value, from, to: at, text: text.slice(from, at), inherited });
      known = contextAfter(value, known);
      if (range && last) index++;
    }
  };

  for (;;) {
    const lead = matchAt(lexicon.lead, lower, at);
    if (!lead) return { dates, context: known };
    at = lead.index + lead[0].length;
    if (!/^(?:https?:|www\.)/u.test(lead[0])) readFrom(lead.index);
  }
}

function resolveSingle(prose: Prose, point: Point, known: DateContext): Resolved | null {
  if (isDayAlone(prose, point) && known.month !== undefined) {
    return resolvePoint({ ...point, unit: 'day', day: point.number }, known);
  }
  return isPlausible(prose, point, known) ? resolvePoint(point, known) : null;
}
