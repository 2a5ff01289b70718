import type { Point } from '../notes/note';
import type { Anchors } from './anchors';
import { assign, type Pair } from './assign';
import type { ItemMemory } from './item';
import { findAlike, gramsOf, GramWeights, plainWords } from './resemblance';

/** What place says beside words. */
const placeShare = 0.3;
/** From sure to bold: what is found first tells where the rest is. */
const floors = [0.75, 0.55, 0.48];
/** Whatever the place says, words this far apart are others. */
const leastWords = 0.25;

/** Lines or points so near to each other may be parts of what was one, or one that was two. */
const beside = 2;

function areParts(one: Pair, other: Pair): boolean {
  return Math.abs(one.at - other.at) + Math.abs(one.item.line - other.item.line) <= beside;
}

/**
 * Finds points for items whose words stand nowhere in the note as they were: by what their words share with those of
 * the free points, and by where their neighbours sit. Gives points' indices with their items, and adds them to the
 * anchors.
 * @param least the boldest that may be: the score of a pair from 0 to 1
 */
export function alignRest(
  items: readonly ItemMemory[],
  points: readonly Point[],
  free: readonly number[],
  anchors: Anchors,
  least = 0,
): [number, ItemMemory][] {
  if (items.length === 0 || free.length === 0) return [];
  const weights = new GramWeights();
  const grams = points.map(({ text }) => gramsOf(plainWords(text)));
  for (const each of grams) weights.add(each);
  const left = items.map(({ text }) => gramsOf(plainWords(text)));
  const right = free.map((at) => grams[at] ?? []);
  let alike = findAlike(left, right, weights).flatMap((pair) => {
    const item = items[pair.left];
    const at = free[pair.right];
    return !item || at === undefined || pair.alike < leastWords
      ? []
      : [{ item, at, words: pair.alike * (1 - placeShare) }];
  });
  const all: [number, ItemMemory][] = [];
  for (const floor of floors) {
    if (floor < least) break;
    const pairs = alike.map(({ item, at, words }) => {
      return { item, at, score: words + anchors.fit(item, at) * placeShare };
    });
    const found = assign(pairs, floor, areParts);
    if (found.length === 0) continue;
    anchors.add(found);
    all.push(...found);
    const settled = new Set(found.map(([, item]) => item));
    const taken = new Set(found.map(([at]) => at));
    alike = alike.filter(({ item, at }) => !settled.has(item) && !taken.has(at));
  }
  return all;
}
