// How far two rows of marks agree. Rows are of one length; none of these fails on empty rows.

/** Pearson's r; 0 where one of the rows never changes. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((each, at) => {
    const [x, y] = [each - meanA, (b[at] ?? 0) - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  });
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

/** Spearman's rho: Pearson's r of the ranks, equal values sharing the middle of theirs. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

function ranks(row: readonly number[]): number[] {
  const order = row.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const found = row.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (order[to]?.value === order[from]?.value && to < order.length) to += 1;
    for (const { at } of order.slice(from, to)) found[at] = (from + to - 1) / 2;
    from = to;
  }
  return found;
}

/** How far apart two classes are, by their places in the order. */
export type Distance = (a: number, b: number) => number;
export const apart: Distance = (a, b) => (a === b ? 0 : 1);
export const squared: Distance = (a, b) => (a - b) ** 2;

/**
 * Cohen's kappa (1968, weighted by `distance`) of classes given as whole numbers: 1 less what they are apart over what
 * they would be apart by chance. 1 where chance leaves nothing to be apart.
 */
export function kappa(
  a: readonly number[],
  b: readonly number[],
  distance: Distance = apart,
): number {
  const [countA, countB] = [countsOf(a), countsOf(b)];
  let seen = 0;
  a.forEach((each, at) => (seen += distance(each, b[at] ?? 0)));
  let chance = 0;
  for (const [x, timesX] of countA) {
    for (const [y, timesY] of countB) chance += distance(x, y) * timesX * timesY;
  }
  return chance === 0 ? 1 : 1 - (seen * a.length) / chance;
}

function countsOf(row: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const each of row) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** The mean F1 of both classes, each weighted by how often it truly is there (as SemEval 2013, task 7). */
export function weightedF1(said: readonly boolean[], truth: readonly boolean[]): number {
  if (truth.length === 0) return 0;
  let sum = 0;
  for (const side of [true, false]) {
    const right = truth.filter((each, at) => each === side && said[at] === side).length;
    const there = countOf(truth, side);
    const both = there + countOf(said, side);
    sum += both === 0 ? 0 : (there * 2 * right) / both;
  }
  return sum / truth.length;
}

export const countOf = <T>(row: readonly T[], value: T): number =>
  row.filter((each) => each === value).length;

export const mean = (row: readonly number[]): number =>
  row.length === 0 ? 0 : row.reduce((sum, each) => sum + each, 0) / row.length;

/** The share of places where both rows say the same; 1 where there are none. */
export const agreement = <T>(a: readonly T[], b: readonly T[]): number =>
  a.length === 0 ? 1 : a.filter((each, at) => each === b[at]).length / a.length;
