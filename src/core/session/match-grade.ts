import type { MatchQuestion } from '../quiz/question';

/**
 * For each pair whether the right side that was put beside it is its own; two pairs whose right sides read alike may be
 * exchanged. What is no index of a pair is wrong.
 */
export function pairsRight(
  { pairs }: Pick<MatchQuestion, 'pairs'>,
  chosen: readonly (number | null)[],
): boolean[] {
  return pairs.map(({ right }, at) => {
    const given = chosen[at];
    return typeof given === 'number' && pairs[given]?.right === right;
  });
}
