import type { Share } from './count';

export type Interval = readonly [low: number, high: number];

/** 97.5 % of a normal distribution lie below. */
const z = 1.96;

/** The 95 % score interval of a share (Wilson 1927); all that is possible where nothing was counted. */
export function wilson({ part, of }: Share): Interval {
  if (of === 0) return [0, 1];
  const share = part / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const middle = share + (z * z) / (2 * of);
  const whole = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}
