import type { Lexicon, PhraseMatch, Phrases } from './lexicon';
import { phraseAt, phraseBefore } from './lexicon';
import type { Token } from './tokens';
import { isCapital, isDash } from './tokens';

/** A text in tokens with the words of its language: what every recogniser looks at. Indexes are of tokens. */
export interface Prose {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** 7/14/1789 rather than 14/7/1789. */
  readonly monthFirst: boolean;
  /** While the end of a range is read: where it begins, so that the dash before it is no matter. */
  readonly freeAt?: number;
  /** While the beginning of a range is read: a dash may follow. */
  readonly beforeDash?: boolean;
}

/** Something read, and the index after its last token. */
export interface Read<T> {
  readonly value: T;
  readonly end: number;
}

/** The token, unless an empty line stands before it. */
export function near({ tokens }: Prose, at: number): Token | undefined {
  const token = tokens[at];
  return token?.gap === 'break' ? undefined : token;
}

/** The token, if nothing stands before it. */
export function joined({ tokens }: Prose, at: number): Token | undefined {
  const token = tokens[at];
  return token?.gap === 'none' ? token : undefined;
}

export function find(prose: Prose, at: number, phrases: Phrases): PhraseMatch | null {
  return phraseAt(prose.tokens, at, phrases);
}

export function follows(prose: Prose, at: number, phrases: Phrases): boolean {
  return phraseBefore(prose.tokens, at, phrases) !== null;
}

/** The index after a dot that ends an abbreviation. */
export function skipDot(prose: Prose, at: number): number {
  return joined(prose, at)?.text === '.' ? at + 1 : at;
}

export function skipComma(prose: Prose, at: number): number {
  return joined(prose, at)?.text === ',' ? at + 1 : at;
}

/** The index after a phrase, if one stands there. */
export function skip(prose: Prose, at: number, phrases: Phrases): number {
  return find(prose, at, phrases)?.end ?? at;
}

export function skipArticle(prose: Prose, at: number): number {
  const token = near(prose, at);
  return token && prose.lexicon.articles.has(token.lower) ? at + 1 : at;
}

const unitSigns = new Set(['%', '‰', '°', '$', '€', '£', '¥', '²', '³', '½', '@']);
const countSigns = new Set(['$', '€', '£', '¥', '#', '§', '@', '#', '№']);

/** The number at `at` does not hang on something: a letter ("U-2"), a currency, other digits ("3.14"). */
export function startsFree(prose: Prose, at: number): boolean {
  const { tokens, lexicon } = prose;
  const before = tokens[at - 1];
  if (!before || prose.freeAt === at) return true;
  const gap = tokens[at]?.gap;
  if (countSigns.has(before.text)) return gap === 'break';
  if (gap !== 'none') return true;
  if (before.kind !== 'mark') return false;
  if (!isDash(before) && !'/.,:\\_'.includes(before.text)) return true;
  const farther = before.gap === 'none' ? tokens[at - 2] : undefined;
  if (!farther) return before.text !== '\\' && before.text !== '_' && before.text !== '.';
  if (farther.kind === 'number') return false;
  if (farther.kind !== 'word') return true;
  if (before.text === '.' || before.text === ',' || before.text === ':') return true;
  if (!isDash(before)) return before.text === '/' && before.gap !== 'none';
  // "pre-1914", "mid-1962", "nov 1914-mars 1918" against "U-2", "Apollo-11".
  return (
    lexicon.small.has(farther.lower) ||
    lexicon.months.has(farther.lower) ||
    follows(prose, at - 1, lexicon.yearCues) ||
    lexicon.parts.some(([, phrases]) => follows(prose, at - 1, phrases)) ||
    (before.text !== '-' && before.text !== '‑')
  );
}

/** The digits that end before `at` are not the head of something longer: "1,000", "5-Year", "1500m". */
export function endsFree(prose: Prose, at: number): boolean {
  const next = joined(prose, at);
  const spaced = near(prose, at);
  if (spaced && (spaced.text === '%' || spaced.text === '‰')) return false;
  if (spaced && unitSigns.has(spaced.text) && '$€£¥'.includes(spaced.text)) return false;
  if (!next) return true;
  if (next.kind !== 'mark') return false;
  if (prose.beforeDash === true && (isDash(next) || next.text === '/')) return true;
  if (unitSigns.has(next.text)) return false;
  const after = joined(prose, at + 1);
  if (!after) return true;
  if (next.text === ',' || next.text === '.') {
    if (after.kind === 'number') return next.text === ',' && after.text.length === 4;
    return next.text === ',' || after.kind !== 'word' || isCapital(after);
  }
  if (next.text === ':' || next.text === '/' || next.text === '_' || next.text === '\\') {
    return after.kind === 'mark' || (next.text === ':' && after.kind === 'word');
  }
  if (next.text === '-' || next.text === '‑') return after.kind === 'mark';
  if (isDash(next)) return after.kind !== 'number' || after.text.length === 4;
  return true;
}
