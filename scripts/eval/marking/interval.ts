import { seededRandom } from '../../../src/core/text/random';

export type Interval = readonly [low: number, high: number];

const resamples = 1000;

/**
 * The 95 % bootstrap intervals of what `measure` says of groups, by its names. Whole groups are drawn (the answers to one
 * model answer are alike), so that it also says how much the choice of topics matters. The same for the same groups;
 * draws in which there is nothing to measure (null) do not count.
 */
export function bootstrap<T, Name extends string>(
  groups: readonly T[],
  names: readonly Name[],
  measure: (drawn: readonly T[]) => Readonly<Record<Name, number | null>>,
): Map<Name, Interval> {
  const random = seededRandom(1962);
  const found = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let round = 0; round < resamples; round++) {
    const drawn = groups.flatMap(() => {
      const group = groups[Math.floor(random() * groups.length)];
      return group === undefined ? [] : [group];
    });
    const measured = measure(drawn);
    for (const [name, values] of found) {
      const value = measured[name];
      if (value !== null) values.push(value);
    }
  }
  return new Map([...found].map(([name, values]) => [name, middle(values)]));
}

/** The middle 95 % of values. */
function middle(values: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
