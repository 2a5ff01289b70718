import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPropertyNames } from '../../../scripts/own-names.mjs';
import {
  foldStudy,
  isMissed,
  knownOf,
  missedItems,
  type Study,
} from '../../../src/core/progress/study';
import {
  readStudyEvent,
  type ReviewEvent,
  type StudyEvent,
} from '../../../src/core/progress/study-event';
import { trimStudy } from '../../../src/core/progress/trim';

const review = (
  id: string,
  at: number,
  credits: Record<string, number>,
  level: 1 | 2 | 3 = 1,
): ReviewEvent => ({
  kind: 'review',
  id,
  at,
  path: 'Valley.md',
  question: `question ${id}`,
  family: 'date',
  level,
  hinted: false,
  items: Object.entries(credits).map(([item, credit]) => ({
    id: item,
    text: `The point ${item}.`,
    role: 'course',
    credit,
  })),
});
const hide = (id: string, at: number, question: string): StudyEvent => ({
  kind: 'hide',
  id,
  at,
  path: 'Valley.md',
  question,
  stem: 'When did it break?',
  why: 'unclear',
});
const show = (id: string, at: number, question: string): StudyEvent => ({
  kind: 'show',
  id,
  at,
  question,
});
const undo = (id: string, at: number, of: string): StudyEvent => ({ kind: 'undo', id, at, of });

/** As plain data, to be compared. */
const plain = ({ items, hidden }: Study): unknown => [
  [...items].sort(([a], [b]) => (a < b ? -1 : 1)),
  [...hidden].sort(([a], [b]) => (a < b ? -1 : 1)),
];

describe('what the events come to', () => {
  test('is each point with its reviews in time, under its last words', () => {
    const renamed: ReviewEvent = {
      ...review('r2', 2, { dam: 0 }, 2),
      path: 'Flood.md',
      hinted: true,
    };
    const { items } = foldStudy([renamed, review('r1', 1, { dam: 1, mill: 0.5 })]);
    expect(items.get('dam')).toEqual({
      id: 'dam',
      text: 'The point dam.',
      role: 'course',
      path: 'Flood.md',
      reviews: [
        { at: 1, level: 1, credit: 1, hinted: false },
        { at: 2, level: 2, credit: 0, hinted: true },
      ],
    });
    expect(items.get('mill')?.reviews).toHaveLength(1);
  });

  test('leaves out what was taken back, also where that is told first', () => {
    const events = [undo('u', 9, 'r1'), review('r1', 1, { dam: 1 }), review('r2', 2, { dam: 0 })];
    expect(foldStudy(events).items.get('dam')?.reviews).toHaveLength(1);
    expect(foldStudy(events.slice(0, 2)).items.size).toBe(0);
  });

  test('hides a question until it is shown again', () => {
    expect([...foldStudy([hide('h', 1, 'q')]).hidden.keys()]).toEqual(['q']);
    expect(foldStudy([hide('h', 1, 'q'), show('s', 2, 'q')]).hidden.size).toBe(0);
    expect(foldStudy([hide('h', 3, 'q'), show('s', 2, 'q')]).hidden.size).toBe(1);
    expect(foldStudy([hide('h', 1, 'q'), undo('u', 2, 'h')]).hidden.size).toBe(0);
  });

  test('is the same in any order and however often an event is told (seed 71)', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const at = fc.nat(4);
    const event: fc.Arbitrary<StudyEvent> = fc.oneof(
      fc
        .tuple(id, at, fc.constantFrom('dam', 'mill'), fc.constantFrom(0, 0.5, 1))
        .map(([of, when, item, credit]) => review(of, when, { [item]: credit })),
      fc.tuple(id, at, id).map(([of, when, question]) => hide(of, when, question)),
      fc.tuple(id, at, id).map(([of, when, question]) => show(of, when, question)),
      fc.tuple(id, at, id).map(([of, when, other]) => undo(of, when, other)),
    );
    const told = fc.array(event, { maxLength: 8 }).chain((events) => {
      const twice = [...events, ...events];
      const mixed = fc.shuffledSubarray(twice, { minLength: twice.length });
      return fc.tuple(fc.constant(events), mixed);
    });
    fc.assert(
      fc.property(told, ([events, mixed]) => {
        // A copy, as another device would read it.
        const copies = mixed.map((each) => structuredClone(each));
        expect(plain(foldStudy(copies))).toEqual(plain(foldStudy(events)));
      }),
      { seed: 71, numRuns: 500 },
    );
  });

  test('never changes the events', () => {
    const events = [review('r1', 1, { dam: 1 }), review('r2', 2, { dam: 0 })];
    const before = structuredClone(events);
    foldStudy(events);
    foldStudy(events);
    expect(events).toEqual(before);
  });
});

