import type { DateContext, HistoricalDate } from '../dates/date';
import { readDates } from '../dates/read';
import { formKey } from '../text/forms';
import { readNumbers, romanValue } from '../text/numbers';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import { stopWords } from '../text/stop-words';
import { words, type Word } from '../text/words';
import { aliasAt } from './aliases';

export type TokenKind = 'word' | 'stop' | 'name' | 'number' | 'date';

/** One unit of meaning of a text: a word, a name known by several words, a number, a date. Spans in UTF-16. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** First word in normal form. */
  readonly norm: string;
  /** Tokens with the same key mean the same. */
  readonly key: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Indexes of its first and last word in `ReadText.row`. */
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  readonly date: HistoricalDate | null;
}

/** A text as the marker sees it. */
export interface ReadText {
  readonly text: string;
  readonly row: readonly Word[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

export interface ReadOptions {
  /** What a date without its year is completed from. */
  readonly context?: DateContext;
  /** Keys of names that the model numbers ("Francis II"): after one of these even a careless "i" is a numeral. */
  readonly numbered?: ReadonlySet<string>;
}

/** Reads a text into tokens. Dates win over numbers, numbers and aliases over words. */
export function readText(text: string, options: ReadOptions = {}): ReadText {
  const row = words(text);
  const spans = sentences(text);
  const norms = row.map(({ norm }) => norm);
  const { dates } = readDates(text, options.context);
  const numbers = new Map(readNumbers(row).map((number) => [number.first, number] as const));
  const keys = new Map<string, string>();
  const keyOf = (norm: string): string => {
    const known = keys.get(norm);
    if (known !== undefined) return known;
    const key = formKey(norm);
    keys.set(norm, key);
    return key;
  };
  const tokens: Token[] = [];
  let sentence = 0;
  let nextDate = 0;
  for (let at = 0; at < row.length; at++) {
    const word = row[at];
    if (!word) break;
    while (sentence < spans.length - 1 && word.from >= (spans[sentence]?.to ?? 0)) sentence += 1;
    while ((dates[nextDate]?.to ?? Infinity) <= word.from) nextDate += 1;
    const put = (last: number, part: Partial<Token> & Pick<Token, 'kind' | 'key'>): void => {
      tokens.push({
        from: word.from,
        to: row[last]?.to ?? word.to,
        norm: word.norm,
        sentence,
        first: at,
        last,
        value: null,
        date: null,
        ...part,
      });
      at = last;
    };
    const date = dates[nextDate];
    const number = numbers.get(at);
    const alias = aliasAt(norms, at);
    const numeral = numeralAt(row, at, tokens.at(-1), options.numbered);
    if (date && date.from <= word.from && word.from < date.to) {
      let last = at;
      while ((row[last + 1]?.from ?? Infinity) < date.to) last += 1;
      put(last, { kind: 'date', key: `date:${date.edtf}`, date, from: date.from, to: date.to });
    } else if (alias && alias.length > 1) {
      put(at + alias.length - 1, { kind: 'name', key: alias.key, value: serialOf(alias.key) });
    } else if (number && word.norm !== 'one' && word.norm !== 'a') {
      put(number.last, { kind: 'number', key: `#${number.value}`, value: number.value });
    } else if (number && number.last > at) {
      put(number.last, { kind: 'number', key: `#${number.value}`, value: number.value });
    } else if (numeral !== null) {
      put(at, { kind: 'number', key: `#${numeral}`, value: numeral });
    } else if (alias) {
      const isPronoun = word.text === 'us' || word.text === 'un';
      put(at, {
        kind: isPronoun ? 'stop' : 'name',
        key: alias.key,
        value: serialOf(alias.key),
      });
    } else if (stopWords.has(word.norm) || word.norm === '') {
      put(at, { kind: 'stop', key: word.norm });
    } else {
      put(at, { kind: 'word', key: keyOf(word.norm) });
    }
  }
  return { text, row, tokens, sentences: spans };
}

/** World wars are numbered: taking one for the other is a wrong number. */
function serialOf(key: string): number | null {
  const serial = ['first-world-war', 'second-world-war', 'third-world-war'].indexOf(key);
  return serial < 0 ? null : serial + 1;
}

/** The value of a Roman numeral that numbers the word before it: "Francis I", "Apollo XI". */
function numeralAt(
  row: readonly Word[],
  at: number,
  before: Token | undefined,
  numbered: ReadonlySet<string> | undefined,
): number | null {
  const word = row[at];
  const previous = row[at - 1];
  if (!word || !previous || !before) return null;
  const value = romanValue(word.norm);
  if (value === null || value === 0) return null;
  if (numbered?.has(before.key)) return value;
  const isTyped = /^[IVX]+$/u.test(word.text) && /^\p{Lu}/u.test(previous.text);
  return word.norm.length > 1 || isTyped ? value : null;
}
