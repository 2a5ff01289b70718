import type { Point } from '../point';
import type { Prose, Read } from '../prose';
import { endsFree, find, follows, joined, near, skip, skipDot, startsFree } from '../prose';
import { partAt } from './part';
import { isApostrophe, isCapital, isDash } from '../tokens';
import { readEra, readOrdinal, readYear } from '../units';

const lastCentury = 30;
const romanShape = /^([ivx]{1,6})(.*)$/u;
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** "19th century", "the nineteenth century", "5th century BC", "XIXe siècle", "siglo XIX". */
export function century(prose: Prose, at: number): Point | null {
  const { lexicon } = prose;
  const { first } = lexicon.words.century;
  const numberAt = first ? find(prose, at, lexicon.century)?.end : at;
  if (numberAt === undefined) return null;
  const number = readCenturyNumber(prose, numberAt);
  if (!number || number.value > lastCentury) return null;
  const end = first ? number.end : wordAfter(prose, number.end);
  return end === null ? null : centuryPoint(prose, at, number.value, end);
}

/** The number of a century whose word stands with the one after it: "the 18th and 19th centuries". */
export function centuryNumber(prose: Prose, at: number): Point | null {
  const part = partAt(prose, at);
  const number = readCenturyNumber(prose, part?.end ?? at);
  if (!number || number.value > lastCentury) return null;
  const point = { start: at, end: number.end, unit: 'century', century: number.value } as const;
  return part ? { ...point, part: part.part } : point;
}

function centuryPoint(prose: Prose, start: number, number: number, end: number): Point {
  const era = readEra(prose, skipDot(prose, end));
  const point = { start, end, unit: 'century', century: number } as const;
  return era ? { ...point, end: era.end, centuryEra: era.value } : point;
}

function wordAfter(prose: Prose, at: number): number | null {
  const start = isDash(joined(prose, at)) ? at + 1 : at;
  return near(prose, start) ? (find(prose, start, prose.lexicon.century)?.end ?? null) : null;
}

function readCenturyNumber(prose: Prose, at: number): Read<number> | null {
  if (prose.tokens[at]?.kind === 'number' && !startsFree(prose, at)) return null;
  const ordinal = readOrdinal(prose, at);
  if (ordinal) return ordinal;
  const { century: words } = prose.lexicon.words;
  const token = near(prose, at);
  if (!token) return null;
  if (words.roman && token.kind === 'word') return readRoman(prose, at);
  if (words.first && token.kind === 'number' && token.text.length <= 2) {
    return token.value > 0 ? { value: token.value, end: at + 1 } : null;
  }
  return null;
}

/** Begins like a Roman number. */
export function isRoman(lower: string): boolean {
  return romanShape.test(lower);
}

/** "XIX", and with its ordinal mark "XIXe". */
function readRoman(prose: Prose, at: number): Read<number> | null {
  const token = near(prose, at);
  const found = token && romanShape.exec(token.lower);
  if (!found) return null;
  const [, digits = '', mark = ''] = found;
  if (mark !== '' && !prose.lexicon.ordinalMarks.has(mark)) return null;
  return { value: romanValue(digits), end: at + 1 };
}

function romanValue(digits: string): number {
  const values = [...digits].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => {
    return sum + (value < (values[index + 1] ?? 0) ? -value : value);
  }, 0);
}

/** "1930s", "the '30s", "années 1930", "die 1930er Jahre", "the Sixties"; "1800s" is a century. */
export function decade(prose: Prose, at: number): Point | null {
  return decadeInDigits(prose, at) ?? decadeByName(prose, at);
}

function decadeInDigits(prose: Prose, at: number): Point | null {
  const { lexicon } = prose;
  const before = find(prose, at, lexicon.decadeBefore);
  const start = before?.end ?? at;
  const apostrophe = isApostrophe(near(prose, start));
  const numberAt = apostrophe ? start + 1 : start;
  const number = apostrophe ? joined(prose, numberAt) : near(prose, numberAt);
  if (number?.kind !== 'number' || number.value % 10 !== 0) return null;
  if (number.text.length !== 4 && number.text.length !== 2) return null;
  if (!apostrophe && !startsFree(prose, numberAt)) return null;
  const marked = markAfter(prose, numberAt + 1);
  if (marked === null && !(before && endsFree(prose, numberAt + 1))) return null;
  const point = decadePoint(prose, at, number.value, marked ?? numberAt + 1);
  // "in his 30s": two digits are a decade only where an apostrophe or another decade says so.
  const said = apostrophe || before !== null || (marked !== null && point.end > marked);
  const sure = said || number.text.length === 4;
  return sure ? point : { ...point, weak: 'decade' };
}

function decadePoint(prose: Prose, start: number, written: number, marked: number): Point {
  const end = skip(prose, marked, prose.lexicon.decadeAfter);
  const era = readEra(prose, end);
  if (written >= 100 && written % 100 === 0) {
    return { start, end, unit: 'century', century: written / 100 + 1 };
  }
  const year = { written, era: era?.value ?? null, short: written < 100 && era === null };
  return { start, end: era?.end ?? end, unit: 'decade', year };
}

/** The index after "s", "'s" or "er" that makes digits a decade. */
function markAfter(prose: Prose, at: number): number | null {
  const markAt = isApostrophe(joined(prose, at)) ? at + 1 : at;
  const mark = joined(prose, markAt);
  return mark && prose.lexicon.decadeMarks.has(mark.lower) ? markAt + 1 : null;
}

function decadeByName(prose: Prose, at: number): Point | null {
  const { lexicon } = prose;
  const { decade: words } = lexicon.words;
  const before = find(prose, at, lexicon.decadeBefore);
  const nameAt = before?.end ?? at;
  const name = near(prose, nameAt);
  const written = name && lexicon.decadeNames.get(name.lower);
  if (!name || written === undefined) return null;
  if (!before) {
    if (words.capitalNames && !isCapital(name)) return null;
    if (!afterArticle(prose, nameAt)) return null;
    if (words.before.length > 0) return null;
  }
  const end = skip(prose, nameAt + 1, lexicon.decadeAfter);
  return { start: at, end, unit: 'decade', year: { written, era: null, short: true } };
}

/** "the Sixties", "the early Sixties", "the Roaring Twenties". */
function afterArticle(prose: Prose, at: number): boolean {
  const { tokens, lexicon } = prose;
  const before = tokens[at - 1];
  if (!before) return false;
  if (lexicon.articles.has(before.lower)) return true;
  const farther = tokens[at - 2];
  const between = isCapital(before) || lexicon.parts.some(([, forms]) => follows(prose, at, forms));
  return between && farther !== undefined && lexicon.articles.has(farther.lower);
}

/** A year; what has no era must still be weighed against counts and names. */
export function yearAlone(prose: Prose, at: number): Point | null {
  const read = readYear(prose, at);
  if (!read || !startsFree(prose, at)) return null;
  const { written, era, short, low } = read.value;
  const point = { start: at, end: read.end, unit: 'year', year: { written, era, short } } as const;
  return era === null ? { ...point, weak: low ? 'low-year' : 'year' } : point;
}
