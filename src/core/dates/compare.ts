import type { DateValue } from './date';

/** How one date stands to another, as intervals of days. */
export type Relation = 'before' | 'after' | 'overlaps';

type Interval = Pick<DateValue, 'earliest' | 'latest'>;

/** Both mean the same stretch of days, in whatever notation: the 1930s and 1930-1939 are one. */
export function isSameDate(a: Interval, b: Interval): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** `before` and `after` only where no day belongs to both. */
export function compareDates(a: Interval, b: Interval): Relation {
  if (definitelyBefore(a, b)) return 'before';
  return definitelyBefore(b, a) ? 'after' : 'overlaps';
}

/** Every day that `inner` may mean is one that `outer` may mean: 1962 covers October 1962. */
export function covers(outer: Interval, inner: Interval): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** The last day of `a` lies before the first of `b`, so that their order is beyond doubt. */
export function definitelyBefore(a: Interval, b: Interval): boolean {
  return a.latest < b.earliest;
}

/** For sorting: by the earliest day, then by the latest; 0 only for the same interval. */
export function orderDates(a: Interval, b: Interval): number {
  // Two open ends are not a number apart, which counts as none.
  return Math.sign(a.earliest - b.earliest) || Math.sign(a.latest - b.latest) || 0;
}
