import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulingKey } from '../../../src/core/progress/answers';
import type { LogEvent, SeenEvent } from '../../../src/core/progress/event';
import { isMissed, knownOf } from '../../../src/core/progress/item';
import { makeEvents } from '../../../scripts/bench/log';
import { seededRandom, shuffled as shuffle } from '../../../src/core/text/random';
import { foldStudy, StudyFold, type Study } from '../../../src/core/progress/study';
import { anyEvent, event, plain, review } from './events';

const seen = (
  id: string,
  at: number,
  path: string,
  items: [string, string][],
  also: string[] = [],
) =>
  event(id, at, {
    kind: 'seen',
    path,
    items: items.map(([item, text]) => ({
      id: item,
      text,
      role: 'course',
      line: 9,
      under: '',
      also,
    })),
  } satisfies Omit<SeenEvent, 'id' | 'at' | 'by'>);
const undo = (id: string, at: number, of: string): LogEvent => event(id, at, { kind: 'undo', of });
const rename = (id: string, at: number, from: string, to: string): LogEvent =>
  event(id, at, { kind: 'rename', from, to });
const credits = ({ items }: Study, id: string): number[] =>
  items.get(id)?.reviews.map(({ credit }) => credit) ?? [];

describe('a point', () => {
  test('has its reviews in time, and the words and the note in which it was seen last', () => {
    const later = review('r2', 2, { dam: 0 }, { path: 'Flood.md', hinted: true, level: 2 });
    const { items } = foldStudy([later, review('r1', 1, { dam: 1, mill: 0.5 })]);
    expect(items.get('dam')).toEqual({
      id: 'dam',
      text: 'The point dam.',
      earlier: [],
      role: 'course',
      line: 1,
      under: '',
      path: 'Flood.md',
      reviews: [
        { at: 1, level: 1, credit: 1, hinted: false },
        { at: 2, level: 2, credit: 0, hinted: true },
      ],
    });
    expect(items.get('mill')?.reviews).toHaveLength(1);
  });

  test('keeps the words that it had before, the latest first', () => {
    const { items } = foldStudy([
      review('r1', 1, { dam: 1 }),
      seen('s1', 2, 'Valley.md', [['dam', 'The dam broke.']]),
      seen('s2', 3, 'Valley.md', [['dam', 'The dam burst.']]),
    ]);
    expect(items.get('dam')).toMatchObject({
      text: 'The dam burst.',
      earlier: ['The dam broke.', 'The point dam.'],
    });
  });

  test('is missed when its last review was, and known as far as its last review went', () => {
    const study = foldStudy([
      review('r1', 1, { dam: 1, mill: 1 }, { level: 2 }),
      review('r2', 2, { dam: 0.4 }),
    ]);
    const [dam, mill] = [study.items.get('dam'), study.items.get('mill')];
    expect([dam && isMissed(dam), knownOf(dam)]).toEqual([true, 0]);
    expect([mill && isMissed(mill), knownOf(mill)]).toEqual([false, 2]);
    expect(knownOf(undefined)).toBe(0);
  });

  test('follows its note through renames, one after the other and back', () => {
    const events = [
      review('r1', 1, { dam: 1 }),
      rename('n1', 2, 'Valley.md', 'Flood.md'),
      rename('n2', 3, 'Flood.md', 'Old/Flood.md'),
      rename('n3', 4, 'Old/Flood.md', 'Valley.md'),
    ];
    expect(foldStudy(events).items.get('dam')?.path).toBe('Valley.md');
    expect(foldStudy(events.slice(0, 3)).items.get('dam')?.path).toBe('Old/Flood.md');
    // Another note may have got the old name since.
    const other = review('r5', 5, { mill: 1 });
    expect(foldStudy([...events.slice(0, 3), other]).items.get('mill')?.path).toBe('Valley.md');
  });

  test('of two ids that turned out to be one has the reviews of both, until that is taken back', () => {
    const events = [
      review('r1', 1, { dam: 1 }),
      review('r2', 2, { barrage: 0 }),
      seen('s', 3, 'Valley.md', [['dam', 'The dam broke.']], ['barrage']),
      review('r4', 4, { dam: 0.5 }),
    ];
    const { items } = foldStudy(events);
    expect([...items.values()].map(({ reviews }) => reviews.map(({ credit }) => credit))).toEqual([
      [1, 0, 0.5],
    ]);
    expect([...foldStudy([...events, undo('u', 5, 's')]).items.keys()].sort()).toEqual([
      'barrage',
      'dam',
    ]);
  });

  test('that nobody looks for any more is left out until it is seen again', () => {
    const events = [
      review('r1', 1, { dam: 1 }),
      event('l', 2, { kind: 'release', items: ['dam'] }),
    ];
    expect(foldStudy(events).items.size).toBe(0);
    expect(credits(foldStudy([...events, undo('u', 3, 'l')]), 'dam')).toEqual([1]);
    expect(credits(foldStudy([...events, review('r3', 3, { dam: 0 })]), 'dam')).toEqual([1, 0]);
  });
});

