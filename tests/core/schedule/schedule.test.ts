import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, type Grade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { dueItems, gradeOf, scheduleOf, type Rated } from '../../../src/core/schedule/schedule';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5, 9);
const rated = (at: number, credit = 1, level: Rated['level'] = 1, hinted = false): Rated => ({
  at,
  credit,
  level,
  hinted,
});

describe('the grade of an answer', () => {
  test('rises with what was shown', () => {
    const grade = (credit: number, level: Rated['level'], hinted = false): Grade =>
      gradeOf({ credit, level, hinted });
    expect(grade(0, 3)).toBe(Rating.Again);
    expect(grade(0.49, 1)).toBe(Rating.Again);
    expect(grade(0.5, 3)).toBe(Rating.Hard);
    expect(grade(1, 3, true)).toBe(Rating.Hard);
    expect(grade(1, 1)).toBe(Rating.Good);
    expect(grade(1, 2)).toBe(Rating.Good);
    expect(grade(1, 3)).toBe(Rating.Easy);
  });
});

describe('a schedule', () => {
  test('is none before the first review', () => {
    expect(scheduleOf([], start)).toBeNull();
  });

  test('has the published first stabilities of FSRS-6, in days', () => {
    const first = (credit: number, level: Rated['level'], hinted = false): number | undefined =>
      scheduleOf([rated(start, credit, level, hinted)], start)?.stability;
    expect(first(0, 1)).toBeCloseTo(0.212, 4);
    expect(first(1, 1, true)).toBeCloseTo(1.2931, 4);
    expect(first(1, 1)).toBeCloseTo(2.3065, 4);
    expect(first(1, 3)).toBeCloseTo(8.2956, 4);
  });

  test('is due when the chance to know it has fallen to 90 %, a day later at the soonest', () => {
    const known = scheduleOf([rated(start, 1, 3)], start);
    expect(known?.retrievability).toBe(1);
    expect(known?.due).toBe(start + 8 * day);
    const then = scheduleOf([rated(start, 1, 3)], start + 8.2956 * day);
    expect(then?.retrievability).toBeCloseTo(0.9, 3);
    expect(scheduleOf([rated(start, 0)], start)?.due).toBe(start + day);
  });

  test('is what the whole scheduler of ts-fsrs says, review by review (seed 81)', () => {
    // A second opinion: its cards, with the short steps of an hour or less left out.
    const scheduler = fsrs({ enable_fuzz: false, learning_steps: [], relearning_steps: [] });
    const answers = fc.array(
      fc.record({
        days: fc.integer({ min: 0, max: 60 }),
        credit: fc.constantFrom(0, 0.5, 1),
        level: fc.constantFrom<Rated['level']>(1, 2, 3),
        hinted: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(answers, (given) => {
        let at = start;
        let card = createEmptyCard(new Date(start));
        const reviews: Rated[] = [];
        for (const { days, ...answer } of given) {
          at += days * day;
          const review = { at, ...answer };
          reviews.push(review);
          card = scheduler.next(card, new Date(at), gradeOf(review)).card;
        }
        expect(scheduleOf(reviews, at)?.stability).toBeCloseTo(card.stability, 4);
      }),
      { seed: 81, numRuns: 200 },
    );
  });

  test('is sound for any reviews, also where the clock was set back (seed 82)', () => {
    const any = fc.array(
      fc.tuple(fc.integer({ min: -400, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(any, fc.integer({ min: -500, max: 900 }), (reviews, later) => {
        const found = scheduleOf(
          reviews.map(([days, credit]) => rated(start + days * day, credit)),
          start + later * day,
        );
        expect(found?.stability).toBeGreaterThan(0);
        expect(Number.isFinite(found?.due)).toBe(true);
        expect(found?.retrievability).toBeGreaterThan(0);
        expect(found?.retrievability).toBeLessThanOrEqual(1);
      }),
      { seed: 82, numRuns: 300 },
    );
  });
});

describe('what is due', () => {
  const memory = new Map(
    [
      { id: 'fresh', reviews: [rated(start + 19 * day, 1, 3)] },
      { id: 'old', reviews: [rated(start, 1, 1)] },
      { id: 'older', reviews: [rated(start, 0)] },
      { id: 'never', reviews: [] },
    ].map((item) => [item.id, item]),
  );

  test('is what may be forgotten by now, the least sure first', () => {
    expect(dueItems(memory, start + 20 * day).map(({ id }) => id)).toEqual(['older', 'old']);
    expect(dueItems(memory, start + 200 * day).map(({ id }) => id)).toEqual([
      'older',
      'old',
      'fresh',
    ]);
    expect(dueItems(memory, start)).toEqual([]);
  });
});
