import type { HistoricalDate } from '../dates/date';
import { readDates } from '../dates/read';
import { aliasAt } from '../text/aliases';
import { readNegations, type Negation } from '../text/negation';
import { readNumbers, romanValue } from '../text/numbers';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import { isStopWord } from '../text/stop-words';
import { words, type Word } from '../text/words';

/** One unit of meaning of a text: a word, a name known by several words, a number, a date. Spans in UTF-16. */
export interface Token extends Span {
  readonly kind: 'word' | 'stop' | 'name' | 'number' | 'date';
  /** First word in normal form. */
  readonly norm: string;
  /** Tokens with the same key mean the same. */
  readonly key: string;
  /** Its place in `ReadText.tokens`. */
  readonly index: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly value: number | null;
  readonly date: HistoricalDate | null;
}

/** A text as the marker sees it. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Indexes are those of the tokens. */
  readonly negations: readonly Negation[];
  /** For each token: is it "not X"? "Never not X" is no denial. */
  readonly denied: readonly boolean[];
}

export interface ReadOptions {
  readonly keyOf: (norm: string) => string;
  /** What a date without its year is completed from. */
  readonly year: number | null;
  /** Keys of names that the model numbers ("Francis II"): after one of these even a careless "i" is a numeral. */
  readonly numbered?: ReadonlySet<string>;
}

/** Words of meaning, whatever they weigh: a word of the question may be the very one that is denied. */
export function isContent(token: Token | undefined): token is Token {
  return token !== undefined && token.kind !== 'stop';
}

type Meaning = Pick<Token, 'kind' | 'key'> & Partial<Token> & { readonly length?: number };

/** Reads a text into tokens. Dates win over names of several words, these over numbers, and all over words. */
export function readText(text: string, options: ReadOptions): ReadText {
  const row = words(text);
  const norms = row.map(({ norm }) => norm);
  const spans = sentences(text);
  const dates = datesIn(text, options.year);
  const numbers = new Map(readNumbers(norms).map((number) => [number.first, number]));
  const tokens: Token[] = [];
  let sentence = 0;
  let nextDate = 0;

  const meaningAt = (at: number, word: Word): Meaning => {
    const date = dates[nextDate];
    if (date && date.from <= word.from) {
      let length = 1;
      while ((row[at + length]?.from ?? Infinity) < date.to) length += 1;
      const { from, to } = date;
      return { kind: 'date', key: `date:${date.edtf}`, length, date, from, to };
    }
    const alias = aliasAt(norms, at);
    const name = alias && { kind: 'name' as const, ...alias, value: serialOf(alias.key) };
    if (name && name.length > 1) return name;
    const number = numbers.get(at);
    // "One" alone is a pronoun as often as a number.
    const isOne = word.norm === 'one' && number?.last === at;
    const value = isOne ? null : (number?.value ?? numeralAt(word, row[at - 1], tokens.at(-1)));
    if (value !== null) {
      return { kind: 'number', key: `#${value}`, value, length: (number?.last ?? at) - at + 1 };
    }
    if (name && word.text !== 'us') return name;
    if (isStopWord(word.norm)) return { kind: 'stop', key: word.norm };
    return { kind: 'word', key: options.keyOf(word.norm) };
  };

  /** The value of a Roman numeral that numbers the word before it: "Francis I", "Apollo XI". */
  const numeralAt = (word: Word, before?: Word, token?: Token): number | null => {
    const value = romanValue(word.norm);
    if (value === null || !before || !token) return null;
    const isTyped = /^[IVX]+$/u.test(word.text) && /^\p{Lu}/u.test(before.text);
    const isNumeral = word.norm.length > 1 || isTyped || options.numbered?.has(token.key);
    return isNumeral ? value : null;
  };

  let at = 0;
  for (let word = row[at]; word; word = row[at]) {
    while (word.from >= (spans[sentence]?.to ?? Infinity)) sentence += 1;
    while (word.from >= (dates[nextDate]?.to ?? Infinity)) nextDate += 1;
    const { from, norm } = word;
    const { length = 1, ...meaning } = meaningAt(at, word);
    const to = row[at + length - 1]?.to ?? word.to;
    const index = tokens.length;
    tokens.push({ from, to, norm, index, sentence, value: null, date: null, ...meaning });
    at += length;
  }
  const negations = readNegations(tokens, text);
  const denied = tokens.map(() => false);
  for (const { first, last } of negations) {
    for (let index = first; index <= last; index++) denied[index] = !denied[index];
  }
  return { text, tokens, sentences: spans, negations, denied };
}

/** Dates of a text; `year` completes those that leave theirs out. */
export function datesIn(text: string, year: number | null): readonly HistoricalDate[] {
  return readDates(text, year === null ? undefined : { year }).dates;
}

/** World wars are numbered: taking one for the other is a wrong number. */
function serialOf(key: string): number | null {
  const [ordinal = ''] = key.split(' world war');
  const serial = ['first', 'second', 'third'].indexOf(ordinal) + 1;
  return serial > 0 ? serial : null;
}
