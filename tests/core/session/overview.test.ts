import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemMemory, Review } from '../../../src/core/progress/item';
import { memoryOf, type Memory } from '../../../src/core/schedule/memory';
import { dueOf, recallAt } from '../../../src/core/schedule/schedule';
import { queueToday, type ExamOrders } from '../../../src/core/schedule/queue';
import {
  overviewOf,
  recallOf,
  type Overview,
  type OverviewInput,
} from '../../../src/core/session/overview';
import { dayCounter, studyCalendar } from '../../../src/core/session/overview-days';

const hour = 3_600_000;
const day = 24 * hour;
/** A Wednesday noon. */
const now = Date.UTC(2026, 9, 21, 12);
const start = (offset: number): number => Date.UTC(2026, 9, 21) + offset * day;
const dayStart = (at: number, later: number): number => (Math.floor(at / day) + later) * day;

const review = (daysAgo: number, credit = 1): Review => ({
  at: now - daysAgo * day,
  level: 2,
  credit,
  hinted: false,
});

let made = 0;
function item(
  path: string,
  reviews: readonly Review[],
  more: Partial<ItemMemory> = {},
): ItemMemory {
  const id = `item ${made++}`;
  const words = { text: `What ${id} says`, role: 'cause', line: 3, under: '' } as const;
  return { id, ...words, path, earlier: [], reviews, ...more };
}

function memoryIn({ reviews }: ItemMemory): Memory {
  const memory = memoryOf(reviews);
  if (!memory) throw new Error('It was never reviewed');
  return memory;
}

function seen(
  items: readonly ItemMemory[],
  { exams = [], ...more }: Partial<OverviewInput> & { exams?: readonly ExamOrders[] } = {},
): Overview {
  const plan = { now, dayStart, retention: 0.9, newPerDay: 0, exams };
  return overviewOf({
    items,
    seated: items,
    queue: more.queue ?? queueToday({ ...plan, items, fresh: [] }),
    now,
    dayStart,
    weekday: 2,
    retention: 0.9,
    notes: ['Marne', 'Suez', 'Yalta'].map((title) => ({ path: `${title}.md`, title })),
    pointsIn: () => null,
    examOf: () => null,
    ...more,
  });
}

/** The days from today on which points are due that were answered right so many days ago. */
function dueDays(ago: readonly number[]): number[] {
  const dayOf = dayCounter(now, dayStart);
  return ago.map((each) => dayOf(dueOf(memoryIn(item('', [review(each)])), 0.9)));
}

describe('what there is to do', () => {
  test('nothing, where nothing was ever studied', () => {
    const { studied, due, week, next, weakest, calendar } = seen([]);
    expect({ studied, due, week, next, weakest }).toEqual({
      studied: 0,
      due: 0,
      week: 0,
      next: null,
      weakest: [],
    });
    expect(calendar.days).toBe(0);
  });

  test('what is due by the end of today, and what becomes due in the six days after it', () => {
    // One right answer is due again after two days.
    const due = dueDays([9, 2, 2, 1, 0, 0]);
    expect(due).toEqual([-7, 0, 0, 1, 2, 2]);
    const items = [9, 2, 2, 1, 0, 0].map((ago) => item('Suez.md', [review(ago)]));
    const sum = seen(items);
    expect([sum.due, sum.week, sum.next]).toEqual([3, 3, { day: 1, count: 1 }]);
    expect(sum.forecast.slice(0, 4)).toEqual([3, 1, 2, 0]);
    expect(sum.notes.find(({ title }) => title === 'Suez')?.due).toBe(3);
  });

  test('of siblings one today, and the others tomorrow', () => {
    const items = [3, 2, 2].map((ago) => item('Suez.md', [review(ago)], { under: 'Economic' }));
    const sum = seen(items);
    expect([sum.due, sum.next]).toEqual([1, { day: 1, count: 2 }]);
  });

  test('what an exam wants, and not what it wants later', () => {
    const items = [0, 9, 8].map((ago) => item('Suez.md', [review(ago + 1)]));
    const [asked, , later] = items.map(({ id }) => id);
    const exams = [{ ask: new Set([asked ?? '']), later: new Set([later ?? '']) }];
    const sum = seen(items, { exams });
    expect([sum.due, sum.week, sum.next]).toEqual([2, 0, null]);
  });

  test('no point of a note that is not in the vault, but its days of study stay', () => {
    const sum = seen([item('Gone.md', [review(3)])]);
    expect([sum.studied, sum.due, sum.calendar.days]).toEqual([0, 0, 1]);
  });

  test('no point that has left its note', () => {
    const sum = seen([item('Suez.md', [review(9)])], { seated: [] });
    expect([sum.studied, sum.due, sum.calendar.days]).toEqual([0, 0, 1]);
  });

  test('a point without a review left counts for nothing', () => {
    expect(seen([item('Suez.md', [])]).studied).toBe(0);
  });
});

