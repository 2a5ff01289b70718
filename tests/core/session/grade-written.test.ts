import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/quiz/question';
import { gradeResponse, type Graded } from '../../../src/core/session/quiz-grade';
import type { Response, WrittenResponse } from '../../../src/core/session/response';
import { en } from '../../../src/strings';
import { written } from './questions';

const grade = (question: Question, response: Response): Graded =>
  gradeResponse(question, response, en);

describe('a recall', () => {
  const four = written([
    'Nine days of rain had filled the lake behind the dam to its brim',
    'The millers had dug out clay from the foot of the wall',
    'The council had refused to pay for repairs',
    'Nobody watched the wall at night',
  ]);
  const write = (text: string, rulings?: WrittenResponse['rulings']): Graded =>
    grade(four, rulings ? { kind: 'written', text, rulings } : { kind: 'written', text });

  test('credits each part by itself', () => {
    const all =
      'nine days of rain filled the lake, millers dug clay, council refused repairs, no watch at night';
    expect(write(all)).toMatchObject({ verdict: 'correct', score: 1, credits: [1, 1, 1, 1] });
    const one = write('Nine days of rain had filled the lake');
    expect(one).toMatchObject({ verdict: 'partly', score: 0.25, credits: [1, 0, 0, 0] });
    expect(one.parts.map(({ verdict }) => verdict)).toEqual([
      'covered',
      'missed',
      'missed',
      'missed',
    ]);
  });

  test('is wrong where nothing of it is there, and skipped where the student does not know', () => {
    expect(write('A comet fell')).toMatchObject({ verdict: 'wrong', score: 0 });
    expect(write('I do not know')).toMatchObject({ verdict: 'skipped', score: 0 });
    expect(write(' ... ').verdict).toBe('skipped');
  });

  test('says which part was contradicted', () => {
    const { parts } = write('The council had paid for repairs');
    expect(parts[2]?.verdict).toBe('contradicted');
  });

  test('is what the student says of each part', () => {
    const ruled = write('rain filled the lake', { 0: false, 3: true });
    expect(ruled.credits).toEqual([0, 0, 0, 1]);
    expect(ruled.parts.map(({ ruled: by }) => by)).toEqual([true, false, false, true]);
    expect(write('rain', { 0: true, 1: true, 2: true, 3: true }).verdict).toBe('correct');
    expect(write('I do not know', { 1: true }).verdict).toBe('partly');
    expect(write('rain', { 9: true }).parts).toHaveLength(4);
  });
});

describe('a source question', () => {
  const model =
    'The dam broke because rain had filled the lake. The millers had dug clay from its foot. ' +
    'The council would not pay.';
  const asked = (marks: number | null): Question => written([model], { kind: 'source', marks });

  test('counts in marks where the note gives them', () => {
    const text = 'Rain filled the lake and it broke.';
    const { verdict, score } = grade(asked(6), { kind: 'written', text });
    expect(verdict).toBe('partly');
    expect([1 / 6, 2 / 6, 3 / 6]).toContain(score);
    expect(grade(asked(null), { kind: 'written', text }).score).toBe(0.5);
    expect(grade(asked(6), { kind: 'written', text: model })).toMatchObject({
      verdict: 'correct',
      score: 1,
    });
  });
});
