import type { LogEvent } from './event';
import type { Review } from './item';
import type { Study } from './study';
import { takenBack } from './taken-back';

const columns = 'time,note,role,point,kind,level,credit,hinted,device';

/**
 * A row (RFC 4180) for every point of every review that counts, piece by piece. The note, the role and the words are
 * those of now; what was undone, forgotten or let go is not there. @param study what the events come to
 */
export function* exportCsv(
  events: Iterable<LogEvent>,
  { items, devices }: Pick<Study, 'items' | 'devices'>,
): Generator<string, void> {
  // By the mark at its beginning spreadsheets know that it is Unicode.
  yield `\uFEFF${columns}\r\n`;
  const { isUndone, idsOf } = takenBack(events);
  const counting = new Map<string, ReadonlySet<string>>();
  for (const event of events) {
    if (event.kind !== 'review' || isUndone(event.id)) continue;
    const { at, by, level, hinted, family } = event;
    for (const { id, credit } of event.items) {
      const item = items.get(idsOf(id)[0] ?? id);
      if (!item) continue;
      const counts = counting.get(item.id) ?? new Set(item.reviews.map(keyOf));
      counting.set(item.id, counts);
      // What was forgotten is not among the item's reviews.
      if (!counts.has(keyOf({ at, level, hinted, credit }))) continue;
      const device = devices.get(by)?.name || by;
      const cells = [item.path, item.role, item.text, family].map(safeCell);
      const figures = [String(level), String(Number(credit.toFixed(4))), String(hinted)];
      yield `${[timeOf(at), ...cells, ...figures, safeCell(device)].join(',')}\r\n`;
    }
  }
}

/** Which of an item's reviews it is: no device writes two at one time. */
function keyOf(review: Review): string {
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
