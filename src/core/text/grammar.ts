// What marking must know of a language; English has tables of its own, others degrade to what these give.
import { formKey } from './forms';
import { readDenials } from './denials';
import { figuresIn, type NumberWords } from './figures';
import type { GrammarWords } from './grammars';
import { simplifyWord } from './han';
import { remembering } from './lazy';
import { readNegations, type Negation } from './negation';
import { readNumbers, type WrittenNumber } from './numbers';
import { isStopWord } from './stop-words';
import type { Span } from './span';
import { makeStemmer } from './stems';
import { normalizeWord, type Word } from './words';

/** The words of a language as marking asks for them. All words are in the normal form of `words`. */
export interface Grammar {
  /** ISO 639-1; '' where there are no tables. */
  readonly code: string;
  isStop: (norm: string) => boolean;
  /** The key under which all forms of a word meet. Keys of two languages never do. */
  keyOf: (norm: string) => string;
  numbers: (row: readonly Word[], text: string) => WrittenNumber[];
  negations: (row: readonly (Span & { readonly norm: string })[], text: string) => Negation[];
  /** Does the text say that its writer does not know? Takes lower case. */
  isShrug: (text: string) => boolean;
  /** Stands it before a number that is meant roughly? */
  isAbout: (norm: string) => boolean;
  /** "L'armée" is two words. */
  readonly elides: boolean;
}

const shrug =
  /\b(?:(?:do|did|can|could|have)(?:n'?t| ?not) (?:\w+ )?(?:know|remember|recall|understand|think of)|no (?:idea|clue|answer|response)|idk|dunno|not (?:sure|certain|answered)|forgot(?:ten)?|pass|n\/a)\b/u;

export const english: Grammar = {
  code: 'en',
  isStop: isStopWord,
  keyOf: formKey,
  numbers: (row) => readNumbers(row.map(({ norm }) => norm)),
  negations: readNegations,
  isShrug: (text) => shrug.test(text),
  isAbout: () => false,
  elides: false,
};

/** What other tables know of a language. */
export interface KnownWords extends NumberWords {
  /** Of function words: a list, and a regular expression. */
  readonly listed: string;
  readonly small: string;
  readonly about: string;
}

const whole = (source: string): RegExp => new RegExp(`^(?:${source || '(?!)'})$`, 'u');
const split = (words: string): string[] => words.split(/[\s,]+/u).filter((word) => word !== '');

/** The grammar of a language other than English, by its tables; without any, words are only what they are. */
export function makeGrammar(code: string, words?: GrammarWords, known?: KnownWords): Grammar {
  const isUnspaced = code === 'zh' || code === 'ja';
  const deny = new Set(split(words?.not ?? ''));
  const joint = new Set(split(words?.joint ?? ''));
  const stops = new Set([
    ...split(words?.stop ?? ''),
    ...split(normalizeWord(known?.listed ?? '')),
    ...deny,
    ...joint,
  ]);
  const small = whole(normalizeWord(known?.small ?? ''));
  const about = whole(normalizeWord(known?.about ?? ''));
  const shrug = new RegExp(words?.shrug ?? '(?!)', 'u');
  const prefix = words?.prefix;
  /** "Nebol": a word of grammar that denies. */
  const isListed = (norm: string): boolean => stops.has(norm) || small.test(norm);
  const bare = (norm: string): string => (prefix ? norm.replace(prefix, '') : norm);
  const isStop = isUnspaced
    ? (norm: string) =>
        stops.has(simplifyWord(norm)) ||
        isNo(norm) ||
        (code === 'ja' && /^\p{Script=Hiragana}{1,3}$/u.test(norm))
    : (norm: string) => isListed(norm) || (bare(norm) !== norm && isListed(bare(norm)));
  const stem = words ? makeStemmer(code, words) : simplifyWord;
  return {
    code,
    isStop,
    keyOf: remembering((norm) => `${code}:${stem(bare(norm))}`),
    numbers: (row, text) => figuresIn(row, text, known),
    negations: (row, text) =>
      readDenials(row, text, {
        isStop,
        isNo: isUnspaced
          ? isNo
          : (norm) => deny.has(norm) || (bare(norm) !== norm && isListed(bare(norm))),
        deniesItself: (norm) => bare(norm) !== norm && !isStop(norm),
        lift: new Set(split(words?.lift ?? '')),
        joint,
        isAfter: code === 'ja',
      }),
    isShrug: (text) => shrug.test(normalizeWord(text)),
    isAbout: (norm) => about.test(norm),
    elides: code === 'fr' || code === 'it',
  };
}

/** "Not" in Chinese and Japanese. */
function isNo(norm: string): boolean {
  return /^(?:[并並從从毫亦]?[不没沒未无無](?:有|能|能够|曾|法|再|肯|是)?|ない|なか|なかっ|なかった|ず|ぬ|ません|なく|せん|まい)$/u.test(
    norm,
  );
}
