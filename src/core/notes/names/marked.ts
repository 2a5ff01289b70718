// What the student sets apart is a name too, and a term where it is none.
import type { Span } from '../../text/span';
import type { Name, NameType } from '../note';
import { quoted, trimTerm } from './terms';
import type { NameTypes } from './type';

/** What a point offers to the search: its words, what was marked up in them, and its dates in order. */
export interface NamedText {
  readonly text: string;
  readonly marks: readonly Span[];
  /** What it defines, or null. */
  readonly term: Span | null;
  readonly dates: readonly Span[];
}

/** Adds what the student set apart: emphasised, linked, quoted or defined words that say something. */
export function withTerms(
  names: readonly Name[],
  { text, marks, term: defined, dates }: NamedText,
  types: NameTypes,
): Name[] {
  const spans = [...marks, ...(defined ? [defined] : []), ...quoted(text)];
  if (spans.length === 0) return [...names];
  /** Where names of a known type begin. */
  const typed = new Uint8Array(text.length);
  for (const { from, type } of names) if (type !== 'name') typed[from] = 1;
  const terms = spans.flatMap((span): Name[] => {
    const term = trimTerm(text, span);
    if (!term) return [];
    const [first = ''] = term.text.split(' ');
    // What a point is about in a whole saying, or in quotation marks, is no term by that.
    if (span === defined && (term.text.split(' ').length > 2 || /["“”„«]/u.test(term.text)))
      return [];
    const isSmall = /^\p{Ll}/u.test(first) && !(types.headOf(first) && /\p{Lu}/u.test(term.text));
    const type = isSmall ? smallType(term.text, types) : types.byWords(term.text);
    if (type !== 'name') return [{ ...term, type }];
    if (first === term.text && (types.isOfPeople(first) || /ed$/u.test(first))) return [];
    // "Haiti broke away"
    const isSaying = /^\S+ \p{Ll}+ /u.test(term.text);
    const isAround = typed.subarray(term.from + (isSaying ? 0 : 1), term.to).includes(1);
    return isAround ? [] : [{ ...term, type: 'term' }];
  });
  if (terms.length === 0) return [...names];
  const taken = new Uint8Array(text.length);
  for (const { from, to } of dates) taken.fill(1, from, to);
  // Of those that overlap the longest is kept; one that holds a date says when.
  return [...terms, ...names]
    .sort((a, b) => b.text.length - a.text.length)
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

/** "bitka národov", "agrarische revolutie": an event though no word has a capital. */
function smallType(text: string, types: NameTypes): NameType {
  const words = text.split(' ');
  const isEvent = [words[0], words.at(-1)].some((word) => types.headOf(word ?? '') === 'event');
  return isEvent && words.length > 1 && words.length < 5 ? 'event' : 'name';
}
