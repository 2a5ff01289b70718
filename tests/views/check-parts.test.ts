import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lightsInAnswer, stretchesOf } from '../../src/views/check-lights';
import { cutPieces, type Light } from '../../src/views/lit-text';
import { wheelMove } from '../../src/views/picture-view';
import { marking, typedAnswer } from './check-states';

describe('lit stretches', () => {
  const light: fc.Arbitrary<Light> = fc.record({
    start: fc.integer({ min: -3, max: 30 }),
    end: fc.integer({ min: -3, max: 30 }),
    look: fc.constantFrom('covered', 'partly', 'shown'),
  });

  /** Letter by letter, slowly: which looks lie over it. */
  const looksAt = (at: number, lights: readonly Light[]): string[] =>
    ['covered', 'partly', 'shown'].filter((look) =>
      lights.some((one) => one.look === look && one.start <= at && at < one.end),
    );

  test('are the same as when each letter is asked for itself, and the pieces are the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(light), (text, lights) => {
        const pieces = cutPieces(text, lights);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        let at = 0;
        for (const piece of pieces) {
          for (const end = at + piece.text.length; at < end; at++) {
            expect([...piece.looks].sort()).toEqual(looksAt(at, lights));
          }
        }
      }),
    );
  });

  test('take time in line with their number: ten times as many, and not a hundred times as long', () => {
    const lightsOf = (count: number): Light[] =>
      Array.from({ length: count }, (_, at) => ({
        start: at * 6,
        end: at * 6 + 20,
        look: 'covered',
      }));
    const cost = (count: number): number => {
      const text = 'words '.repeat(count);
      const lights = lightsOf(count);
      return Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now();
          cutPieces(text, lights);
          return performance.now() - start;
        }),
      );
    };
    cost(20_000);
    expect(cost(20_000)).toBeLessThan(cost(2_000) * 40);
  });
});

describe('what a verdict is about', () => {
  const words = (pick: Parameters<typeof stretchesOf>[1]): string | null => {
    const { answer } = stretchesOf(marking, pick);
    return answer && typedAnswer.slice(answer.start, answer.end);
  };

  test('is the evidence of a point, the words of a flag, and nothing for what was not said', () => {
    expect(words({ kind: 'point', at: 1 })).toBe('planes flew right over it');
    expect(words({ kind: 'flag', at: 0 })).toBe('willing to shoot');
    expect(words({ kind: 'point', at: 3 })).toBeNull();
    expect(words(null)).toBeNull();
  });

  test('every light lies inside the answer', () => {
    for (const { start, end } of lightsInAnswer(marking)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(typedAnswer.length);
    }
  });
});

describe('a wheel', () => {
  const turn = { deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false };

  test('zooms up and down, gently however far it turns, and the same there and back', () => {
    expect(wheelMove({ ...turn, deltaY: -100 }, false).factor).toBeCloseTo(1.284, 3);
    expect(wheelMove({ ...turn, deltaY: -9000 }, false).factor).toBeCloseTo(4 / 3);
    const [nearer, farther] = [-60, 60].map(
      (deltaY) => wheelMove({ ...turn, deltaY }, true).factor,
    );
    expect((nearer ?? 0) * (farther ?? 0)).toBeCloseTo(1);
  });

  test('that counts in lines turns as far as one that counts in pixels', () => {
    expect(wheelMove({ ...turn, deltaY: 3, deltaMode: 1 }, false)).toEqual(
      wheelMove({ ...turn, deltaY: 48 }, false),
    );
  });

  test('moves a zoomed picture sideways, or with Shift', () => {
    expect(wheelMove({ ...turn, deltaX: 30, deltaY: 5 }, true)).toEqual({
      factor: 1,
      x: -30,
      y: 0,
    });
    expect(wheelMove({ ...turn, deltaY: 30, shiftKey: true }, true)).toEqual({
      factor: 1,
      x: -30,
      y: 0,
    });
  });
});
