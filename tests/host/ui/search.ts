import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

const everything = (): SearchResult => ({ score: 0, matches: [] });

/** Lower case of the same length as the text, so that offsets hold for both. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Sorts the spans and joins those that touch or overlap. */
function join(spans: SearchMatches): SearchMatches {
  const joined: SearchMatches = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

const startsWord = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

/** The place of a word in a text, a place where a word of the text starts before any other; -1. */
function findWord(text: string, word: string): number {
  const first = text.indexOf(word);
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    if (startsWord(text, at)) return at;
  }
  return first;
}

function matchWords(text: string, words: readonly string[]): SearchResult | null {
  const matches: SearchMatches = [];
  let score = 0;
  for (const word of words) {
    const at = findWord(text, word);
    if (at < 0) return null;
    matches.push([at, at + word.length]);
    score -= (startsWord(text, at) ? 0 : 0.5) + at / 1000;
  }
  return { score: score - text.length / 10_000, matches: join(matches) };
}

function matchLetters(text: string, letters: readonly string[]): SearchResult | null {
  const matches: SearchMatches = [];
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    from = at + letter.length;
    matches.push([at, from]);
  }
  const runs = join(matches);
  // Letters in one run are worth more than letters far apart; both less than whole words.
  return { score: -1 - runs.length - text.length / 1000, matches: runs };
}

/** Matches texts that have every word of the query, in any order; a higher score is a better match. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = fold(query.trim()).split(/\s+/).filter(Boolean);
  if (words.length === 0) return everything;
  return (text) => matchWords(fold(text), words);
}

/** As prepareSimpleSearch, and also texts that have the query's letters in order, apart. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const words = fold(query.trim()).split(/\s+/).filter(Boolean);
  if (words.length === 0) return everything;
  const letters = [...words.join('')];
  return (text) => matchWords(fold(text), words) ?? matchLetters(fold(text), letters);
}

/** Puts the best match first, in place. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text into `el` with the matched spans marked; `offset` is added to every span. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let written = 0;
  for (const [from, to] of join(matches ?? [])) {
    const start = Math.max(from + offset, written);
    const end = Math.min(to + offset, text.length);
    if (end <= start) continue;
    el.appendText(text.slice(written, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    written = end;
  }
  el.appendText(text.slice(written));
}

/** As renderMatches, for a whole result. */
export function renderResults(
  el: HTMLElement,
  text: string,
  result: SearchResult,
  offset?: number,
): void {
  renderMatches(el, text, result.matches, offset);
}
