import type { Point } from '../notes/note';
import { hashText } from '../text/hash';
import type { SeenEvent } from './event';
import type { ItemMemory } from './item';
import { Seats } from './seats';
import { underOf } from './under';

export interface Seating {
  /** By the point's id. */
  readonly seats: ReadonlyMap<string, ItemMemory>;
  /** What a `seen` event should say; empty where nothing is to be said. */
  readonly changed: SeenEvent['items'];
  /** Items without a point here. */
  readonly lost: readonly ItemMemory[];
  /** Points that are asked and have no item. */
  readonly free: readonly Point[];
}

/**
 * Which item sits on which point of a note now. The order of the items is of no matter. Items of the same words that
 * would sit on one point are joined.
 * @param items those last seen in this note
 * @param points all points of the note, labels included, in its order
 */
export function seatItems(items: readonly ItemMemory[], points: readonly Point[]): Seating {
  const seats = new Seats(points, () => true);
  let lost = seats.sameWords(items);
  if (lost.length > 0) lost = seats.join(seats.align(lost));
  const free = points.filter(({ isLabel }, at) => !isLabel && !seats.at(at));
  return { ...seatedOn(points, seats, false), lost, free };
}

/** The items that have got seats, and what is new about them: for `isNew`, the note at least. */
export function seatedOn(
  points: readonly Point[],
  taken: Seats,
  isNew: boolean,
): Pick<Seating, 'seats' | 'changed'> {
  const seats = new Map<string, ItemMemory>();
  const changed: SeenEvent['items'][number][] = [];
  points.forEach((point, at) => {
    const all = taken.at(at);
    const [first] = all ?? [];
    if (!all || !first) return;
    const item = all.length > 1 ? joinItems(first, all.slice(1)) : first;
    seats.set(point.id, item);
    const { id } = item;
    const { text, role, line } = point;
    const under = underOf(points, at);
    const also = all.flatMap((each) => (each.id === id ? [] : [each.id])).sort();
    if (
      isNew ||
      also.length > 0 ||
      text !== item.text ||
      role !== item.role ||
      under !== item.under
    )
      changed.push({ id, text, role, line, under, also });
  });
  return { seats, changed };
}

/** Several items as one: by the id of the one that was reviewed first. */
export function joinItems(one: ItemMemory, others: readonly ItemMemory[]): ItemMemory {
  const firstAt = ({ reviews }: ItemMemory): number => reviews[0]?.at ?? Infinity;
  const isBefore = (a: ItemMemory, b: ItemMemory): boolean =>
    firstAt(a) < firstAt(b) || (firstAt(a) === firstAt(b) && a.id < b.id);
  const all = [one, ...others].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const first = all[0] ?? one;
  const earlier = new Set(all.flatMap((each) => [each.text, ...each.earlier]));
  earlier.delete(first.text);
  const reviews = all.flatMap((each) => each.reviews).sort((a, b) => a.at - b.at);
  return { ...first, reviews, earlier: [...earlier] };
}

/** The id for a new item on a point: the point's own, unless an item that sits elsewhere has it. */
export function freshId({ id }: Pick<Point, 'id'>, isTaken: (id: string) => boolean): string {
  let fresh = id;
  for (let count = 1; isTaken(fresh); count++) fresh = hashText(`${id}\n${count}`);
  return fresh;
}
