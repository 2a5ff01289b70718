import type { LogEvent } from './event';
import type { ItemMemory } from './item';

const columns = [
  'time',
  'note',
  'role',
  'point',
  'kind',
  'level',
  'credit',
  'hinted',
  'device',
] as const;

/** What the rows are told of the items and the devices. */
export interface Counted {
  /** By the item's id, of joined items by each of their ids. */
  readonly items: ReadonlyMap<string, Pick<ItemMemory, 'path' | 'role' | 'text' | 'reviews'>>;
  readonly devices: ReadonlyMap<string, { readonly name: string }>;
}

/**
 * A row (RFC 4180) for every point of every review that counts, piece by piece. The note, the role and the words are
 * those of now; what was undone, forgotten or let go is not there.
 */
export function* exportCsv(
  events: Iterable<LogEvent>,
  { items, devices }: Counted,
): Generator<string, void> {
  // By the mark at its beginning spreadsheets know that it is Unicode.
  yield `\uFEFF${columns.join(',')}\r\n`;
  const counting = new Map<string, ReadonlySet<string>>();
  for (const event of events) {
    if (event.kind !== 'review') continue;
    const { at, by, level, hinted, family } = event;
    for (const { id, credit } of event.items) {
      const item = items.get(id);
      if (!item) continue;
      const counts = counting.get(id) ?? new Set(item.reviews.map(keyOf));
      counting.set(id, counts);
      if (!counts.has(keyOf({ at, level, hinted, credit }))) continue;
      const device = devices.get(by)?.name || by;
      const cells = [item.path, item.role, item.text, family].map(safeCell);
      const figures = [String(level), String(Number(credit.toFixed(4))), String(hinted)];
      yield `${[timeOf(at), ...cells, ...figures, safeCell(device)].join(',')}\r\n`;
    }
  }
}

/** Which of an item's reviews it is: no device writes two at one time. */
function keyOf(review: ItemMemory['reviews'][number]): string {
  return `${review.at} ${review.level} ${review.hinted} ${review.credit}`;
}

/** ISO 8601, UTC; '' for a time that no calendar has. */
function timeOf(at: number): string {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : '';
}

/** Begins what a spreadsheet would run: also full-width, as it is typed in Japanese. */
const formula = /^(?:[\t\r\n]|\s{0,99}[=+\-@＝＋－＠])/u;
const figure = /^[+-]\d{1,20}(?:[.,]\d{1,20})?$/u;

/** A cell that is never run: an apostrophe before it makes words of a formula, and a negative number stays one. */
export function safeCell(text: string): string {
  const words = formula.test(text) && !figure.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
