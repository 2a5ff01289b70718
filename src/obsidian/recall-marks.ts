import type { HistoryNote } from '../core/notes/note';
import { recallMarks, type RecallMark } from '../core/session/recall-mark';
import type { Context } from './context';
import { localDay } from './local-day';

type Marks = ReadonlyMap<string, RecallMark>;

/** ms; in an hour nothing is forgotten that anybody would see. */
const hour = 3_600_000;

/** What is known of the points of one note: reckoned again when the note, an answer or the hour is another. */
export class RecallMarks {
  private made: { readonly key: readonly unknown[]; readonly marks: Marks } | null = null;

  constructor(private readonly context: Context) {}

  of(path: string, note: HistoryNote): Marks {
    const { seats, settings, today } = this.context;
    const now = this.context.now();
    const { retention } = settings();
    const seating = seats.of(path, note);
    const queue = today.queue();
    const key = [seating, queue, retention, Math.floor(now / hour)];
    if (!this.made || key.some((each, at) => each !== this.made?.key[at])) {
      const asked = new Set(queue.due.map(({ item }) => item.id));
      const at = { now, dayStart: localDay, retention, today: asked };
      this.made = { key, marks: recallMarks(seating.seats, at) };
    }
    return this.made.marks;
  }
}
