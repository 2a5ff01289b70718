// The phrases that name roles, read once from the languages' tables, and how one of them fits a heading's words.
import { simplify } from '../text/han';
import { languages } from './words/table';
import type { Role } from './note';

export type WrittenRole = Exclude<Role, 'topic'>;

/** `any`: what follows must be a joiner or nothing; `whole`: the whole heading; `open`: at the beginning. */
export interface Phrase {
  readonly role: WrittenRole | 'never';
  readonly language: string;
  readonly form: 'any' | 'whole' | 'open';
  /** In fold()'s form; "..." stands for a few words. One string only in scripts without blanks. */
  readonly words: readonly string[];
  /** Letters that are really in it: of two phrases the longer one says more. */
  readonly weight: number;
  /** Its own last word is a joiner: "reason for". */
  readonly joined: boolean;
}

/** Where a phrase stands, in words or, in scripts without blanks, in UTF-16 units; `to` is exclusive. */
export interface Found {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Punctuation stands before it. */
  readonly parted: boolean;
  /** The punctuation before it lets something new begin: no "&" or "/". */
  readonly begins: boolean;
}

interface PhraseTables {
  /** All languages' phrases in fold()'s form: "|en cause, reasons, ...," and so on. */
  readonly text: string;
  /** "*ursache", by its last three letters. */
  readonly tails: ReadonlyMap<string, readonly Phrase[]>;
  /** What has been looked up so far. */
  readonly known: Map<string, readonly Phrase[]>;
  readonly small: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

const roles = ['cause', 'course', 'impact', 'sources', 'ignore', 'never'] as const;
const longestGap = 8;
const none: readonly Phrase[] = [];

/** Lower case, without accents, in compatible characters ("：" is ":") and simplified ones ("影響" is "影响"). */
export function fold(text: string): string {
  // Most headings are plain.
  if (/^[ -~]*$/u.test(text)) return text.toLowerCase();
  return simplify(
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  );
}

/** Whether a folded text has letters of a script that is written without blanks. */
export function isUnspaced(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff]/u.test(text);
}

let made: PhraseTables | null = null;

/** The tables of all languages, made when first asked for; phrases are cut out of them as headings need them. */
export function phraseTables(): PhraseTables {
  return (made ??= makeTables());
}

function makeTables(): PhraseTables {
  const all = Object.entries(languages);
  const text = all
    .flatMap(([language, table]) => roles.map((role) => `|${language} ${role}, ${table[role]},`))
    .join('');
  const tails = new Map<string, Phrase[]>();
  const tables = {
    text: fold(text).replace(/\n */gu, ' '),
    tails,
    known: new Map<string, readonly Phrase[]>(),
    small: wordSet(all.map(([, { small }]) => small).join(' ')),
    parts: wordSet(all.map(([, { parts }]) => parts).join(' ')),
  };
  for (const phrase of cutPhrases(tables, ', *')) {
    const key = (phrase.words[0] ?? '').slice(-3);
    tails.set(key, [...(tails.get(key) ?? []), phrase]);
  }
  return tables;
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(fold(list).trim().split(/\s+/u));
}

const joiners = new Map<string, ReadonlySet<string>>();

/** The folded words that may follow a role word of a language; "*" among them is any word, "+" any adjective. */
export function joinersOf(language: string): ReadonlySet<string> {
  const known = joiners.get(language) ?? wordSet(languages[language]?.joiners ?? '');
  joiners.set(language, known);
  return known;
}

/** The phrases whose text goes on as `opening`, a comma first, does. */
function cutPhrases(tables: PhraseTables, opening: string): Phrase[] {
  const { text } = tables;
  const found: Phrase[] = [];
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    found.push(cutPhrase(text, at + 2));
  }
  return found;
}

function cutPhrase(text: string, at: number): Phrase {
  const start = text.lastIndexOf('|', at);
  const [language = '', name] = text.slice(start + 1, text.indexOf(',', start)).split(' ');
  const role = roles.find((each) => each === name) ?? 'never';
  const entry = text.slice(at, text.indexOf(',', at));
  const isWhole = entry.startsWith('= ');
  const named = entry.slice(isWhole ? 2 : 0, entry.endsWith(' ...') ? -4 : undefined);
  const words = named.split(' ');
  return {
    role,
    language,
    form: isWhole ? 'whole' : entry.includes('...') ? 'open' : 'any',
    words,
    weight: named.length,
    joined: words.length > 1 && joinersOf(language).has(words.at(-1) ?? ''),
  };
}

/** The phrases that may begin with a word or, where nothing parts words, with a character; most have none. */
export function phrasesAt(tables: PhraseTables, word: string): readonly Phrase[] {
  const { known, tails } = tables;
  const key = word.length > 2 || isUnspaced(word) ? word.slice(0, 3) : `${word} `;
  let all = known.get(key);
  if (!all) {
    all = [...cutPhrases(tables, `, ${key}`), ...cutPhrases(tables, `, = ${key}`)];
    known.set(key, all.length > 0 ? all : none);
  }
  for (let end = word.length; end > 2 && end > word.length - 3; end -= 1) {
    const more = tails.get(word.slice(end - 3, end));
    if (more) all = [...all, ...more];
  }
  return all;
}

/** The word after the phrase where it stands at `from`; -1 where it does not. */
export function fitPhrase(
  { words, form, role }: Phrase,
  tokens: readonly Token[],
  from: number,
): number {
  let at = from;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const isLast = index === words.length - 1 && form !== 'open';
    if (word === '...') {
      const next = words[index + 1] ?? '';
      const end = tokens.slice(0, at + 1 + longestGap);
      const found = end.findIndex(
        (token, place) => place > at && fitsWord(next, token.text, false),
      );
      if (found < 0) return -1;
      at = found;
      continue;
    }
    const token = tokens[at];
    const isApart = index > 0 && token?.parted && role !== 'never';
    if (!token || isApart || !fitsWord(word, token.text, isLast)) return -1;
    at += 1;
  }
  return at;
}

function fitsWord(word: string, token: string, mayBePlural: boolean): boolean {
  if (word === '#') return /^\d/u.test(token);
  if (word.endsWith('*')) return token.startsWith(word.slice(0, -1));
  const fixed = word.startsWith('*') ? word.slice(1) : word;
  const start = fixed === word ? 0 : token.lastIndexOf(fixed);
  if (start < 0 || !token.startsWith(fixed, start)) return false;
  const rest = token.slice(start + fixed.length);
  return rest === '' || (mayBePlural && /^(?:e?[sn]|e)$/u.test(rest));
}
