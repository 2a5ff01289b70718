import { Rating, type Grade } from 'ts-fsrs';
import { lazily } from '../text/lazy';
import { columnOf, gapOf, rowMissed, rowOf, valueAt } from './exam-grid';
import { nextState, recallAfter } from './memory';

/** The days that a plan decides on: slots of one day at either end, of several in between. */
export interface Field {
  /** Of each slot: days from today to its first one. */
  readonly slots: readonly number[];
  /** Days from today. */
  readonly exam: number;
  /** How many points can be asked about in each slot. */
  readonly room: readonly number[];
  /** How many new points are begun in each slot. */
  readonly begun: readonly number[];
  /** 0..1: wanted on the exam day. */
  readonly wanted: number;
}

/** A point that was asked about, and what a review of it would find in each slot. */
export interface Course {
  /** How many points it stands for. */
  readonly weight: number;
  /** Days from today to when FSRS would ask it without an exam. */
  readonly due: number;
  /** The first slot in which it can be asked. */
  readonly from: number;
  /** On the grid of memories, now and after a miss. */
  readonly row: number;
  readonly rowMissed: number;
  /** By slot: the chance to know it, the column after a right answer and after a miss. */
  readonly recall: Float64Array;
  readonly right: Float64Array;
  readonly missed: Float64Array;
  /** 0..1: on the exam day, where it is not asked any more. */
  readonly untouched: number;
}

/** So many days in a row are decided on one by one, at the beginning and before the exam. */
const nearNow = 2;
const nearExam = 10;

/** The slots until an exam that is so many days away. A plan for half a year has no more than one for two months. */
export function slotsUntil(exam: number): number[] {
  const slots: number[] = [];
  for (let here = 0; here < exam;) {
    slots.push(here);
    const far = Math.min(here - nearNow, exam - here - nearExam);
    here += Math.max(1, Math.floor(far * 0.2));
  }
  return slots;
}

/** @param ago whole days since its last review; 0 is today: it is not asked again before tomorrow @param due see `Course` */
export function courseOf(
  memory: { readonly stability: number; readonly difficulty: number },
  { ago, due }: { readonly ago: number; readonly due: number },
  { slots, exam }: Pick<Field, 'slots' | 'exam'>,
): Course {
  const row = rowOf(memory.difficulty);
  const column = columnOf(memory.stability);
  const recall = new Float64Array(slots.length);
  const right = new Float64Array(slots.length);
  const missed = new Float64Array(slots.length);
  slots.forEach((slot, index) => {
    const gap = gapOf(Math.max(1, ago + slot));
    recall[index] = valueAt(gap.recall, row, column);
    right[index] = valueAt(gap.right, row, column);
    missed[index] = valueAt(gap.missed, row, column);
  });
  return {
    weight: 1,
    due,
    from: ago > 0 ? 0 : 1,
    row,
    rowMissed: rowMissed(row),
    recall,
    right,
    missed,
    untouched: recallAfter(ago + exam, memory.stability),
  };
}

/**
 * How first answers turn out: the shares of again, hard, good and easy that the simulator of fsrs-rs counts on
 * (DEFAULT_FIRST_RATING_PROB).
 */
const firstGrades: readonly (readonly [Grade, number])[] = [
  [Rating.Again, 0.24],
  [Rating.Hard, 0.094],
  [Rating.Good, 0.495],
  [Rating.Easy, 0.171],
];

/** Where new points come to lie on the grid, and which share of them. */
export const firstPlaces = lazily(() =>
  firstGrades.map(([grade, share]) => {
    const { difficulty, stability } = nextState(null, 0, grade);
    return { share, row: rowOf(difficulty), column: columnOf(stability) };
  }),
);

/**
 * How many of `fresh` new points are begun in each slot: many at first and fewer and fewer, three quarters in the first
 * half of the days. All of them are seen again before the exam, and the plan of a later day spreads the rest just so.
 */
export function spreadNew(
  fresh: number,
  { slots, exam }: Pick<Field, 'slots' | 'exam'>,
  begunToday: number,
  perDay: number,
): number[] {
  const all = fresh + begunToday;
  let begun = begunToday;
  return slots.map((_, index) => {
    const end = slots[index + 1] ?? exam;
    const until = Math.ceil(all * (1 - (1 - end / exam) ** 2) - 1e-9);
    const now = Math.max(0, Math.min(until, Math.floor(perDay * end)) - begun);
    begun += now;
    return now;
  });
}
