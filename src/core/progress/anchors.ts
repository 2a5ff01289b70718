import type { Point } from '../notes/note';
import type { ItemMemory } from './item';
import { underOf } from './under';

/** An item that sits on a point, by which its neighbours are found. */
interface Anchor {
  /** Where the item was last seen. */
  readonly line: number;
  /** Index of its point. */
  readonly at: number;
}

/** So many seated neighbours on either side say where an item is to be looked for. */
const sideways = 2;
/** So many steps more for what stood before a neighbour and stands behind it. */
const wrongSide = 2;

/** Where the items that sit already were, and where they are: what can be told of the place of the others. */
export class Anchors {
  private readonly inLines: Anchor[] = [];
  private readonly taken = new Set<number>();
  /** Of what an item hung under, what its seated siblings hang under now. */
  private readonly unders = new Map<string, string>();

  constructor(private readonly points: readonly Point[]) {}

  /** Adds items that sit on points, by the points' indices. */
  add(seats: Iterable<readonly [number, ItemMemory]>): void {
    for (const [at, { line, under }] of seats) {
      this.taken.add(at);
      if (line > 0) this.inLines.push({ line, at });
      if (under !== '') this.unders.set(under, underOf(this.points, at));
    }
    this.inLines.sort((a, b) => a.line - b.line || a.at - b.at);
  }

  isTaken(at: number): boolean {
    return this.taken.has(at);
  }

  /** 0..1: how well a point's place goes with what is known of the item's. */
  fit(item: ItemMemory, at: number): number {
    const { role } = this.points[at] ?? {};
    const under = underOf(this.points, at);
    const isUnder = under === item.under || under === this.unders.get(item.under);
    return 0.15 * Number(role === item.role) + 0.2 * Number(isUnder) + 0.65 * this.near(item, at);
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
