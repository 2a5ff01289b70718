import type { ItemMemory } from './item';

export interface Pair {
  readonly item: ItemMemory;
  /** Index of a point. */
  readonly at: number;
  /** 0..1: how well the two go together. */
  readonly score: number;
}

/** Of two that fit one as well as the other, none is taken. */
const margin = 0.02;

/**
 * The best pairs first, from a score of `floor` on: one point for an item and one item for a point at most. Gives
 * points' indices with their items. The order of the pairs is of no matter.
 * @param areOne of two pairs that share an item or a point: whether either will do
 */
export function assign(
  pairs: readonly Pair[],
  floor: number,
  areOne: (one: Pair, other: Pair) => boolean = () => false,
): [number, ItemMemory][] {
  const ranked = pairs
    .filter(({ score }) => score >= floor - margin)
    .sort((a, b) => b.score - a.score || a.at - b.at || (a.item.id < b.item.id ? -1 : 1));
  const settled = new Set<ItemMemory>();
  const taken = new Set<number>();
  const isOpen = (pair: Pair): boolean => !settled.has(pair.item) && !taken.has(pair.at);
  return ranked.flatMap((pair, index): [number, ItemMemory][] => {
    if (pair.score < floor || !isOpen(pair)) return [];
    const isRival = (other: Pair): boolean =>
      (other.item === pair.item) !== (other.at === pair.at) &&
      isOpen(other) &&
      !areOne(pair, other);
    for (const step of [-1, 1]) {
      for (let near = index + step; ; near += step) {
        const other = ranked[near];
        if (!other || Math.abs(other.score - pair.score) > margin) break;
        if (isRival(other)) return [];
      }
    }
    settled.add(pair.item);
    taken.add(pair.at);
    return [[pair.at, pair.item]];
  });
}
