import type { Point } from '../notes/note';
import { hashText } from '../text/hash';
import { alignRest } from './align';
import { Anchors } from './anchors';
import type { SeenEvent } from './event';
import type { ItemMemory } from './item';
import { plainWords } from './resemblance';
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
  return new Seats(points).seat(items);
}

/** The seats of one note while they are given away. */
class Seats {
  /** By the point's index. */
  private readonly taken = new Map<number, ItemMemory[]>();
  private readonly anchors: Anchors;

  constructor(private readonly points: readonly Point[]) {
    this.anchors = new Anchors(points);
  }

  seat(items: readonly ItemMemory[]): Seating {
    let rest = this.seatSame(items, ({ text }) => text, false);
    if (rest.length > 0) {
      rest.sort((a, b) => a.line - b.line || (a.id < b.id ? -1 : 1));
      rest = this.seatSame(rest, ({ text }) => plainWords(text), true);
      const most = Math.max(0, ...rest.map(({ earlier }) => earlier.length));
      for (let back = 0; back < most; back++) {
        rest = this.seatSame(rest, ({ earlier }) => plainWords(earlier[back] ?? ''), true);
      }
      const aligned = alignRest(rest, this.points, (at) => this.isFree(at), this.anchors);
      this.take(aligned);
      const settled = new Set(aligned.map(([, item]) => item));
      rest = this.join(rest.filter((item) => !settled.has(item)));
    }
    return this.seating(rest);
  }

  private isFree(at: number): boolean {
    return this.points[at]?.isLabel === false && !this.taken.has(at);
  }

  private take(found: readonly (readonly [number, ItemMemory])[]): void {
    for (const [at, item] of found) this.taken.set(at, [item]);
  }

  /** Seats items on free points of the same words, those first where nothing else can be meant; gives the rest. */
  private seatSame(
    items: readonly ItemMemory[],
    wordsOf: (item: ItemMemory) => string,
    isPlain: boolean,
  ): ItemMemory[] {
    const groups = new Map<string, { readonly items: ItemMemory[]; readonly at: number[] }>();
    for (const item of items) {
      const words = wordsOf(item);
      if (words === '') continue;
      const group = groups.get(words);
      if (group) group.items.push(item);
      else groups.set(words, { items: [item], at: [] });
    }
    this.points.forEach(({ text }, at) => {
      if (this.isFree(at)) groups.get(isPlain ? plainWords(text) : text)?.at.push(at);
    });
    const sure: [number, ItemMemory][] = [];
    const settled = new Set<ItemMemory>();
    const many: { readonly items: ItemMemory[]; readonly at: number[] }[] = [];
    for (const group of groups.values()) {
      const [item] = group.items;
      const [at] = group.at;
      if (!item || at === undefined) continue;
      if (group.items.length > 1 || group.at.length > 1) {
        many.push(group);
      } else {
        sure.push([at, item]);
        settled.add(item);
      }
    }
    this.take(sure);
    this.anchors.add(sure);
    const chosen = many.flatMap((group) => this.tellApart(group.items, group.at));
    this.take(chosen);
    this.anchors.add(chosen);
    for (const [, item] of chosen) settled.add(item);
    return items.filter((item) => !settled.has(item));
  }

  /** Items of the same words on points of these words: by where they were. */
  private tellApart(items: readonly ItemMemory[], ats: readonly number[]): [number, ItemMemory][] {
    const inLines = [...items].sort((a, b) => a.line - b.line || (a.id < b.id ? -1 : 1));
    // A note of a thousand equal lines tells nothing of any.
    if (items.length * ats.length > mostTwins)
      return inLines.slice(0, ats.length).map((item, index) => [ats[index] ?? 0, item]);
    const ranked = inLines
      .flatMap((item) => ats.map((at) => ({ item, at, fit: this.twinFit(item, at) })))
      .sort((a, b) => b.fit - a.fit);
    const seats = new Map<number, ItemMemory>();
    const settled = new Set<ItemMemory>();
    for (const { item, at } of ranked) {
      if (settled.has(item) || seats.has(at)) continue;
      settled.add(item);
      seats.set(at, item);
    }
    return [...seats];
  }

  private twinFit(item: ItemMemory, at: number): number {
    const isSame = this.points[at]?.id === item.id;
    return this.anchors.fit(item, at) + (isSame ? 0.05 : 0);
  }

  /** Joins items to those of the same words that sit already; gives the rest. */
  private join(items: readonly ItemMemory[]): ItemMemory[] {
    if (items.length === 0) return [];
    const byWords = new Map<string, number>();
    for (const [at, [item]] of this.taken) {
      const words = plainWords(item?.text ?? '');
      const known = byWords.get(words);
      if (known === undefined || at < known) byWords.set(words, at);
    }
    return items.filter((item) => {
      const at = byWords.get(plainWords(item.text));
      if (at === undefined) return true;
      this.taken.get(at)?.push(item);
      return false;
    });
  }

  private seating(lost: readonly ItemMemory[]): Seating {
    const seats = new Map<string, ItemMemory>();
    const changed: SeenEvent['items'][number][] = [];
    const free: Point[] = [];
    this.points.forEach((point, at) => {
      const [first, ...others] = this.taken.get(at) ?? [];
      if (!first) {
        if (!point.isLabel) free.push(point);
        return;
      }
      const item = others.length > 0 ? joinItems([first, ...others]) : first;
      seats.set(point.id, item);
      const { id } = item;
      const { text, role, line } = point;
      const under = underOf(this.points, at);
      const also = [first, ...others].flatMap((each) => (each.id === id ? [] : [each.id])).sort();
      if (also.length > 0 || text !== item.text || role !== item.role || under !== item.under)
        changed.push({ id, text, role, line, under, also });
    });
    return { seats, changed, lost, free };
  }
}

/** So many pairs of equal lines and equal items are looked at one by one. */
const mostTwins = 2500;

/** Several items as one: by the id of the one that was reviewed first. */
export function joinItems(items: readonly ItemMemory[]): ItemMemory {
  const firstAt = ({ reviews }: ItemMemory): number => reviews[0]?.at ?? Infinity;
  const [first, ...others] = [...items].sort((a, b) => {
    const [one, other] = [firstAt(a), firstAt(b)];
    if (one !== other) return one - other;
    return a.id < b.id ? -1 : 1;
  });
  if (!first) throw new Error('No item to join');
  const reviews = [first, ...others].flatMap((item) => item.reviews).sort((a, b) => a.at - b.at);
  const earlier = [...new Set([first, ...others].flatMap((each) => [each.text, ...each.earlier]))];
  return { ...first, reviews, earlier: earlier.filter((text) => text !== first.text) };
}

/** The id for a new item on a point: the point's own, unless an item that sits elsewhere has it. */
export function freshId({ id }: Pick<Point, 'id'>, isTaken: (id: string) => boolean): string {
  let fresh = id;
  for (let count = 1; isTaken(fresh); count++) fresh = hashText(`${id}\n${count}`);
  return fresh;
}
