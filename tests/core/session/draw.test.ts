import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/quiz/question';
import { orderNotes, startDraw, type QuestionSource } from '../../../src/core/session/draw';
import { choice } from './questions';

/** Notes that give so many questions each; `asked` is what they were asked for, in order. */
function notesOf(counts: Readonly<Record<string, number>>): {
  readonly source: QuestionSource;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const source: QuestionSource = {
    questionsOf: (path, { length, before }) => {
      asked.push(path);
      const taken = new Set(before.map(({ id }) => id));
      const all = Array.from({ length: counts[path] ?? 0 }, (_, at): Question => ({
        ...choice(`${path}${at}`, 0),
        path,
      }));
      return Promise.resolve(all.filter(({ id }) => !taken.has(id)).slice(0, length));
    },
  };
  return { source, asked };
}

const idsOf = (questions: readonly Question[]): string[] => questions.map(({ id }) => id);

describe('the order of notes', () => {
  const notes = ['A', 'B', 'C', 'D', 'E'].map((path, points) => ({ path, points }));

  test('is by chance, the same for the same seed', () => {
    const plan = { seed: 3, points: 'all' } as const;
    expect(orderNotes(notes, plan)).toEqual(orderNotes(notes, plan));
    const orders = [1, 2, 3, 4].map((seed) => orderNotes(notes, { ...plan, seed }).join(''));
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(orderNotes(notes, plan)).toHaveLength(5);
  });

  test('begins with the notes that have most of what is wanted, and leaves out those with none', () => {
    for (const points of ['due', 'missed'] as const) {
      expect(orderNotes(notes, { seed: 1, points })).toEqual(['E', 'D', 'C', 'B']);
    }
  });
});

describe('a draw', () => {
  test('takes from one note after the other, in turns', async () => {
    const { source } = notesOf({ A: 3, B: 1, C: 2 });
    const draw = startDraw({ length: null }, ['A', 'B', 'C'], source);
    expect(idsOf(await draw.next(10))).toEqual(['A0', 'B0', 'C0', 'A1', 'C1', 'A2']);
    expect(draw.total()).toBe(6);
    expect(draw.left()).toEqual([]);
    expect(await draw.next(1)).toEqual([]);
  });

  test('reads one note of 2,000 for the first question', async () => {
    const paths = Array.from({ length: 2000 }, (_, at) => `${at}.md`);
    const { source, asked } = notesOf(Object.fromEntries(paths.map((path) => [path, 5])));
    const draw = startDraw({ length: 20 }, paths, source);
    expect(idsOf(await draw.next(1))).toEqual(['0.md0']);
    expect(asked).toEqual(['0.md']);
    expect(draw.total()).toBe(20);
    await draw.next(30);
    expect(asked).toHaveLength(20);
  });

  test('asks a note for its share at once, so that its questions are chosen together', async () => {
    const { source, asked } = notesOf({ A: 30, B: 30 });
    const draw = startDraw({ length: 10 }, ['A', 'B'], source);
    expect(await draw.next(10)).toHaveLength(10);
    expect(asked).toEqual(['A', 'B']);
  });

  test('passes over notes that give nothing, and lets others fill the quiz', async () => {
    const { source } = notesOf({ A: 0, B: 9, C: 2 });
    const draw = startDraw({ length: 8 }, ['A', 'B', 'C'], source);
    expect(idsOf(await draw.next(8))).toEqual(['B0', 'C0', 'B1', 'C1', 'B2', 'B3', 'B4', 'B5']);
  });

  test('knows how many there will be as far as it has read', async () => {
    const { source } = notesOf({ A: 2, B: 0, C: 1 });
    const draw = startDraw({ length: null }, ['A', 'B', 'C'], source);
    expect(draw.total()).toBe(3);
    await draw.next(1);
    expect(draw.total()).toBe(4);
    await draw.next(9);
    expect(draw.total()).toBe(3);
    const { source: many } = notesOf({ A: 9000 });
    const long = startDraw({ length: null }, ['A'], many);
    expect(await long.next(9000)).toHaveLength(500);
    expect([long.total(), long.left()]).toEqual([500, []]);
  });

  test('asked twice at once gives no question twice', async () => {
    const { source } = notesOf({ A: 4, B: 4 });
    const draw = startDraw({ length: 6 }, ['A', 'B'], source);
    const [first, second] = await Promise.all([draw.next(3), draw.next(3)]);
    expect(new Set(idsOf([...first, ...second])).size).toBe(6);
  });

  test('is the same in whatever helpings it is taken, and goes on after a break (seed 61)', async () => {
    const counts = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D'), fc.nat(6));
    await fc.assert(
      fc.asyncProperty(
        counts,
        fc.integer({ min: 1, max: 12 }),
        fc.nat(6),
        async (notes, length, cut) => {
          const paths = Object.keys(notes);
          const whole = startDraw({ length }, paths, notesOf(notes).source);
          const all = idsOf(await whole.next(length));
          const available = Object.values(notes).reduce((sum, count) => sum + count, 0);
          expect(all).toHaveLength(Math.min(length, available));
          expect(new Set(all).size).toBe(all.length);

          const parts = startDraw({ length }, paths, notesOf(notes).source);
          const first = await parts.next(cut);
          const rest = startDraw({ length }, parts.left(), notesOf(notes).source, first);
          const second = await parts.next(length);
          expect(idsOf([...first, ...second])).toEqual(all);
          const resumed = [...idsOf(first), ...idsOf(await rest.next(length))];
          expect(new Set(resumed).size).toBe(resumed.length);
          expect(resumed).toHaveLength(all.length);
        },
      ),
      { seed: 61, numRuns: 200 },
    );
  });
});
