import { describe, expect, test } from 'vitest';
import { planExam, type ExamPlan } from '../../../src/core/schedule/exam';
import { neededPerDay } from '../../../src/core/schedule/exam-needed';
import type { ExamInput } from '../../../src/core/schedule/exam-prepare';
import { queueToday } from '../../../src/core/schedule/queue';
import { scheduleOf } from '../../../src/core/schedule/schedule';
import {
  byPlain,
  byPlainAsOften,
  byPlan,
  day,
  dayStart,
  deckOf,
  today,
  type Sitting,
} from './student';

const now = today + 8 * 3_600_000;
const points = (count: number): { readonly id: string }[] =>
  Array.from({ length: count }, (_, index) => ({ id: `new${String(index)}` }));
const known = (count: number): ExamInput['items'] =>
  deckOf({ known: count, fresh: 0, lead: 1, wanted: 0.9, perDay: 1, seed: 5 });

function input(days: number, more: Partial<ExamInput> = {}): ExamInput {
  return {
    items: known(100),
    fresh: 0,
    now,
    exam: today + days * day,
    wanted: 0.9,
    perDay: 20,
    retention: 0.9,
    dayStart,
    ...more,
  };
}

function plan(days: number, more: Partial<ExamInput> = {}): ExamPlan {
  const made = planExam(input(days, more));
  if (!made) throw new Error('No plan');
  return made;
}

describe('a plan for an exam', () => {
  test('is none from the day of the exam on: all is as it was before', () => {
    expect(planExam(input(0))).toBeNull();
    expect(planExam(input(-30))).toBeNull();
    expect(planExam(input(NaN))).toBeNull();
    expect(planExam(input(1))?.daysLeft).toBe(1);
  });

  test('tells each day until the eve', () => {
    for (const days of [1, 3, 30, 200]) {
      const made = plan(days);
      expect(made.days).toHaveLength(days);
      expect(made.days.at(-1)?.day).toBe(today + (days - 1) * day);
    }
  });

  test('asks no more points a day than there is room for', () => {
    for (const perDay of [0, 1, 10, 25]) {
      const made = plan(5, { perDay, fresh: points(40) });
      expect(made.ask.size).toBeLessThanOrEqual(perDay);
    }
  });

  test('counts what was asked today already', () => {
    const items = [...known(100)].map((item, index) =>
      index < 15
        ? {
            ...item,
            reviews: [...item.reviews, { at: now, level: 1, credit: 1, hinted: false } as const],
          }
        : item,
    );
    const made = plan(2, { items, perDay: 20 });
    expect(made.ask.size).toBeLessThanOrEqual(5);
    for (const { id } of items.slice(0, 15)) expect(made.ask.has(id)).toBe(false);
  });

  test('says of each point that plain FSRS asks today whether it is asked or better asked later', () => {
    const items = [...known(100)];
    const made = plan(30, { items });
    const due = items
      .filter(({ reviews }) => (scheduleOf(reviews, now, 0.9)?.due ?? 0) < today + day)
      .map(({ id }) => id);
    expect(due.length).toBeGreaterThan(3);
    for (const id of due) expect(made.ask.has(id)).toBe(!made.later.has(id));
    expect([...made.later].every((id) => due.includes(id))).toBe(true);
  });

  test('asks on the eve what would fall short of the wanted recall, though it is not due', () => {
    const items = [...known(100)];
    const made = plan(1, { items, wanted: 0.97, perDay: 100 });
    for (const { id, reviews } of items) {
      const recall = scheduleOf(reviews, today + day, 0.9)?.retrievability ?? 0;
      if (recall < 0.93) expect(made.ask.has(id)).toBe(true);
    }
    expect(made.ask.size).toBeGreaterThan([...made.later].length);
  });

  test('begins new points from the first day on, all of them before the eve is over', () => {
    for (const days of [1, 4, 30, 90]) {
      const made = plan(days, { fresh: points(40), perDay: 60 });
      const begun = made.days.reduce((sum, one) => sum + one.fresh, 0);
      expect(begun).toBeCloseTo(40, 6);
      expect([...made.ask].filter((id) => id.startsWith('new'))).toHaveLength(
        made.days[0]?.fresh ?? 0,
      );
      expect(made.ask.has('new0')).toBe(true);
    }
  });

  test('takes their number as well as a list of them', () => {
    const listed = plan(20, { fresh: points(30) });
    const counted = plan(20, { fresh: 30 });
    expect(counted.days).toEqual(listed.days);
    expect([...counted.ask]).toEqual([...listed.ask].filter((id) => !id.startsWith('new')));
  });

  test('names the day on which each point comes next, most of them once at least', () => {
    const made = plan(10, { wanted: 0.95 });
    expect(made.next.size).toBeGreaterThan(50);
    for (const [id, at] of made.next) {
      expect(at >= today && at < today + 10 * day).toBe(true);
      expect(made.ask.has(id)).toBe(at === today);
    }
  });

  test('is as good as sure with time and room enough, and says so where there is not', () => {
    expect(plan(30, { perDay: 40 }).feasible).toBe(true);
    const hard = plan(3, { fresh: 200, perDay: 10 });
    expect(hard.feasible).toBe(false);
    expect(hard.reached).toBeLessThan(160);
    expect(hard.recall).toBeLessThan(0.6);
  });

  test('of nothing asks nothing', () => {
    const made = plan(9, { items: [] });
    expect(made.ask.size + made.later.size + made.next.size + made.points).toBe(0);
    expect(made.feasible).toBe(true);
  });

  test('stands any clock and any wish', () => {
    const future = {
      id: 'ahead',
      reviews: [{ at: now + 900 * day, level: 1, credit: 1, hinted: false }],
    } as const;
    const made = plan(12, { items: [future], wanted: 7, perDay: -3 });
    expect(made.ask.size).toBe(0);
    expect(Number.isFinite(made.recall)).toBe(true);
    expect(plan(700, { fresh: 500 }).days).toHaveLength(700);
  });

  test('is what the queue of the day asks', () => {
    const items = [...known(100)].map((item) => ({ ...item, path: 'War.md', under: '' }));
    const made = plan(6, { items });
    const queue = queueToday({
      items,
      fresh: [],
      now,
      dayStart,
      retention: 0.9,
      newPerDay: 20,
      exams: [made],
    });
    expect(new Set(queue.due.map(({ item }) => item.id))).toEqual(made.ask);
  });
});

