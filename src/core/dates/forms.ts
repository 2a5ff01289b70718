import { romanValue } from '../text/numbers';
import type { Lexicon } from './lexicon';
import { fold } from './lexicon';
import type { Point } from './point';

/** A text with the words of its language. */
export interface Prose {
  /** Without accents, letter for letter. */
  readonly plain: string;
  /** That in lower case. */
  readonly lower: string;
  readonly lexicon: Lexicon;
  /** 7/14/1789 rather than 14/7/1789. */
  readonly monthFirst: boolean;
}

const firstBareYear = 1000;
const lastBareYear = 2100;
const lastCentury = 30;
/** As far as a look to either side reaches. */
const sight = 40;

export function makeProse(text: string, lexicon: Lexicon, monthFirst: boolean): Prose {
  const plain = fold(text);
  return { plain, lower: plain.toLowerCase(), lexicon, monthFirst };
}

/** The match of a sticky or global expression from a place on. */
export function matchAt(shape: RegExp, text: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at;
  return shape.exec(text);
}

/** As far back from a place as a look reaches. */
export function beforeOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - sight), at);
}

export function isCapital(text: string): boolean {
  return /^[A-Z]/u.test(text);
}

/** One date that begins here, "circa" and "early", "mid", "late" included. */
export function pointAt(prose: Prose, from: number): Point | null {
  const { lexicon, lower } = prose;
  const prefix = matchAt(lexicon.prefix, lower, from);
  const { about, early, mid, late } = prefix?.groups ?? {};
  const part = early ? 'early' : mid ? 'mid' : late ? 'late' : undefined;
  for (const form of lexicon.forms) {
    const match = matchAt(form, lower, from + (prefix?.[0].length ?? 0));
    const point = match && makePoint(prose, match);
    if (point && !(part && point.unit === 'day'))
      return { ...point, from, part, about: about !== undefined };
  }
  return null;
}

const units = ['decade', 'century', 'number', 'day', 'month', 'season'] as const;

/** Null where the form's words or digits make no date after all. */
function makePoint(prose: Prose, match: RegExpExecArray): Point | null {
  const { lexicon, plain } = prose;
  const { groups = {}, index: from } = match;
  const { month, season, century, decade, year, sign, number } = groups;
  const end = from + match[0].length;
  const era = (year ?? century ?? decade) ? matchAt(lexicon.era, plain, end) : null;
  const prefixed = /^[a-z]/u.test(year ?? '');
  const point: Point = {
    from,
    to: end + (era?.[0].length ?? 0),
    unit: units.find((unit) => groups[unit]) ?? 'year',
    year: given(year, (text) => Number(text.replace(/\D/gu, ''))),
    era: era ? (era.groups?.['bc'] ? 'bc' : 'ad') : prefixed ? 'ad' : undefined,
    month: given(month, (text) => indexOfStart(lexicon.months, text) + 1 || Number(text)),
    day: given(groups['day'], (text) => numberOf(text, lexicon)),
    season: given(season, (text) => (lexicon.seasons.indexOf(text) % 4) + 1),
    number: given(century ?? number, (text) => numberOf(text, lexicon)),
  };
  if (decade) return era ? null : decadePoint(prose, point, decade);
  const { day = 1, year: value = 1 } = point;
  if (day < 1 || day > 31 || value === 0 || (century && (point.number ?? 0) > lastCentury))
    return null;
  if (season && isName(prose, from)) return null;
  if (year) {
    const yearAt = end - year.length;
    if (prefixed ? !isCapital(plain.slice(yearAt)) : !era && !mayBeYear(year, sign)) return null;
    // "On 26 October, 1500 men" and "In October 150 men" count; "In October 1950 troops" does not.
    const unsure = value < firstBareYear || season || /,\D*$/u.test(plain.slice(from, yearAt));
    if (!era && unsure && (month ?? season) && !sign && counts(prose, point.to)) return null;
  } else if (month && !isMonthName(prose, end, month, groups)) return null;
  if (sign && !/^\d{4}/u.test(match[0])) return inOrder(prose, point);
  return { ...point, weak: point.unit === 'year' ? !era && !prefixed : !year && !century };
}

