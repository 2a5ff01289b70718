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

/** The words of a text in order, numbers included; runs of scripts without blanks are split by dictionary. */
export function words(text: string): Word[] {
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
      for (const { segment, index } of segmenter.segment(run.slice(at, at + pieceLength))) {
        add(segment, start + at + index);
      }
    }
  }
  return found;
}

/** Lower case, NFKD without combining marks, straight apostrophe, no possessive 's. */
export function normalizeWord(word: string): string {
  if (/^[a-z]+$/u.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .toLowerCase()
    .replace(/'s?$/u, '');
}
