import { normalizeWord } from '../text/words';
import type { Role } from './note';
import type { WrittenRole } from './words/language';
import { everyWord, languages } from './words/table';

interface Token {
  readonly norm: string;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly role: WrittenRole;
  readonly joiners: ReadonlySet<string>;
  /** Must be the whole heading. */
  readonly isWhole: boolean;
  /** Goes on with anything. */
  readonly isOpen: boolean;
}

/** A role word found in a heading: tokens `from`..`to`. */
interface Match {
  readonly role: WrittenRole;
  readonly from: number;
  readonly to: number;
}

const modifiers = everyWord('modifiers');
const counters = new Set(
  'part chapter section lesson unit topic week teil kapitel lektion chapitre partie lecon parte capitulo tema'.split(
    ' ',
  ),
);

const never = languages.flatMap((language) => language.never.map((entry) => entry.split(' ')));
const writtenRoles = ['cause', 'course', 'impact', 'sources', 'ignore'] as const;

const allPhrases: readonly Phrase[] = languages.flatMap((language) => {
  const joiners = new Set(language.joiners);
  return writtenRoles.flatMap((role) =>
    language.roles[role].map((entry) => ({
      role,
      joiners,
      words: entry.replace(/^= | \.\.\.$/gu, '').split(/\s+/u),
      isWhole: entry.startsWith('= ') || role === 'ignore',
      isOpen: entry.endsWith(' ...'),
    })),
  );
});

const compounds = allPhrases.filter(({ words }) => words[0]?.includes('*'));
const phrasesByWord = new Map<string, readonly Phrase[]>();
for (const phrase of allPhrases) {
  const [word = ''] = phrase.words;
  if (!word.includes('*')) phrasesByWord.set(word, [...(phrasesByWord.get(word) ?? []), phrase]);
}

/**
 * The role that a heading's words name, or null. Where two roles are named the first one decides, because a heading
 * says first what it is about ("Causes and consequences", "Results of the causes"); where two phrases begin at the
 * same word the longer one does ("events leading to" is a cause, "events" are the course).
 */
export function roleOf(heading: string): Exclude<Role, 'topic'> | null {
  return firstMatch(heading, tokensOf(heading))?.role ?? null;
}

/** The role of words that are nothing but a role's name: "Cause", "The main causes", but not "Causes of the war". */
export function labelRole(label: string): 'cause' | 'course' | 'impact' | null {
  const tokens = tokensOf(label);
  if (tokens.length > 6) return null;
  const match = firstMatch(label, tokens);
  if (!match || match.to !== tokens.length) return null;
  if (match.role === 'sources' || match.role === 'ignore') return null;
  const before = tokens.slice(0, match.from);
  return before.every(({ norm }) => modifiers.has(norm)) ? match.role : null;
}

function firstMatch(heading: string, tokens: readonly Token[]): Match | null {
  const blocked = blockedTokens(tokens);
  for (let from = 0; from < tokens.length; from++) {
    let longest: Match | null = null;
    const norm = tokens[from]?.norm ?? '';
    for (const phrase of [...(phrasesByWord.get(norm) ?? []), ...compounds]) {
      const to = from + phrase.words.length;
      if (longest && to <= longest.to) continue;
      if (!phraseFits(phrase, tokens, from) || !isHead(phrase, heading, tokens, from)) continue;
      if (tokens.slice(from, to).some((token) => blocked.has(token))) continue;
      longest = { role: phrase.role, from, to };
    }
    if (longest) return longest;
  }
  return null;
}

/** Words of phrases that only look like a role ("lost cause", "course of the river"). */
function blockedTokens(tokens: readonly Token[]): ReadonlySet<Token> {
  const blocked = new Set<Token>();
  for (const words of never) {
    for (let from = 0; from + words.length <= tokens.length; from++) {
      if (!words.every((word, index) => tokens[from + index]?.norm === word)) continue;
      for (const token of tokens.slice(from, from + words.length)) blocked.add(token);
    }
  }
  return blocked;
}

function phraseFits(phrase: Phrase, tokens: readonly Token[], from: number): boolean {
  return phrase.words.every((word, index) => {
    const norm = tokens[from + index]?.norm;
    if (norm === undefined) return false;
    if (word.startsWith('*')) return norm.endsWith(word.slice(1));
    if (word.endsWith('*')) return norm.startsWith(word.slice(0, -1));
    return norm === word;
  });
}

/** Is the phrase what the heading is about, and not a part of something else ("Impact Player")? */
function isHead(phrase: Phrase, heading: string, tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  const last = tokens[from + phrase.words.length - 1];
  if (!first || !last || isQuoted(heading, tokens, from)) return false;
  const next = tokens[from + phrase.words.length];
  const isFirst = tokens.slice(0, from).every(({ norm }) => modifiers.has(norm));
  if (phrase.isWhole && (next || !isFirst)) return false;
  if ((phrase.role === 'sources' || phrase.isOpen) && !isFirst && !follows(heading, tokens, from)) {
    return false;
  }
  if (phrase.isOpen || !next || phrase.joiners.has(next.norm)) return true;
  const between = heading.slice(last.to, next.from);
  return /[:–—(,/;.&+|?![]|\s-/u.test(between) || /^\d/u.test(next.norm);
}

/** Does the token begin a new part of the heading, as after a colon? */
function follows(heading: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return !!before && !!token && /[:–—(,.]|\s-\s/u.test(heading.slice(before.to, token.from));
}

/** Quoted words are a title: the ship "The Cause". */
function isQuoted(heading: string, tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= Math.max(at - 1, 0); index--) {
    const token = tokens[index];
    if (!token) continue;
    if (/["“„«'‘]$/u.test(heading.slice(0, token.from))) return true;
    if (!modifiers.has(tokens[index - 1]?.norm ?? '')) return false;
  }
  return false;
}

/** Words of a heading in normal form, without the number or letter in front ("2.", "IV)", "Part 3:"). */
function tokensOf(heading: string): Token[] {
  const tokens: Token[] = [];
  for (const match of heading.slice(0, 300).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const [text] = match;
    tokens.push({
      norm: normalizeWord(text),
      from: match.index,
      to: match.index + text.length,
    });
  }
  let first = 0;
  for (; first < tokens.length; first++) {
    const token = tokens[first];
    if (!token) break;
    const after = heading.slice(token.to, token.to + 2);
    const isCounter = counters.has(token.norm) && /^[\divx]+$/u.test(tokens[first + 1]?.norm ?? '');
    const isNumber = /^\d{1,2}$/u.test(token.norm) && !/^(?:st|nd|rd|th)/u.test(after);
    const isMark = /^(?:[a-z]|[ivx]{1,4})$/u.test(token.norm) && /^[.):]/u.test(after);
    if (!isCounter && !isNumber && !isMark) break;
  }
  return tokens.slice(first);
}
