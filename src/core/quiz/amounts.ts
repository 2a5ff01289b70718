import { readNumbers } from '../text/numbers';
import { spansOverlap, type Span } from '../text/span';
import { words } from '../text/words';
import { unspaced } from './aliases';
import type { Statement } from './statement';
import { capitalised } from './stem';

/** A number of a statement that says how many or how much, not when, and is no mark of a list. */
export interface Amount extends Span {
  /** As written: "1,200", "13 million", "three". */
  readonly text: string;
  /** Of the figures or the number word alone: 13 of "13 million". */
  readonly value: number;
  /** Of a hundred. */
  readonly isShare: boolean;
}

/** Three digits behind a blank, comma or stop are thousands. */
const figures = /\d{1,3}(?:[., \u00a0\u202f]\d{3}){1,4}(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)/gu;
const scale = /^\s?(?:million|billion|thousand|hundred|trillion)\b/iu;
const numberWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b/giu;

/** Counts places in a row ("Article 48"), or is one of what was said before ("the other three"). */
const counted =
  /\b(?:no|nr|number|arti(?:cle|colo|culo|go|kel)s?|artículos?|art|čl|chapter|ch|page|pp?|line|part|section|question|source|paper|unit|week|day|year|phase|step|volume|vol|point|act|war|level|class|theme|lesson|group|the|these|those|all|other|last|first|next|every|top|out of|one in|aged?|when)\.?\s{1,2}$/iu;
/** Hangs on what stands before it, as in "9/11", "B-52", "’30". */
const hung = /[\p{L}\p{N}.,:/–—_'’#-]$/u;
/** "Apollo 11". */
const capital = /(?:^|\P{L})\p{Lu}[\p{L}.’']{0,40}\s{1,2}$/u;
const ordinalSign = /第\s?$/u;

/** A time of day, a year, a mark of place, a fraction, or a part of a word follows. */
const otherwise =
  /^(?:[\p{Script=Latin}\d°/:_–—-]|\s?(?:am|pm|a\.m|p\.m|o'clock|uhr|heures?|bc|ad|bce|ce|b\.c|a\.\s?c|av|v\.\s?chr|př|of the|in \d|out of|\)|\p{L}{3,9}\s\d{4}|[–—-]\s?\d|[年月日世号回次]))/iu;

/** Before a plain figure, it may be a year that was not read as one. */
const dating = /\b(?:between|from|in|by|until|till|since|and|to|circa|c\.?)\s{1,2}$/iu;

/** A bound is true of many numbers. */
const bound =
  /(?:\b(?:over|than|at least|up to|under|below|above|minimum|exceed\w{0,4}|plus de|moins de|m[aá]i?s de|menos de|più di|meno di|über|mehr als|bis zu|meer dan|viac ako|vyše|près de|environ|quasi|cerca de|casi|etwa|rund|fast|ungefähr|ongeveer|bijna|okolo|takmer)\s|[超近约约約余]过?|[<>≤≥]\s?)[£$€¥]?$/iu;

/** The amounts of a statement in order: figures in any language, small numbers in words in English. */
export function amountsOf({ text, dates, names }: Statement, language: string): Amount[] {
  const english = language === 'en';
  const found = [...text.matchAll(figures), ...(english ? text.matchAll(numberWord) : [])];
  return found.flatMap(({ 0: written, index: from }): Amount[] => {
    const [before, behind] = [text.slice(0, from), text.slice(from + written.length)];
    const isWord = /^\p{L}/u.test(written);
    const to = from + written.length + ((english && scale.exec(behind)?.[0].length) || 0);
    const span = { from, to };
    if ([...dates, ...names].some((other) => spansOverlap(other, span))) return [];
    const value = valueOf(written);
    if (value === null || value < 2 || (!english && /^\.(?!\s*$)/u.test(behind))) return [];
    if (to === from + written.length && /^(?:1\d|20)\d\d$/u.test(written)) return [];
    if (/^\d{3,4}$/u.test(written) && dating.test(before)) return [];
    const isTied = unspaced.test(text) ? ordinalSign.test(before) : hung.test(before);
    if (isTied || counted.test(before) || capital.test(before) || bound.test(before)) return [];
    if (otherwise.test(text.slice(to)) || /^\s?\+/u.test(behind)) return [];
    // A small number counts something that is named behind it.
    const small = isWord || value < 100;
    if (small && !(english ? plural : /^\s?(?:%|\p{L})/u).test(text.slice(to))) return [];
    return before.trim() === '' && !isWord && /^[.)]/u.test(behind)
      ? []
      : [{ ...span, text: text.slice(from, to), value, isShare: share.test(text.slice(to)) }];
  });
}

/** More than one of something, perhaps behind words that tell of what sort. */
const plural =
  /^(?:\s?%|\s(?:[\p{L}-]{2,20}\s){0,2}(?:(?!(?:was|is|has|as|this|its|his|us|does)\b)\p{L}{2,20}s|men|women|sheep|cattle|police|people|children|per ?cent|km|feet|dead|infantry|cavalry|artillery)(?![\p{L}]))/iu;

const share = /^\s?(?:%|％|per ?cent)/iu;

function valueOf(written: string): number | null {
  if (/^\p{L}/u.test(written)) {
    return readNumbers(words(written).map(({ norm }) => norm))[0]?.value ?? null;
  }
  const isGrouped = /^\d{1,3}(?:[., \u00a0\u202f]\d{3}){1,4}$/u.test(written);
  return Number(isGrouped ? written.replace(/\D/gu, '') : written.replace(',', '.'));
}

const inWords =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

/** Another value written as this one is; null where that cannot be. */
export function writtenLike({ text }: Amount, value: number): string | null {
  const [figure = ''] = /^[\d., \u00a0\u202f]{0,20}\d/u.exec(text) ?? [];
  if (figure === '') {
    const word = inWords.split(' ')[value - 2] ?? '';
    return word === '' ? null : /^\p{Lu}/u.test(text) ? capitalised(word) : word;
  }
  const sign = /^\d{1,3}([., \u00a0\u202f])\d{3}/u.exec(figure)?.[1] ?? '';
  const isGrouped = sign !== '' && figure.replace(/\D/gu, '').length > 3;
  const decimals = isGrouped ? '' : (/[.,](\d{1,2})$/u.exec(figure)?.[1] ?? '');
  const point = figure.includes(',') ? ',' : '.';
  const digits = value.toFixed(decimals.length).replace('.', point);
  const grouped = isGrouped ? digits.replace(/\B(?=(?:\d{3}){1,4}$)/gu, sign) : digits;
  return grouped + text.slice(figure.length);
}
