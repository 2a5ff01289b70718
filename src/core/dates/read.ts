import { readChain } from './chain';
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
  const dates: HistoricalDate[] = [];
  let known = context;
  let at = 0;
  for (;;) {
    const lead = matchAt(prose.lexicon.lead, prose.lower, at);
    if (!lead) return { dates, context: known };
    at = lead.index + lead[0].length;
    if (/^(?:https?:|www\.)/u.test(lead[0])) continue;
    const found = readHere(prose, lead.index, known);
    for (const { from, to, value, inherited } of found.dates) {
      dates.push({ ...value, from, to, text: text.slice(from, to), inherited });
    }
    known = found.known;
    at = Math.max(at, found.end);
  }
}

interface Found extends Resolved {
  readonly from: number;
  readonly to: number;
}

/** The dates of the range or list that begins here, up to the first that is none; `end` is where to go on. */
function readHere(
  prose: Prose,
  start: number,
  context: DateContext,
): { readonly dates: readonly Found[]; readonly known: DateContext; readonly end: number } {
  const { lexicon, lower } = prose;
  const opener = matchAt(lexicon.opener, lower, start);
  const between = opener?.groups?.['between'] !== undefined;
  const { points, open } = readChain(prose, start + (opener?.[0].length ?? 0), between);
  const dates: Found[] = [];
  let known = context;
  let end = start;
  for (let index = 0; index < points.length; index++) {
    const [point, next] = [points[index], points[index + 1]];
    if (!point || (index === 0 && !standsFree(prose, point.from))) break;
    const last = next?.range === true ? next : null;
    const range = last || open !== null ? resolveRange(point, last, known) : null;
    // "between 1500 and 2000 men": neither end is a year either.
    if (range && last && !isPlausibleRange(prose, point, last, opener !== null)) {
      return { dates, known, end: last.to };
    }
    const resolved = range ?? resolveSingle(prose, point, known);
    if (!resolved) break;
    end = range ? (open ?? last?.to ?? point.to) : point.to;
    const worded = range && opener && index === 0 && /\w/u.test(last?.joint ?? 'to');
    dates.push({ ...resolved, from: worded ? start : point.from, to: end });
    known = contextAfter(resolved.value, known);
    if (range && last) index++;
  }
  return { dates, known, end };
}

function resolveSingle(prose: Prose, point: Point, known: DateContext): Resolved | null {
  if (isDayAlone(prose, point) && known.month !== undefined) {
    return resolvePoint({ ...point, unit: 'day', day: point.number }, known);
  }
  return isPlausible(prose, point, known) ? resolvePoint(point, known) : null;
}
