import { Rating } from 'ts-fsrs';
import { day, daysBetween, type DayStart } from './days';
import { intervalOf, nextState, type Rated } from './memory';
import { dueOf, memoryAt, recallAt } from './schedule';

interface Item {
  readonly reviews: readonly Rated[];
}

/** ms since 1970, 0.70..0.97 and how many days, today among them. */
interface Ahead {
  readonly now: number;
  readonly retention: number;
  readonly days: number;
  readonly dayStart: DayStart;
}

/**
 * How many reviews fall due on each of the next days, what is overdue on the first. Each is taken to be answered right
 * (good) on its day and comes again when FSRS says. What was answered today is not asked before tomorrow.
 */
export function forecastDue(
  items: Iterable<Item>,
  { now, retention, days, dayStart }: Ahead,
): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { reviews } of items) {
    const memory = memoryAt(reviews, now, retention);
    if (!memory) continue;
    let last = daysBetween(now, memory.last, dayStart);
    let due = Math.max(0, last + 1, daysBetween(now, dueOf(memory, retention), dayStart));
    let state = { stability: memory.stability, difficulty: memory.difficulty };
    while (due < days) {
      counts[due] = (counts[due] ?? 0) + 1;
      state = nextState(state, due - last, Rating.Good);
      last = due;
      due += intervalOf(state.stability, retention);
    }
  }
  return counts;
}

/**
 * 0..1: the mean chance to know the items at a time in ms since 1970 if nothing is asked until then; one that was never
 * asked counts as 0. Null where there are none.
 * @param now of the clock, which tells reviews that lie in the future
 */
export function meanRecall(
  items: Iterable<Item>,
  { now, at, retention }: { readonly now: number; readonly at: number; readonly retention: number },
): number | null {
  let sum = 0;
  let count = 0;
  for (const { reviews } of items) {
    const memory = memoryAt(reviews, now, retention);
    count++;
    if (memory) sum += recallAt(memory, at);
  }
  return count === 0 ? null : sum / count;
}

/** What was studied on a local day. */
export interface StudyDay {
  /** ms since 1970, its beginning. */
  readonly day: number;
  /** How many times a point was answered. */
  readonly reviews: number;
}

/** The last days up to today, the oldest first; also those on which nothing was asked. */
export function studyCalendar(
  items: Iterable<Item>,
  { now, days, dayStart }: Omit<Ahead, 'retention'>,
): StudyDay[] {
  const starts = Array.from({ length: days + 1 }, (_, index) => dayStart(now, index + 1 - days));
  const counts = new Float64Array(days);
  const first = starts[0] ?? 0;
  for (const { reviews } of items) {
    // In time: the latest first, until they are too old.
    for (let index = reviews.length - 1; index >= 0; index--) {
      const at = reviews[index]?.at ?? 0;
      if (at < first) break;
      const found = dayOf(at, starts);
      if (found < days) counts[found] = (counts[found] ?? 0) + 1;
    }
  }
  return starts.slice(0, days).map((start, index) => ({ day: start, reviews: counts[index] ?? 0 }));
}

/** Nearly the number of whole days: days of 23 and 25 hours put it wrong by one near midnight. */
function dayOf(at: number, starts: readonly number[]): number {
  let found = Math.min(starts.length - 1, Math.floor((at - (starts[0] ?? 0)) / day));
  while (found > 0 && at < (starts[found] ?? 0)) found--;
  while (at >= (starts[found + 1] ?? Infinity)) found++;
  return found;
}
