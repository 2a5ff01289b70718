import type { DayStart } from '../core/schedule/days';

/** Local midnights, days of 23 and 25 hours included. */
export const localDay: DayStart = (at, later) => {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later).getTime();
};
