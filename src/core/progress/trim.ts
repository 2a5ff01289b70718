import type { StudyEvent } from './study-event';

/**
 * As many events as there is room for (UTF-16 units of JSON): the oldest reviews of often reviewed points go first;
 * what was hidden and each point's last review go last.
 */
export function trimStudy(events: readonly StudyEvent[], room: number): StudyEvent[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undo' ? [event.of] : [])));
  const lastOf = new Map<string, StudyEvent>();
  for (const event of events) {
    if (event.kind !== 'review' || undone.has(event.id)) continue;
    for (const { id } of event.items) {
      if ((lastOf.get(id)?.at ?? -Infinity) <= event.at) lastOf.set(id, event);
    }
  }
  const last = new Set(lastOf.values());
  const worth = (event: StudyEvent): number => {
    if (undone.has(event.id)) return 0;
    if (event.kind === 'review') return last.has(event) ? 3 : 2;
    // An undo without its event is of no use, its event without it would count again.
    return event.kind === 'undo' ? 1 : 4;
  };
  const sizes = new Map(events.map((event) => [event, JSON.stringify(event).length + 1]));
  let over = [...sizes.values()].reduce((sum, size) => sum + size, 0) - room;
  const gone = new Set<StudyEvent>();
  for (const event of [...events].sort((a, b) => worth(a) - worth(b) || a.at - b.at)) {
    if (over <= 0) break;
    gone.add(event);
    over -= sizes.get(event) ?? 0;
  }
  return events.filter((event) => !gone.has(event));
}
