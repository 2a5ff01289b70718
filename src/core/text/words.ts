import { stemmer } from 'stemmer';
import type { Span } from './span';

/** One word of a text: `norm` is lower case without accents and possessive, `stem` its Porter stem. */
export interface Word extends Span {
  readonly text: string;
  readonly norm: string;
  readonly stem: string;
}

const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text in order, numbers included; scripts without spaces are split by the segmenter. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const { segment, index, isWordLike } of wordSegmenter.segment(text)) {
    if (!isWordLike) continue;
    const norm = normalizeWord(segment);
    found.push({
      from: index,
      to: index + segment.length,
      text: segment,
      norm,
      stem: isStemmable(norm) ? stemmer(norm) : norm,
    });
  }
  return found;
}

/** "1960s" would lose its s; a "word" of a thousand letters is none and only costs time. */
function isStemmable(norm: string): boolean {
  return norm.length <= 40 && !/\d/u.test(norm);
}

/** Lower case, NFKD without combining marks, straight apostrophe, no possessive 's. */
export function normalizeWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .toLowerCase()
    .replace(/'s?$/u, '');
}
