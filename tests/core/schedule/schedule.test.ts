import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, type Grade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { gradeOf, type Rated } from '../../../src/core/schedule/memory';
import { scheduleOf } from '../../../src/core/schedule/schedule';

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
    expect(scheduleOf([], start, 0.9)).toBeNull();
  });

  test('has the published first stabilities of FSRS-6, in days', () => {
    const first = (credit: number, level: Rated['level'], hinted = false): number | undefined =>
      scheduleOf([rated(start, credit, level, hinted)], start, 0.9)?.stability;
    expect(first(0, 1)).toBeCloseTo(0.212, 4);
    expect(first(1, 1, true)).toBeCloseTo(1.2931, 4);
    expect(first(1, 1)).toBeCloseTo(2.3065, 4);
    expect(first(1, 3)).toBeCloseTo(8.2956, 4);
  });

  test('is due when the chance to know it has fallen to 90 %, a day later at the soonest', () => {
    const known = scheduleOf([rated(start, 1, 3)], start, 0.9);
    expect(known?.retrievability).toBe(1);
    expect(known?.due).toBe(start + 8 * day);
    const then = scheduleOf([rated(start, 1, 3)], start + 8.2956 * day, 0.9);
    expect(then?.retrievability).toBeCloseTo(0.9, 3);
    expect(scheduleOf([rated(start, 0)], start, 0.9)?.due).toBe(start + day);
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
        expect(scheduleOf(reviews, at, 0.9)?.stability).toBeCloseTo(card.stability, 4);
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
          0.9,
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

describe('a wanted recall', () => {
  const known = [rated(start, 1, 3)];

  test('is what is left when the point is due', () => {
    for (const retention of [0.7, 0.8, 0.9, 0.97]) {
      const due = scheduleOf(known, start, retention)?.due ?? 0;
      expect(scheduleOf(known, due, retention)?.retrievability).toBeCloseTo(retention, 2);
    }
  });

  test('asks as often as the scheduler of ts-fsrs does', () => {
    for (const retention of [0.7, 0.8, 0.9, 0.97]) {
      const scheduler = fsrs({
        request_retention: retention,
        enable_fuzz: false,
        learning_steps: [],
      });
      const card = scheduler.next(
        createEmptyCard(new Date(start)),
        new Date(start),
        Rating.Easy,
      ).card;
      expect(scheduleOf(known, start, retention)?.due).toBe(card.due.getTime());
    }
  });
});

describe('two answers about one point on one day', () => {
  test('count as one sitting: the second makes it no easier than FSRS says of short terms', () => {
    const scheduler = fsrs({ enable_fuzz: false, learning_steps: [], relearning_steps: [] });
    const once = scheduler.next(createEmptyCard(new Date(start)), new Date(start), Rating.Good);
    const later = new Date(start + 3_600_000);
    const twice = scheduler.next(once.card, later, Rating.Good).card;
    const reviews = [rated(start), rated(later.getTime())];
    expect(scheduleOf(reviews, start, 0.9)?.stability).toBeCloseTo(twice.stability, 6);
    expect(twice.stability).toBeLessThan(once.card.stability * 1.5);
  });

  test('are one miss', () => {
    const misses = [0, 1, 2].map((hour) => rated(start + hour * 3_600_000, 0));
    expect(scheduleOf(misses, start, 0.9)?.lapses).toBe(1);
  });

  test('a night makes two days of it, from half a day on', () => {
    const night = [rated(start, 0), rated(start + day / 2, 0)];
    expect(scheduleOf(night, start, 0.9)?.lapses).toBe(2);
  });
});

describe('a clock that ran ahead', () => {
  const year = 365 * day;

  test('hides nothing: its review counts as asked when the one before it was', () => {
    const honest = [rated(start), rated(start + 5 * day)];
    const now = start + 6 * day;
    const jumped = scheduleOf([...honest, rated(now + 10 * year)], now, 0.9);
    const same = scheduleOf([...honest, rated(start + 5 * day)], now, 0.9);
    expect(jumped?.due).toBe(same?.due);
    expect(jumped?.stability).toBe(same?.stability);
    expect(jumped?.last).toBe(start + 5 * day);
  });

  test('leaves a point due now where it is all that is known', () => {
    const ahead = [rated(start + year), rated(start + 2 * year, 1, 3)];
    const found = scheduleOf(ahead, start, 0.9);
    expect(found?.due).toBe(start);
    expect(found?.retrievability).toBeCloseTo(0.9, 1);
  });

  test('is forgiven within a day, and forgotten once its time has come', () => {
    expect(scheduleOf([rated(start + day / 2)], start, 0.9)?.retrievability).toBe(1);
    const come = [rated(start), rated(start + year)];
    expect(scheduleOf(come, start + year + day, 0.9)?.last).toBe(start + year);
  });

  test('that was set back afterwards makes no negative days', () => {
    const back = [rated(start + 4 * day), rated(start)];
    const found = scheduleOf(back, start + 5 * day, 0.9);
    expect(found?.last).toBe(start + 4 * day);
    expect(found?.retrievability).toBeLessThan(1);
  });
});
