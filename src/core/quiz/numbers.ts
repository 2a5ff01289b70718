import { shuffled, type Random } from '../text/random';
import { spansOverlap, type Span } from '../text/span';
import type { Statement } from './statement';

/** A quantity in a statement: not a date, not part of a name, not the number of an article or a page. */
export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  readonly worth: number;
  /** How other values are written like this one. */
  readonly print: (value: number) => string;
  /** Other quantities of the statement, which must not be offered for this one. */
  readonly beside: readonly number[];
}

const smallNumbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const digits =
  /(^|[^\p{L}\p{N}.,:/'’–—~、-])(\d{1,3}(?:([,.  ])\d{3})(?:\3\d{3})*|\d+(?:\.\d+)?)(?![\p{L}\p{N}]|[.,:/–—-]\p{N}|-\p{L}|\s*(?:世纪|世紀|年|月|日|号|、))/gu;
const written =
  /(^|[^\p{L}-])(three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}-]|\s+(?:hundred|thousand|million|billion|of\s+the))/giu;
const numbering =
  /(?:^|[^\p{L}])(?:articles?|chapter|pages?|pp?|no|nr|numbers?|part|section|question|act|phase|stage|week|year|grade|unit|clause|point|figure|kapitel|chapitre|thema|thème|tema|artikel|seite|capítulo|capitolo)\.?\s*$|#\s*$/iu;
const capitalBefore = /\p{L}\P{L}*\s\p{Lu}[\p{L}.]*\s+$/u;

/** The quantities of a statement, the telling ones worth more. */
export function numbersIn(statement: Statement, english: boolean): Quantity[] {
  const found: Omit<Quantity, 'beside'>[] = [];
  for (const match of statement.text.matchAll(digits)) {
    const text = match[2] ?? '';
    const separator = match[3] ?? '';
    const value = Number(separator === '' ? text : text.split(separator).join(''));
    const from = match.index + (match[1] ?? '').length;
    if (value < 3 || isYearLike(text) || namesSomething(statement.text, from)) continue;
    const decimals = separator === '' ? (text.split('.')[1]?.length ?? 0) : 0;
    const print = (other: number): string =>
      separator === ''
        ? other.toFixed(decimals)
        : String(other).replace(/\B(?=(?:\d{3})+$)/gu, separator);
    found.push({ from, to: from + text.length, text, value, print, worth: 0.6 });
  }
  for (const match of english ? statement.text.matchAll(written) : []) {
    const text = match[2] ?? '';
    const from = match.index + (match[1] ?? '').length;
    const value = smallNumbers.indexOf(text.toLowerCase()) + 2;
    const capital = /^\p{Lu}/u.test(text);
    const print = (other: number): string => {
      const word = smallNumbers[other - 2] ?? String(other);
      return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    };
    found.push({ from, to: from + text.length, text, value, print, worth: 0.55 });
  }
  const taken = [...statement.dates, ...statement.names];
  return found
    .filter((number) => !taken.some((other) => spansOverlap(other, number)))
    .map((number) => ({
      ...number,
      beside: found.filter((other) => other !== number).map((other) => other.value),
    }))
    .filter((number) => !number.beside.includes(number.value));
}

/** A bare four-digit number is more likely a year that was not read. */
function isYearLike(text: string): boolean {
  return /^1\d{3}$|^20\d\d$/u.test(text);
}

/** "Article 48", "Apollo 11", "page 3"; the capital of a first word says nothing. */
function namesSomething(text: string, from: number): boolean {
  const before = text.slice(0, from);
  return numbering.test(before) || capitalBefore.test(before);
}

const factors = [0.25, 0.4, 0.5, 0.6, 0.75, 1.25, 1.5, 2, 2.5, 3];

/** The quantity with two or three others of its size and form, rising; null where there are not enough. */
export function shiftNumber(number: Quantity, random: Random): string[] | null {
  const { value } = number;
  const small = Number.isInteger(value) && value <= 20;
  const candidates = small
    ? [-4, -3, -2, 2, 3, 4].map((step) => value + step)
    : factors.map((factor) => roundLike(value, value * factor));
  const percent = value <= 100 && value > 20;
  const limit = number.text !== number.print(value) ? 12 : percent ? 100 : Number.POSITIVE_INFINITY;
  const wrong = new Set<number>();
  for (const candidate of shuffled(candidates, random)) {
    const fits = candidate >= 2 && candidate <= limit && candidate !== value;
    if (fits && !number.beside.includes(candidate)) wrong.add(candidate);
    if (wrong.size === 3) break;
  }
  if (wrong.size < 2) return null;
  return [...wrong, value]
    .sort((a, b) => a - b)
    .map((each) => (each === value ? number.text : number.print(each)));
}

/** Rounds to as many telling digits as the model has: 250,000 gives 380,000 and not 375,000. */
function roundLike(model: number, value: number): number {
  const telling = model.toString().replace('.', '').replace(/0+$/u, '').length;
  return Number(value.toPrecision(Math.max(1, telling)));
}
