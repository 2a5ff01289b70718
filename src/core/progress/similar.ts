import type { Pair } from './assign';
import type { ItemMemory } from './item';
import { alikeness, gramsOf, GramWeights, piecesOf } from './resemblance';

/** So many of a text's rarest words are looked up. */
const rarest = 8;
/** A word that so many of the items have among their rarest tells none of them. */
const mostShared = 1000;
/** Such a share of them has to be there. */
const leastShare = 0.4;
/** So many items are compared with a place at most, those with most of their words there. */
const mostCompared = 4;

/**
 * Items and places whose words are alike, among many of both: only those that share rare words are compared. Yields
 * often, that the caller may let others go on.
 * @param wordsOf as `plainWords`
 * @param least of the likeness, 0 to 1
 */
export function* findingSimilar(
  items: readonly ItemMemory[],
  spots: readonly { readonly text: string }[],
  wordsOf: (text: string) => string,
  least: number,
): Generator<void, Pair[]> {
  if (items.length === 0 || spots.length === 0) return [];
  const weights = new GramWeights();
  const left: ReturnType<typeof gramsOf>[] = [];
  for (const { text } of items) {
    const grams = gramsOf(wordsOf(text));
    left.push(grams);
    weights.add(grams);
    yield;
  }
  const sums = left.map((grams) => weights.sum(grams));
  const [postings, wanted] = indexRare(items.map(({ text }) => piecesOf(wordsOf(text))));
  const hits = new Uint8Array(items.length);
  const pairs: Pair[] = [];
  for (const [at, { text }] of spots.entries()) {
    yield;
    const met: number[] = [];
    for (const piece of new Set(piecesOf(wordsOf(text)))) {
      for (const each of postings.get(piece) ?? []) {
        if (hits[each] === 0) met.push(each);
        hits[each] = (hits[each] ?? 0) + 1;
      }
    }
    const share = (each: number): number => (hits[each] ?? 0) / (wanted[each] ?? 1);
    const best = met
      .filter((each) => share(each) >= leastShare)
      .sort((a, b) => share(b) - share(a) || a - b)
      .slice(0, mostCompared);
    for (const each of met) hits[each] = 0;
    if (best.length === 0) continue;
    const own = gramsOf(wordsOf(text));
    const has = new Set(own);
    const sum = weights.sum(own);
    for (const each of best) {
      const item = items[each];
      const other = left[each] ?? [];
      if (!item) continue;
      const common = weights.sum(other.filter((gram) => has.has(gram)));
      const fewer = Math.min(own.length, other.length);
      const score = alikeness(common, sum, sums[each] ?? 0, fewer);
      if (score >= least) pairs.push({ item, at, score });
    }
  }
  return pairs;
}

/** By word: the texts that have it among their rarest; and by text how many those are. */
function indexRare(texts: readonly (readonly string[])[]): [Map<string, number[]>, number[]] {
  const counts = new Map<string, number>();
  const own = texts.map((pieces) => [...new Set(pieces)]);
  for (const piece of own.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const postings = new Map<string, number[]>();
  const wanted = own.map((pieces, index) => {
    const rare = pieces
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, rarest);
    for (const piece of rare) {
      const known = postings.get(piece);
      if (known) known.push(index);
      else postings.set(piece, [index]);
    }
    return rare.length;
  });
  for (const [piece, own] of postings) {
    if (own.length <= mostShared) continue;
    postings.delete(piece);
    for (const each of own) wanted[each] = (wanted[each] ?? 0) - 1;
  }
  return [postings, wanted];
}
