import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/quiz/question';
import { gradeResponse, type Graded } from '../../../src/core/session/quiz-grade';
import type { Response } from '../../../src/core/session/response';
import { en } from '../../../src/strings';
import { truth, typedDate } from './questions';

const grade = (question: Question, response: Response): Graded =>
  gradeResponse(question, response, en);

describe('true or false', () => {
  const stem = 'The dam at Orrin was built by Tom Hale in the valley of the Lorn.';
  const named = truth(stem, 'Tom Hale', { model: 'Ada Mirren', others: ['Tom Hale', 'Orrin'] });
  const { date } = typedDate('4 March 1871', '1871-03-04');
  const dated = truth('The dam broke on 4 March 1869, and the mill closed.', '4 March 1869', {
    model: '4 March 1871',
    wanted: 'day',
    date,
  });
  const say = (question: Question, said: boolean, fix = ''): Graded =>
    grade(question, { kind: 'truth', said, fix });

  test('is right where a true statement is called true, whatever else was typed', () => {
    expect(say(truth('The dam broke.'), true)).toMatchObject({ verdict: 'correct', score: 1 });
    expect(say(truth('The dam broke.'), false, 'The dam held')).toMatchObject({
      verdict: 'wrong',
      score: 0,
      credits: [0],
    });
    expect(say(named, true, 'Ada Mirren').verdict).toBe('wrong');
  });

  test('is half right where a false statement is called false and nothing, or a wrong thing, is put right', () => {
    for (const fix of ['', '?', 'Tom Hale', 'Queen Orrin', 'I dont know']) {
      expect(say(named, false, fix)).toMatchObject({ verdict: 'partly', score: 0.5 });
    }
  });

  test.each([
    'Ada Mirren',
    'ada miren',
    'Mirren',
    'not Tom Hale but Ada Mirren',
    'It was built by Ada Mirren',
    'The dam at Orrin was built by Ada Mirren in the valley of the Lorn.',
    'the dam at orrin was built by ada mirren',
  ])('is right with the words alone or the whole statement: %s', (fix) => {
    expect(say(named, false, fix)).toMatchObject({ verdict: 'correct', score: 1, credits: [1] });
  });

  test('reads dates by what they mean', () => {
    expect(say(dated, false, '4/3/1871').verdict).toBe('correct');
    expect(say(dated, false, 'The dam broke on 4 March 1871, and the mill closed.').verdict).toBe(
      'correct',
    );
    expect(say(dated, false, '1871 not 1869')).toMatchObject({ verdict: 'partly', score: 0.75 });
    expect(say(dated, false, '1870')).toMatchObject({ verdict: 'partly', score: 0.5 });
  });

  test('points at what is wrong where it stands in what was typed', () => {
    const fix = 'The dam broke on 4 March 1875, and the mill closed.';
    const { mark } = say(dated, false, fix);
    expect(mark?.wrong.map(({ start, end }) => fix.slice(start, end)).join()).toContain('1875');
  });

  test('counts as right where the student says so', () => {
    const response = { kind: 'truth', said: false, fix: 'Mrs M', overruled: true } as const;
    expect(grade(named, response)).toMatchObject({ verdict: 'correct', score: 1 });
    expect(grade(named, { ...response, said: true }).verdict).toBe('wrong');
  });
});
