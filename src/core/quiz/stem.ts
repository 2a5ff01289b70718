import type { Span } from '../text/span';

/** Stands in a stem for what is asked; a run that no note writes by itself. */
export const GAP = '____';

/** A stem that takes longer to read than to answer is no question. */
export const LONGEST_STEM = 220;

/** The text with the span replaced by a gap. */
export function withGap(text: string, span: Span): string {
  return text.slice(0, span.from) + GAP + text.slice(span.to);
}

/** One line that starts with a capital and has no doubled blanks, no blank before a comma, no loose ends. */
export function tidy(text: string): string {
  const line = text
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:!?)])/gu, '$1')
    .replace(/\s[–—-]+(?=[,.;:])/gu, '')
    .replace(/,(?=[,.;:])/gu, '')
    .replace(/^[\s,;:.>→–—-]+/u, '')
    .replace(/[\s,;:–—-]{1,99}$/u, '');
  return capitalised(line);
}

/** With a capital first, the rest as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a small letter first, the rest as it is. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const wantsMore =
  /\b(?:an?|the|of|to|in|on|at|by|from|since|until|before|after|between|for|with|was|were|is|are|as|than|only|even|beginning|starting|ending|lasting|lasted|dating)[.:]?\s*$/iu;

/** Ends with a word that wants more: "signs of recovery beginning", which went on "in 1933". */
export function isCutOff(text: string): boolean {
  // The end alone: the longest of the words, its stop and a blank before it.
  return wantsMore.test(text.trimEnd().slice(-12));
}

/** Where a long sentence may end early: before a clause that only adds to it; never before one that says which. */
const clauseEnd =
  /\s{0,9}(?:[;(]|,\s|\s[–—-]\s|\s(?=(?:but|while|although|because)\s|and\s(?:the|an?|he|she|they|it|then|was|were|had|by|in|on)\s))/gu;

/**
 * Shortens a stem to `longest` characters by leaving out clauses at its end, never the gap; null where
 * that is not enough or would leave too little to go by.
 */
export function trimStem(text: string, longest = LONGEST_STEM): string | null {
  if (text.length <= longest) return text;
  const needed = text.indexOf(GAP) + 1;
  let end = -1;
  for (const match of text.matchAll(clauseEnd)) {
    if (match.index > longest) break;
    if (match.index >= needed && match.index >= longest / 3) end = match.index;
  }
  return end < 0 ? null : tidy(text.slice(0, end));
}

/** What the statement hangs under said first: "Reparations: …". */
export function inContext(context: string, stem: string): string {
  return context === '' ? stem : `${context}: ${stem}`;
}
