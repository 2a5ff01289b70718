import type { Point } from '../point';
import type { Prose, Read } from '../prose';
import {
  endsFree,
  follows,
  joined,
  near,
  skip,
  skipArticle,
  skipComma,
  skipDot,
  startsFree,
} from '../prose';
import { isCapital, isDash } from '../tokens';
import type { YearDigits } from '../units';
import {
  isCounted,
  readDayDigits,
  readMonth,
  readOrdinalDigits,
  readOrdinalWord,
  readYear,
  readYearAfter,
} from '../units';

/** "Monday 22 of October 1962", "the sixteenth of October", "28th Oct.", "22 de octubre de 1962". */
export function dayMonth(prose: Prose, at: number): Point | null {
  const start = skipWeekday(prose, at);
  const digits = startsFree(prose, start) ? readDayDigits(prose, start) : null;
  const day = digits ?? readOrdinalWord(prose, start);
  if (!day || day.value > 31) return null;
  const linked = skip(prose, day.end, prose.lexicon.links);
  const month = readMonth(prose, linked);
  if (!month) return null;
  const year = readYearAfter(prose, month.end);
  if (!year && !mayLackYear(prose, digits !== null, linked > day.end, month)) return null;
  return worded(at, { unit: 'day', day: day.value, month: month.value.month }, month.end, year);
}

function mayLackYear(
  prose: Prose,
  digits: boolean,
  linked: boolean,
  month: ReturnType<typeof readMonth>,
): boolean {
  if (!month) return false;
  if (!digits && !linked && prose.lexicon.words.ordinalNeedsLink) return false;
  return month.value.proper || (digits && !month.value.doubtful);
}

/** "October 22nd, 1962", "October 22"; a number that counts something is no day ("In March 25 men ..."). */
export function monthDay(prose: Prose, at: number): Point | null {
  const start = skipWeekday(prose, at);
  const month = readMonth(prose, start);
  if (!month) return null;
  const dayAt = skipArticle(prose, skipDot(prose, month.end));
  const digits = readDayDigits(prose, dayAt);
  const day = digits ?? readOrdinalWord(prose, dayAt);
  if (!day || day.value > 31 || isCounted(prose, day.end)) return null;
  const year = readYearAfter(prose, day.end);
  if (!year && (!digits || !month.value.proper || continues(prose, day.end))) return null;
  return worded(at, { unit: 'day', day: day.value, month: month.value.month }, day.end, year);
}

/** "March 3 November": the number belongs to what follows; "3.5", "3:30" and "3%" are no days either. */
function continues(prose: Prose, at: number): boolean {
  const next = joined(prose, at);
  if (
    next &&
    (next.text === '%' || '.,:'.includes(next.text)) &&
    joined(prose, at + 1)?.kind === 'number'
  ) {
    return true;
  }
  return next?.text === '%' || readMonth(prose, at) !== null;
}

/** "July 1962", "Oct. 1962", "October of 1962", "octubre de 1962". */
export function monthYear(prose: Prose, at: number): Point | null {
  const month = readMonth(prose, at);
  const year = month && readYearAfter(prose, month.end);
  if (!month || !year) return null;
  const { proper, doubtful } = month.value;
  if (!proper && doubtful && !near(prose, at - 1)) return null;
  return worded(at, { unit: 'month', month: month.value.month }, month.end, year);
}

/** "Spring 1917", "winter of 1939–40"; the winter's second year is the end of the same winter. */
export function seasonYear(prose: Prose, at: number): Point | null {
  const word = near(prose, at);
  const season = word && prose.lexicon.seasons.get(word.lower);
  if (season === undefined) return null;
  if (isNamed(prose, at)) return null;
  const comma = skipComma(prose, at + 1);
  const year =
    readYear(prose, skip(prose, comma, prose.lexicon.links)) ?? yearOfPair(prose, at + 1);
  if (!year || year.value.low || isCounted(prose, year.end)) return null;
  const point = worded(at, { unit: 'season', season }, at + 1, year);
  return season === 4 ? { ...point, end: skipSecondYear(prose, year) } : point;
}

