/** One day of 24 hours in ms. A local day may have 23 or 25: those are told by `DayStart`. */
export const day = 86_400_000;

/**
 * When the local day begins that is `later` days after the day of `at`, both in ms since 1970. The edge gives it:
 * nothing here knows a time zone.
 */
export type DayStart = (at: number, later: number) => number;

/** How many local days `to` lies after `from`; below 0 where it is before. A long or short day rounds to one. */
export function daysBetween(from: number, to: number, dayStart: DayStart): number {
  return Math.round((dayStart(to, 0) - dayStart(from, 0)) / day);
}
