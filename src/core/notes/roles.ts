import { fold, isUnspaced, joinersOf, type Found, type WrittenRole } from './role-phrases';
import { findSpaced, readTokens } from './spaced';
import { findUnspaced, headOf } from './unspaced';

/** What names a heading's role, with the folded text around it. */
interface Match {
  readonly role: WrittenRole;
  readonly before: string;
  readonly after: string;
}

/** A title with its kind behind it: "Roots (1977 series)". */
const titled =
  /\((?:[^()]{0,30} )?(?:ship|newspaper|novel|book|film|movie|series?|band|song|album|podcast|magazine|play|opera|game|schiff|zeitung|roman|buch|lied|spiel|navire|journal|livre|barco|novela|nave|libro)\)/u;

/**
 * The role that a heading's words name, or null for a topic. `language` (ISO 639-1) is the note's.
 * The rule between several: the note's own language decides before English, English before all others; within one, the
 * noun that the heading is about, which is the first one named ("Results of the causes" is impact, "Causes and
 * effects" cause), but in Chinese and Japanese the one behind "of" (影响的原因 is cause); at the same word the longer
 * phrase ("events leading to" is a cause, "events" are the course).
 */
export function roleOf(heading: string, language = ''): WrittenRole | null {
  return findRole(heading, language)?.role ?? null;
}

/** The role that a line names in its first words: a sentence that speaks of causes at its end is none. */
export function openingRole(line: string, language = ''): WrittenRole | null {
  const match = findRole(line, language);
  return match && wordsIn(match.before) < 4 ? match.role : null;
}

/** The role of a few words that end in a role's name: "Cause", "The main causes", but not "Causes of the war". */
export function labelRole(label: string, language = ''): 'cause' | 'course' | 'impact' | null {
  const match = findRole(label, language);
  if (!match || match.role === 'sources' || match.role === 'ignore') return null;
  const after = match.after.replace(/^\s*\([^()]*\)/u, '');
  if (/[\p{L}\p{N}]/u.test(after) && !isAdjectives(after, language)) return null;
  if (wordsIn(match.before) > 4 || (isUnspaced(label) && /.{21}|[，。；]/u.test(match.before)))
    return null;
  return match.role;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** "Causes économiques et sociales", where adjectives follow their noun; not "causes de la guerre". */
function isAdjectives(after: string, language: string): boolean {
  const joiners = joinersOf(language);
  const words = after.trim().split(/\s+/u);
  return (
    joiners.has('+') &&
    words.length < 4 &&
    words.every((word) => /^(?:\p{L}{4,}|e|et|y)$/u.test(word) && !(word[3] && joiners.has(word)))
  );
}

function findRole(heading: string, language: string): Match | null {
  // A quoted title names nothing; "cause(s)" is "causes".
  const text = fold(heading.slice(0, 300))
    .replace(/["“„«‘《『][^"”“»’》』]{1,80}["”“»’》』]/gu, 'x')
    .replace(/\((e?[sn])\)/gu, '$1');
  if (titled.test(text)) return null;
  if (isUnspaced(text)) {
    const head = headOf(text, preferred(findUnspaced(text, language), language));
    if (head) return matchAt(head.phrase.role, text, head.from, head.to);
  }
  const tokens = readTokens(text);
  const [first] = preferred(findSpaced(tokens, language), language);
  const from = first ? tokens[first.from]?.from : undefined;
  return first ? matchAt(first.phrase.role, text, from ?? 0, tokens[first.to - 1]?.to ?? 0) : null;
}

function matchAt(
  role: WrittenRole | 'never',
  text: string,
  from: number,
  to: number,
): Match | null {
  return role === 'never' ? null : { role, before: text.slice(0, from), after: text.slice(to) };
}

/** What no other phrase hides or outranks, in the order of the heading; at the same place the longest alone. */
function preferred(found: readonly Found[], language: string): Found[] {
  const rank = ({ phrase }: Found): number =>
    phrase.language === language ? 0 : phrase.language === 'en' ? 1 : 2;
  if (found.length === 0) return [];
  const never = found.filter(({ phrase }) => phrase.role === 'never');
  const seen = found.filter(
    (each) =>
      each.phrase.role !== 'never' &&
      !never.some(
        (hides) =>
          each.from >= hides.from &&
          (each.from < hides.to || hides.phrase.form === 'open') &&
          (hides.phrase.language === each.phrase.language || rank(hides) < rank(each)),
      ),
  );
  const best = Math.min(...seen.map(rank));
  return seen
    .filter((each) => rank(each) === best)
    .sort((a, b) => a.from - b.from || b.phrase.weight - a.phrase.weight)
    .filter((each, index, all) => each.from !== all[index - 1]?.from);
}
