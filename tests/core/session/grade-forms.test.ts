import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/quiz/question';
import { gradeResponse, type Graded } from '../../../src/core/session/quiz-grade';
import type { Response } from '../../../src/core/session/response';
import { en } from '../../../src/strings';
import { match, order, truth, typedDate, typedName, written } from './questions';

const grade = (question: Question, response: Response): Graded =>
  gradeResponse(question, response, en);

describe('a match', () => {
  const three = match([
    ['1871', 'The dam broke'],
    ['1874', 'The mill closed'],
    ['1880', 'The mill closed'],
  ]);
  const chosen = (...given: (number | null)[]): Graded =>
    grade(three, { kind: 'match', chosen: given });

  test('gives the share of pairs that are right, and each its own credit', () => {
    expect(chosen(0, 1, 2)).toMatchObject({ verdict: 'correct', score: 1, credits: [1, 1, 1] });
    expect(chosen(0, 0, null)).toMatchObject({ verdict: 'partly', credits: [1, 0, 0] });
    expect(chosen(0, 0, null).score).toBeCloseTo(1 / 3);
    expect(chosen(1, 0, 0)).toMatchObject({ verdict: 'wrong', score: 0, credits: [0, 0, 0] });
  });

  test('lets right sides that read alike be exchanged', () => {
    expect(chosen(0, 2, 1)).toMatchObject({ verdict: 'correct', credits: [1, 1, 1] });
  });

  test('takes too few, too many and strange choices for wrong ones', () => {
    expect(chosen(0).credits).toEqual([1, 0, 0]);
    expect(chosen(9, -1, 0.5, 2).verdict).toBe('wrong');
  });
});

describe('an order', () => {
  test('credits each event: those in place wholly, others by what stands on the right side of them', () => {
    const five = order('b', [0, 1, 2, 3, 4]);
    const graded = grade(five, { kind: 'order', order: [1, 2, 3, 4, 0] });
    expect(graded.credits).toEqual([0, 0.75, 0.75, 0.75, 0.75]);
    const shuffled = order('c', [2, 0, 1]);
    expect(grade(shuffled, { kind: 'order', order: [1, 0, 2] }).credits).toEqual([0.5, 1, 0.5]);
  });
});

describe('a hint', () => {
  test('halves the score and leaves verdict and credits alone', () => {
    const question = typedName('Ada Mirren');
    const plain = grade(question, { kind: 'typed', text: 'Ada Mirren' });
    const hinted = grade(question, { kind: 'typed', text: 'Ada Mirren', hinted: true });
    expect(hinted).toMatchObject({ verdict: 'correct', score: 0.5, credits: plain.credits });
  });
});

describe('grading', () => {
  const number = fc.oneof(fc.integer({ min: -2, max: 6 }), fc.double());
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('Ada Mirren', '1871', 'rain filled the lake', 'three million', '__proto__'),
  );
  const anyResponse: fc.Arbitrary<Response> = fc
    .oneof(
      fc.constant<Response>({ kind: 'skip' }),
      number.map((option): Response => ({ kind: 'choice', option })),
      fc
        .array(number, { maxLength: 7 })
        .map((given): Response => ({ kind: 'order', order: given })),
      fc
        .array(fc.option(number), { maxLength: 7 })
        .map((chosen): Response => ({ kind: 'match', chosen })),
      fc.tuple(text, fc.boolean()).map(([typed, overruled]): Response => ({
        kind: 'typed',
        text: typed,
        overruled,
      })),
      fc.tuple(fc.boolean(), text, fc.boolean()).map(([said, fix, overruled]): Response => ({
        kind: 'truth',
        said,
        fix,
        overruled,
      })),
      fc
        .tuple(text, fc.dictionary(fc.constantFrom('0', '1', '7', 'x'), fc.boolean()))
        .map(([typed, rulings]): Response => ({ kind: 'written', text: typed, rulings })),
    )
    .chain((response) => fc.boolean().map((hinted) => ({ ...response, hinted })));
  const anyQuestion = fc.constantFrom<Question>(
    order('a', [0, 1, 1, 2]),
    match([
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'x'],
    ]),
    typedName('Ada Mirren'),
    typedName('3 million', { wanted: 'number' }),
    typedName('lack of raw materials', { wanted: 'words' }),
    typedDate('4 March 1871', '1871-03-04'),
    truth('The dam broke in 1871.'),
    truth('The dam broke in 1869.', '1869', typedDate('1871', '1871')),
    written(['Rain filled the lake', 'The millers dug out clay']),
    written(['Rain filled the lake'], { kind: 'source', marks: 3 }),
  );

  test('is total: any response to any question has a verdict, a score, and a credit an item (seed 21)', () => {
    fc.assert(
      fc.property(anyQuestion, anyResponse, (question, response) => {
        const { verdict, score, credits } = grade(question, response);
        expect(credits).toHaveLength(question.items.length);
        const full = response.hinted ? 0.5 : 1;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score === full).toBe(verdict === 'correct');
        expect(score).toBeLessThanOrEqual(full);
        for (const credit of credits) {
          expect(credit).toBeGreaterThanOrEqual(0);
          expect(credit).toBeLessThanOrEqual(1);
          if (verdict === 'correct') expect(credit).toBe(1);
          if (verdict === 'wrong' || verdict === 'skipped') expect(credit).toBe(0);
        }
        if (verdict === 'wrong' || verdict === 'skipped') expect(score).toBe(0);
      }),
      { seed: 21, numRuns: 600 },
    );
  });

  test('of a match says the same of pairs in another order (seed 22)', () => {
    const pairs = [
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'x'],
      ['d', 'z'],
    ] as const;
    const places = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    const answers = fc.array(fc.constantFrom(0, 1, 2, 3, null), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(places, answers, (moved, chosen) => {
        const mirrored = match(moved.map((at) => pairs[at] ?? ['', '']));
        const given = moved.map((at) => {
          const right = chosen[at];
          return typeof right === 'number' ? moved.indexOf(right) : null;
        });
        const before = grade(match(pairs), { kind: 'match', chosen });
        const after = grade(mirrored, { kind: 'match', chosen: given });
        expect(after.score).toBe(before.score);
        expect(after.credits).toEqual(moved.map((at) => before.credits[at]));
      }),
      { seed: 22, numRuns: 300 },
    );
  });
});
