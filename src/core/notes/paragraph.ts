import { isAside, isLinks } from './asides';
import { boldLine, endsOpen, splitLabel, withoutColon } from './labels';
import type { Role } from './note';
import { slicePlain, type Plain } from './plain';
import { countedHead, isArrowLine, isTypedItem } from './typed';

/** What a line of a paragraph is. */
export type Part =
  | { readonly kind: 'head'; readonly plain: Plain; readonly level: 'bold' | 'label' }
  /** "Cause: ...": what stands in the same line, or in the list below it, and no more. */
  | { readonly kind: 'label'; readonly label: Plain; readonly rest: Plain }
  /** Names what stands below, in another tool's way. */
  | { readonly kind: 'title'; readonly plain: Plain }
  /** An item with a mark typed by hand; an arrow goes on with what stands above. */
  | { readonly kind: 'item' | 'arrow'; readonly plain: Plain }
  /** ": what it means", below its term. */
  | { readonly kind: 'meaning'; readonly plain: Plain }
  | { readonly kind: 'prose'; readonly plain: Plain }
  | { readonly kind: 'nothing' };

/** Where a line stands. */
export interface LineAbout {
  /** The role around it. */
  readonly role: Role;
  readonly language: string;
  readonly isFirst: boolean;
  readonly isInQuote: boolean;
  /** The words of the next line, or of what stands below the paragraph; '' at the end of a note or section. */
  readonly next: string;
  /** More stands below it. */
  readonly leads: boolean;
  /** A list hangs under it. */
  readonly hasList: boolean;
}

/** `!!! note "Title"`. */
const admonition = /^([!?]{3}\+?\s+[\w-]+\s+")(.*)"$/u;
const attribution = /^(?:[—–―]|--(?!>))/u;
const nothing: Part = { kind: 'nothing' };

/** Among sources and in what is ignored only bold lines head: "Origin:" is something else there. */
export function partOf(line: Plain, about: LineAbout): Part {
  const { text } = line;
  const { role, language, leads } = about;
  const bold = leads ? boldLine(line) : null;
  if (bold) return { kind: 'head', plain: bold, level: 'bold' };
  if (role === 'sources') return { kind: 'prose', plain: line };
  const level = leads && !about.isInQuote ? countedHead(text, about.next) : null;
  if (level) return { kind: 'head', plain: withoutColon(line), level };
  const isLinksAlone = !about.hasList && isLinks(line);
  if (isAside(line, language) || isLinksAlone) return nothing;
  const mayHead = leads && (about.isFirst || endsOpen.test(text));
  const label = role === 'ignore' ? null : splitLabel(line, mayHead, language);
  // Of "Source: https://..." no more than its label is left; "Links:" heads its list and no more.
  const isAway = label?.role === 'sources' || label?.role === 'ignore';
  if (isAway && !about.hasList) return nothing;
  if (label && (isAway || label.rest.text !== '')) return { kind: 'label', ...label };
  if (label && leads) return { kind: 'head', plain: label.label, level: 'label' };
  const [title, before = ''] = admonition.exec(text) ?? [];
  if (title) return { kind: 'title', plain: slicePlain(line, before.length, text.length - 1) };
  if (/^:\s/u.test(text)) return { kind: 'meaning', plain: slicePlain(line, 1) };
  if (isArrowLine(text)) return { kind: 'arrow', plain: line };
  if (about.isInQuote && attribution.test(text)) return nothing;
  return { kind: isTypedItem(text) ? 'item' : 'prose', plain: line };
}
