import type { Point } from '../notes/note';
import { alignRest } from './align';
import { Anchors } from './anchors';
import type { ItemMemory } from './item';
import { plainWords } from './resemblance';

/** So many pairs of equal lines and equal items are looked at one by one. */
const mostTwins = 2500;

/** Two devices may have seen a bullet so many lines apart. */
const drift = 3;

function stoodTogether(one: number, other: number): boolean {
  return one <= 0 || other <= 0 || Math.abs(one - other) <= drift;
}

/** By line, so that the order they are given in is of no matter. */
export function inLines(a: ItemMemory, b: ItemMemory): number {
  return a.line - b.line || (a.id < b.id ? -1 : 1);
}

/** The seats of one note while they are given away. */
export class Seats {
  /** By the point's index. */
  private readonly taken = new Map<number, ItemMemory[]>();
  private readonly anchors: Anchors;

  constructor(
    private readonly points: readonly Point[],
    private readonly isOpen: (at: number) => boolean,
  ) {
    this.anchors = new Anchors(points);
  }

  /** The items on a point: several where they turned out to be one. */
  at(index: number): readonly ItemMemory[] | undefined {
    return this.taken.get(index);
  }

  /** Seats items whose words stand in the note as they are or were; gives the rest, in order. */
  sameWords(items: readonly ItemMemory[]): ItemMemory[] {
    let rest = this.seatSame(items, ({ text }) => text, false);
    if (rest.length === 0) return rest;
    rest.sort(inLines);
    rest = this.seatSame(rest, ({ text }) => plainWords(text), true);
    const most = Math.max(0, ...rest.map(({ earlier }) => earlier.length));
    for (let back = 0; back < most; back++) {
      rest = this.seatSame(rest, ({ earlier }) => plainWords(earlier[back] ?? ''), true);
    }
    return rest;
  }

  /** Seats items whose words have changed; gives the rest. @param least as for `alignRest` */
  align(items: readonly ItemMemory[], least = 0): ItemMemory[] {
    const free = this.points.flatMap((_, at) => (this.isFree(at) ? [at] : []));
    const found = alignRest(items, this.points, free, this.anchors, least);
    this.take(found);
    const settled = new Set(found.map(([, item]) => item));
    return items.filter((item) => !settled.has(item));
  }

  private isFree(at: number): boolean {
    return this.points[at]?.isLabel === false && !this.taken.has(at) && this.isOpen(at);
  }

  take(found: readonly (readonly [number, ItemMemory])[]): void {
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
    // Where all twins are there, they tell where the others have been.
    for (const isWhole of [true, false]) {
      const chosen = many
        .filter((group) => (group.items.length === group.at.length) === isWhole)
        .flatMap((group) => this.tellApart(group.items, group.at));
      this.take(chosen);
      this.anchors.add(chosen);
      for (const [, item] of chosen) settled.add(item);
    }
    return items.filter((item) => !settled.has(item));
  }

  /** Items of the same words on points of these words: by where they were. */
  private tellApart(items: readonly ItemMemory[], ats: readonly number[]): [number, ItemMemory][] {
    const sorted = [...items].sort(inLines);
    // A note of a thousand equal lines tells nothing of any.
    if (items.length * ats.length > mostTwins)
      return sorted.slice(0, ats.length).map((item, index) => [ats[index] ?? 0, item]);
    const ranked = sorted
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

  /** Joins items to those of the same words that sit already, unless they were two bullets; gives the rest. */
  join(items: readonly ItemMemory[]): ItemMemory[] {
    if (items.length === 0) return [];
    const byWords = new Map<string, number>();
    for (const at of this.taken.keys()) {
      const words = plainWords(this.points[at]?.text ?? '');
      const known = byWords.get(words);
      if (known === undefined || at < known) byWords.set(words, at);
    }
    return items.filter((item) => {
      const at = byWords.get(plainWords(item.text));
      const seated = at === undefined ? undefined : this.taken.get(at);
      if (!seated?.every(({ line }) => stoodTogether(line, item.line))) return true;
      seated.push(item);
      return false;
    });
  }
}
