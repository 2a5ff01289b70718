import type { Course, Field } from './exam-course';
import { at } from './exam-grid';
import { follow, pricedPolicy, type Outcome, type Priced } from './exam-policy';

/** What asking costs where there is room for all: above the wanted recall an answer must gain seven hundredths. */
const effort = 0.02;
/** From this share of its room on, a slot grows dear: 15 % more points than that cost more than any gains by a review. */
const full = 0.85;
const steep = 2;
const rounds = 16;
/** How slowly the later rounds count less. */
const damping = 0.6;

/**
 * Finds the prices at which no slot is asked for more points than it has room for, and otherwise the days bear alike:
 * in each round all points choose by the prices that the load of the rounds before has made (successive averages, as
 * traffic is assigned to roads). Where two days are as good, the averages tell how the points divide between them.
 */
export function settle(
  courses: readonly Course[],
  field: Field,
): { readonly policy: Priced; readonly outcome: Outcome } {
  let policy = pricedPolicy(field, new Float64Array(field.slots.length).fill(effort));
  let mean = follow(courses, field, policy);
  for (let round = 0; round < rounds; round++) {
    policy = pricedPolicy(
      field,
      mean.load.map((load, slot) => priceOf(load, field.room[slot] ?? 0)),
    );
    mean = between(mean, follow(courses, field, policy), 1 / (1 + (round + 1) * damping));
  }
  return { policy, outcome: mean };
}

function priceOf(load: number, room: number): number {
  const share = load / Math.max(room, 0.5);
  return effort * (1 + share) + steep * Math.max(0, share - full);
}

function between(old: Outcome, made: Outcome, part: number): Outcome {
  const mix = (from: number, to: number): number => from + (to - from) * part;
  return {
    load: old.load.map((load, slot) => mix(load, at(made.load, slot))),
    firsts: old.firsts.map((firsts, slot) => mix(firsts, at(made.firsts, slot))),
    recall: mix(old.recall, made.recall),
    reached: mix(old.reached, made.reached),
  };
}
