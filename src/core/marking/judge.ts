import type { Marking, PointVerdict } from './marking';

/** Where one fact is asked a key word is enough; where several are, most of each must be said. */
export interface Strictness {
  /** Share of a key point's weight from which it is covered. */
  readonly covered: number;
  /** Score from which the answer is correct. */
  readonly correct: number;
}

export const lenient: Strictness = { covered: 0.45, correct: 0.5 };
export const strict: Strictness = { covered: 0.55, correct: 0.55 };
/** Share of a key point's weight from which it is partly there. */
const partly = 0.25;
/** Below this score an answer without a single covered point is wrong. */
const wrongBelow = 0.3;
/** Share of its weight from which a point earns all: nobody repeats every word of a model answer. */
const fullCredit = 0.85;

export function judgePoint(share: number, { covered }: Strictness): PointVerdict {
  if (share >= covered) return 'covered';
  return share >= partly ? 'partly' : 'missed';
}

/** What a point earns, 0..1: nothing if missed or contradicted, else the share that was said. */
export function creditFor(verdict: PointVerdict, share: number): number {
  return verdict === 'missed' || verdict === 'contradicted' ? 0 : Math.min(1, share / fullCredit);
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
