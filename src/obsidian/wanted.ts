import type { Point } from '../core/notes/note';
import type { ItemMemory } from '../core/progress/item';
import type { Seating } from '../core/progress/seat';
import type { Points } from '../core/session/quiz-plan';
import { weakPoints } from '../core/session/weak';
import type { Context } from './context';

/** Which points of the notes a quiz is about that does not ask them all. */
export class Wanted {
  /** Ids of items. */
  private readonly ids: ReadonlySet<string>;
  private readonly perNote = new Map<string, number>();
  private newLeft: number;
  /** Ids of new points by path, as they were first given out. */
  private readonly fresh = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly context: Context,
    private readonly points: Exclude<Points, 'all'>,
  ) {
    const items = this.items();
    this.ids = new Set(items.map(({ id }) => id));
    for (const { path } of items) this.perNote.set(path, (this.perNote.get(path) ?? 0) + 1);
    this.newLeft = points === 'due' ? context.today.newLeft() : 0;
  }

  /** How many points of a note are wanted, as far as is known before it is read. */
  in(path: string): number {
    if (this.points === 'weak') return 1;
    // New points come after all that are due.
    const known = this.perNote.get(path) ?? 0;
    if (known > 0 || this.newLeft === 0) return known;
    return this.context.today.hasExam(path) ? 0.75 : 0.5;
  }

  /** Nothing is, in any note. */
  get isEmpty(): boolean {
    return this.points !== 'weak' && this.ids.size === 0 && this.newLeft === 0;
  }

  /** Ids of the points that are wanted in a note. */
  of(path: string, points: readonly Point[], { seats, free }: Seating): ReadonlySet<string> {
    if (this.points === 'weak') {
      const { now, settings } = this.context;
      const asked = points.filter(({ isLabel }) => !isLabel);
      const known = asked.map(({ id }) => ({ id, item: seats.get(id) }));
      return new Set(weakPoints(known, now(), settings().retention));
    }
    const found = [...seats].filter(([, item]) => this.ids.has(item.id)).map(([id]) => id);
    return new Set([...found, ...this.freshIn(path, free)]);
  }

  private items(): readonly ItemMemory[] {
    const { memory, today } = this.context;
    if (this.points === 'missed') return memory.missed();
    return this.points === 'due' ? today.queue().due.map(({ item }) => item) : [];
  }

  private freshIn(path: string, free: readonly Point[]): ReadonlySet<string> {
    const known = this.fresh.get(path);
    if (known) return known;
    const fresh = new Set(free.slice(0, this.newLeft).map(({ id }) => id));
    this.newLeft -= fresh.size;
    this.fresh.set(path, fresh);
    return fresh;
  }
}
