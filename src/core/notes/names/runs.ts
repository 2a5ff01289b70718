import type { Span } from '../../text/span';
import { normalizeWord } from '../../text/words';
import { counted, openers } from './known';

/** A run of capitalised words that may be a name. */
export interface Run extends Span {
  readonly text: string;
  /** Stands where a sentence begins, where a capital says nothing. */
  readonly isOpening: boolean;
}

const joining = '(?:of|for|de|du|des|von|van|der|den|di|da|del|la|le|al|el|ibn)';
const capital =
  "(?:(?:\\p{Lu}|Dr|Mrs?|St)\\.(?= )|\\p{Lu}[\\p{L}\\p{N}\\p{M}]*(?:['’.-][\\p{L}\\p{N}\\p{M}]+)*)";
/** "John F. Kennedy", "Peasants' Revolt", "Bill of Rights". */
const manyCapitals = new RegExp(
  `${capital}(?:['’]? (?:${joining} (?:(?:${joining}|the) )?)?${capital})*`,
  'gu',
);

/** Runs of capitals in a text, joined by "of", "for", "von" ...; dates are not names. */
export function capitalRuns(text: string, dates: readonly Span[]): Run[] {
  const runs: Run[] = [];
  for (const { 0: all, index } of withoutDates(text, dates).matchAll(manyCapitals)) {
    const isInWord = /[\p{L}\p{N}-]/u.test(text.charAt(index - 1));
    if (!isInWord) addRuns(runs, text, { from: index, to: index + all.length });
  }
  return runs;
}

/** A date's letters are no capitals. */
function withoutDates(text: string, dates: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of dates) {
    if (from < at) continue;
    rest += text.slice(at, from) + '0'.repeat(to - from);
    at = to;
  }
  return rest + text.slice(at);
}

/** The run, parted where a word in it is none of a name's. */
function addRuns(runs: Run[], text: string, { from, to }: Span): void {
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start < 0) return;
    const words = text.slice(start, end).replace(/(?:['’][sS]?|\.)$/u, '');
    runs.push({
      from: start,
      to: start + words.length,
      text: words,
      isOpening: opensSentence(text, start),
    });
    start = -1;
  };
  let isNext = false;
  for (const { 0: word, index } of text.slice(from, to).matchAll(/[^\s'’]+(?:['’][^\s'’]+)*/gu)) {
    const at = from + index;
    if (!/^\p{Lu}/u.test(word)) {
      isNext = false;
      continue;
    }
    const norm = normalizeWord(word);
    const isFree = isAcronym(word);
    const isStop = !isFree && (openers.has(norm) || counted.has(norm));
    // "Black Saturday" and "Theodosius I" are names.
    const goesOn = start >= 0 && (!isStop || (isNext && /^[ivx]+$|day$/u.test(norm)));
    if (!goesOn) {
      close();
      const isNumeral = /^[IVXLC]+$/u.test(word);
      const isOpener = openers.has(norm) && (word.length < 3 || opensSentence(text, at));
      if (isNumeral || counted.has(norm) || (isOpener && !isFree)) continue;
      start = at;
    }
    end = at + word.length;
    isNext = true;
  }
  close();
}

/** "UN" is a name, "Un" a German or French article. */
export function isAcronym(text: string): boolean {
  return /^(?!(?:AD|BCE?|CE)$)\p{Lu}{2,}$/u.test(text);
}

/** Behind a stop, or behind marks that set it apart from what came before. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(at - 3, 0), at);
  return /[.!?:;→]["'”’)]?\s["'“‘(]?$|^[^\p{L}\p{N}]*$/u.test(before);
}
