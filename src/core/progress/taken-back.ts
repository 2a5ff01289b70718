import type { LogEvent, SeenEvent } from './event';
import { joinedIds } from './joined';
import { Undone } from './undone';

/** What a log says of its own events and ids. */
export interface TakenBack {
  readonly isUndone: (event: string) => boolean;
  /** All ids of the item that has this one, the one that it is known by first. */
  readonly idsOf: (item: string) => readonly string[];
}

/** Which events were taken back, and which items turned out to be one. */
export function takenBack(events: Iterable<LogEvent>): TakenBack {
  const undone = new Undone();
  const seen: SeenEvent[] = [];
  for (const event of events) {
    if (event.kind === 'undo') undone.add(event);
    if (event.kind === 'seen') seen.push(event);
  }
  const groups = joinedIds(seen.filter(({ id }) => !undone.has(id)));
  return { isUndone: (id) => undone.has(id), idsOf: (item) => groups.get(item) ?? [item] };
}
