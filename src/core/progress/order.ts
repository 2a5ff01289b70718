import type { LogEvent } from './event';

/** What places an event among all. */
export type Placed = Pick<LogEvent, 'at' | 'id' | 'order'>;

/** By what an event is ordered: its time, or what its device knew to be later. */
export function orderOf({ at, order }: Pick<LogEvent, 'at' | 'order'>): number {
  return order ?? at;
}

/**
 * The order of all that happened, the same on every device: by time, and by id where two clocks say the same. What was
 * done in sight of an event comes after it, whatever the clocks say.
 */
export function inOrder(a: Placed, b: Placed): number {
  return orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Events that are put in order when they are asked for; most come in order. */
export class Timeline<Event extends Placed> {
  private readonly events: Event[] = [];
  private isSorted = true;

  add(event: Event): void {
    const last = this.events.at(-1);
    if (last && inOrder(last, event) > 0) this.isSorted = false;
    this.events.push(event);
  }

  /** Not to be kept: it changes. */
  sorted(): readonly Event[] {
    if (!this.isSorted) this.events.sort(inOrder);
    this.isSorted = true;
    return this.events;
  }
}
