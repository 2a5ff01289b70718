import { isLinks } from './asides';
import { lineAt } from './lines';
import type { Row } from './parse';
import { joinPlains, plainAt, type Plain } from './plain';

/** A month or a further number, and a year: what goes on behind a day. */
const goesOn = /^(?:\p{L}{3,12}\.?\s+\d{3,4}|\d{1,2}\.\s?\d{3,4})(?!\d)/u;

/** Languages that write a day with a stop. */
const dotted = new Set('de cs sk da nb no nn fi hu sl hr'.split(' '));

/**
 * The words of every item by its row, with its number where Markdown took a day or an ordinal for one: "22. Oktober
 * 1962 ...", "- 12. 3. 1938 ...", "- 1. stage: ...". Null for an item that is only the mark before another in its line.
 */
export function itemWords(
  rows: readonly Row[],
  starts: readonly number[],
  language: string,
): (Plain | null)[] {
  const isDotted = dotted.has(language);
  const last = new Map<number, Row>();
  return rows.map((row, index) => {
    if (row.kind !== 'item') return row.plain;
    const before = last.get(row.parent) ?? null;
    last.set(row.parent, row);
    const next = rows[index + 1];
    const inner = next?.parent === index && next.kind === 'item' ? next : null;
    if (row.plain.text === '' && inner && lineAt(starts, inner.from) === lineAt(starts, row.from)) {
      return null;
    }
    const outer = rows[row.parent];
    if (outer?.kind === 'item' && outer.plain.text === '' && next?.parent !== row.parent) {
      const own = numbered(row, row.plain);
      return before ? own : numbered(outer, own);
    }
    const after = next?.kind === 'item' && next.parent === row.parent ? next : null;
    const isDate = isDay(row) && (isDotted || !isCounted(row, before, after));
    return isDate ? numbered(row, row.plain) : row.plain;
  });
}

/** An item of a list of links leads to other notes; a link among statements is one of them. */
export function isWayOn(words: Plain, before: Row | undefined, next: Row | undefined): boolean {
  const isAlike = (row: Row | undefined): boolean => row?.kind !== 'item' || isLinks(row.plain);
  return isLinks(words) && isAlike(before) && isAlike(next);
}

/** May it be a day, and does it go on like a date? */
function isDay({ number, plain }: Row): boolean {
  return number !== null && number > 0 && number <= 31 && goesOn.test(plain.text);
}

/** Does it count on from the item before it, or to the one behind it? */
function isCounted({ number }: Row, before: Row | null, after: Row | null): boolean {
  const isNext = (to: number | null, from: number | null): boolean =>
    to !== null && from !== null && (to === from + 1 || to === from);
  const isBegun = before ? isNext(number, before.number) : number === 1;
  return isBegun && (after ? isNext(after.number, number) : before !== null);
}

/** "22. " before the words. */
function numbered({ number, from }: Row, plain: Plain): Plain {
  if (number === null) return plain;
  return joinPlains([plainAt(`${number}. `, from), plain], () => '');
}
