import type { Marking } from '../marking/marking';

/** Points earned of points to be had; never a grade. */
export interface Tally {
  readonly earned: number;
  readonly of: number;
}

/**
 * Where the note gives marks, whole points of so many by the score, all of them for a correct answer alone; where it
 * gives none, key points covered of key points.
 */
export function tallyOf({ overall, score, points }: Marking, marks: number | null): Tally {
  if (marks === null) {
    const covered = points.filter(({ verdict }) => verdict === 'covered');
    return { earned: covered.length, of: points.length };
  }
  const earned = overall === 'correct' ? marks : Math.min(marks - 1, Math.round(score * marks));
  return { earned: Math.max(0, earned), of: marks };
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { earned, of }) => ({ earned: sum.earned + earned, of: sum.of + of }),
    { earned: 0, of: 0 },
  );
}
