import type { Field } from './exam-course';
import { at } from './exam-grid';
import { follow, plainPolicy, worthOf, type Outcome, type Priced } from './exam-policy';
import { isFeasible, prepareExam, type ExamInput, type Known } from './exam-prepare';
import { settle } from './exam-settle';
import type { ExamOrders } from './queue';

export interface ExamDay {
  /** ms since 1970, its beginning. */
  readonly day: number;
  /** How many points are expected to be asked about, new ones with them. */
  readonly load: number;
  /** How many new ones are begun. */
  readonly fresh: number;
}

export interface ExamPlan extends ExamOrders {
  /** Days from today to the exam, 1 on the eve. */
  readonly daysLeft: number;
  /** By day, from today to the eve. */
  readonly days: readonly ExamDay[];
  /** By id: the beginning of the day on which a point comes next; none for those that need no review any more. */
  readonly next: ReadonlyMap<string, number>;
  readonly points: number;
  /** How many of the points are expected to have the wanted recall on the day, by the plan and without it. */
  readonly reached: number;
  readonly reachedPlain: number;
  /** 0..1: the mean recall expected on the day; a point that is never begun counts as 0. */
  readonly recall: number;
  readonly recallPlain: number;
  /** How many reviews are expected until then, by the plan and without it. */
  readonly reviews: number;
  readonly reviewsPlain: number;
  /** `reached` is all but a twentieth of the points: so many may be missed on the eve. */
  readonly feasible: boolean;
}

/**
 * What to ask today, and on each day to come, for an exam; null from the exam's day on: all is as it was before.
 * Chances are those of FSRS-6. A plan holds for a day: what is answered in the meantime leaves the queue by itself.
 */
export function planExam(input: ExamInput): ExamPlan | null {
  const prepared = prepareExam(input);
  if (!prepared) return null;
  const { field, courses, sample, fresh } = prepared;
  const { policy, outcome } = settle(sample, field);
  const plain = follow(sample, field, plainPolicy(field, input.retention));
  const slots = assign(courses, policy, outcome, field);
  const today = (slots[0] ?? []).map(({ id }) => id);
  const asked = new Set(today);
  if (typeof input.fresh !== 'number')
    for (const { id } of input.fresh.slice(0, field.begun[0])) asked.add(id);
  const points = courses.length + fresh;
  return {
    ask: asked,
    later: new Set(courses.filter(({ id, due }) => due <= 0 && !asked.has(id)).map(({ id }) => id)),
    daysLeft: field.exam,
    days: daysOf(field, outcome, input),
    next: new Map(
      slots.flatMap((among, slot) => {
        const from = field.slots[slot] ?? 0;
        const days = (field.slots[slot + 1] ?? field.exam) - from;
        return among.map(
          ({ id }, place) => [id, input.dayStart(input.now, from + (place % days))] as const,
        );
      }),
    ),
    points,
    reached: outcome.reached,
    reachedPlain: plain.reached,
    recall: points === 0 ? 1 : outcome.recall / points,
    recallPlain: points === 0 ? 1 : plain.recall / points,
    reviews: sum(outcome.load),
    reviewsPlain: sum(plain.load),
    feasible: isFeasible(outcome.reached, points),
  };
}

/**
 * Which points come next in which slot: in each as many as the plan expects, those that lose most by waiting.
 */
function assign(
  courses: readonly Known[],
  policy: Priced,
  { firsts }: Outcome,
  { slots, room, begun, wanted }: Field,
): Known[][] {
  let waiting = courses.map((course) => {
    const asked = policy.asked(course);
    // What is lost by not asking in a slot: against the best of the later ones, or none.
    const lost = new Float64Array(slots.length);
    let best = worthOf(course.untouched, wanted);
    for (let slot = slots.length - 1; slot >= 0; slot--) {
      lost[slot] = at(asked, slot) - best;
      best = Math.max(best, at(asked, slot));
    }
    return { course, lost };
  });
  let expected = 0;
  let given = 0;
  return slots.map((_, slot) => {
    expected += at(firsts, slot);
    const most = slot === 0 ? (room[0] ?? 0) - (begun[0] ?? 0) : Infinity;
    const count = Math.max(0, Math.min(most, Math.round(expected) - given));
    if (count === 0) return [];
    const able = waiting
      .filter(({ course }) => course.from <= slot)
      .sort((a, b) => at(b.lost, slot) - at(a.lost, slot))
      .slice(0, count);
    given += able.length;
    const taken = new Set(able);
    waiting = waiting.filter((one) => !taken.has(one));
    return able.map(({ course }) => course);
  });
}

/** The load of a slot of several days is the same on each of them. */
function daysOf({ slots, exam, begun }: Field, { load }: Outcome, input: ExamInput): ExamDay[] {
  return slots.flatMap((slot, index) => {
    const days = (slots[index + 1] ?? exam) - slot;
    return Array.from({ length: days }, (_, later) => ({
      day: input.dayStart(input.now, slot + later),
      load: at(load, index) / days,
      fresh: (begun[index] ?? 0) / days,
    }));
  });
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((all, one) => all + one, 0);
}
