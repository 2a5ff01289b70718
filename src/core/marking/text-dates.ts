// The dates of the texts that are held against each other.
import type { HistoricalDate } from '../dates/date';
import { readDates } from '../dates/read';
import type { Grammar } from '../text/grammar';
import type { ReadText } from './tokens';

type Dates = readonly HistoricalDate[];

/** `year` completes what stands before the first full date of the text. */
export function datesIn(text: string, { code }: Grammar, year: number | null = null): Dates {
  return readDates(text, year === null ? undefined : { year }, code).dates;
}

/** The first full year, for dates that leave theirs out. */
export function firstYear(dates: Dates): number | null {
  const edtf = dates.find(isFull)?.edtf;
  return edtf === undefined ? null : Number.parseInt(edtf, 10);
}

function isFull({ inherited, edtf }: HistoricalDate): boolean {
  return !inherited && /^-?\d{4}/u.test(edtf);
}

/** The dates of a text that were read without a year, with those that wanted one. */
export function completed(text: string, dates: Dates, grammar: Grammar, year: number): Dates {
  const first = dates.find(isFull)?.from ?? text.length;
  const later = dates.filter(({ from }) => from >= first);
  return [...datesIn(text.slice(0, first), grammar, year), ...later];
}

/** Where the dates that are meant lie: all before Christ, none of them, or some of each. */
export type Era = 'before' | 'after' | 'either';

/** "After" where there are no dates. */
export function eraOf(texts: readonly ReadText[]): Era {
  const dates = texts.flatMap(({ tokens }) => tokens.flatMap(({ date }) => date ?? []));
  const before = dates.filter(({ edtf }) => edtf.startsWith('-'));
  if (before.length === 0) return 'after';
  return before.length === dates.length ? 'before' : 'either';
}

const bareYear = /^\d{1,4}$/u;

/**
 * The dates of a typed answer beside dates of an era: where all lie before Christ a bare year does too, and where none
 * does "bc" is short for "because".
 */
export function datesBeside(era: Era, text: string, grammar: Grammar, year: number | null): Dates {
  const plain = era === 'after' ? text.replace(/\bbc\b/gu, '  ') : text;
  const dates = datesIn(plain, grammar, year);
  if (era !== 'before') return dates;
  return dates.map((date) => {
    const [before] = bareYear.test(date.text) ? datesIn(`${date.text} BC`, grammar) : [];
    return before ? { ...before, from: date.from, to: date.to, text: date.text } : date;
  });
}
