import type { App } from 'obsidian';
import {
  foldAttempts,
  noHistory,
  readAttemptEvent,
  trimEvents,
  type AttemptEvent,
  type ItemHistory,
} from '../core/session/attempts';
import { LocalList } from './local-list';

/** UTF-16 units; a device gives all plugins together some five million. */
const room = 1_000_000;

type Timeless<Event> = Event extends AttemptEvent ? Omit<Event, 'at'> : never;

/** Attempts and rulings, kept on this device until the vault's own log takes them over. The vault is not touched. */
export class Attempts {
  private readonly list: LocalList<AttemptEvent>;
  /** Read when they are first asked for: they may be long, and the app is starting. */
  private events: AttemptEvent[] | null = null;
  private histories: ReadonlyMap<string, ItemHistory> = new Map();
  private last = 0;

  constructor(
    app: App,
    /** ms since 1970 */
    private readonly now: () => number,
  ) {
    this.list = new LocalList(app, 'causeway-attempts', readAttemptEvent);
  }

  of(item: string): ItemHistory {
    this.loaded();
    return this.histories.get(item) ?? noHistory;
  }

  /** Holds at once; is on disk when it returns true, and only held in memory where the device has no room. */
  add(event: Timeless<AttemptEvent>): boolean {
    const events = this.loaded();
    // The order of two clicks is never lost, not even where the clock was set back.
    this.last = Math.max(this.now(), this.last + 1);
    events.push({ ...event, at: this.last });
    this.histories = foldAttempts(events);
    return [room, room / 4, room / 16].some((most) => this.list.save(trimEvents(events, most)));
  }

  private loaded(): AttemptEvent[] {
    if (!this.events) {
      this.events = this.list.load();
      this.histories = foldAttempts(this.events);
      this.last = this.events.reduce((last, { at }) => Math.max(last, at), 0);
    }
    return this.events;
  }
}
