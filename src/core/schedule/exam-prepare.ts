import { daysBetween, type DayStart } from './days';
import { courseOf, slotsUntil, spreadNew, type Course, type Field } from './exam-course';
import type { Rated } from './memory';
import { dueOf, memoryAt } from './schedule';

export interface ExamInput {
  /** The points of the exam that were asked about. */
  readonly items: Iterable<{ readonly id: string; readonly reviews: readonly Rated[] }>;
  /** Those that were not, in the order in which they should be; or how many. */
  readonly fresh: readonly { readonly id: string }[] | number;
  /** ms since 1970. */
  readonly now: number;
  /** ms since 1970: any time of the exam's day. The day before is the last on which something is asked. */
  readonly exam: number;
  /** 0.50..0.99: the chance to know each point on that day. */
  readonly wanted: number;
  /** How many points of this exam can be asked about on a day, new ones with them. */
  readonly perDay: number;
  /** 0.70..0.97: when plain FSRS would ask. */
  readonly retention: number;
  readonly dayStart: DayStart;
}

/** A plan settles with no more points than this: more are told by these. */
const enough = 400;
const nearlyAll = 0.95;

export interface Known extends Course {
  readonly id: string;
}

export interface Prepared {
  readonly field: Field;
  readonly courses: readonly Known[];
  /** Some of the courses, standing for all. */
  readonly sample: readonly Course[];
  /** How many new points there are. */
  readonly fresh: number;
}

/** Lays an exam out in slots; null where it is not to come. */
export function prepareExam(input: ExamInput): Prepared | null {
  const { now, retention, dayStart } = input;
  const exam = daysBetween(now, input.exam, dayStart);
  if (!(exam > 0)) return null;
  const slots = slotsUntil(exam);
  const courses: Known[] = [];
  let begunToday = 0;
  for (const { id, reviews } of input.items) {
    const memory = memoryAt(reviews, now, retention);
    if (!memory) continue;
    const ago = Math.max(0, daysBetween(memory.last, now, dayStart));
    const due = daysBetween(now, dueOf(memory, retention), dayStart);
    courses.push({ ...courseOf(memory, { ago, due }, { slots, exam }), id });
    if (memory.first >= dayStart(now, 0)) begunToday++;
  }
  const perDay = Math.max(0, input.perDay);
  const fresh = countOf(input.fresh);
  const done = courses.filter((course) => course.from > 0).length;
  const room = slots.map((slot, index) => perDay * ((slots[index + 1] ?? exam) - slot));
  room[0] = Math.max(0, perDay * (slots[1] ?? exam) - done);
  const step = Math.ceil(courses.length / enough);
  const sample = courses.filter((_, index) => index % step === 0);
  const weight = courses.length / sample.length;
  return {
    field: {
      slots,
      exam,
      wanted: Math.min(0.99, Math.max(0.5, input.wanted)),
      room,
      begun: spreadNew(fresh, { slots, exam }, begunToday, perDay),
    },
    courses,
    sample: sample.map((course) => ({ ...course, weight })),
    fresh,
  };
}

function countOf(fresh: ExamInput['fresh']): number {
  return typeof fresh === 'number' ? fresh : fresh.length;
}

/** Whether so few points fall short as a last miss on the eve alone may leave so. */
export function isFeasible(reached: number, points: number): boolean {
  return reached >= nearlyAll * points;
}
