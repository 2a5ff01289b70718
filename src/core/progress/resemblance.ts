import { plainWords as plain } from '../text/plain-words';

/** Letters of words that are written without spaces. */
export const dense = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** Words alone: case, punctuation, spacing and the form of Unicode make no other text. */
export function plainWords(text: string): string {
  return plain(text, 'NFKC');
}

/**
 * The letters of a text in threes, the ends of its words included; in twos where they are written without spaces.
 * Each once, as a number. A slip of the pen changes few of them.
 * @param words as `plainWords` gives them
 */
export function gramsOf(words: string): number[] {
  const grams = new Set<number>();
  for (const word of words.split(' ')) {
    if (word === '') continue;
    const isDense = dense.test(word);
    let [before, last] = [0, isDense ? 0 : 32];
    for (let at = 0; at <= word.length; at++) {
      const next = at < word.length ? word.charCodeAt(at) : 32;
      if (isDense) before = 0;
      if (at > 0 || isDense) grams.add(mixed(before, last, next));
      [before, last] = [last, next];
    }
  }
  return [...grams];
}

/** Each of the words that `plainWords` gives; where they are written without spaces, letters in twos. */
export function piecesOf(words: string): string[] {
  return words.split(' ').flatMap((word) => {
    if (!dense.test(word)) return word === '' ? [] : [word];
    return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  });
}

/** 30 bits, so that it stays a small number. */
function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a + 1, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ c;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0x3fffffff;
}

/** How much a gram says: the fewer of so many texts have it, the more. */
export class GramWeights {
  private readonly counts = new Map<number, number>();
  private texts = 0;

  add(grams: readonly number[]): void {
    this.texts += 1;
    for (const gram of grams) this.counts.set(gram, (this.counts.get(gram) ?? 0) + 1);
  }

  of(gram: number): number {
    return Math.log(1 + this.texts / (this.counts.get(gram) ?? 1));
  }

  sum(grams: readonly number[]): number {
    let sum = 0;
    for (const gram of grams) sum += this.of(gram);
    return sum;
  }
}

/** Index of a text on the left and of one on the right that share something. */
export interface Likeness {
  readonly left: number;
  readonly right: number;
  /** 0..1: 1 for the same grams. */
  readonly alike: number;
}

/** Below this, two texts share what any two texts share. */
const leastAlike = 0.2;

/**
 * All pairs of texts that are alike to some degree, in the order of the right ones. By `weights`, rare letters say more than
 * those of common words.
 */
export function findAlike(
  left: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
  weights: GramWeights,
): Likeness[] {
  const postings = new Map<number, number[]>();
  left.forEach((grams, index) => {
    for (const gram of grams) {
      const found = postings.get(gram);
      if (found) found.push(index);
      else postings.set(gram, [index]);
    }
  });
  const sums = left.map((grams) => weights.sum(grams));
  const shared = new Float64Array(left.length);
  const pairs: Likeness[] = [];
  right.forEach((grams, index) => {
    shared.fill(0);
    let own = 0;
    for (const gram of grams) {
      const weight = weights.of(gram);
      own += weight;
      for (const each of postings.get(gram) ?? []) shared[each] = (shared[each] ?? 0) + weight;
    }
    for (const [each, common] of shared.entries()) {
      if (common === 0) continue;
      const fewer = Math.min(grams.length, left[each]?.length ?? 0);
      const alike = alikeness(common, sums[each] ?? 0, own, fewer);
      if (alike >= leastAlike) pairs.push({ left: each, right: index, alike });
    }
  });
  return pairs;
}

/** A part that is long enough to be told by is more like the whole than its length says. */
const longPart = 30;

/** @param common weight of what both have; `fewer` is the number of grams of the shorter */
export function alikeness(common: number, one: number, other: number, fewer: number): number {
  const both = (2 * common) / (one + other);
  const part = common / Math.min(one, other);
  return both + (part - both) * 0.5 * Math.min(1, fewer / longPart) * part;
}
