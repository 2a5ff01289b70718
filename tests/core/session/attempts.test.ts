import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerKey,
  foldAttempts,
  itemKey,
  pointKey,
  readAttemptEvent,
  rulingKey,
  trimEvents,
  type AttemptEvent,
} from '../../../src/core/session/attempts';

const attempt = (at: number, item: string, text: string): AttemptEvent => ({
  kind: 'attempt',
  at,
  item,
  text,
});
const about = { item: 'q', answer: 'a', point: 'p' };

describe('the keys', () => {
  it('know a question again wherever it stands, by its words alone', () => {
    const question = { prompt: 'Why did the  airlift\nsucceed?', model: 'Planes landed.' };
    expect(itemKey(question)).toBe(
      itemKey({ prompt: 'Why did the airlift succeed? ', model: ' Planes landed.' }),
    );
    expect(itemKey(question)).not.toBe(itemKey({ ...question, model: 'No plane landed.' }));
    expect(itemKey(question)).not.toBe(itemKey({ ...question, prompt: null }));
  });

  it('take an answer for the same in other case and spacing, and for another one in other words', () => {
    expect(answerKey(' The Bear\nis Stalin')).toBe(answerKey('the bear is stalin'));
    expect(answerKey('the bear is Stalin')).not.toBe(answerKey('the bear is Truman'));
    expect(pointKey('The bear')).not.toBe(pointKey('the bear'));
  });
});

describe('folding', () => {
  it('keeps the attempts of each question in their order; the same words twice running are one', () => {
    const items = foldAttempts([
      attempt(3, 'q', 'second'),
      attempt(1, 'q', 'first'),
      attempt(2, 'q', 'first'),
      attempt(4, 'r', 'other'),
    ]);
    expect(items.get('q')?.attempts).toEqual(['first', 'second']);
    expect(items.get('r')?.attempts).toEqual(['other']);
  });

  it('lets the last ruling stand, and none after an undo', () => {
    const rulings = (...events: AttemptEvent[]): unknown =>
      foldAttempts(events).get('q')?.rulings.get(rulingKey('a', 'p'));
    const right: AttemptEvent = { kind: 'override', at: 1, ...about, verdict: 'covered' };
    const undo: AttemptEvent = { kind: 'undo', at: 2, ...about };
    expect(rulings(right)).toBe('covered');
    expect(rulings(right, undo)).toBeUndefined();
    expect(rulings(undo, right)).toBeUndefined();
    expect(rulings(right, undo, { ...right, at: 3, verdict: 'missed' })).toBe('missed');
  });

  it('is the same in whatever order the events come', () => {
    const entry = { at: fc.nat(5), item: fc.constantFrom('q', 'r') };
    const point = { answer: fc.constantFrom('a', 'b'), point: fc.constantFrom('p', 'o') };
    const event: fc.Arbitrary<AttemptEvent> = fc.oneof(
      fc.record({ kind: fc.constant('attempt'), ...entry, text: fc.constantFrom('x', 'y', 'z') }),
      fc.record({ kind: fc.constant('undo'), ...entry, ...point }),
      fc.record({
        kind: fc.constant('override'),
        ...entry,
        ...point,
        verdict: fc.constantFrom('covered', 'missed'),
      }),
    );
    const plain = (events: readonly AttemptEvent[]): unknown =>
      [...foldAttempts(events)]
        .map(([item, { attempts, rulings }]) => [item, attempts, [...rulings].sort()])
        .sort();
    const twoOrders = fc
      .array(event)
      .chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      );
    fc.assert(
      fc.property(twoOrders, ([events, shuffled]) => {
        expect(plain(shuffled)).toEqual(plain(events));
      }),
    );
  });
});

describe('what was stored', () => {
  it('is read back as it was', () => {
    const events: AttemptEvent[] = [
      attempt(1, 'q', 'words'),
      { kind: 'override', at: 2, ...about, verdict: 'missed' },
      { kind: 'undo', at: 3, ...about },
    ];
    const stored: unknown = JSON.parse(JSON.stringify(events));
    expect(Array.isArray(stored) && stored.map(readAttemptEvent)).toEqual(events);
  });

  it('is no event where a part is missing or strange', () => {
    for (const stored of [
      null,
      7,
      [],
      {},
      { kind: 'attempt', at: 1, item: 'q' },
      { kind: 'attempt', at: '1', item: 'q', text: 'x' },
      { kind: 'override', at: 1, ...about, verdict: 'perhaps' },
      { kind: 'review', at: 1, ...about },
    ]) {
      expect(readAttemptEvent(stored)).toBeNull();
    }
  });
});

describe('where room is short', () => {
  const words = 'x'.repeat(1000);
  const events: AttemptEvent[] = [
    attempt(1, 'q', words),
    { kind: 'override', at: 2, ...about, verdict: 'covered' },
    attempt(3, 'q', words),
    attempt(4, 'r', words),
  ];
  const left = (room: number): number[] => trimEvents(events, room).map(({ at }) => at);

  it('old attempts go first, last attempts next, what was ruled last of all', () => {
    expect(left(10_000)).toEqual([1, 2, 3, 4]);
    expect(left(3_000)).toEqual([2, 3, 4]);
    expect(left(2_000)).toEqual([2, 4]);
    expect(left(500)).toEqual([2]);
    expect(left(0)).toEqual([]);
  });
});
