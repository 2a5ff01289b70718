import { expect, test } from 'vitest';
import type { ItemMemory, Review } from '../../../src/core/progress/item';
import { leechIn } from '../../../src/core/session/leech';
import { gradeResponse } from '../../../src/core/session/quiz-grade';
import { en } from '../../../src/strings';
import { choice } from './questions';

const day = 86_400_000;
const missed = (count: number): ItemMemory => ({
  id: 'dam',
  path: 'Valley.md',
  text: 'The dam at Orrin broke.',
  role: 'course',
  line: 3,
  under: '',
  earlier: [],
  reviews: Array.from({ length: count }, (_, at): Review => ({
    at: (20_000 + at) * day,
    level: 1,
    credit: 0,
    hinted: false,
  })),
});
const question = choice('dam', 1);
const wrong = gradeResponse(question, { kind: 'choice', option: 0 }, en);
const right = gradeResponse(question, { kind: 'choice', option: 1 }, en);

test('the sixth miss of a point asks to rewrite it, and the way leads to its line', () => {
  expect(leechIn(question, wrong, () => missed(5))).toBeNull();
  expect(leechIn(question, wrong, () => missed(6))).toEqual({
    misses: 6,
    path: 'Valley.md',
    line: 3,
  });
  // Not at each miss after that.
  expect(leechIn(question, wrong, () => missed(7))).toBeNull();
  expect(leechIn(question, wrong, () => missed(9))?.misses).toBe(9);
});

test('nothing is said of a point that this answer had right, or that nothing is remembered of', () => {
  expect(leechIn(question, right, () => missed(6))).toBeNull();
  expect(leechIn(question, wrong, () => undefined)).toBeNull();
});

test('the point is asked for by its own id', () => {
  const asked: string[] = [];
  leechIn(question, wrong, (point) => {
    asked.push(point);
    return undefined;
  });
  expect(asked).toEqual(['point-dam']);
});
