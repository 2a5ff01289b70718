import type { SeenEvent } from './event';

/** Groups of ids that turned out to be one item, by each of their ids; the first of a group is what it is known by. */
export function joinedIds(events: readonly SeenEvent[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Set<string>>();
  for (const { items } of events) {
    for (const { id, also } of items) {
      const whole = new Set([id, ...also].flatMap((each) => [each, ...(groups.get(each) ?? [])]));
      for (const each of whole) groups.set(each, whole);
    }
  }
  const sorted = new Map<Set<string>, readonly string[]>();
  return new Map(
    [...groups].map(([id, group]) => {
      const ids = sorted.get(group) ?? [...group].sort();
      sorted.set(group, ids);
      return [id, ids];
    }),
  );
}
