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
      const overall = judgeAnswer([{ verdict, weight: 30 }]);
      expect(overall === 'correct', `share ${share.toFixed(2)}`).toBe(verdict === 'covered');
    }
  });

  it('a contradiction bars "correct" and earns nothing', () => {
    expect(creditFor('contradicted', 1)).toBe(0);
    const covered = { verdict: 'covered', weight: 90 } as const;
    const contradicted = { verdict: 'contradicted', weight: 10 } as const;
    expect(judgeAnswer([covered, contradicted])).toBe('partly');
    expect(judgeAnswer([contradicted])).toBe('wrong');
  });
});
