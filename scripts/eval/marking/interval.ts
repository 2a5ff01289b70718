import { seededRandom } from '../../../src/core/text/random';

export type Interval = readonly [low: number, high: number];

const resamples = 1000;

/**
 * The 95 % bootstrap interval of what `measure` says of groups. Whole groups are drawn (the answers to one model answer
 * are alike), so that it also says how much the choice of topics matters. The same for the same groups; draws in which
 * there is nothing to measure (null) do not count.
 */
export function bootstrap<T>(
  groups: readonly T[],
  measure: (drawn: readonly T[]) => number | null,
): Interval {
  const random = seededRandom(1962);
  const found: number[] = [];
  for (let round = 0; round < resamples; round++) {
    const drawn = groups.flatMap(() => {
      const group = groups[Math.floor(random() * groups.length)];
      return group === undefined ? [] : [group];
    });
    const value = measure(drawn);
    if (value !== null) found.push(value);
  }
  found.sort((a, b) => a - b);
  const at = (share: number): number => found[Math.floor(share * (found.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
