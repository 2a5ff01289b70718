import { phraseAt } from './lexicon';
import type { WrittenYear } from './point';
import type { Prose, Read } from './prose';
import { endsFree, joined, near, skip, skipDot } from './prose';
import { isApostrophe, isCapital } from './tokens';

const firstBareYear = 1000;
const lastBareYear = 2100;
const lowestYear = 100;

/** Digits that are an ordinal: "28th", "22." where the language writes so, "1er"; or an ordinal word. */
export function readOrdinal(prose: Prose, at: number): Read<number> | null {
  return readOrdinalDigits(prose, at) ?? readOrdinalWord(prose, at);
}

export function readOrdinalDigits(prose: Prose, at: number): Read<number> | null {
  const { lexicon } = prose;
  const number = near(prose, at);
  if (number?.kind !== 'number' || number.text.length > 2 || number.value === 0) return null;
  const mark = joined(prose, at + 1);
  if (!mark) return null;
  if (lexicon.ordinalMarks.has(mark.lower)) return { value: number.value, end: at + 2 };
  if (lexicon.words.ordinalDot && mark.text === '.') return { value: number.value, end: at + 2 };
  return null;
}

export function readOrdinalWord(prose: Prose, at: number): Read<number> | null {
  const { tokens, lexicon } = prose;
  const found = near(prose, at) && phraseAt(tokens, at, lexicon.ordinalWords);
  const value = found && lexicon.ordinals.get(found.phrase.join(' '));
  return found && value !== undefined && value !== null ? { value, end: found.end } : null;
}

/** 1-31 in digits, ordinal or not. */
export function readDayDigits(prose: Prose, at: number): Read<number> | null {
  const ordinal = readOrdinalDigits(prose, at);
  if (ordinal) return ordinal.value <= 31 ? ordinal : null;
  const number = near(prose, at);
  if (number?.kind !== 'number' || number.text.length > 2) return null;
  if (number.value < 1 || number.value > 31) return null;
  return joined(prose, at + 1)?.kind === 'word' ? null : { value: number.value, end: at + 1 };
}

export interface MonthWord {
  readonly month: number;
  /** Written as the language writes months, so that it need not be another word. */
  readonly proper: boolean;
  readonly doubtful: boolean;
}

/** A month's name without the dot of its abbreviation. */
export function readMonth(prose: Prose, at: number): Read<MonthWord> | null {
  const token = near(prose, at);
  if (token?.kind !== 'word') return null;
  const { months, doubtfulMonths, words } = prose.lexicon;
  const month = months.get(token.lower);
  if (month === undefined) return null;
  const proper = !words.capitalMonths || isCapital(token);
  return { value: { month, proper, doubtful: doubtfulMonths.has(token.lower) }, end: at + 1 };
}

export interface YearDigits extends WrittenYear {
  /** Three digits without an era, which more often count something. */
  readonly low: boolean;
}

/** A year with its era or, without, of three or four digits, or "'62". */
export function readYear(prose: Prose, at: number): Read<YearDigits> | null {
  return readEraYear(prose, at) ?? readPlainYear(prose, at) ?? readShortYear(prose, at);
}

/** "AD 476", "44 BC", "10,000 BC". */
export function readEraYear(prose: Prose, at: number): Read<YearDigits> | null {
  const prefix = phraseAt(prose.tokens, at, prose.lexicon.eraPrefix, 'text');
  if (prefix) {
    const number = readCount(prose, prefix.end);
    if (!number || !endsFree(prose, number.end)) return null;
    return { value: year(number.value, 'after'), end: number.end };
  }
  const number = readCount(prose, at);
  const era = number && readEra(prose, number.end);
  return number && era ? { value: year(number.value, era.value), end: era.end } : null;
}

/** "BC", "A.D." after a year or century. */
export function readEra(prose: Prose, at: number): Read<'before' | 'after'> | null {
  const { tokens, lexicon } = prose;
  if (!near(prose, at)) return null;
  const before = phraseAt(tokens, at, lexicon.eraBefore, 'text');
  if (before) return { value: 'before', end: before.end };
  const after = phraseAt(tokens, at, lexicon.eraAfter, 'text');
  return after && { value: 'after', end: after.end };
}

/** 1-9999 in digits, or with a comma before the last three. */
export function readCount(prose: Prose, at: number): Read<number> | null {
  const number = near(prose, at);
  if (number?.kind !== 'number' || number.text.length > 4 || number.value === 0) return null;
  const comma = joined(prose, at + 1);
  const rest = joined(prose, at + 2);
  if (comma?.text === ',' && rest?.kind === 'number' && rest.text.length === 3) {
    const value = number.value * 1000 + rest.value;
    return value < 100_000 ? { value, end: at + 3 } : null;
  }
  return { value: number.value, end: at + 1 };
}

function readPlainYear(prose: Prose, at: number): Read<YearDigits> | null {
  const number = near(prose, at);
  if (number?.kind !== 'number' || !endsFree(prose, at + 1)) return null;
  const { value, text } = number;
  if (text.length === 4 && value >= firstBareYear && value <= lastBareYear) {
    return { value: year(value, null), end: at + 1 };
  }
  if (text.length !== 3 || value < lowestYear) return null;
  return { value: { ...year(value, null), low: true }, end: at + 1 };
}

function readShortYear(prose: Prose, at: number): Read<YearDigits> | null {
  if (!isApostrophe(near(prose, at))) return null;
  const number = joined(prose, at + 1);
  if (number?.kind !== 'number' || number.text.length !== 2 || !endsFree(prose, at + 2))
    return null;
  return { value: { ...year(number.value, null), short: true }, end: at + 2 };
}

function year(written: number, era: WrittenYear['era']): YearDigits {
  return { written, era, short: false, low: false };
}

/** A year after its day, month or season: past a dot, a comma and the words that may stand between. */
export function readYearAfter(prose: Prose, at: number): Read<YearDigits> | null {
  const afterDot = skipDot(prose, at);
  const comma = joined(prose, afterDot)?.text === ',';
  const linked = skip(prose, comma ? afterDot + 1 : afterDot, prose.lexicon.links);
  const found = readYear(prose, linked);
  if (!found) return null;
  // "On 26 October, 1500 men" and "In October 150 men" count; "In October 1950 troops" does not.
  const doubtful = comma || found.value.low;
  return doubtful && isCounted(prose, found.end) ? null : found;
}

/** What stands there is counted by the number before it. */
export function isCounted(prose: Prose, at: number): boolean {
  const word = near(prose, at);
  return word?.kind === 'word' && prose.lexicon.counted.has(word.lower);
}