describe('a note', () => {
  test('shows the mean recall of the points studied, by what they are about', () => {
    const items = [
      item('Suez.md', [review(20)]),
      item('Suez.md', [review(2)]),
      item('Suez.md', [review(5)], { role: 'impact' }),
    ];
    const [a = 0, b = 0, c = 0] = items.map((one) => recallOf(memoryIn(one), now));
    const pointsIn = (): Record<'cause' | 'course' | 'impact' | 'topic', number> => ({
      cause: 4,
      course: 2,
      impact: 0,
      topic: 0,
    });
    const [first] = seen(items, { pointsIn }).notes;
    expect(first?.title).toBe('Suez');
    expect(first?.roles.map(({ role }) => role)).toEqual(['cause', 'course', 'impact']);
    expect(first?.roles[0]).toMatchObject({ studied: 2, points: 4 });
    expect(first?.roles[0]?.recall).toBeCloseTo((a + b) / 2);
    expect(first?.roles[1]).toMatchObject({ studied: 0, points: 2, recall: null });
    // A point may have left the note since it was asked about: never more studied than there are.
    expect(first?.roles[2]).toMatchObject({ studied: 1, points: 1 });
    expect(first?.points).toBe(7);
    expect(first?.recall).toBeCloseTo((a + b + c) / 3);
  });

  test('that is known least comes first; those never studied come last', () => {
    const items = [item('Yalta.md', [review(2)]), item('Suez.md', [review(90)])];
    const { notes } = seen(items);
    expect(notes.map(({ title }) => title)).toEqual(['Suez', 'Yalta', 'Marne']);
  });

  test('with an exam soon comes before all others, and first of these what was never studied', () => {
    const items = [item('Yalta.md', [review(2)]), item('Suez.md', [review(90)])];
    const soon = (path: string): number | null => (path === 'Suez.md' ? null : 9);
    expect(seen(items, { examOf: soon }).notes.map(({ title }) => title)).toEqual([
      'Marne',
      'Yalta',
      'Suez',
    ]);
    const far = (path: string): number | null => (path === 'Yalta.md' ? 300 : null);
    expect(seen(items, { examOf: far }).notes[0]?.title).toBe('Suez');
  });
});

describe('the weakest points', () => {
  test('are those missed again and again, then those known least; none that is known well', () => {
    const often = item(
      'Suez.md',
      Array.from({ length: 6 }, (_, at) => review(40 - at, 0)),
    );
    const old = item('Suez.md', [review(200)]);
    const older = item('Suez.md', [review(300)]);
    const fresh = item('Suez.md', [review(1)]);
    const { weakest } = seen([fresh, old, often, older]);
    expect(weakest.map(({ id }) => id)).toEqual([often.id, older.id, old.id]);
    expect(weakest.map(({ misses }) => misses)).toEqual([6, 0, 0]);
    expect(weakest[0]).toMatchObject({ title: 'Suez', line: 3, isMissed: true });
  });

  test('are judged by what is left a day after the answer was read', () => {
    const missed = item('Suez.md', [{ ...review(0, 0), at: now - 60_000 }]);
    const memory = memoryIn(missed);
    expect(recallAt(memory, now)).toBeGreaterThan(0.95);
    expect(recallOf(memory, now)).toBeLessThan(0.8);
    expect(seen([missed]).weakest).toHaveLength(1);
  });
});

describe('the calendar', () => {
  test('holds 26 weeks from the first day of a week on, and ends today', () => {
    const { counts, first } = studyCalendar([4], 2);
    expect(first).toBe(-(25 * 7 + 2));
    expect(counts).toHaveLength(25 * 7 + 3);
    expect(counts.at(-1)).toBe(4);
  });

  test.each([
    ['until today', [0, -1, -2, -4], 3],
    ['until yesterday while today is to come', [-1, -2, -4], 2],
    ['none after a day off', [-2, -3], 0],
  ])('counts days without a gap: %s', (_, studied, streak) => {
    const perDay = [0, 1, 2, 3, 4].map((ago) => (studied.includes(-ago) ? 1 : 0));
    expect(studyCalendar(perDay, 2).streak).toBe(streak);
  });

  test('counts a review shortly before midnight to that day', () => {
    const midnight = start(-3);
    const dayOf = dayCounter(now, dayStart);
    expect([midnight - 1, midnight, midnight + day - 1].map(dayOf)).toEqual([-4, -3, -3]);
  });

  test('leaves out what a clock dated ahead', () => {
    const ahead = item('Suez.md', [review(-40), review(2)]);
    expect(seen([ahead]).calendar.days).toBe(1);
  });

  test('holds where days have 23 or 25 hours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(23, 24, 24, 24, 25), { minLength: 80, maxLength: 80 }),
        fc.integer({ min: 0, max: 79 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (hours, at, share) => {
          const starts = [0];
          for (const each of hours) starts.push((starts.at(-1) ?? 0) + each * hour);
          // Beyond the days that were drawn all have 24 hours.
          const startOf = (_: number, offset: number): number =>
            starts[offset + 40] ??
            (offset < 0 ? offset + 40 : offset - 40) * day + (starts[offset < 0 ? 0 : 80] ?? 0);
          const moment = startOf(0, at - 40) + share * (hours[at] ?? 24) * hour;
          expect(dayCounter(0, startOf)(moment)).toBe(at - 40);
        },
      ),
    );
  });
});

test('5,000 items in 200 notes cost about as much as sorting 50,000 numbers, which takes some milliseconds', () => {
  const items = Array.from({ length: 5000 }, (_, at) =>
    item(
      `Note ${at % 200}.md`,
      Array.from({ length: 1 + (at % 12) }, (_review, back) => review(90 - 7 * back - (at % 5))),
    ),
  );
  const notes = Array.from({ length: 200 }, (_, at) => ({ path: `Note ${at}.md`, title: `${at}` }));
  const plan = { now, dayStart, retention: 0.9, newPerDay: 0, exams: [] };
  const queue = queueToday({ ...plan, items, fresh: [] });
  // The quickest of many: a busy machine is no failure.
  const quickest = (work: () => unknown): number =>
    Math.min(
      ...Array.from({ length: 25 }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      }),
    );
  expect(seen(items, { notes, queue }).studied).toBe(5000);
  const sum = quickest(() => seen(items, { notes, queue }));
  const sort = quickest(() =>
    Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 50_021).sort((a, b) => a - b),
  );
  expect(sum / sort).toBeLessThan(4);
});
