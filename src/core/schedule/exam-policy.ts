import { firstPlaces, type Course, type Field } from './exam-course';
import {
  addAt,
  at,
  columns,
  gapOf,
  lastColumn,
  rowMissed,
  stabilityOf,
  states,
  valueAt,
  type Gap,
} from './exam-grid';
import { intervalOf } from './memory';

/** When to ask again, whatever was answered and whenever. */
export interface Policy {
  /** By slot, by state after a review in it: the slot of the next one, -1 for none before the exam. */
  readonly next: readonly Int16Array[];
  /** The slot of the next review of a point, -1 for none. */
  first(course: Course): number;
}

/** The best policy at the prices of the slots. */
export interface Priced extends Policy {
  /** By slot: what it is worth to ask a point then, less its price; -Infinity where it cannot be. */
  asked(course: Course): Float64Array;
}

/**
 * What is short of the wanted recall weighs some fourteen times what lies above it: all points are to come there before
 * any of them is made better. Chosen by simulation: with 0 above it the students of the tests know less on the day for
 * as many reviews, with 1 they are asked on and on about what they know well enough.
 */
const shortfall = 4;
const surplus = 0.3;

/** What a recall on the exam day is worth. */
export function worthOf(recall: number, wanted: number): number {
  return surplus * recall - shortfall * Math.max(0, wanted - recall);
}

/**
 * Looks back from the exam, over right answers and misses by FSRS's own chances: after a review in each slot that left
 * a memory in each state, when is the next review best, if it is worth its price at all? A later one finds less known
 * and so makes the memory more stable, but may find it lost; the price of a slot is what other points could gain in it.
 * @param prices by slot, in the measure of `worthOf`
 */
export function pricedPolicy({ slots, exam, wanted }: Field, prices: Float64Array): Priced {
  const known: Float64Array[] = [];
  const lost: Float64Array[] = [];
  const next: Int16Array[] = [];
  for (let slot = slots.length - 1; slot >= 0; slot--) {
    const here = slots[slot] ?? 0;
    const choice = new Int16Array(states).fill(-1);
    const best = gapOf(exam - here).recall.map((chance) => worthOf(chance, wanted));
    for (let later = slot + 1; later < slots.length; later++) {
      const gap = gapOf((slots[later] ?? 0) - here);
      weigh(gap, known[later] ?? best, lost[later] ?? best, at(prices, later), later, best, choice);
    }
    known[slot] = best;
    lost[slot] = seenFromBefore(best);
    next[slot] = choice;
  }
  const asked = (course: Course): Float64Array => {
    const worth = new Float64Array(slots.length).fill(-Infinity);
    for (let slot = course.from; slot < slots.length; slot++) {
      const chance = at(course.recall, slot);
      worth[slot] =
        chance * valueAt(known[slot] ?? worth, course.row, at(course.right, slot)) +
        (1 - chance) * valueAt(known[slot] ?? worth, course.rowMissed, at(course.missed, slot)) -
        at(prices, slot);
    }
    return worth;
  };
  const first = (course: Course): number => {
    const worth = asked(course);
    let best = worthOf(course.untouched, wanted);
    let found = -1;
    worth.forEach((one, slot) => {
      if (one <= best) return;
      best = one;
      found = slot;
    });
    return found;
  };
  return { next, first, asked };
}

/** Takes a later slot for the next review of each state for which it is better than the best one so far. */
function weigh(
  { recall, rightState, rightPart, missedState, missedPart }: Gap,
  ifKnown: Float64Array,
  ifLost: Float64Array,
  price: number,
  later: number,
  best: Float64Array,
  choice: Int16Array,
): void {
  for (let state = 0; state < states; state++) {
    const chance = at(recall, state);
    const right = rightState[state] ?? 0;
    const missed = missedState[state] ?? 0;
    const more = at(rightPart, state);
    const less = at(missedPart, state);
    const worth =
      chance * (at(ifKnown, right) * (1 - more) + at(ifKnown, right + 1) * more) +
      (1 - chance) * (at(ifLost, missed) * (1 - less) + at(ifLost, missed + 1) * less) -
      price;
    if (worth <= at(best, state)) continue;
    best[state] = worth;
    choice[state] = later;
  }
}

/** A table of states as it is seen from before a miss: each row holds what the row after the miss does. */
function seenFromBefore(table: Float64Array): Float64Array {
  return table.map((_, state) => {
    const column = state % columns;
    return valueAt(table, rowMissed((state - column) / columns), Math.min(column, lastColumn));
  });
}

/** What FSRS does without an exam: asks when the chance has fallen to `retention`. */
export function plainPolicy({ slots }: Field, retention: number): Policy {
  const slotFrom = (day: number): number => slots.findIndex((slot) => slot >= day);
  return {
    next: slots.map((here) =>
      Int16Array.from({ length: states }, (_, state) =>
        slotFrom(here + intervalOf(stabilityOf(state), retention)),
      ),
    ),
    first: (course) => slotFrom(Math.max(course.from, course.due)),
  };
}

/** What a policy comes to, in chances. */
export interface Outcome {
  /** By slot: how many points are asked about, new ones with them; and how many of them for the first time from now on. */
  readonly load: Float64Array;
  readonly firsts: Float64Array;
  /** The recall of all points on the exam day, added up. */
  readonly recall: number;
  /** How many points have the wanted recall then. */
  readonly reached: number;
}

/** Follows all points at once to the exam day. */
export function follow(courses: readonly Course[], field: Field, policy: Policy): Outcome {
  const { slots, exam, wanted } = field;
  const load = new Float64Array(slots.length);
  const firsts = new Float64Array(slots.length);
  const mass = slots.map(() => new Float64Array(states));
  let recall = 0;
  let reached = 0;
  const end = (amount: number, chance: number): void => {
    recall += amount * chance;
    if (chance >= wanted) reached += amount;
  };
  for (const course of courses) {
    const slot = policy.first(course);
    const table = mass[slot];
    if (!table) {
      end(course.weight, course.untouched);
      continue;
    }
    firsts[slot] = at(firsts, slot) + course.weight;
    const known = course.weight * at(course.recall, slot);
    addAt(table, course.row, at(course.right, slot), known);
    addAt(table, course.rowMissed, at(course.missed, slot), course.weight - known);
  }
  mass.forEach((table, slot) => {
    const here = slots[slot] ?? 0;
    const begun = field.begun[slot] ?? 0;
    load[slot] = at(load, slot) + begun + at(firsts, slot);
    for (const { share, row, column } of firstPlaces()) addAt(table, row, column, share * begun);
    for (let state = 0; state < states; state++) {
      const amount = at(table, state);
      if (amount < 1e-9) continue;
      const to = policy.next[slot]?.[state] ?? -1;
      const target = mass[to];
      if (!target) {
        end(amount, at(gapOf(exam - here).recall, state));
        continue;
      }
      const gap = gapOf((slots[to] ?? 0) - here);
      const row = Math.floor(state / columns);
      const known = amount * at(gap.recall, state);
      load[to] = at(load, to) + amount;
      addAt(target, row, at(gap.right, state), known);
      addAt(target, rowMissed(row), at(gap.missed, state), amount - known);
    }
  });
  return { load, firsts, recall, reached };
}
