import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/quiz/question';
import { gradeResponse, type Graded } from '../../../src/core/session/quiz-grade';
import type { Response } from '../../../src/core/session/response';
import { en } from '../../../src/strings';
import { choice, order, typedDate, typedName } from './questions';

const grade = (question: Question, response: Response): Graded =>
  gradeResponse(question, response, en);

const inOrder = (...indexes: number[]): Response => ({ kind: 'order', order: indexes });

describe('a choice', () => {
  test('is correct for the key alone', () => {
    const question = choice('a', 1);
    const verdicts = [0, 1, 2].map((option) => grade(question, { kind: 'choice', option }).verdict);
    expect(verdicts).toEqual(['wrong', 'correct', 'wrong']);
  });

  test('skipped is neither right nor wrong and earns nothing', () => {
    expect(grade(choice('a', 1), { kind: 'skip' })).toMatchObject({
      verdict: 'skipped',
      score: 0,
    });
  });
});

describe('an order', () => {
  const four = order('a', [2, 0, 3, 1]);

  test('is correct when time runs forward', () => {
    expect(grade(four, inOrder(1, 3, 0, 2))).toMatchObject({
      verdict: 'correct',
      score: 1,
      inPlace: 4,
    });
  });

  test('with two neighbours swapped is partly right: two in place, tau 4/6', () => {
    const graded = grade(four, inOrder(3, 1, 0, 2));
    expect(graded).toMatchObject({ verdict: 'partly', inPlace: 2 });
    expect(graded.score).toBeCloseTo((2 / 4 + 4 / 6) / 2);
  });

  test('with the first event last keeps credit for the others, though none is in place', () => {
    const five = order('b', [0, 1, 2, 3, 4]);
    const graded = grade(five, inOrder(1, 2, 3, 4, 0));
    expect(graded).toMatchObject({ verdict: 'partly', inPlace: 0 });
    expect(graded.score).toBeCloseTo((0 + 2 / 10) / 2);
  });

  test('backwards is wrong, though its middle may stand in place', () => {
    const three = order('b', [0, 1, 2]);
    expect(grade(three, inOrder(2, 1, 0))).toMatchObject({
      verdict: 'wrong',
      score: 0,
      inPlace: 1,
    });
  });

  test('accepts both orders of events with one rank', () => {
    const tied = order('b', [1, 0, 1]);
    expect(grade(tied, inOrder(1, 0, 2)).verdict).toBe('correct');
    expect(grade(tied, inOrder(1, 2, 0)).verdict).toBe('correct');
    expect(grade(tied, inOrder(0, 1, 2)).verdict).not.toBe('correct');
  });

  test('that is no order of all events is wrong', () => {
    for (const given of [
      [],
      [0, 1, 2],
      [0, 0, 1, 2],
      [0, 1, 2, 9],
      [0, 1, 2, -1],
      [0.5, 1, 2, 3],
    ]) {
      expect(grade(four, inOrder(...given)).verdict).toBe('wrong');
    }
  });
});

describe('grading', () => {
  const anyNumber = fc.oneof(fc.integer({ min: -2, max: 6 }), fc.double());
  const anyResponse: fc.Arbitrary<Response> = fc.oneof(
    fc.constant<Response>({ kind: 'skip' }),
    anyNumber.map((option): Response => ({ kind: 'choice', option })),
    fc
      .array(anyNumber, { maxLength: 7 })
      .map((given): Response => ({ kind: 'order', order: given })),
    fc
      .tuple(fc.oneof(fc.string(), fc.constantFrom('Ada Mirren', '1871', '4 March')), fc.boolean())
      .map(([text, overruled]): Response => ({ kind: 'typed', text, overruled })),
  );
  const ranks = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 5 });
  const anyQuestion = fc.oneof(
    fc.integer({ min: 0, max: 2 }).map((key) => choice('a', key)),
    ranks.map((given) => order('a', given)),
    fc.constant(typedName('Ada Mirren')),
    fc.constant(typedDate('4 March 1871', '1871-03-04')),
  );

  test('is total: any response to any question has a verdict and a score from 0 to 1 (seed 11)', () => {
    fc.assert(
      fc.property(anyQuestion, anyResponse, (question, response) => {
        const { verdict, score } = grade(question, response);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 1).toBe(verdict === 'correct');
        if (verdict === 'wrong' || verdict === 'skipped') expect(score).toBe(0);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test('of an order is right exactly when no later event stands before an earlier one (seed 12)', () => {
    const shuffledRanks = ranks.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.keys()], { minLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffledRanks, ([given, indexes]) => {
        const placed = indexes.map((index) => given[index] ?? Number.NaN);
        const forward = placed.every((rank, at) => at === 0 || (placed[at - 1] ?? rank) <= rank);
        const { verdict } = grade(order('a', given), inOrder(...indexes));
        expect(verdict === 'correct').toBe(forward);
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});
