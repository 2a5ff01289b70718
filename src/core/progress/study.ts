import type { Role } from '../notes/note';
import type { HideEvent, ReviewLevel, StudyEvent } from './study-event';

/** One time that a point was asked about. */
export interface Review {
  /** ms since 1970. */
  readonly at: number;
  readonly level: ReviewLevel;
  /** 0..1, before any hint. */
  readonly credit: number;
  readonly hinted: boolean;
}

/** What is known of a point. */
export interface ItemMemory {
  readonly id: string;
  /** Its words, role and note as they were at the last review. */
  readonly text: string;
  readonly role: Role;
  readonly path: string;
  /** In time; at least one. */
  readonly reviews: readonly Review[];
}

export interface Study {
  /** By the item's id. */
  readonly items: ReadonlyMap<string, ItemMemory>;
  /** By the question's id. */
  readonly hidden: ReadonlyMap<string, HideEvent>;
}

export const noStudy: Study = { items: new Map(), hidden: new Map() };

/** Below this an item was missed. */
const passed = 0.5;

/** What a set of events comes to: the order they are given in is of no matter, nor is an event given twice. */
export function foldStudy(events: readonly StudyEvent[]): Study {
  const byId = new Map<string, StudyEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    // Two events of one id are a fault of some device; every device must choose the same.
    if (!known || (known !== event && lineOf(event) < lineOf(known))) byId.set(event.id, event);
  }
  const undone = new Set<string>();
  for (const event of byId.values()) if (event.kind === 'undo') undone.add(event.of);
  const inTime = [...byId.values()]
    .filter(({ id }) => !undone.has(id))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const items = new Map<string, ItemMemory & { readonly reviews: Review[] }>();
  const hidden = new Map<string, HideEvent>();
  for (const event of inTime) {
    if (event.kind === 'hide') hidden.set(event.question, event);
    if (event.kind === 'show') hidden.delete(event.question);
    if (event.kind !== 'review') continue;
    const { at, level, hinted, path } = event;
    for (const { id, text, role, credit } of event.items) {
      const reviews = items.get(id)?.reviews ?? [];
      reviews.push({ at, level, credit, hinted });
      items.set(id, { id, text, role, path, reviews });
    }
  }
  return { items, hidden };
}

function lineOf(event: StudyEvent): string {
  return JSON.stringify(Object.entries(event).sort());
}

/** What the student has shown of an item: the level that was right last; 0 before, and after a miss. */
export function knownOf(item: Pick<ItemMemory, 'reviews'> | undefined): 0 | ReviewLevel {
  const last = item?.reviews.at(-1);
  return last && last.credit >= passed ? last.level : 0;
}

/** The item was answered wrong when it was last asked about. */
export function isMissed({ reviews }: Pick<ItemMemory, 'reviews'>): boolean {
  const last = reviews.at(-1);
  return last !== undefined && last.credit < passed;
}

/** Those that were answered wrong last, the latest miss first. */
export function missedItems({ items }: Study): ItemMemory[] {
  const lastOf = ({ reviews }: ItemMemory): number => reviews.at(-1)?.at ?? 0;
  return [...items.values()].filter(isMissed).sort((a, b) => lastOf(b) - lastOf(a));
}
