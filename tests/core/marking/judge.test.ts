import { describe, expect, it } from 'vitest';
import {
  creditFor,
  judgeAnswer,
  judgePoint,
  lenient,
  strict,
} from '../../../src/core/marking/judge';

describe.each([
  ['one fact', lenient],
  ['several', strict],
] as const)('where %s is asked', (_name, strictness) => {
  it('an answer to one key point is correct just where the point is covered', () => {
    for (let share = 0; share <= 1; share += 0.01) {
      const verdict = judgePoint(share, strictness);
      const overall = judgeAnswer(creditFor(verdict, share), [verdict], strictness);
      expect(overall === 'correct', `share ${share.toFixed(2)}`).toBe(verdict === 'covered');
    }
  });

  it('a contradiction bars "correct" and earns nothing', () => {
    expect(creditFor('contradicted', 1)).toBe(0);
    expect(judgeAnswer(0.9, ['covered', 'contradicted'], strictness)).toBe('partly');
    expect(judgeAnswer(0, ['contradicted'], strictness)).toBe('wrong');
  });
});
