import type { Point } from '../notes/note';
import type { ItemMemory } from './item';
import { underOf } from './under';

interface Anchor {
  /** Where the item was last seen. */
  readonly line: number;
  /** Index of its point now. */
  readonly at: number;
}

/** So many seated neighbours on either side say where an item is to be looked for. */
const sideways = 2;
/** So many steps more for what stood before a neighbour and stands behind it. */
const wrongSide = 2;

/** Where the items that sit already were, and where they are: what can be told of the place of the others. */
export class Anchors {
  private readonly inLines: Anchor[] = [];
  /** Of what an item hung under, what its seated siblings hang under now. */
  private readonly unders = new Map<string, string>();
  /** Not yet looked at: most notes are never asked about places. */
  private added: (readonly [number, ItemMemory])[] = [];

  constructor(private readonly points: readonly Point[]) {}

  /** Adds items that sit on points, by the points' indices. */
  add(seats: readonly (readonly [number, ItemMemory])[]): void {
    this.added.push(...seats);
  }

  /** 0..1: how well a point's place goes with what is known of the item's. */
  fit(item: ItemMemory, at: number): number {
    this.settle();
    const { role } = this.points[at] ?? {};
    const under = underOf(this.points, at);
    const isUnder = under === item.under || under === this.unders.get(item.under);
    return 0.15 * Number(role === item.role) + 0.2 * Number(isUnder) + 0.65 * this.near(item, at);
  }

  private settle(): void {
    if (this.added.length === 0) return;
    for (const [at, { line, under }] of this.added.sort(([a], [b]) => a - b)) {
      if (line > 0) this.inLines.push({ line, at });
      if (under !== '' && !this.unders.has(under)) this.unders.set(under, underOf(this.points, at));
    }
    this.inLines.sort((a, b) => a.line - b.line || a.at - b.at);
    this.added = [];
  }

  /** 0..1: 1 beside a neighbour of old. */
  private near({ line }: ItemMemory, at: number): number {
    if (line <= 0) return 0;
    const next = this.firstFrom(line);
    let least = Infinity;
    for (let each = next - sideways; each < next + sideways; each++) {
      const anchor = this.inLines[each];
      if (!anchor) continue;
      const steps = each < next ? at - anchor.at : anchor.at - at;
      least = Math.min(least, steps > 0 ? steps : wrongSide - steps);
    }
    return 1 / (1 + Math.max(0, least - 1) / 3);
  }

  /** Index of the first anchor from a line on. */
  private firstFrom(line: number): number {
    let [low, high] = [0, this.inLines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.inLines[middle]?.line ?? Infinity) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
