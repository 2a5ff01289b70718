import type { Marking, PointVerdict } from './marking';

/** Share of a key point's weight from which it is covered. */
export type Strictness = number;

// Chosen on answers marked by hand: students either say a point, with half of its words their own, or do not.
/** Where one fact is asked a key word is enough; where several are, two fifths of each must be said. */
export const lenient: Strictness = 0.35;
export const strict: Strictness = 0.4;
/** Share of a key point's weight from which it is partly there. */
const partly = 0.2;
/** Share of its weight from which a point earns all: nobody repeats every word of a model answer. */
const fullCredit = 0.7;
/** What a correct answer must earn of the points' weight, a point that is partly there counting half: nearly all. */
const correctFrom = 0.8;
/** Below this share of the points' weight an answer is wrong. */
const wrongBelow = 0.1;

export function judgePoint(share: number, covered: Strictness): PointVerdict {
  if (share >= covered) return 'covered';
  return share >= partly ? 'partly' : 'missed';
}

/** What a point earns, 0..1: nothing if missed or contradicted, else the share that was said. */
export function creditFor(verdict: PointVerdict, share: number): number {
  return verdict === 'missed' || verdict === 'contradicted' ? 0 : Math.min(1, share / fullCredit);
}

/** What a point counts for where it is told by its verdict alone. */
export const verdictCredit: Readonly<Record<PointVerdict, number>> = {
  covered: 1,
  partly: 0.5,
  missed: 0,
  contradicted: 0,
};

/** The whole answer by the verdicts of its points and what they weigh; a contradiction bars "correct". */
export function judgeAnswer(
  points: readonly { readonly verdict: PointVerdict; readonly weight: number }[],
): Marking['overall'] {
  let earned = 0;
  let all = 0;
  for (const { verdict, weight } of points) {
    earned += weight * verdictCredit[verdict];
    all += weight;
  }
  if (all === 0 || earned < wrongBelow * all) return 'wrong';
  const isContradicted = points.some(({ verdict }) => verdict === 'contradicted');
  return earned >= correctFrom * all && !isContradicted ? 'correct' : 'partly';
}