describe('what is known of a point', () => {
  const after = (...reviews: readonly (readonly [number, 1 | 2 | 3])[]) =>
    foldStudy(
      reviews.map(([credit, level], at) => review(`r${at}`, at, { dam: credit }, level)),
    ).items.get('dam');

  test('is the level that was right last, and nothing before it and after a miss', () => {
    expect(knownOf(undefined)).toBe(0);
    expect(knownOf(after([1, 1]))).toBe(1);
    expect(knownOf(after([1, 1], [1, 3]))).toBe(3);
    expect(knownOf(after([1, 3], [0.5, 2]))).toBe(2);
    expect(knownOf(after([1, 3], [0.4, 1]))).toBe(0);
  });

  test('is missed where it was wrong last; the latest miss comes first', () => {
    const study = foldStudy([
      review('r1', 1, { dam: 0, mill: 0 }),
      review('r2', 2, { mill: 1, bridge: 0.3 }),
    ]);
    expect(missedItems(study).map(({ id }) => id)).toEqual(['bridge', 'dam']);
    expect(isMissed({ reviews: [] })).toBe(false);
  });
});

describe('an event as it was stored', () => {
  const every = [
    review('r', 1, { dam: 1, mill: 0 }),
    hide('h', 2, 'q'),
    show('s', 3, 'q'),
    undo('u', 4, 'r'),
  ];

  test('is read back whole', () => {
    for (const event of every) {
      expect(readStudyEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    }
  });

  test('has names that the build leaves as they are', () => {
    const names = every.flatMap((event) => [
      ...Object.keys(event),
      ...(event.kind === 'review' ? event.items.flatMap((item) => Object.keys(item)) : []),
    ]);
    const shortened = new Set(ownPropertyNames());
    expect(names.filter((name) => shortened.has(name))).toEqual([]);
  });

  test('is read without what only explains it, and not without what counts', () => {
    const bare = { ...review('r', 1, { dam: 1 }), family: undefined, path: undefined };
    expect(readStudyEvent(bare)).toEqual({ ...review('r', 1, { dam: 1 }), family: '', path: '' });
    const broken = [
      { ...bare, id: '' },
      { ...bare, at: 'noon' },
      { ...bare, level: 4 },
      { ...bare, items: [] },
      { ...bare, items: [{ id: 'dam', credit: 1.5 }] },
      { ...bare, question: 5 },
      { ...bare, kind: 'song' },
      { kind: 'undo', id: 'u', at: 1 },
      { kind: 'show', id: 'u', at: 1 },
      null,
      [],
    ];
    for (const stored of broken) expect(readStudyEvent(stored)).toBeNull();
  });

  test('is read without a fault, whatever was stored (seed 72)', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (stored, part) => {
        readStudyEvent(stored);
        const event = readStudyEvent({ ...review('r', 1, { dam: 1 }), items: part, level: 1 });
        if (event) foldStudy([event]);
      }),
      { seed: 72, numRuns: 500 },
    );
  });
});

describe('where room is short', () => {
  const old = Array.from({ length: 20 }, (_, at) => review(`r${at}`, at, { dam: at % 2 }));
  const events = [...old, review('m', 3, { mill: 1 }), hide('h', 0, 'q'), undo('u', 30, 'r19')];
  const sizeOf = (kept: readonly StudyEvent[]): number =>
    kept.reduce((sum, event) => sum + JSON.stringify(event).length + 1, 0);

  test('all is kept while there is enough', () => {
    expect(trimStudy(events, sizeOf(events))).toEqual(events);
  });

  test('the oldest of many reviews go first; last ones and what is hidden stay', () => {
    const kept = trimStudy(events, sizeOf(events) / 4);
    expect(sizeOf(kept)).toBeLessThanOrEqual(sizeOf(events) / 4);
    const ids = kept.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['r18', 'm', 'h']));
    expect(ids).not.toContain('r0');
    const [before, after] = [foldStudy(events), foldStudy(kept)];
    for (const item of ['dam', 'mill']) {
      expect(knownOf(after.items.get(item))).toBe(knownOf(before.items.get(item)));
    }
  });

  test('what was taken back never comes to count again', () => {
    for (let room = 0; room < sizeOf(events); room += 50) {
      const kept = trimStudy(events, room);
      expect(sizeOf(kept)).toBeLessThanOrEqual(room);
      expect(
        foldStudy(kept)
          .items.get('dam')
          ?.reviews.some(({ at }) => at === 19) ?? false,
      ).toBe(false);
    }
  });
});

/** The shortest of some runs, ms: what else the machine does lengthens the others. */
const timeOf = (run: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const begun = performance.now();
      run();
      return performance.now() - begun;
    }),
  );

test('100,000 events are folded in the time of some sorts', { timeout: 30_000 }, () => {
  const events = Array.from({ length: 100_000 }, (_, at) =>
    review(`r${at}`, (at * 7919) % 100_003, { [`p${at % 5000}`]: at % 2 }),
  );
  const times = events.map(({ at }) => at);
  const sort = timeOf(() => [...times].sort((a, b) => a - b));
  // 4 to 15 sorts, by how busy the machine is; a fold that grew with the square would take thousands.
  expect(timeOf(() => foldStudy(events)) / sort).toBeLessThan(60);
});