/** "Prague Spring": the season is part of a name. */
function isNamed(prose: Prose, at: number): boolean {
  const [before, word] = [prose.tokens[at - 1], prose.tokens[at]];
  if (!before || !word || word.gap !== 'blank' || !isCapital(word) || !isCapital(before))
    return false;
  return prose.lexicon.words.capitalSeasons ? false : !prose.lexicon.small.has(before.lower);
}

/** "1939/40" is refused as a year of its own; after "winter" its first half is one. */
function yearOfPair(prose: Prose, at: number): Read<YearDigits> | null {
  const start = skip(prose, at, prose.lexicon.links);
  const number = near(prose, start);
  if (number?.kind !== 'number' || number.text.length !== 4) return null;
  const year = { written: number.value, era: null, short: false, low: false };
  const read = { value: year, end: start + 1 };
  return skipSecondYear(prose, read) > read.end ? read : null;
}

function skipSecondYear(prose: Prose, { value, end }: Read<YearDigits>): number {
  const sign = joined(prose, end);
  const second = joined(prose, end + 1);
  if (!sign || !second || !(isDash(sign) || sign.text === '/')) return end;
  const expected = value.written + 1;
  return second.value === expected || second.value === expected % 100 ? end + 2 : end;
}

/** A month whose year must come from elsewhere. */
export function monthAlone(prose: Prose, at: number): Point | null {
  const month = readMonth(prose, at);
  if (!month?.value.proper) return null;
  return { start: at, end: month.end, unit: 'month', month: month.value.month, weak: 'month' };
}

/** A season whose year must come from elsewhere. */
export function seasonAlone(prose: Prose, at: number): Point | null {
  const word = near(prose, at);
  const season = word && prose.lexicon.seasons.get(word.lower);
  if (season === undefined) return null;
  return { start: at, end: at + 1, unit: 'season', season, weak: 'season' };
}

/** A day's number alone; only beside another date that tells its month. */
export function dayAlone(prose: Prose, at: number): Point | null {
  if (!startsFree(prose, at)) return null;
  const day = readDayDigits(prose, at);
  return day && { start: at, end: day.end, unit: 'day', day: day.value };
}

/** "the 28th" after words that only a day follows, and before none that it could count or name. */
export function ordinalDay(prose: Prose, at: number): Point | null {
  const { lexicon, tokens } = prose;
  // Languages without ordinal marks on days ("le 28") say the day with its digits alone.
  const day = lexicon.words.plainDays ? readDayDigits(prose, at) : readOrdinalDigits(prose, at);
  if (!day || day.value > 31 || !endsFree(prose, day.end)) return null;
  if (tokens[at]?.gap !== 'blank' || !follows(prose, at, lexicon.dayCues)) return null;
  const next = tokens[day.end];
  const open = !next || next.gap === 'break' || next.kind === 'mark';
  if (!open && !lexicon.small.has(next.lower)) return null;
  if (next && isDash(next) && next.gap === 'none') return null;
  return { start: at, end: day.end, unit: 'day', day: day.value };
}

type Worded = Pick<Point, 'unit' | 'day' | 'month' | 'season'>;

function worded(start: number, date: Worded, end: number, year: Read<YearDigits> | null): Point {
  if (!year) return { start, end, ...date };
  const { written, era, short } = year.value;
  return { start, end: year.end, ...date, year: { written, era, short } };
}

/** The index after "Monday", "Mon.," or "Montag, den". */
function skipWeekday(prose: Prose, at: number): number {
  const word = near(prose, at);
  if (word?.kind !== 'word' || !prose.lexicon.weekdays.has(word.lower)) return at;
  return skipArticle(prose, skipComma(prose, skipDot(prose, at + 1)));
}