describe('how many points a day are needed', () => {
  test('is enough, and a quarter less is not', () => {
    const wish = input(10, { fresh: 60, perDay: 1 });
    const needed = neededPerDay(wish) ?? 0;
    expect(planExam({ ...wish, perDay: needed })?.feasible).toBe(true);
    expect(planExam({ ...wish, perDay: Math.floor(needed * 0.75) })?.feasible).toBe(false);
  });

  test('is none where no number is enough, and 0 where there is nothing to ask', () => {
    expect(neededPerDay(input(1, { fresh: 50, items: [], wanted: 0.97 }))).toBeNull();
    expect(neededPerDay(input(-1))).toBe(0);
    expect(neededPerDay(input(9, { items: [] }))).toBe(0);
  });
});

describe('against plain FSRS that asks as often, by students who forget as FSRS says', () => {
  const sittings: readonly Sitting[] = [
    { known: 100, fresh: 0, lead: 3, wanted: 0.95, perDay: 60, seed: 1 },
    { known: 60, fresh: 40, lead: 7, wanted: 0.9, perDay: 30, seed: 2 },
    { known: 100, fresh: 0, lead: 14, wanted: 0.8, perDay: 30, seed: 3 },
    { known: 40, fresh: 0, lead: 30, wanted: 0.9, perDay: 10, seed: 4 },
    { known: 150, fresh: 50, lead: 30, wanted: 0.9, perDay: 30, seed: 5 },
    { known: 60, fresh: 20, lead: 60, wanted: 0.85, perDay: 10, seed: 6 },
    { known: 100, fresh: 0, lead: 90, wanted: 0.9, perDay: 8, seed: 7 },
  ];

  test.each(sittings)('more is known on the day: %o', { timeout: 60_000 }, (sitting) => {
    const planned = byPlan(sitting);
    const plain = byPlainAsOften(sitting, planned.reviews);
    expect(plain.reviews).toBeGreaterThanOrEqual(planned.reviews);
    expect(planned.recall).toBeGreaterThan(plain.recall);
    // Of a far exam it is not worked out anew each day here.
    if (sitting.lead <= 20) expect(planned.most).toBeLessThanOrEqual(sitting.perDay);
  });

  test('what it expects is what comes', { timeout: 60_000 }, () => {
    const sitting = { known: 150, fresh: 50, lead: 21, wanted: 0.9, perDay: 30, seed: 8 };
    const cards = deckOf(sitting);
    const made = plan(21, {
      items: cards.filter(({ reviews }) => reviews.length > 0),
      fresh: cards.filter(({ reviews }) => reviews.length === 0),
      perDay: 30,
    });
    const planned = byPlan(sitting);
    expect(made.feasible).toBe(true);
    expect(Math.abs(planned.recall - made.recall)).toBeLessThan(0.02);
    expect(Math.abs(planned.reached - made.reached / made.points)).toBeLessThan(0.06);
    expect(Math.abs(planned.reviews - made.reviews) / made.reviews).toBeLessThan(0.15);
    const plain = byPlain(sitting, 0.9);
    expect(Math.abs(plain.recall - made.recallPlain)).toBeLessThan(0.02);
  });
});
