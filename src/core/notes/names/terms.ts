import type { Span } from '../../text/span';
import { openers } from './known';

export interface FoundName extends Span {
  readonly text: string;
}

/** Words of a few letters, none but small words, or a whole text are no term. */
export function trimTerm(text: string, span: Span): FoundName | null {
  if (span.to - span.from > 90) return null;
  // "Partido Comunista (PCE)" is followed by its letters.
  const raw = text.slice(span.from, span.to).replace(/\s\([^()]{1,12}\)?$/u, '');
  const term = raw.replace(
    /^(?:[\s\p{P}]|\d+[.)] |(?:\p{Lu}\.|the|an?) )+|[\s\p{P}]{1,99}$/giu,
    '',
  );
  const from = span.from + raw.indexOf(term);
  const words = term.toLowerCase().split(/\s+/u);
  const isWhole = from === 0 && term.length >= text.length - 1;
  const isSaying = words.some((word) => /\p{L}{3}|\p{Lo}{2}/u.test(word) && !openers.has(word));
  if (term.length < 2 || words.length > 5 || isWhole || !isSaying) return null;
  return { from, to: from + term.length, text: term };
}

const quotation =
  /(?:^|[\s(])(?:"[^"\n]{2,60}"|„[^“”\n]{2,60}[“”]|«[^»\n]{2,60}»|['‘][^'’\n]{2,60}['’](?!\p{L}))|[“《「『][^”》」』\n]{2,60}[”》」』]/gu;

/** What stands between quotation marks. */
export function quoted(text: string): Span[] {
  return [...text.matchAll(quotation)].map(({ 0: all, index }) => {
    const from = index + (/^[\s(]/u.test(all) ? 2 : 1);
    return { from, to: index + all.length - 1 };
  });
}
