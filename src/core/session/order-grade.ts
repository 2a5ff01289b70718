export interface OrderGrade {
  readonly verdict: 'correct' | 'partly' | 'wrong';
  /** 0..1 */
  readonly score: number;
  /** How many events stand where one of their rank belongs. */
  readonly inPlace: number;
  /** 0..1 for each event, in the student's order. */
  readonly credits: readonly number[];
}

/**
 * Grades ranks in the order that the student gave; equal ranks may stand in either order.
 *
 * Partial credit is the mean of two shares: events that stand in their place, and Kendall's tau
 * (pairs the right way round less pairs the wrong way round, by all pairs of different rank).
 * The first alone punishes one event moved to the front; the second alone praises nobody for
 * a right end. Less than half in place and no more pairs right than wrong is wrong, without credit.
 * An event in its place has full credit, another the share of its pairs that stand the right way round.
 */
export function gradeOrder(ranks: readonly number[]): OrderGrade {
  const expected = [...ranks].sort((a, b) => a - b);
  const inPlace = ranks.filter((rank, index) => rank === expected[index]).length;
  const credits = ranks.map((rank, at) => (rank === expected[at] ? 1 : pairShare(ranks, at)));
  if (inPlace === ranks.length) return { verdict: 'correct', score: 1, inPlace, credits };
  const tau = kendallTau(ranks);
  if (tau <= 0 && inPlace * 2 < ranks.length) {
    return { verdict: 'wrong', score: 0, inPlace, credits: ranks.map(() => 0) };
  }
  const score = (inPlace / ranks.length + Math.max(0, tau)) / 2;
  return { verdict: 'partly', score, inPlace, credits };
}

/** 0..1: how many of the events of another rank stand on the right side of this one. */
function pairShare(ranks: readonly number[], at: number): number {
  const rank = ranks[at] ?? 0;
  const sides = ranks.flatMap((other, place) =>
    other === rank ? [] : [other < rank === place < at ? 1 : 0],
  );
  return sides.reduce<number>((sum, side) => sum + side, 0) / Math.max(1, sides.length);
}

/** -1 (reversed) to 1 (as it was); pairs of equal rank count for nothing. */
function kendallTau(ranks: readonly number[]): number {
  let balance = 0;
  let pairs = 0;
  ranks.forEach((first, index) => {
    for (const second of ranks.slice(index + 1)) {
      if (first === second) continue;
      pairs++;
      balance += first < second ? 1 : -1;
    }
  });
  return pairs === 0 ? 1 : balance / pairs;
}
