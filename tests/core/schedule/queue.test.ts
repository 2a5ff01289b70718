import { describe, expect, test } from 'vitest';
import type { Rated } from '../../../src/core/schedule/memory';
import {
  isLeech,
  queueToday,
  type ExamOrders,
  type Queue,
  type QueueInput,
  type Queued,
  type Reviewed,
} from '../../../src/core/schedule/queue';

const day = 86_400_000;
const today = Date.UTC(2026, 0, 25);
const now = today + 9 * 3_600_000;
const dayStart = (at: number, later: number): number => (Math.floor(at / day) + later) * day;

const rated = (at: number, credit = 1, level: Rated['level'] = 1): Rated => ({
  at,
  credit,
  level,
  hinted: false,
});
const item = (id: string, reviews: readonly Rated[], under = '', path = 'War.md'): Reviewed => ({
  id,
  path,
  under,
  reviews,
});
const ago = (days: number, credit = 1): Rated => rated(now - days * day, credit);
const point = (id: string, under = '', path = 'War.md'): Queued => ({ id, path, under });

function queue(
  items: readonly Reviewed[],
  more: Partial<QueueInput<Reviewed, Queued>> = {},
): Queue<Reviewed, Queued> {
  return queueToday({
    items,
    fresh: [],
    now,
    dayStart,
    retention: 0.9,
    newPerDay: 20,
    exams: [],
    ...more,
  });
}
const ids = (points: readonly { readonly id: string }[]): string[] => points.map(({ id }) => id);
const dueIds = (
  items: readonly Reviewed[],
  more?: Partial<QueueInput<Reviewed, Queued>>,
): string[] => ids(queue(items, more).due.map((due) => due.item));
const orders = (ask: readonly string[], later: readonly string[] = []): ExamOrders => ({
  ask: new Set(ask),
  later: new Set(later),
});

describe('what is due today', () => {
  test('comes with what is least likely known first, over all notes', () => {
    const items = [
      item('week', [ago(7)]),
      item('month', [ago(30)], '', 'Peace.md'),
      item('yesterday', [ago(1)]),
      item('missed', [ago(9, 0)]),
      item('never', []),
    ];
    expect(dueIds(items)).toEqual(['missed', 'month', 'week']);
  });

  test('is due from the morning on, though the answer was given in the evening', () => {
    const evening = rated(today - 2 * day + 23 * 3_600_000);
    expect(dueIds([item('a', [evening])], { now: today - 1 })).toEqual([]);
    expect(dueIds([item('a', [evening])], { now: today + 1 })).toEqual(['a']);
  });

  test('is more where more is to be known', () => {
    const items = [item('a', [ago(1)]), item('b', [ago(3)]), item('c', [ago(10)])];
    expect(dueIds(items, { retention: 0.97 })).toEqual(['c', 'b', 'a']);
    expect(dueIds(items, { retention: 0.7 })).toEqual([]);
  });
});

describe('siblings', () => {
  test('are asked one a day, the weakest', () => {
    const items = [
      item('strong', [ago(2)], 'causes'),
      item('weak', [ago(3)], 'causes'),
      item('impact', [ago(2)], 'impact'),
      item('other note', [ago(6)], 'causes', 'Peace.md'),
    ];
    const found = queue(items);
    expect(ids(found.due.map((due) => due.item))).toEqual(['other note', 'weak', 'impact']);
    expect(ids(found.buried)).toEqual(['strong']);
  });

  test('wait for tomorrow once one of them was reviewed today', () => {
    const items = [
      item('done', [ago(9), rated(now - 60_000)], 'causes'),
      item('b', [ago(3)], 'causes'),
    ];
    expect(dueIds(items)).toEqual([]);
    expect(dueIds(items, { now: now + day })).toEqual(['b']);
  });

  test('wait for two days at most', () => {
    const items = [item('a', [ago(20)], 'causes'), item('b', [ago(19)], 'causes')];
    expect(dueIds(items)).toEqual(['a', 'b']);
  });

  test('are none where nothing stands above them', () => {
    expect(dueIds([item('a', [ago(8)]), item('b', [ago(9)])])).toEqual(['b', 'a']);
  });

  test('are both asked where the exam wants them, and hide the third', () => {
    const items = ['a', 'b', 'c'].map((id) => item(id, [ago(3)], 'causes'));
    expect(dueIds(items, { exams: [orders(['b', 'c'])] })).toEqual(['b', 'c']);
  });
});

describe('an exam', () => {
  test('asks what is not due yet, before all else', () => {
    const items = [item('due', [ago(30)]), item('fresh', [ago(1)])];
    expect(dueIds(items, { exams: [orders(['fresh'])] })).toEqual(['fresh', 'due']);
  });

  test('asks it once a day', () => {
    const answered = item('a', [ago(4), rated(now - 1000)]);
    expect(dueIds([answered], { exams: [orders(['a'])] })).toEqual([]);
  });

  test('keeps for later what is better asked later, unless another exam asks it today', () => {
    const items = [item('a', [ago(30)]), item('b', [ago(31)])];
    const found = queue(items, { exams: [orders([], ['a', 'b']), orders(['b'])] });
    expect(ids(found.due.map((due) => due.item))).toEqual(['b']);
    expect(ids(found.later)).toEqual(['a']);
  });
});

describe('new points', () => {
  const fresh = ['p', 'q', 'r', 's'].map((id) => point(id));

  test('are as many as the day allows, less those that were begun today', () => {
    expect(ids(queue([], { fresh, newPerDay: 3 }).fresh)).toEqual(['p', 'q', 'r']);
    const begun = [item('a', [rated(now - 1000)]), item('b', [ago(2), rated(now - 1000)])];
    expect(ids(queue(begun, { fresh, newPerDay: 3 }).fresh)).toEqual(['p', 'q']);
    expect(ids(queue(begun, { fresh, newPerDay: 0 }).fresh)).toEqual([]);
  });

  test('come one of a family a day, and none whose sibling is asked', () => {
    const family = [point('p', 'causes'), point('q', 'causes'), point('r', 'impact'), point('s')];
    expect(ids(queue([], { fresh: family }).fresh)).toEqual(['p', 'r', 's']);
    const due = [item('a', [ago(9)], 'impact')];
    expect(ids(queue(due, { fresh: family }).fresh)).toEqual(['p', 's']);
  });

  test('that an exam wants come first', () => {
    const found = queue([], { fresh, newPerDay: 2, exams: [orders(['s'])] });
    expect(ids(found.fresh)).toEqual(['s', 'p']);
  });
});

describe('a leech', () => {
  const misses = (times: number): Rated[] =>
    Array.from({ length: times }, (_, index) => rated(now + index * day, 0));

  test('is told at the sixth miss and at every third after it', () => {
    const told = Array.from({ length: 14 }, (_, index) => index + 1).filter((times) =>
      isLeech({ reviews: misses(times) }),
    );
    expect(told).toEqual([6, 9, 12]);
  });

  test('is not told again once it was right, nor for misses of one sitting', () => {
    expect(isLeech({ reviews: [...misses(6), rated(now + 6 * day)] })).toBe(false);
    expect(isLeech({ reviews: [...misses(6), rated(now + 5 * day + 60_000, 0)] })).toBe(false);
    const sitting = Array.from({ length: 6 }, (_, index) => rated(now + index * 60_000, 0));
    expect(isLeech({ reviews: sitting })).toBe(false);
  });

  test('counts misses before and after it was known', () => {
    const mixed = [...misses(5), rated(now + 5 * day), rated(now + 6 * day, 0)];
    expect(isLeech({ reviews: mixed })).toBe(true);
  });
});
