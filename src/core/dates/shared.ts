import { phraseAt } from './lexicon';
import type { Point } from './point';
import { readPoint } from './points/points';
import { century, centuryNumber } from './points/spans';
import { dayAlone, dayMonth, monthAlone } from './points/worded';
import type { Prose } from './prose';
import { follows, joined, near, skipArticle, skipComma } from './prose';

/** Longer lists than this are tables; the bound keeps the reading linear. */
const longestList = 8;

/**
 * A date of a list whose last member tells the rest: "12, 14 and 16 April 1961", "26 October and 3 November
 * 1962", "the 18th and 19th centuries". `continues`: the member before has just been read.
 */
export function readShared(prose: Prose, at: number, continues: boolean): Point | null {
  return sharedDay(prose, at, continues) ?? sharedYear(prose, at) ?? sharedCentury(prose, at);
}

function sharedDay(prose: Prose, at: number, continues: boolean): Point | null {
  const day = dayAlone(prose, at);
  if (!day || !(continues || follows(prose, at, prose.lexicon.listCues))) return null;
  const teller = findTeller(prose, day.end, dayAlone, dayMonth);
  if (teller?.month === undefined) return null;
  return { ...day, month: teller.month, ...(teller.year ? { year: teller.year } : {}) };
}

function sharedYear(prose: Prose, at: number): Point | null {
  const dated = dayMonth(prose, at) ?? monthAlone(prose, at);
  if (!dated || dated.year) return null;
  const again = dated.unit === 'day' ? dayMonth : monthAlone;
  const teller = findTeller(prose, dated.end, again, (where, index) => {
    const point = readPoint(where, index);
    return point?.unit === dated.unit && point.year && !point.year.short ? point : null;
  });
  if (!teller?.year) return null;
  const { weak: _, ...sure } = dated;
  return { ...sure, year: teller.year };
}

function sharedCentury(prose: Prose, at: number): Point | null {
  const number = centuryNumber(prose, at);
  const teller = number && findTeller(prose, number.end, centuryNumber, century);
  if (!number || !teller) return null;
  return { ...number, ...(teller.centuryEra ? { centuryEra: teller.centuryEra } : {}) };
}

type Recogniser = (prose: Prose, at: number) => Point | null;

/** Walks over members like the first one to the member that `tells`. */
function findTeller(prose: Prose, at: number, member: Recogniser, tells: Recogniser): Point | null {
  let end = at;
  for (let count = 0; count < longestList; count++) {
    const next = afterConnector(prose, end);
    if (next === null) return null;
    const teller = tells(prose, next);
    if (teller) return teller;
    const another = member(prose, next);
    if (!another) return null;
    end = another.end;
  }
  return null;
}

/** The index after ",", "and" or ", and" with an article; null where the list ends. */
export function afterConnector(prose: Prose, at: number): number | null {
  if (!near(prose, at)) return null;
  const comma = skipComma(prose, at);
  const word = near(prose, comma) && phraseAt(prose.tokens, comma, prose.lexicon.and);
  const end = word ? word.end : comma;
  if (end === at || !near(prose, end) || (end === comma && joined(prose, end))) return null;
  return skipArticle(prose, end);
}
