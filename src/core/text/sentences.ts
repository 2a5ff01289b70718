// The shared sentence splitter: the marker reads plain text with it; any other reader of plain text may.
import { isShortened } from './abbreviations';
import type { Span } from './span';

/** A line break, a stop of scripts without blanks, or stops, with the quotation marks and brackets they close. */
const ends = /[\n\r]|[。！？；｡．][」』”’）》]*|[.!?…;][.!?…;"'”’»)\]]*/gu;
/** So far a bracket may reach. */
const longestAside = 200;
/** No abbreviation is longer. */
const longestWord = 40;

/**
 * Sentences of a plain text in order, without blanks around them (UTF-16 offsets). A line break, a semicolon and
 * the stops of scripts without spaces end one; abbreviations, initials, ordinals, decimal points and stops in brackets
 * do not. Letter case plays no part where it need not, so that carelessly typed text splits as tidy text does.
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
    if (/^[\n\r]/u.test(stop)) {
      end(after);
      continue;
    }
    const next = text.slice(after, after + 12);
    const needsBlank = /^[.!?…;]/u.test(stop);
    if (needsBlank && after < text.length && !/^\s/u.test(next)) continue;
    if (stop === '．' && /\d$/u.test(text.slice(from, index)) && /^\d/u.test(next)) continue;
    if (isInBrackets(text, from, index, after)) continue;
    const start = Math.max(from, index - longestWord);
    const isStop = !stop.startsWith('.');
    if (isStop || !isShortened(text.slice(start, index), next.trimStart(), start === from)) {
      end(after);
    }
  }
  end(text.length);
  return found;
}

function isInBrackets(text: string, from: number, index: number, after: number): boolean {
  // "(he died in 1963.) and ..."
  if (
    /[)）]/u.test(text.slice(index, after)) &&
    /^\s+[^\p{Lu}\p{N}\s"'“„«‘([]/u.test(text.slice(after, after + 4))
  ) {
    return true;
  }
  const before = text.slice(Math.max(from, index - longestAside), index);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  if (open < 0 || /[)）]/u.test(before.slice(open)) || /[)）]/u.test(text.slice(index, after)))
    return false;
  return /^[^()（）\n]*[)）]/u.test(text.slice(after, after + longestAside));
}
