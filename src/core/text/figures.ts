// Numbers outside English: figures with either way of grouping, a few words, and Chinese characters.
import type { WrittenNumber } from './numbers';
import { normalizeWord, type Word } from './words';

/** Numbers in words, patterns of whole words from one on, and ordinals as their stems and an ending. */
export interface NumberWords {
  readonly counts: string;
  readonly ordinals: readonly [stems: string, ending: string];
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:tausend|mil|mille|mila|tusen|duizend|tys|tysi[ae]c\p{L}{0,2}|tisic\p{L}{0,2})$/u, 1e3],
  [/^(?:mio|mln|mil(?:l?i|h|j|lj)[aeo]\p{L}{0,5})$/u, 1e6],
  [/^(?:mrd|mld|mil{1,2}(?:i|j)?ard\p{L}{0,3})$/u, 1e9],
  [/^[万萬]$/u, 1e4],
  [/^[亿億]$/u, 1e8],
];
/** Ordinals of Spanish, Italian and Portuguese, whose dates have none. */
const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^prime(?:ir[oa]|r[oa]?)$/u, 1],
  [/^(?:segund|second)[oaei]s?$/u, 2],
  [/^ter(?:ceir|cer|z)[oaei]?$/u, 3],
  [/^[cq]uart[oaei]$/u, 4],
];
const digits = '〇一二三四五六七八九';
const units = new Map(
  [...'十百千万萬亿億'].map((unit, at) => [unit, [10, 100, 1e3, 1e4, 1e4, 1e8, 1e8][at] ?? 1]),
);

/**
 * Numbers of a row of words: "20 000", "1.000", "3,5 Millionen", "zwölf", "deuxième", "三百". No "one", which is an
 * article as often. `known`: the language's words for numbers.
 */
export function figuresIn(
  row: readonly Word[],
  text: string,
  known?: NumberWords,
): WrittenNumber[] {
  const valueOf = wordValues(known);
  const found: WrittenNumber[] = [];
  for (let first = 0; first < row.length; first++) {
    const norm = row[first]?.norm ?? '';
    const start = figures(norm) ?? hanValue(norm) ?? valueOf(norm);
    if (start === null) continue;
    let value = start;
    let last = first;
    // "20 000": a thin or plain blank.
    for (
      let next = row[last + 1];
      next && /^\d{1,3}$/u.test(row[first]?.norm ?? '') && /^\d{3}$/u.test(next.norm);
      next = row[last + 1]
    ) {
      if (!/^[ \u00a0\u2009\u202f'’]$/u.test(text.slice(row[last]?.to, next.from))) break;
      value = value * 1000 + Number(next.norm);
      last += 1;
    }
    for (let scale = scaleOf(row[last + 1]); scale > 1; scale = scaleOf(row[last + 1])) {
      value *= scale;
      last += 1;
    }
    found.push({ first, last, value });
    first = last;
  }
  return found;
}

function scaleOf(word?: Word): number {
  return scales.find(([shape]) => word && shape.test(word.norm))?.[1] ?? 1;
}

/** "1.000", "1,000", "3,5", "14te": three digits behind each sign are thousands. */
function figures(norm: string): number | null {
  if (!/^\d/u.test(norm)) return null;
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(norm)) return Number(norm.replace(/[.,]/gu, ''));
  const [, digits] = /^(\d{1,12}(?:[.,]\d{1,6})?)\p{L}{0,4}$/u.exec(norm) ?? [];
  return digits === undefined ? null : Number(digits.replace(',', '.'));
}

/** The value of a number in Chinese characters, "第" before and what counts behind it allowed; above one. */
function hanValue(norm: string): number | null {
  const [, text] = /^第?([〇一二两三四五六七八九十百千万萬亿億]{1,12})[次届回]?$/u.exec(norm) ?? [];
  if (text === undefined || /^[万萬亿億千百]/u.test(text)) return null;
  let [total, group, digit] = [0, 0, 0];
  for (const letter of text.replace('两', '二')) {
    const unit = units.get(letter);
    if (unit === undefined) digit = digit * 10 + digits.indexOf(letter);
    else if (unit < 1e4) {
      group += (digit || 1) * unit;
      digit = 0;
    } else {
      total += (group + digit) * unit;
      group = digit = 0;
    }
  }
  const value = total + group + digit;
  return value > 1 || norm.startsWith('第') ? value : null;
}

const made = new Map<NumberWords, (norm: string) => number | null>();

function wordValues(known?: NumberWords): (norm: string) => number | null {
  if (!known) return () => null;
  let read = made.get(known);
  if (!read) {
    const [stems, ending] = known.ordinals;
    const forms = (words: string, end: string): RegExp[] =>
      normalizeWord(words)
        .split(' ')
        .map((word) => new RegExp(`^(?:${word})(?:${normalizeWord(end)})$`, 'u'));
    const [counts, places] = [forms(known.counts, ''), forms(stems, ending)];
    read = (norm) => {
      const count = counts.findIndex((shape) => shape.test(norm));
      const value = (count > 0 ? count : places.findIndex((shape) => shape.test(norm))) + 1;
      return value || (ordinals.find(([shape]) => shape.test(norm))?.[1] ?? null);
    };
    made.set(known, read);
  }
  return read;
}
