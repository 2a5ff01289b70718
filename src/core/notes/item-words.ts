import { isLinks } from './asides';
import { lineAt } from './lines';
import type { Row } from './parse';
import { joinPlains, plainAt, type Plain } from './plain';

/** A month or a further number, and a year: what goes on behind a day. */
const goesOn = /^(?:\p{L}{3,12}\.?\s+\d{3,4}|\d{1,2}\.\s?\d{3,4})(?!\d)/u;

/**
 * The words of every item by its row, with its number where Markdown took a day or an ordinal for one: "22. Oktober
 * 1962 ...", "- 12. 3. 1938 ...", "- 1. stage: ...". Null for an item that is only the mark before another in its line.
 */
export function itemWords(rows: readonly Row[], starts: readonly number[]): (Plain | null)[] {
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
    return isDay(row, before, after) ? numbered(row, row.plain) : row.plain;
  });
}

/** An item of a list of links leads to other notes; a link among statements is one of them. */
export function isWayOn(words: Plain, before: Row | undefined, next: Row | undefined): boolean {
  const isAlike = (row: Row | undefined): boolean => row?.kind !== 'item' || isLinks(row.plain);
  return isLinks(words) && isAlike(before) && isAlike(next);
}

/** Does the number not count on from the item before it or to the one behind it, and go on like a date? */
function isDay({ number, plain }: Row, before: Row | null, after: Row | null): boolean {
  if (number === null || number < 1 || number > 31 || !goesOn.test(plain.text)) return false;
  const isNext = (to: number, from: number): boolean => to === from + 1 || to === from;
  const isCounted = before ? isNext(number, before.number ?? 0) : number === 1;
  const countsOn = after ? isNext(after.number ?? 0, number) : before !== null;
  return !isCounted || !countsOn;
}

/** "22. " before the words. */
function numbered({ number, from }: Row, plain: Plain): Plain {
  if (number === null) return plain;
  return joinPlains([plainAt(`${number}. `, from), plain], () => '');
}
