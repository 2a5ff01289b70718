import type { Span } from '../text/span';

/** A word, a row of digits, or one other sign; web addresses are one sign, so that no year is read in them. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** Lower case, composed. */
  readonly lower: string;
  /** Of digits, at most five; otherwise NaN. */
  readonly value: number;
  /** What stands before it: nothing, blanks (one line end included), or an empty line. */
  readonly gap: 'none' | 'blank' | 'break';
}

// One alternative per first character, each a single loop: no input can make it back up.
const tokenShape = /https?:\/\/\S+|www\.\S+|[0-9]+|\p{L}[\p{L}\p{M}]*|\S/gu;
const longestValue = 5;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(tokenShape)) {
    const [found] = match;
    tokens.push(makeToken(found, match.index, text.slice(end, match.index)));
    end = match.index + found.length;
  }
  return tokens;
}

function makeToken(found: string, from: number, blanks: string): Token {
  const kind = kindOf(found);
  return {
    from,
    to: from + found.length,
    kind,
    text: found,
    lower: kind === 'word' ? toLower(found) : found,
    value: kind === 'number' && found.length <= longestValue ? Number(found) : NaN,
    gap: gapOf(blanks),
  };
}

/** Composing is slow, and most words are plain. */
function toLower(word: string): string {
  const lower = word.toLowerCase();
  return /[^a-z]/u.test(lower) ? lower.normalize('NFC') : lower;
}

function kindOf(found: string): Token['kind'] {
  const first = found.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (!/^\p{L}/u.test(found)) return 'mark';
  return found.includes('.') || found.includes(':') ? 'mark' : 'word';
}

function gapOf(blanks: string): Token['gap'] {
  if (blanks === '') return 'none';
  const first = blanks.indexOf('\n');
  return first >= 0 && blanks.includes('\n', first + 1) ? 'break' : 'blank';
}

/** The word starts with a capital. */
export function isCapital(token: Token | undefined): boolean {
  if (!token) return false;
  const first = token.text.charAt(0);
  return token.kind === 'word' && first !== first.toLowerCase();
}

const dashes = new Set(['-', '‐', '‑', '‒', '–', '—', '−']);

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && dashes.has(token.text);
}

export function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "'" || token.text === '’' || token.text === '‘');
}
