import type { LogEvent } from './event';

/** The order of all that happened, the same on every device: by time, and by id where two clocks say the same. */
export function inOrder(a: Pick<LogEvent, 'at' | 'id'>, b: Pick<LogEvent, 'at' | 'id'>): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Events that are put in order when they are asked for; most come in order. */
export class Timeline<Event extends Pick<LogEvent, 'at' | 'id'>> {
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
