import {
  fitPhrase,
  fold,
  isUnspaced,
  joinersOf,
  phraseTables,
  phrasesAt,
  type Found,
  type Token,
  type WrittenRole,
} from './role-phrases';
import { findUnspaced, headOf } from './unspaced';

/** What names a heading's role, with the folded text around it. */
interface Match {
  readonly role: WrittenRole;
  readonly before: string;
  readonly after: string;
}

const breaks = /[:–—(),.;/&+|?![\]>→=]|\s-\s/u;
/** What goes on behind these is not said anew. */
const ands = /^\s*[/&+]\s*$/u;
/** A title with its kind behind it: "Roots (1977 series)". */
const titled =
  /\((?:[^()]{0,30} )?(?:ship|newspaper|novel|book|film|movie|series?|band|song|album|podcast|magazine|play|opera|game|schiff|zeitung|roman|buch|lied|spiel|navire|journal|livre|barco|novela|nave|libro)\)/u;
const rivers = new Set(
  (
    'river nile nil nils nilo rhine rhein rheins rhin rhein reno danube donau danubio dunaj seine seina elbe oder wolga ' +
    'volga ganges indus tigris euphrates euphrat jordan mississippi amazon themse thames fluss flusses fleuve vistula'
  ).split(' '),
);
/** What letters count up to in front of a heading: "IV)", "b.". */
const roman = /^[ivx]{1,4}$/u;

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

/** The role of a few words that end in a role's name: "Cause", "The main causes", but not "Causes of the war". */
export function labelRole(label: string, language = ''): 'cause' | 'course' | 'impact' | null {
  const match = findRole(label, language);
  if (!match || match.role === 'sources' || match.role === 'ignore') return null;
  if (/[\p{L}\p{N}]/u.test(match.after.replace(/^\s*\([^()]*\)/u, ''))) return null;
  const words = match.before.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 4 || (isUnspaced(label) && match.before.length > 8)) return null;
  return match.role;
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

/** The words of a folded heading without the number in front ("2.", "IV)", "Part 3:"). */
function readTokens(text: string): Token[] {
  let end = 0;
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match): Token => {
    const between = text.slice(end, match.index);
    const parted = breaks.test(between);
    end = match.index + match[0].length;
    return {
      text: match[0],
      from: match.index,
      to: end,
      parted,
      begins: parted && !ands.test(between),
    };
  });
  const { parts } = phraseTables();
  const isCount = (token?: Token): boolean =>
    token !== undefined && (/^\d{1,2}$/u.test(token.text) || roman.test(token.text));
  let start = 0;
  for (let [token, next] = tokens; token; [token, next] = tokens.slice(start)) {
    const { text: word } = token;
    const isLetter =
      (word.length === 1 || roman.test(word)) && /^[.):]|^\s-\s/u.test(text.slice(token.to));
    if (parts.has(word) && (isCount(next) || next?.text.length === 1)) start += 2;
    else if (isLetter || /^\d{1,2}$/u.test(word) || (roman.test(word) && word.length > 1))
      start += 1;
    else break;
  }
  return tokens.slice(start);
}

function findSpaced(tokens: readonly Token[], language: string): Found[] {
  const tables = phraseTables();
  const found: Found[] = [];
  /** A year, or what one numbers: "WW1", "M2". */
  const isNumber = (token: Token): boolean => /\d/u.test(token.text);
  /** 2: nothing but small words before it; 1: nothing else since the last punctuation; 0: something. */
  const beginning = (at: number): number => {
    let from = at;
    while (from > 0 && !tokens[from]?.parted && tables.small.has(tokens[from - 1]?.text ?? ''))
      from -= 1;
    return from === 0 ? 2 : tokens[from]?.begins ? 1 : 0;
  };
  const stands = ({ phrase, from, to }: Found): boolean => {
    const { role, form } = phrase;
    const next = tokens[to];
    if (role === 'ignore') return true;
    if (form === 'whole') return beginning(from) === 2 && tokens.slice(to).every(isNumber);
    if (form === 'open') return beginning(from) > 0;
    if (role === 'never') return true;
    const isEnd = !next || next.parted || isNumber(next);
    if (role === 'sources') return beginning(from) > 0 && (isEnd || next.text.length === 1);
    if (role === 'course' && isRiver(tokens, to)) return false;
    // A mixed heading ("Background der Krise") is joined in the language of the note.
    const joins = (code: string): boolean => joinersOf(code).has(next?.text ?? '');
    // Where nouns have cases, a genitive follows without a joiner: "Przyczyny wojny".
    const isGenitive = joinersOf(phrase.language).has('*');
    return isEnd || phrase.joined || isGenitive || joins(phrase.language) || joins(language);
  };
  tokens.forEach(({ text }, from) => {
    for (const phrase of phrasesAt(tables, text)) {
      const to = fitPhrase(phrase, tokens, from);
      if (to >= 0 && stands({ phrase, from, to })) found.push({ phrase, from, to });
    }
  });
  if (!found.some(({ phrase }) => phrase.role === 'ignore')) return found;
  const isIgnored = (at: number): boolean =>
    found.some(({ phrase, from, to }) => phrase.role === 'ignore' && from <= at && at < to);
  const isFiller = ({ text }: Token): boolean =>
    tables.small.has(text) || joinersOf('en').has(text) || joinersOf(language).has(text);
  const allIgnored = tokens.every(
    (token, at) => isIgnored(at) || isFiller(token) || isNumber(token),
  );
  return found.filter(({ phrase }) => phrase.role !== 'ignore' || allIgnored);
}

/** "Course of the Rhine", and nothing behind it. */
function isRiver(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3);
  const river = words.findIndex(({ text }) => rivers.has(text));
  const next = tokens[at + river + 1];
  return river > 0 && (!next || next.parted);
}
