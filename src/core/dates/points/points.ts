import type { Point } from '../point';
import type { Prose } from '../prose';
import { find, joined, near, skipArticle, skipDot } from '../prose';
import { numericDate } from './numeric';
import { partAt } from './part';
import { century, decade, yearAlone } from './spans';
import { dayMonth, monthAlone, monthDay, monthYear, seasonAlone, seasonYear } from './worded';

/**
 * What begins with the same token stands in the order of how much it takes: a whole date in digits before
 * its year, a day with its month before the month, a century or decade before the number it begins with.
 */
const recognisers: readonly ((prose: Prose, at: number) => Point | null)[] = [
  numericDate,
  dayMonth,
  monthDay,
  monthYear,
  seasonYear,
  century,
  decade,
  yearAlone,
  monthAlone,
  seasonAlone,
];

/** One date that begins with token `at`, "circa" and "early", "mid", "late" included. */
export function readPoint(prose: Prose, at: number): Point | null {
  const circa = circaEnd(prose, at);
  const part = partAt(prose, circa ?? at);
  const core = readCore(prose, part?.end ?? circa ?? at);
  if (!core) return null;
  if (part && core.unit === 'day') return null;
  return {
    ...core,
    start: at,
    ...(circa === null ? {} : { circa: true }),
    ...(part ? { part: part.part } : {}),
  };
}

function readCore(prose: Prose, at: number): Point | null {
  for (const recognise of recognisers) {
    const point = recognise(prose, at);
    if (point) return point;
  }
  return null;
}

/** The index after "c.", "around" or "~" where a date may follow. */
function circaEnd(prose: Prose, at: number): number | null {
  const token = near(prose, at);
  if (token?.text === '~') return joined(prose, at + 1)?.kind === 'number' ? at + 1 : null;
  const found = find(prose, at, prose.lexicon.circa);
  if (!found) return null;
  // "C" as a letter grade or a note is no "c."
  if (token && token.text.length === 1 && token.text !== token.lower) return null;
  const end = skipArticle(prose, skipDot(prose, found.end));
  return near(prose, end) ? end : null;
}
