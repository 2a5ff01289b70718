import { spansOverlap, type Span } from '../text/span';
import type { Statement } from './statement';

/** A quantity in a statement: not a date, not part of a name, not the number of an article or a page. */
export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  /** How other values are written like this one. */
  readonly print: (value: number) => string;
}

/** Smaller ones are guessed, or forgotten with good reason. */
const smallest = 13;

/** With its separator of thousands; what goes on with a sign is a year, a day, a score or a shelf mark. */
const digits =
  /(^|[^\p{L}\p{N}.,:/'’–—~、-])(\d{1,3}(?:([,.  ])\d{3})(?:\3\d{3})*|\d+(?:\.\d+)?)(?![\p{L}\p{N}]|[.,:/–—-]\p{N}|-\p{L}|\s*(?:世纪|世紀|年|月|日|号|、))/gu;

const numbering =
  /(?:^|\P{L})(?:articles?|chapter|pages?|pp?|no|nr|numbers?|part|section|question|act|phase|week|year|unit|point|kapitel|chapitre|th[eè]m[ae]|artikel|seite|cap[ií]tulo)\.?\s*$|#\s*$/iu;

/** "Apollo 11"; the capital of a first word says nothing. */
const capitalBefore = /\p{L}\P{L}*\s\p{Lu}[\p{L}.]*\s+$/u;

/** Behind a bare figure stands what it counts: "235 and 284", "in 406 Vandals" and "in 1914" are years. */
const counted =
  /^\s?(?:[%°€$£]|\p{Lo}|(?!(?:and|to|or|the|in|und|bis|et|y)\s|\p{L}+ d\p{L}+ \d)\p{Ll})/u;
const bare = 2100;

export function numbersIn({ text: all, dates, names }: Statement): Quantity[] {
  return [...all.matchAll(digits)].flatMap(
    ({ 0: found, 1: head = '', 2: text = '', 3: separator, index }) => {
      const span = { from: index + head.length, to: index + found.length };
      const before = all.slice(0, span.from);
      const value = Number(separator === undefined ? text : text.replaceAll(separator, ''));
      const taken = [...dates, ...names].some((other) => spansOverlap(other, span));
      if (taken || value < smallest || numbering.test(before) || capitalBefore.test(before))
        return [];
      if (value < bare && separator === undefined && !counted.test(all.slice(span.to))) return [];
      const decimals = separator === undefined ? (text.split('.')[1]?.length ?? 0) : 0;
      const print = (other: number): string =>
        other.toFixed(decimals).replace(/\B(?=(?:\d{3})+$)/gu, separator ?? '');
      return [{ ...span, text, value, print }];
    },
  );
}

const factors = [0.25, 0.4, 0.5, 0.6, 0.75, 1.25, 1.5, 2, 2.5, 3];

/** Values that a student might take this one for, of its size and with as many telling digits: 380,000 for 250,000. */
export function numbersLike({ value, print }: Quantity): number[] {
  const telling = String(value).replace('.', '').replace(/0+$/u, '').length;
  const near = factors.map((factor) => Number((value * factor).toPrecision(Math.max(1, telling))));
  // Up to a hundred it may be a share.
  const most = value <= 100 ? 100 : Infinity;
  const printed = new Map(near.map((other) => [print(other), other]));
  return [...printed.values()].filter((other) => other <= most && print(other) !== print(value));
}
