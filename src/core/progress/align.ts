import type { Point } from '../notes/note';
import type { Anchors } from './anchors';
import type { ItemMemory } from './item';
import { findAlike, gramsOf, GramWeights } from './resemblance';

interface Pair {
  readonly item: ItemMemory;
  /** Index of the point. */
  readonly at: number;
  readonly alike: number;
}

/** What place says beside words. */
const placeShare = 0.3;
/** From sure to bold: what is found first tells where the rest is. */
const floors = [0.75, 0.55, 0.42];
/** Whatever the place says, words this far apart are others. */
const leastWords = 0.25;
/** Of two that fit one as well as the other, none is taken. */
const margin = 0.02;

/**
 * Finds points for items whose words stand nowhere in the note as they were: by what their words share with those of
 * the free points, and by where their neighbours sit. One point for an item and one item for a point at most. Gives
 * the pairs by the points' indices, and adds them to the anchors.
 */
export function alignRest(
  items: readonly ItemMemory[],
  points: readonly Point[],
  isFree: (at: number) => boolean,
  anchors: Anchors,
): [number, ItemMemory][] {
  const free = points.flatMap((_, at) => (isFree(at) ? [at] : []));
  if (items.length === 0 || free.length === 0) return [];
  const weights = new GramWeights();
  const grams = points.map(({ text }) => gramsOf(text));
  for (const each of grams) weights.add(each);
  const left = items.map(({ text }) => gramsOf(text));
  const right = free.map((at) => grams[at] ?? []);
  let pairs = findAlike(left, right, weights).flatMap((pair): Pair[] => {
    const item = items[pair.left];
    const at = free[pair.right];
    return !item || at === undefined || pair.alike < leastWords
      ? []
      : [{ item, at, alike: pair.alike }];
  });
  const all: [number, ItemMemory][] = [];
  for (const floor of floors) {
    const found = assign(pairs, floor, anchors);
    if (found.length === 0) continue;
    anchors.add(found);
    all.push(...found);
    const settled = new Set(found.map(([, item]) => item));
    pairs = pairs.filter(({ item, at }) => !settled.has(item) && !anchors.isTaken(at));
  }
  return all;
}

function assign(pairs: readonly Pair[], floor: number, anchors: Anchors): [number, ItemMemory][] {
  const ranked = pairs
    .map(({ item, at, alike }) => {
      const fit = anchors.fit(item, at);
      return { item, at, score: alike * (1 - placeShare) + fit * placeShare };
    })
    .filter(({ score }) => score >= floor - margin)
    .sort((a, b) => b.score - a.score || a.at - b.at || (a.item.id < b.item.id ? -1 : 1));
  const found: [number, ItemMemory][] = [];
  const settled = new Set<ItemMemory>();
  const taken = new Set<number>();
  ranked.forEach(({ item, at, score }, index) => {
    if (score < floor || settled.has(item) || taken.has(at)) return;
    for (let next = index + 1; next < ranked.length; next++) {
      const other = ranked[next];
      if (!other || other.score < score - margin) break;
      const isRival = (other.item === item) !== (other.at === at);
      if (isRival && !settled.has(other.item) && !taken.has(other.at)) return;
    }
    settled.add(item);
    taken.add(at);
    found.push([at, item]);
  });
  return found;
}
