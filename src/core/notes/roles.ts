import type { Role } from './note';
import { everyPhrase, everyWord } from './words/table';

type WrittenRole = Exclude<Role, 'topic'>;

/** Role words found in a heading in normal form; `before` and `after` are what stands around them. */
interface Match {
  readonly role: WrittenRole;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const letter = '[\\p{L}\\p{N}]';
const gap = '[^\\p{L}\\p{N}]';
const oneOf = (phrases: readonly string[]): string =>
  `(?:${phrases.join('|').replace(/\*/gu, '\\p{L}*').replace(/ /gu, `${gap}+`)})`;

/** Words before a role's name that add nothing to it. */
const small = `(?:(?:the|an?|key|main|major|other|my|some|der|die|das|eine?|l[ae]s?|l|une?|el|los|una)${gap}+)*`;
const beginning = `(?:^${small}|[:–—(,.]${gap}*|\\s-\\s+)`;
const plural = '(?:e?[sn]|e)?';
/** A role word is the heading's subject and no part of something else ("Impact Player"). */
const ending =
  `${plural}(?=${gap}*(?:$|\\p{N}|[:–—(,/;.&+|?![])|\\s+-` +
  `|${gap}+${oneOf(everyWord('joiners'))}(?!${letter}))`;

const never = new RegExp(`(^|${gap})${oneOf(everyPhrase('never'))}(?!${letter})`, 'gu');
const counter = new RegExp(
  `^(?:${gap}+|(?:part|chapter|section|lesson|unit|topic|week|teil|kapitel|lektion|chapitre|partie|lecon|parte|capitulo` +
    `|tema) (?:\\d+|[ivx]+)(?!${letter})|\\d{1,2}(?!${letter})|(?:[a-z]|[ivx]{1,4})(?=[.):]))+`,
  'u',
);

const writtenRoles = ['cause', 'course', 'impact', 'sources', 'ignore'] as const;
/** The patterns of every role: what stands before its words, and the words. */
const patterns = writtenRoles.flatMap((role) => {
  const phrases = everyPhrase(role);
  const open = phrases.filter((phrase) => phrase.endsWith(' ...')).map((each) => each.slice(0, -4));
  const whole = phrases.filter((phrase) => phrase.startsWith('= ')).map((each) => each.slice(2));
  const other = phrases.filter((phrase) => !/^= | \.\.\.$/u.test(phrase));
  const start = role === 'sources' ? beginning : `(?:^|${gap})`;
  return [
    ...(open.length > 0 ? [`(${beginning})(${oneOf(open)}(?!${letter}))`] : []),
    ...(whole.length > 0 ? [`^(${small})(${oneOf(whole)}${plural}${gap}*)$`] : []),
    role === 'ignore'
      ? `^(${small})(${oneOf(other)}${plural}${gap}*)$`
      : `(${start})(${oneOf(other)}${ending})`,
  ].map((pattern) => ({ role, pattern: new RegExp(pattern, 'u') }));
});

/** Most headings hold no role's words at all. */
const anyRole = new RegExp(
  oneOf(writtenRoles.flatMap(everyPhrase).map((phrase) => phrase.replace(/^= | \.\.\.$|\*/gu, ''))),
  'u',
);

/**
 * The role that a heading's words name, or null. Where two roles are named the first one decides, because a heading
 * says first what it is about ("Causes and consequences", "Results of the causes"); where two phrases begin at the
 * same word the longer one does ("events leading to" is a cause, "events" are the course).
 */
export function roleOf(heading: string): WrittenRole | null {
  return firstMatch(heading)?.role ?? null;
}

/** The role of a few words that end in a role's name: "Cause", "The main causes", but not "Causes of the war". */
export function labelRole(label: string): 'cause' | 'course' | 'impact' | null {
  const match = firstMatch(label);
  if (!match || match.role === 'sources' || match.role === 'ignore') return null;
  if (/\p{L}|\p{N}/u.test(match.after) || match.before.split(' ').length > 4) return null;
  return match.role;
}

function firstMatch(heading: string): Match | null {
  let first: Match | null = null;
  const text = normalHeading(heading);
  if (!anyRole.test(text)) return null;
  for (const { role, pattern } of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [all, start = '', words = ''] = found;
    const before = text.slice(0, found.index) + start;
    const later = first ? before.length - first.before.length : -1;
    if (later > 0 || (later === 0 && words.length <= (first?.words.length ?? 0))) continue;
    first = { role, before, words, after: text.slice(found.index + all.length) };
  }
  return first;
}

/**
 * Lower case without accents, without the number in front ("2.", "IV)", "Part 3:") and with a mark for what only looks
 * like a role: quoted titles and phrases such as "lost cause".
 */
function normalHeading(heading: string): string {
  return heading
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/["“„«‘][^"”“»’]{1,80}["”“»’]/gu, 'x')
    .replace(never, '$1x')
    .replace(counter, '');
}
