import type { DayStart } from './days';
import { memoryOf, type Rated } from './memory';
import { dueOf, memoryAt, recallAt } from './schedule';

/** A point as the queue sees it. */
export interface Queued {
  readonly id: string;
  /** Vault path of its note. */
  readonly path: string;
  /** Of what it hangs under; '' under nothing. Points of one note with the same are siblings. */
  readonly under: string;
}

export interface Reviewed extends Queued {
  /** In time. */
  readonly reviews: readonly Rated[];
}

/** What an exam changes today, by ids. */
export interface ExamOrders {
  readonly ask: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
}

export interface QueueInput<Item extends Reviewed, Fresh extends Queued> {
  readonly items: Iterable<Item>;
  /** Points that were never asked about, in the order in which they should be. */
  readonly fresh: Iterable<Fresh>;
  /** ms since 1970. */
  readonly now: number;
  readonly dayStart: DayStart;
  /** 0.70..0.97. */
  readonly retention: number;
  readonly newPerDay: number;
  /** Of the exams to come; none where there are none. */
  readonly exams: readonly ExamOrders[];
}

export interface Due<Item> {
  readonly item: Item;
  /** 0..1, now. */
  readonly retrievability: number;
  /** An exam wants it today. */
  readonly exam: boolean;
  /** It was due the day before yesterday or earlier: its siblings have had their turn. */
  readonly waited: boolean;
}

export interface Queue<Item, Fresh> {
  /** What to ask today: what an exam wants first, and of each kind the least likely known first. */
  readonly due: readonly Due<Item>[];
  /** New points for today. */
  readonly fresh: readonly Fresh[];
  /** Due as well, but kept for another day since a sibling is asked today or was. */
  readonly buried: readonly Item[];
  /** Due as well, but better asked later for an exam's sake. */
  readonly later: readonly Item[];
}

/**
 * What to ask today over all notes. A point is due on the whole day on which its chance to be known falls to
 * `retention`. Of siblings only the weakest is asked, since one gives the other away; but what an exam wants and what has
 * waited for two days is always asked, or the tenth of a long list would wait for ten.
 */
export function queueToday<Item extends Reviewed, Fresh extends Queued>(
  input: QueueInput<Item, Fresh>,
): Queue<Item, Fresh> {
  const { now, retention, dayStart } = input;
  const today = dayStart(now, 0);
  const tomorrow = dayStart(now, 1);
  const yesterday = dayStart(now, -1);
  const ask = union(input.exams.map((exam) => exam.ask));
  const postponed = union(input.exams.map((exam) => exam.later));
  const due: Due<Item>[] = [];
  const later: Item[] = [];
  const taken = new Set<string>();
  let begun = 0;
  for (const item of input.items) {
    const memory = memoryAt(item.reviews, now, retention);
    if (!memory) continue;
    if (memory.first >= today && memory.first < tomorrow) begun++;
    const done = memory.last >= today;
    if (done) take(taken, item);
    const exam = !done && ask.has(item.id);
    const since = dueOf(memory, retention);
    if (!exam && since >= tomorrow) continue;
    const waited = since < yesterday;
    if (!exam && postponed.has(item.id)) later.push(item);
    else due.push({ item, retrievability: recallAt(memory, now), exam, waited });
  }
  due.sort((a, b) => Number(b.exam) - Number(a.exam) || a.retrievability - b.retrievability);
  const asked = due.filter(({ item, exam, waited }) => take(taken, item) || exam || waited);
  const kept = new Set(asked);
  return {
    due: asked,
    fresh: freshToday(input, ask, taken, input.newPerDay - begun),
    buried: due.filter((one) => !kept.has(one)).map(({ item }) => item),
    later,
  };
}

/** What an exam wants is beyond the limit of a day: its plan keeps to one of its own. */
function freshToday<Fresh extends Queued>(
  { fresh }: { readonly fresh: Iterable<Fresh> },
  ask: ReadonlySet<string>,
  taken: Set<string>,
  limit: number,
): Fresh[] {
  const points = [...fresh];
  const wanted = points.filter(({ id }) => ask.has(id));
  for (const point of wanted) take(taken, point);
  let left = limit - wanted.length;
  const others = points.filter(
    (point) => !ask.has(point.id) && left > 0 && take(taken, point) && left-- > 0,
  );
  return [...wanted, ...others];
}

/** Whether none of its siblings was taken before. Points under nothing have no siblings. */
function take(taken: Set<string>, { path, under }: Queued): boolean {
  if (under === '') return true;
  const family = `${path}\n${under}`;
  if (taken.has(family)) return false;
  taken.add(family);
  return true;
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

const leechAfter = 6;
const leechAgain = 3;

/**
 * The last answer was a miss that should make the student rewrite the point: the sixth, and every third after it, on
 * different days. Anki says it of the eighth lapse and of every fourth after it, and does not count misses before a
 * card was first known, which stay in its learning steps; here a new point that is missed comes back the next day like
 * any other, so those count, too.
 */
export function isLeech({ reviews }: Pick<Reviewed, 'reviews'>): boolean {
  const memory = memoryOf(reviews);
  if (!memory?.lapsed || memory.lapses < leechAfter) return false;
  return (memory.lapses - leechAfter) % leechAgain === 0;
}
