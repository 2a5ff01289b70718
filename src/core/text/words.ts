import { simplifyWord } from './han';
import type { Span } from './span';

/** One word of a text: `norm` is lower case without accents and possessive. */
export interface Word extends Span {
  readonly text: string;
  readonly norm: string;
}

/** Initials with dots (U.S.A), figures with what is written onto them (1,000 3.5 14th), words with apostrophes. */
const shape =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}]+(?:['’ʼ]\p{L}+)*/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
/** Intl.Segmenter takes time with the square of what it is given, so long runs are given in pieces. */
const pieceLength = 400;

/**
 * The words of a text in order, numbers included; runs of scripts without blanks are split by dictionary, and where
 * that gives words that are not `known` (in simplified letters) it is tried to split into such.
 */
export function words(text: string, known?: ReadonlySet<string>): Word[] {
  const found: Word[] = [];
  const norms = new Map<string, string>();
  const add = (word: string, from: number): void => {
    const norm = norms.get(word) ?? normalizeWord(word);
    norms.set(word, norm);
    found.push({ from, to: from + word.length, text: word, norm });
  };
  for (const { 0: run, index: start } of text.matchAll(shape)) {
    if (!unspaced.test(run)) {
      add(run, start);
      continue;
    }
    for (let at = 0; at < run.length; at += pieceLength) {
      const segments = Array.from(
        segmenter.segment(run.slice(at, at + pieceLength)),
        ({ segment }) => segment,
      );
      let from = start + at;
      for (const segment of known ? regroup(segments, known) : segments) {
        add(segment, from);
        from += segment.length;
      }
    }
  }
  return found;
}

/** No word of a script without blanks is longer. */
const longestKnown = 10;

/** A name that the dictionary splits here and not there is split like the known one. */
function regroup(segments: readonly string[], known: ReadonlySet<string>): string[] {
  const isKnown = (part: string): boolean => known.has(simplifyWord(part));
  const found: string[] = [];
  let loose: string[] = [];
  const settle = (): void => {
    const all = loose.join('');
    const starts = new Set<number>();
    loose.reduce((at, segment) => starts.add(at) && at + segment.length, 0);
    let from = 0;
    for (let at = 0; at < all.length;) {
      let length = Math.min(longestKnown, all.length - at);
      while (length > 1 && !isKnown(all.slice(at, at + length))) length -= 1;
      if (length > 1 || (at > from && starts.has(at))) {
        if (at > from) found.push(...letters(all.slice(from, at)));
        from = at;
      }
      if (length > 1) {
        found.push(all.slice(at, at + length));
        from = at + length;
      }
      at += length;
    }
    if (from < all.length) found.push(...letters(all.slice(from)));
    loose = [];
  };
  const letters = (part: string): string[] => ([...part].every(isKnown) ? [...part] : [part]);
  for (const segment of segments) {
    if (!isKnown(segment)) loose.push(segment);
    else {
      settle();
      found.push(segment);
    }
  }
  settle();
  return found;
}

/** Letters that no decomposition parts from their marks. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'ss', ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe' },
  ...{ đ: 'd', Đ: 'd', ı: 'i', '’': "'", ʼ: "'" },
};

/**
 * Lower case without the accents of Latin, Greek and Cyrillic letters and the points of Hebrew and Arabic ones (marks of
 * other scripts tell words apart), figures and letters of one width, straight apostrophe, no possessive 's.
 */
export function normalizeWord(word: string): string {
  if (/^[a-z]+$/u.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]+/gu, '')
    .replace(/[ßẞłŁøØæÆœŒđĐı’ʼ]/gu, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
    .toLowerCase()
    .replace(/'s?$/u, '');
}
