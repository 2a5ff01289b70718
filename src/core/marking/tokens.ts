import type { HistoricalDate } from '../dates/date';
import { aliasAt } from '../text/aliases';
import { english, type Grammar } from '../text/grammar';
import { simplifyWord } from '../text/han';
import type { Negation } from '../text/negation';
import { romanValue } from '../text/numbers';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
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
  /** Of its language. */
  readonly grammar: Grammar;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Indexes are those of the tokens. */
  readonly negations: readonly Negation[];
  /** For each token: is it "not X"? "Never not X" is no denial in English; elsewhere it may be one. */
  readonly denied: readonly boolean[];
}

export interface ReadOptions {
  /** The dates of the text, in order. */
  readonly dates: readonly HistoricalDate[];
  /** Keys of names that the model numbers ("Francis II"): after one of these even a careless "i" is a numeral. */
  readonly numbered?: ReadonlySet<string>;
  /** Of the text's language; English where it is not given. */
  readonly grammar?: Grammar;
  /** The text beside which this one is read: scripts without blanks are split into its words where that can be. */
  readonly beside?: ReadText;
}

/** Words of meaning, whatever they weigh: a word of the question may be the very one that is denied. */
export function isContent(token: Token | undefined): token is Token {
  return token !== undefined && token.kind !== 'stop';
}

/** The nearest word of meaning before or behind the token at `at`, at most three tokens away. */
export function contentBeside(
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
): Token | undefined {
  return [1, 2, 3].map((distance) => tokens[at + step * distance]).find(isContent);
}

type Meaning = Pick<Token, 'kind' | 'key'> & Partial<Token> & { readonly length?: number };

/** Reads a text into tokens. Dates win over names of several words, these over numbers, and all over words. */
export function readText(text: string, options: ReadOptions): ReadText {
  const { dates, grammar = english } = options;
  const isEnglish = grammar === english;
  const row = wordsIn(text, grammar, options.beside);
  const norms = isEnglish ? row.map(({ norm }) => norm) : [];
  const spans = sentences(text);
  const numbers = new Map(grammar.numbers(row, text).map((number) => [number.first, number]));
  const tokens: Token[] = [];
  let sentence = 0;
  let nextDate = 0;
  const stops = new Map<string, boolean>();
  const isStop = (norm: string): boolean => {
    const known = stops.get(norm) ?? grammar.isStop(norm);
    if (!isEnglish) stops.set(norm, known);
    return known;
  };

  const meaningAt = (at: number, word: Word): Meaning => {
    const date = dates[nextDate];
    if (date && date.from <= word.from) {
      let length = 1;
      while ((row[at + length]?.from ?? Infinity) < date.to) length += 1;
      const { from, to } = date;
      return { kind: 'date', key: `date:${date.edtf}`, length, date, from, to };
    }
    const alias = isEnglish ? aliasAt(norms, at) : null;
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
    if (isStop(word.norm)) return { kind: 'stop', key: word.norm };
    return { kind: 'word', key: grammar.keyOf(word.norm) };
  };

  /** The value of a Roman numeral that numbers the word before it: "Francis I", "Apollo XI". */
  const numeralAt = (word: Word, before?: Word, token?: Token): number | null => {
    const value = romanValue(word.norm);
    if (value === null || !before || !token) return null;
    const isTyped = /^[IVX]+$/u.test(word.text) && /^\p{Lu}/u.test(before.text);
    // "Vi" is Swedish for "we", and "SLAGET I LÜTZEN" has no first.
    const isSmall = !isEnglish && isStop(word.norm);
    const isLong = word.norm.length > 1 && !isSmall;
    const isSure = isTyped && (!isSmall || /\p{Ll}/u.test(before.text));
    const isNumeral = isLong || isSure || options.numbered?.has(token.key);
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
  const negations = grammar.negations(tokens, text);
  const denied = tokens.map(() => false);
  for (const { first, last } of negations) {
    for (let index = first; index <= last; index++) denied[index] = !isEnglish || !denied[index];
  }
  return { text, grammar, tokens, sentences: spans, negations, denied };
}

/** The words as the language has them: "l'armée" is two. */
function wordsIn(text: string, { code, elides }: Grammar, beside?: ReadText): Word[] {
  if (code === 'en') return words(text);
  const known = beside?.tokens.map(({ from, to }) => simplifyWord(beside.text.slice(from, to)));
  const row = words(text, known && new Set(known));
  if (!elides) return row;
  return row.flatMap((word) => {
    const cut = /^\p{L}{1,9}['’ʼ](?=\p{L}{2})/u.exec(word.text)?.[0].length ?? 0;
    const at = word.norm === "aujourd'hui" ? 0 : cut;
    if (at === 0) return [word];
    return [
      ...words(text.slice(word.from, word.from + at - 1)),
      ...words(text.slice(word.from + at, word.to)),
    ].map((part, index) => {
      const from = word.from + (index === 0 ? 0 : at);
      return { ...part, from, to: from + part.text.length };
    });
  });
}

/** World wars are numbered: taking one for the other is a wrong number. */
function serialOf(key: string): number | null {
  const [ordinal = ''] = key.split(' world war');
  const serial = ['first', 'second', 'third'].indexOf(ordinal) + 1;
  return serial > 0 ? serial : null;
}
