import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mark, verdicts } from './marked';

const sentence = fc.constantFrom(
  'The Ottoman army besieged Vienna in 1683.',
  'Sobieski led the Polish cavalry down the hill.',
  'The vizier did not fortify his camp.',
  'Coffee was found in the tents, and the city celebrated its defence.',
  'The siege failed because relief came in time.',
  'Trade in the harbour increased after the war.',
  'Napoleon III was captured at Sedan on 2 September 1870.',
  'About 20,000 men were killed or wounded.',
);
const text = fc.uniqueArray(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
/** Sentences of which words are left out or stand in another order. */
const mixed = fc.tuple(text, fc.array(fc.nat({ max: 40 }), { maxLength: 6 })).map(([all, gone]) =>
  all
    .split(' ')
    .filter((_, at) => !gone.includes(at))
    .join(' '),
);
const anything = fc.oneof(
  text,
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const result = (model: string, answer: string): unknown => {
  const { overall, score, points } = mark(model, answer);
  return { overall, score: score.toFixed(9), verdicts: points.map(({ verdict }) => verdict) };
};

describe('marking', () => {
  test('a model answer marked against itself is fully covered', () => {
    fc.assert(
      fc.property(text, (model) => {
        const marking = mark(model, model);
        expect(marking).toMatchObject({ overall: 'correct', score: 1, flags: [] });
        expect(new Set(verdicts(marking))).toEqual(new Set(['covered']));
      }),
    );
  });

  test('the order of sentences does not matter', () => {
    fc.assert(
      fc.property(
        text,
        fc.uniqueArray(sentence, { minLength: 1, maxLength: 5 }),
        (model, parts) => {
          expect(result(model, [...parts].reverse().join(' '))).toEqual(
            result(model, parts.join(' ')),
          );
        },
      ),
    );
  });

  test('case, spacing and British or American spelling do not matter', () => {
    fc.assert(
      fc.property(text, text, (model, answer) => {
        const expected = result(model, answer);
        expect(result(model, answer.toLowerCase())).toEqual(expected);
        expect(result(model, answer.toUpperCase())).toEqual(expected);
        expect(result(model, `  ${answer.replaceAll(' ', '   ')} `)).toEqual(expected);
        const american = answer.replaceAll('defence', 'defense').replaceAll('harbour', 'harbor');
        expect(result(model, american)).toEqual(expected);
      }),
    );
  });

  test('adding a sentence of the model answer never lowers the score', () => {
    fc.assert(
      fc.property(text, text, (model, answer) => {
        const [first = ''] = model.split(/(?<=\.) /u);
        expect(mark(model, `${answer} ${first}`).score).toBeGreaterThanOrEqual(
          mark(model, answer).score - 1e-9,
        );
      }),
    );
  });

  test('an answer without the words that earned a point never earns more', () => {
    fc.assert(
      fc.property(text, fc.oneof(text, mixed), (model, answer) => {
        const { score, points } = mark(model, answer);
        for (const { verdict, evidence } of points) {
          if (!evidence || verdict === 'contradicted') continue;
          const without = answer.slice(0, evidence.start) + answer.slice(evidence.end);
          expect(mark(model, without).score).toBeLessThanOrEqual(score + 1e-9);
        }
      }),
    );
  });

  test('every span spells what it says, whatever the texts', () => {
    fc.assert(
      fc.property(anything, anything, (model, answer) => {
        const { score, points, flags } = mark(model, answer);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        let end = 0;
        for (const point of points) {
          expect(model.slice(point.start, point.end)).toBe(point.text);
          expect(point.start).toBeGreaterThanOrEqual(end);
          end = point.end;
          for (const match of point.matches) {
            expect(match.model.start).toBeGreaterThanOrEqual(point.start);
            expect(match.model.end).toBeLessThanOrEqual(point.end);
            expect(match.answer.start).toBeGreaterThanOrEqual(point.evidence?.start ?? NaN);
            expect(match.answer.end).toBeLessThanOrEqual(point.evidence?.end ?? NaN);
          }
        }
        for (const { start = 0, end: to = answer.length } of flags) {
          expect(start).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(answer.length);
        }
      }),
    );
  });

  test('an answer of 20,000 words takes time like twenty of 1,000', () => {
    const model = 'The Ottoman army besieged Vienna in 1683. Sobieski led the Polish cavalry.';
    const words = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `word${at % 997} siege ${at % 9 === 0 ? 'army.' : ''}`,
      ).join(' ');
    const time = (answer: string): number => {
      const start = performance.now();
      mark(model, answer);
      return performance.now() - start;
    };
    time(words(1000));
    const small = Array.from({ length: 20 }, () => time(words(500))).reduce((a, b) => a + b);
    expect(time(words(10_000))).toBeLessThan(5 * small + 200);
  });

  test('an answer of 20,000 words takes no longer for a model answer as long and as repetitive', () => {
    const long = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `siege ${at % 9 === 0 ? 'army.' : ''} treaty word${at % 97} bread`,
      ).join(' ');
    const time = (count: number): number => {
      const { user } = process.cpuUsage();
      mark(long(count), long(count));
      return (process.cpuUsage().user - user) / 1000;
    };
    time(200);
    const small = Array.from({ length: 10 }, () => time(500)).reduce((a, b) => a + b);
    expect(time(5000)).toBeLessThan(5 * small + 200);
  });
});
