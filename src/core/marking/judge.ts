import type { Marking, PointVerdict } from './marking';

/** Share of a key point's weight from which it is covered. */
export type Strictness = number;

/** Where one fact is asked a key word is enough; where several are, about half of each must be said. */
export const lenient: Strictness = 0.45;
export const strict: Strictness = 0.47;
/** Share of a key point's weight from which it is partly there. */
const partly = 0.25;
/** Below this score an answer without a single covered point is wrong. */
const wrongBelow = 0.3;
/** Share of its weight from which a point earns all: nobody repeats every word of a model answer. */
const fullCredit = 0.85;

export function judgePoint(share: number, covered: Strictness): PointVerdict {
  if (share >= covered) return 'covered';
  return share >= partly ? 'partly' : 'missed';
}

/** What a point earns, 0..1: nothing if missed or contradicted, else the share that was said. */
export function creditFor(verdict: PointVerdict, share: number): number {
  return verdict === 'missed' || verdict === 'contradicted' ? 0 : Math.min(1, share / fullCredit);
}

/**
 * A covered point makes an answer at least partly right; a contradiction bars "correct". An answer is
 * correct from the score of a point that is just covered, so that with one point both say the same.
 */
export function judgeAnswer(
  score: number,
  verdicts: readonly PointVerdict[],
  covered: Strictness,
): Marking['overall'] {
  if (score < wrongBelow && !verdicts.includes('covered')) return 'wrong';
  return score >= covered / fullCredit && !verdicts.includes('contradicted') ? 'correct' : 'partly';
}