describe('what is taken back', () => {
  test('no longer counts, whichever way the clocks went', () => {
    expect(credits(foldStudy([review('r', 5, { dam: 1 }), undo('u', 1, 'r')]), 'dam')).toEqual([]);
  });

  test('counts again when the undo is undone', () => {
    const events = [review('r', 1, { dam: 1 }), undo('u', 2, 'r'), undo('v', 3, 'u')];
    expect(credits(foldStudy(events), 'dam')).toEqual([1]);
    expect(credits(foldStudy([...events, undo('w', 4, 'v')]), 'dam')).toEqual([]);
    expect(credits(foldStudy([...events, undo('u2', 4, 'r')]), 'dam')).toEqual([]);
  });

  test('of a note: all that was known of its points until then, and it comes back', () => {
    const events = [
      review('r1', 1, { dam: 1, mill: 1 }),
      event('f', 2, { kind: 'forget', path: 'Valley.md', items: ['dam'] }),
      review('r3', 3, { dam: 0.5 }),
    ];
    const study = foldStudy(events);
    expect([credits(study, 'dam'), credits(study, 'mill')]).toEqual([[0.5], [1]]);
    expect(study.forgotten.map(({ path }) => path)).toEqual(['Valley.md']);
    const again = foldStudy([...events, undo('u', 4, 'f')]);
    expect([credits(again, 'dam'), again.forgotten]).toEqual([[1, 0.5], []]);
  });
});

describe('questions and answers', () => {
  const hide = (id: string, at: number): LogEvent =>
    event(id, at, {
      kind: 'hide',
      path: 'Valley.md',
      question: 'q',
      stem: 'When?',
      why: 'unclear',
    });

  test('a question is hidden until it is shown, and its note may be renamed', () => {
    const show = event('s', 3, { kind: 'show', question: 'q' });
    const moved = rename('n', 2, 'Valley.md', 'Flood.md');
    expect(foldStudy([moved, hide('h', 1)]).hidden.get('q')?.path).toBe('Flood.md');
    expect(foldStudy([show, hide('h', 1)]).hidden.size).toBe(0);
    expect(foldStudy([show, hide('h', 1), hide('h2', 4)]).hidden.size).toBe(1);
    expect(foldStudy([hide('h', 1), undo('u', 2, 'h')]).hidden.size).toBe(0);
  });

  test('attempts stand in their order, the same words twice running once; the last ruling stands', () => {
    const attempt = (id: string, at: number, text: string): LogEvent =>
      event(id, at, { kind: 'attempt', item: 'q', text });
    const rule = (id: string, at: number, verdict: 'covered' | 'missed' | null): LogEvent =>
      event(id, at, { kind: 'override', item: 'q', answer: 'a', point: 'p', verdict });
    const events = [attempt('3', 3, 'second'), attempt('1', 1, 'first'), attempt('2', 2, 'first')];
    expect(foldStudy(events).answers.get('q')?.attempts).toEqual(['first', 'second']);
    const ruling = (...all: LogEvent[]): unknown =>
      foldStudy(all).answers.get('q')?.rulings.get(rulingKey('a', 'p'));
    expect(ruling(rule('1', 1, 'covered'), rule('2', 2, 'missed'))).toBe('missed');
    expect(ruling(rule('2', 2, null), rule('1', 1, 'covered'))).toBeUndefined();
    expect(ruling(rule('1', 1, 'covered'), rule('2', 2, null), undo('u', 3, '2'))).toBe('covered');
  });
});

test('a device has the name that it gave itself last', () => {
  const name = (id: string, at: number, text: string): LogEvent =>
    event(id, at, { kind: 'device', name: text });
  const { devices } = foldStudy([name('2', 9, 'Phone'), name('1', 1, 'Tablet')]);
  expect(devices.get('laptop')).toEqual({ id: 'laptop', name: 'Phone', events: 2, last: 9 });
});

describe('folding', () => {
  const events = fc.array(anyEvent, { maxLength: 60 });

  test('comes to the same in whatever order, however often, in however many parts', () => {
    fc.assert(
      fc.property(
        events.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
            fc.integer({ min: 1, max: 9 }),
          ),
        ),
        ([all, shuffled, size]) => {
          const fold = new StudyFold();
          for (let at = 0; at < shuffled.length; at += size) {
            fold.add(shuffled.slice(at, at + size));
            // Looked at in between, which must leave no trace.
            if (at % 2 === 0) fold.study();
          }
          expect(plain(fold.study())).toEqual(plain(foldStudy(all)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('leaves what was given out before as it was, and gives the same until something is new', () => {
    const fold = new StudyFold();
    fold.add([review('r1', 1, { dam: 1, mill: 1 })]);
    const before = fold.study();
    const kept = JSON.stringify(plain(before));
    fold.add([review('r1', 1, { dam: 1, mill: 1 })]);
    expect(fold.study()).toBe(before);
    fold.add([review('r2', 2, { dam: 0 })]);
    const after = fold.study();
    expect(after).not.toBe(before);
    expect(JSON.stringify(plain(before))).toBe(kept);
    // What did not change is the same object, so that what was reckoned of it still holds.
    expect(after.items.get('mill')).toBe(before.items.get('mill'));
    expect(after.items.get('dam')).not.toBe(before.items.get('dam'));
  });

  test('can be done a few items at a time', () => {
    const all = Array.from({ length: 50 }, (_, at) => review(`r${at}`, at, { [`p${at}`]: 1 }));
    const fold = new StudyFold();
    fold.add(all);
    let steps = 0;
    while (!fold.settle(7)) steps++;
    expect(steps).toBe(7);
    expect(plain(fold.study())).toEqual(plain(foldStudy(all)));
  });

  test('of 100,000 events is the same however they are shuffled, doubled and split', () => {
    const all = makeEvents(100_000, 2000);
    const once = JSON.stringify(plain(foldStudy(all)));
    for (const seed of [1, 2]) {
      const random = seededRandom(seed);
      const copies = all.filter(() => random() < 0.2);
      const shuffled = shuffle([...all, ...copies], random);
      const fold = new StudyFold();
      for (let at = 0; at < shuffled.length;) {
        const size = 1 + Math.floor(random() * 9000);
        fold.add(shuffled.slice(at, at + size));
        at += size;
        if (at > 60_000 && at < 70_000) fold.study();
      }
      expect(JSON.stringify(plain(fold.study())) === once).toBe(true);
    }
  }, 60_000);
});
