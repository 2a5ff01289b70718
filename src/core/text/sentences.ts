// The shared sentence splitter: the marker reads plain text with it; any other reader of plain text may.
import type { Span } from './span';

/** Words whose full stop ends no sentence, lower case. Months and titles as notes shorten them. */
const abbreviations = new Set(
  (
    'mr mrs ms dr st sr jr prof rev hon gen col maj capt lt sgt cmdr adm gov sen rep pres fr mt ft ' +
    'c ca cf vs v e.g i.e eg ie viz approx nos vol ed eds trans ch pp p fig est al ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec b.c a.d b.c.e c.e u.s u.k u.n'
  ).split(' '),
);

/** A line break, a stop of scripts without blanks, or stops with the quotation marks and brackets they close. */
const ends = /[\n\r。！？；｡]|[.!?…;][.!?…;"'”’»)\]]*/gu;

/**
 * Sentences of a plain text in order, without blanks around them (UTF-16 offsets). A line break, a semicolon and
 * the stops of scripts without spaces end one; an abbreviation, an initial and a decimal point do not.
 * Letter case plays no part, so that carelessly typed text splits as tidy text does.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  const end = (to: number): void => {
    const sentence = text.slice(from, to);
    const trimmed = sentence.trim();
    const start = from + sentence.length - sentence.trimStart().length;
    if (trimmed !== '') found.push({ from: start, to: start + trimmed.length });
    from = to;
  };
  for (const { 0: stop, index } of text.matchAll(ends)) {
    const after = index + stop.length;
    const needsBlank = /^[.!?…;]/u.test(stop);
    if (needsBlank && after < text.length && !/\s/u.test(text.charAt(after))) continue;
    if (!stop.startsWith('.') || !isAbbreviation(text.slice(from, index))) end(after);
  }
  end(text.length);
  return found;
}

/**
 * Is the dot after this part of "Gen.", "e.g.", an initial, or the number of a list item ("1. ")?
 * "I." stays an end: it is the numeral or the pronoun.
 */
function isAbbreviation(before: string): boolean {
  if (before.length < 40 && /^\s*\(?\d{1,2}$/u.test(before)) return true;
  const word = /[\p{L}\p{N}.]*$/u.exec(before.slice(-20).toLowerCase())?.[0] ?? '';
  return word.length === 1 ? /[^i\P{L}]/u.test(word) : abbreviations.has(word);
}
