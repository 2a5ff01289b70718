import { spansOverlap, type Span } from '../text/span';
import type { Point } from './note';
import { styles, type Plain } from './plain';

const arrow =
  /(?<from>[\p{L}\p{N}.!?)\]%"'”’“»])?\s{0,9}(?<sign>-{1,2}>|[–—=]>|[→⇒➔➜⟶⟹])(?=\s{0,9}[\p{L}\p{N}"'“„«(])/gu;
const defined = /^([^\n.!?;。！？；→]{1,60}?)(?:\s*([:：])\s*|\s+([-–—=])\s+|\n\s*)(?=[^\s/])/u;
/** "2. ", "B. " before the words of an item. */
const counter = /^(?:\d{1,2}|[A-Za-z]|[IVX]{1,5})\.\s+/u;
const emphasis = styles.strong | styles.emphasis | styles.highlight;

/** What the form of a point says: the arrows between its steps and the term that it defines, which is no date. */
export function shapeOf(plain: Plain, dates: readonly Span[]): Pick<Point, 'term' | 'arrows'> {
  const term = findTerm(plain);
  const isDate = term && dates.some((date) => spansOverlap(date, term));
  return { term: isDate ? null : term, arrows: findArrows(plain.text) };
}

/** Is every letter set apart by one of the styles? */
export function isAllStyled({ text, pieces }: Plain, wanted: number, to = text.length): boolean {
  const worded = pieces.filter(({ at }, index) =>
    /[\p{L}\p{N}]/u.test(text.slice(at, Math.min(pieces[index + 1]?.at ?? to, to))),
  );
  return worded.length > 0 && worded.every(({ style }) => style & wanted);
}

/** An arrow leads from something to something: "A -> B → C" has two. */
function findArrows(text: string): Span[] {
  if (!/[>→⇒➔➜⟶⟹]/u.test(text)) return [];
  return [...text.matchAll(arrow)].flatMap(({ 0: all, index, groups = {} }) => {
    const to = index + all.length;
    return groups['from'] ? [{ from: to - (groups['sign'] ?? '').length, to }] : [];
  });
}

/**
 * "Hotline" of "Hotline: a teleprinter link": a few words before a colon, or set apart or of a capital before a dash,
 * with a saying behind them. What begins with a figure says when, not what.
 */
function findTerm(plain: Plain): Span | null {
  const from = counter.exec(plain.text)?.[0].length ?? 0;
  const text = plain.text.slice(from);
  const [all = '', before = '', colon, dash] = defined.exec(text) ?? [];
  // "The treaty (1919): ..."
  const term = before.replace(/\s{0,9}[(（][^)）]{0,200}[)）]$/u, '').trimEnd();
  const size = term.split(/\s+/u).length;
  const says = text.slice(all.length).trim();
  if (all === '' || size > 5 || !/^["“„«']?\p{L}/u.test(term)) return null;
  if (!/\p{L}{3}\P{L}+\p{L}|\p{L}\s+\p{L}{3}|[\u3040-\u9fff]{4}/u.test(says)) return null;
  const isMarked = isAllStyled(plain, emphasis | styles.link, from + term.length);
  // "政治：..." says of what kind something is.
  const isKind = /^[\u3040-\u9fff]{1,2}$/u.test(term);
  const isNamed = !isKind && /^["“„«']?\P{Ll}/u.test(term) && size <= (dash ? 2 : 5);
  const explains = /^\P{Lu}/u.test(says) || /^(?:\S+\s+){5}/u.test(says);
  return isMarked || ((colon ?? dash) && isNamed && explains)
    ? { from, to: from + term.length }
    : null;
}
