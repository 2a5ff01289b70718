// Numbers outside English: figures with either way of grouping, a few words, and Chinese characters.
import type { WrittenNumber } from './numbers';
import { normalizeWord, type Word } from './words';

/** Numbers in words, patterns of whole words from one on, and ordinals as their stems and an ending. */
export interface NumberWords {
  readonly counts: string;
  readonly ordinals: readonly [stems: string, ending: string];
}

type Shape = readonly [RegExp, number];

const scales: readonly Shape[] = [
  [/^(?:cents?|cento|sto|sta|ste|set|hundert|honderd|hundra)$/u, 100],
  [/^(?:tausend|mil|mille|mila|tusen|duizend|tys|tysi[ae]c\p{L}{0,2}|tisic\p{L}{0,2})$/u, 1e3],
  [/^(?:mio|mln|mil(?:l?i|h|j|lj)[aeo]\p{L}{0,5})$/u, 1e6],
  [/^(?:mrd|mld|mil{1,2}(?:i|j)?ard\p{L}{0,3})$/u, 1e9],
  [/^[万萬]\p{Script=Han}?$/u, 1e4],
  [/^[亿億]\p{Script=Han}?$/u, 1e8],
];
/** From twenty to ninety where their units are words of their own. */
const tens = (
  'vingts?|v[ei]inte|dwadziescia|dvacet|dvadsat trente|tre?inta|trzydziesci|tri(?:cet|dsat) ' +
  '[cq]uar[ae]nt[ae]|czterdziesci|ctyricet|styridsat [cq]in[cq]u[ae]nt[ae]|piecdziesiat|pa(?:desat|tdesiat) ' +
  'soixante|sess?enta|szescdziesiat|se(?:desat|stdesiat) septante|setenta|siedemdziesiat|sede?mdesi?at ' +
  'huitante|o[ci][ht]enta|osiemdziesiat|ose?mdesi?at nonante|noventa|dziewiecdziesiat|deva(?:desat|tdesiat)'
)
  .split(' ')
  .map((forms, at): Shape => [new RegExp(`^(?:${forms})$`, 'u'), at * 10 + 20]);
/** Slavic numbers in other cases. */
const inflected: readonly Shape[] = [
  [/^d[vw](?:och|om|oma|ou|ema|e|ie|aj|aja)$/u, 2],
  [/^tr(?:och|om|oma|em|zech|zej|zem|zema)$/u, 3],
  [/^(?:styroch|ctyrech|ctyrem|czterech|czterej|czterem)$/u, 4],
  [/^(?:piatich|peti|pieciu)$/u, 5],
];
/** Ordinals of Spanish, Italian and Portuguese, whose dates have none. */
const ordinals: readonly Shape[] = [
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
    const han = hanRun(row, first);
    const written = figures(norm) ?? han.value;
    // "Mil guerreros".
    const start =
      written ?? valueOf(norm) ?? (/^(?:mil|mille|tausend|tusen|duizend)$/u.test(norm) ? 1 : null);
    if (start === null) continue;
    let value = start;
    let last = written === null && start === 1 && valueOf(norm) === null ? first - 1 : han.last;
    // "20 000": a thin or plain blank.
    for (
      let next = row[last + 1];
      next && /^\d{1,3}$/u.test(row[first]?.norm ?? '') && /^\d{3}$/u.test(next.norm);
      next = row[last + 1]
    ) {
      if (!/^[ \u00a0\u2009\u202f'’]{1,2}$/u.test(text.slice(row[last]?.to, next.from))) break;
      value = value * 1000 + Number(next.norm);
      last += 1;
    }
    // In words, what is added must be smaller than what stands there: "dos mil | trescientos", "vingt | sept".
    let [total, room] = [0, written === null ? roomAfter(value) : 0];
    // A comma begins another number.
    while (
      last < first ||
      /^[\s‐-–-]{0,2}$/u.test(text.slice(row[last]?.to, row[last + 1]?.from))
    ) {
      const scale = scaleOf(row[last + 1]);
      const skip = /^(?:y|e|et|och|en|und|a)$/u.test(row[last + 1]?.norm ?? '') ? 2 : 1;
      const addend = room > 0 ? (valueOf(row[last + skip]?.norm ?? '') ?? 0) : 0;
      if (scale > 1 && (scale > 100 || (value < 10 && written === null))) {
        value *= scale;
        if (scale > 100) [total, value] = [total + value, 0];
        room = written === null ? scale : 0;
        last += 1;
      } else if (value === 4 && addend === 20) {
        [value, room, last] = [80, 20, last + 1];
      } else if (addend > 0 && addend < room && value !== 4) {
        value += addend;
        room = addend < 10 ? 0 : roomAfter(addend);
        last += skip;
      } else break;
    }
    value += total;
    found.push({ first, last, value });
    first = last;
  }
  return found;
}

/** "Vingt-sept", "soixante-dix", "dix-sept"; four before twenty is eighty. */
function roomAfter(value: number): number {
  if (value === 4) return 21;
  return value === 60 ? 20 : value >= 20 || value === 10 ? 10 : 0;
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

/** The longest row of words from here that is one number in Chinese characters: "二千 | 一 | 百万". */
function hanRun(
  row: readonly Word[],
  first: number,
): { readonly last: number; readonly value: number | null } {
  let last = first;
  let text = row[first]?.norm ?? '';
  if (!hanDigits.test(text)) return { last, value: null };
  for (
    let next = row[last + 1];
    next && /^[〇一二两三四五六七八九十百千万萬亿億]{1,6}$/u.test(next.norm);
    next = row[last + 1]
  ) {
    if (next.from !== row[last]?.to) break;
    text += next.norm;
    last += 1;
  }
  return { last, value: hanValue(text) };
}

const hanDigits = /^第?[〇一二两三四五六七八九十百千]/u;

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
    const forms = (words: string, end: string): Shape[] =>
      normalizeWord(words)
        .split(' ')
        .map((word, at) => [new RegExp(`^(?:${word})(?:${normalizeWord(end)})$`, 'u'), at + 1]);
    const shapes: readonly Shape[] = [
      ...forms(known.counts, '').slice(1),
      ...tens,
      ...forms(stems, ending),
      ...ordinals,
      ...inflected,
    ];
    // Most words are none of them.
    const any = new RegExp(shapes.map(([{ source }]) => source).join('|'), 'u');
    read = (norm) =>
      any.test(norm) ? (shapes.find(([shape]) => shape.test(norm))?.[1] ?? null) : null;
    made.set(known, read);
  }
  return read;
}
