// Role words in scripts that part words by blanks.
import {
  fitPhrase,
  joinersOf,
  phrasesAt,
  phraseTables,
  type Found,
  type Phrase,
  type Token,
} from './role-phrases';

const breaks = /[:–—(),.;/&+|?![\]>→=]|\s-\s/u;
/** What goes on behind these is not said anew. */
const ands = /^\s*[/&+]\s*$/u;
/** Their course is no history. */
const rivers = new Set(
  (
    'river nile nil nils nilo rhine rhein rheins rhin reno danube donau danubio dunaj seine seina elbe oder wolga ' +
    'volga ganges indus tigris euphrates euphrat jordan mississippi amazon themse thames fluss flusses fleuve vistula'
  ).split(' '),
);
/** What letters count up to in front of a heading: "IV)", "b.". */
const roman = /^[ivx]{1,4}$/u;

/** The words of a folded heading without the number in front ("2.", "IV)", "Part 3:"). */
export function readTokens(text: string): Token[] {
  let end = 0;
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match): Token => {
    const between = text.slice(end, match.index);
    const parted = between !== ' ' && breaks.test(between);
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

/** All phrases that may name a role at their place, from left to right; offsets in tokens. */
export function findSpaced(tokens: readonly Token[], language: string): Found[] {
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
    // Where adjectives follow, any word may: "Causas económicas". Elsewhere this is another language: "Cause way".
    const isAdjective =
      joinersOf(phrase.language).has('+') && (!language || language === phrase.language);
    const isFree = isEnd || phrase.joined || isGenitive || isAdjective;
    return isFree || joins(phrase.language) || joins(language);
  };
  tokens.forEach(({ text }, from) => {
    const here: Found[] = [];
    let refused = false;
    for (const phrase of phrasesAt(tables, text)) {
      const to = fitPhrase(phrase, tokens, from);
      if (to < 0) continue;
      if (stands({ phrase, from, to })) here.push({ phrase, from, to });
      else if (phrase.language === language) refused = true;
    }
    // What the note's language knows and does not read so here, others do not read by their looser rules ("Cause way").
    const isLoose = ({ role, form, language: code }: Phrase): boolean =>
      role !== 'never' && code !== language && (form === 'open' || joinersOf(code).has('*'));
    found.push(...here.filter(({ phrase }) => !refused || !isLoose(phrase)));
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
