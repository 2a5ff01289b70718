// What the app does between two rounds of editing: reads the notes, seats the items, writes down what has changed.
import type { HistoryNote } from '../../src/core/notes/note';
import { findElsewhere } from '../../src/core/progress/elsewhere';
import type { LogEvent, NewEvent, SeenEvent } from '../../src/core/progress/event';
import type { ItemMemory } from '../../src/core/progress/item';
import { freshId, seatItems } from '../../src/core/progress/seat';
import { StudyFold } from '../../src/core/progress/study';
import { underOf } from '../../src/core/progress/under';

export interface ReadPage {
  readonly path: string;
  readonly note: HistoryNote;
}

/** The id of an item by the path of the note and the id of the point. */
export type SeatsByPath = ReadonlyMap<string, ReadonlyMap<string, string>>;

export class Student {
  private readonly fold = new StudyFold();
  /** Of all items that ever were. */
  private readonly ids = new Set<string>();
  private events = 0;
  /** By the id of an item that was joined to another: that other's. */
  private readonly joined = new Map<string, string>();
  /** Of the `seen` events, in UTF-16 units of JSON. */
  written = 0;

  private add(event: NewEvent): void {
    this.events += 1;
    const entry = { id: `e${this.events}`, at: this.events, by: 'one' };
    const whole: LogEvent = { ...event, ...entry };
    if (whole.kind === 'seen') this.written += JSON.stringify(whole).length;
    this.fold.add([whole]);
  }

  rename(from: string, to: string): void {
    this.add({ kind: 'rename', from, to });
  }

  /** Answers a question about a point that has no item yet; gives the item's id. */
  study({ path, note }: ReadPage, index: number): string {
    const point = note.points[index];
    if (!point) throw new Error(`No point ${index} in ${path}`);
    const id = freshId(point, (each) => this.ids.has(each));
    this.ids.add(id);
    const { text, role, line } = point;
    const seen = { id, text, role, line, under: underOf(note.points, index), credit: 1 };
    const about = { path, quiz: '', question: id, family: 'recall', hinted: false };
    this.add({ kind: 'review', ...about, level: 3, items: [seen] });
    return id;
  }

  /** The item that an id stands for now. */
  known(id: string): string {
    let known = id;
    for (let next = this.joined.get(known); next !== undefined; next = this.joined.get(known))
      known = next;
    return known;
  }

  /** Seats all items on the notes as they are now, and keeps what is new about them. */
  look(pages: readonly ReadPage[]): SeatsByPath {
    const byPath = new Map<string, ItemMemory[]>();
    for (const item of this.fold.study().items.values()) {
      const items = byPath.get(item.path);
      if (items) items.push(item);
      else byPath.set(item.path, [item]);
    }
    const seats = new Map<string, Map<string, string>>();
    const lost: ItemMemory[] = [];
    const places = pages.map(({ path, note: { points } }) => {
      const seating = seatItems(byPath.get(path) ?? [], points);
      byPath.delete(path);
      lost.push(...seating.lost);
      this.see(path, seating.changed);
      seats.set(path, new Map([...seating.seats].map(([point, { id }]) => [point, id])));
      return { path, points, free: seating.free };
    });
    for (const items of byPath.values()) lost.push(...items);
    for (const { path, seats: own, changed } of findElsewhere(lost, places).found) {
      this.see(path, changed);
      for (const [point, { id }] of own) seats.get(path)?.set(point, id);
    }
    for (const own of seats.values()) for (const [point, id] of own) own.set(point, this.known(id));
    return seats;
  }

  private see(path: string, items: SeenEvent['items']): void {
    if (items.length > 0) this.add({ kind: 'seen', path, items });
    for (const { id, also } of items) {
      // The fold knows a group by its smallest id.
      const all = [id, ...also].map((each) => this.known(each)).sort();
      for (const each of all.slice(1)) if (each !== all[0]) this.joined.set(each, all[0] ?? each);
    }
  }
}