function given<Value>(text: string | undefined, read: (text: string) => Value): Value | undefined {
  return text === undefined ? undefined : read(text);
}

function indexOfStart(names: readonly string[], start: string): number {
  return names.findIndex((name) => name.startsWith(start));
}

function counts({ lexicon, plain }: Prose, at: number): boolean {
  const after = plain.slice(at, at + sight);
  return lexicon.unit.test(after) || lexicon.counted.test(after);
}

/** Four digits, three that may well count something, or two after an apostrophe or in 22/10/62. */
function mayBeYear(year: string, sign: string | undefined): boolean {
  if (year.length < 4 && (sign ?? /^['’]/u.test(year))) return true;
  const value = Number(year);
  return year.length === 3 ? value >= 100 : value >= firstBareYear && value <= lastBareYear;
}

/** 14/7/1789 or 7/14/1789, by what makes a date and then by what the reader is used to. */
function inOrder({ monthFirst }: Prose, point: Point): Point {
  const { day = 0, month = 0 } = point;
  return day <= 12 && (month > 12 || monthFirst) ? { ...point, day: month, month: day } : point;
}

/** A month without a year is one where nothing says that it is another word ("may", "march"). */
function isMonthName(
  { lexicon, lower, plain }: Prose,
  end: number,
  month: string,
  { day = '', gap }: Readonly<Record<string, string>>,
): boolean {
  const { names, months, words, unit } = lexicon;
  const proper = names[0] === months[0] || isCapital(plain.slice(lower.lastIndexOf(month, end)));
  const doubtful = words.doubtful.split('|').includes(month);
  const digits = /^\d/u.test(day);
  // "October 22", but not "March 25 men"; "first of May", but not "second May".
  if (gap === undefined) return proper && (day === '' || (digits && !unit.test(plain.slice(end))));
  if (!digits && doubtful && !/[a-z]/u.test(gap)) return false;
  return proper || (digits && !doubtful);
}

/** "Prague Spring": the season is part of a name. */
function isName({ plain, lexicon }: Prose, at: number): boolean {
  const word = /\b[A-Z]\w+\s$/u.exec(beforeOf(plain, at))?.[0];
  return word !== undefined && isCapital(plain.slice(at)) && !lexicon.small.test(` ${word}`);
}

/** "1930s", "the '30s", "années 1930", "the Sixties"; "1800s" is a century. */
function decadePoint({ lexicon, plain }: Prose, point: Point, decade: string): Point | null {
  const named = lexicon.decades.indexOf(decade);
  const year = named < 0 ? Number(decade.replace(/\D/gu, '')) : (named + 2) * 10;
  if (year > 99 && year % 100 === 0) return { ...point, unit: 'century', number: year / 100 + 1 };
  // Where no word stands before the digits, more must say that it is one: "in his 30s" is none.
  if (!lexicon.words.decade.startsWith('D')) return { ...point, year };
  if (named >= 0 && !lexicon.articleBefore.test(beforeOf(plain, point.from))) return null;
  return { ...point, year, weak: /^\d\d[a-z]+$/u.test(plain.slice(point.from, point.to)) };
}

/** A number in digits, in words or in Roman digits. */
function numberOf(text: string, { ordinals, words }: Lexicon): number {
  const stem = text.replace(/^twenty\W+/u, '').replace(new RegExp(`${words.ordinalEnd}$`, 'u'), '');
  const place = ordinals.indexOf(stem) + 1;
  if (place > 0) return text.startsWith('twenty') ? place + 20 : place;
  return romanValue(/^[ivx]*/u.exec(text)?.[0] ?? '') ?? Number.parseInt(text, 10);
}
