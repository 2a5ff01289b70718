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
  const known = new Map<string, Forms>();
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = chunkEnd(text, start);
    addWords(found, text.slice(start, end), start, known);
  }
  return found;
}

/** Intl.Segmenter takes time with the square of what it is given, so long texts are given in pieces. */
const chunkLength = 400;
/** Where no blank or stop comes, a piece is cut here at the latest. */
const longestChunk = 4000;

function chunkEnd(text: string, start: number): number {
  if (text.length - start <= chunkLength) return text.length;
  const breaks = /[\s\u3001\u3002\uff0c\uff01\uff1f]/gu;
  breaks.lastIndex = start + chunkLength;
  const end = (breaks.exec(text)?.index ?? text.length) + 1;
  return Math.min(end, start + longestChunk, text.length);
}

type Forms = Pick<Word, 'norm' | 'stem'>;

/** `known` keeps the forms of words seen before: a text says most of its words often. */
function addWords(found: Word[], chunk: string, start: number, known: Map<string, Forms>): void {
  for (const { segment, index, isWordLike } of wordSegmenter.segment(chunk)) {
    if (!isWordLike) continue;
    const forms = known.get(segment) ?? formsOf(segment);
    known.set(segment, forms);
    found.push({
      from: start + index,
      to: start + index + segment.length,
      text: segment,
      ...forms,
    });
  }
}

function formsOf(word: string): Forms {
  const norm = normalizeWord(word);
  return { norm, stem: isStemmable(norm) ? stemmer(norm) : norm };
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
