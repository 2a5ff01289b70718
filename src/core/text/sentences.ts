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

const closers = new Set(['"', "'", '”', '’', '»', ')', ']']);
const fullWidthStops = new Set(['。', '！', '？', '；', '｡']);
const stops = new Set(['.', '!', '?', '…', ';']);

/**
 * Sentences of a plain text in order, without blanks around them (UTF-16 offsets). A line break, a semicolon and
 * the stops of scripts without spaces end one; an abbreviation, an initial and a decimal point do not.
 * Letter case plays no part, so that carelessly typed text splits as tidy text does.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  const end = (to: number): void => {
    const trimmed = trim(text, from, to);
    if (trimmed) found.push(trimmed);
    from = to;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r') {
      end(at + 1);
    } else if (fullWidthStops.has(char)) {
      end(at + 1);
    } else if (stops.has(char)) {
      let after = at + 1;
      while (stops.has(text.charAt(after)) || closers.has(text.charAt(after))) after++;
      const atBlank = after >= text.length || /\s/u.test(text.charAt(after));
      if (atBlank && !(char === '.' && endsAbbreviation(text, from, at))) end(after);
      at = after - 1;
    }
  }
  end(text.length);
  return found;
}

/**
 * Is the dot at `at` part of "Gen.", "e.g.", an initial, or the number of a list item ("1. ")?
 * "I." stays an end: it is the numeral or the pronoun.
 */
function endsAbbreviation(text: string, from: number, at: number): boolean {
  if (/^\s*\(?\d{1,2}$/u.test(text.slice(from, Math.min(at, from + 40)))) return true;
  let start = at;
  while (start > from && /[\p{L}\p{N}.]/u.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, at).toLowerCase();
  if (/^\p{L}$/u.test(word)) return word !== 'i';
  return abbreviations.has(word);
}

function trim(text: string, from: number, to: number): Span | null {
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return from < to ? { from, to } : null;
}
