import type { Marking, PointVerdict } from './marking';

/** Where one fact is asked a key word is enough; where several are, most of each must be said. */
export interface Strictness {
  /** Share of a key point's weight from which it is covered. */
  readonly covered: number;
  /** Share from which it is partly there. */
  readonly partly: number;
  /** Score from which the answer is correct. */
  readonly correct: number;
}

export const lenient: Strictness = { covered: 0.45, partly: 0.25, correct: 0.5 };
export const strict: Strictness = { covered: 0.55, partly: 0.25, correct: 0.55 };
/** Below this score an answer without a single covered point is wrong. */
const wrongBelow = 0.3;

/** Words of one sentence prove more than the same words strewn over the answer. */
const strewn = 0.9;

/** 0..1: how much of a key point counts as said. */
export function shareSaid(wholeShare: number, bestSentenceShare: number): number {
  return Math.max(bestSentenceShare, wholeShare * strewn);
}

export function judgePoint(share: number, { covered, partly }: Strictness): PointVerdict {
  if (share >= covered) return 'covered';
  return share >= partly ? 'partly' : 'missed';
}

/** Share of its weight from which a point earns all: nobody repeats every word of a model answer. */
const fullCredit = 0.85;

/** What a point earns, 0..1: nothing if missed or contradicted, else the share that was said. */
export function creditFor(verdict: PointVerdict, share: number): number {
  if (verdict === 'missed' || verdict === 'contradicted') return 0;
  return Math.min(1, share / fullCredit);
}

/** A covered point makes an answer at least partly right; a contradiction bars "correct". */
export function judgeAnswer(
  score: number,
  verdicts: readonly PointVerdict[],
  { correct }: Strictness,
): Marking['overall'] {
  if (score < wrongBelow && !verdicts.includes('covered')) return 'wrong';
  return score >= correct && !verdicts.includes('contradicted') ? 'correct' : 'partly';
}
