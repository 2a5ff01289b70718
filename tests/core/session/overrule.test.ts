import { describe, expect, it } from 'vitest';
import type { Marking, PointVerdict } from '../../../src/core/marking/marking';
import {
  answerKey,
  noHistory,
  pointKey,
  rulingKey,
  type ItemHistory,
} from '../../../src/core/progress/answers';
import type { Ruling } from '../../../src/core/progress/event';
import { otherRuling, overrule } from '../../../src/core/session/overrule';
import { sumTallies, tallyOf } from '../../../src/core/session/tally';

const answer = 'my answer';
const history = (rulings: Readonly<Record<string, Ruling>>, words = answer): ItemHistory => ({
  attempts: [],
  rulings: new Map(
    Object.entries(rulings).map(([point, verdict]) => [
      rulingKey(answerKey(words), pointKey(point)),
      verdict,
    ]),
  ),
});
const points = ['one', 'two', 'three', 'four'];
/** A marking of so many points; each contradicted one has a flag over its evidence. */
const mark = (...verdicts: PointVerdict[]): Marking => {
  const share = verdicts.filter((verdict) => verdict === 'covered').length / verdicts.length;
  const found = verdicts.map((verdict, at) => ({
    start: at * 10,
    end: at * 10 + 9,
    text: points[at] ?? '',
    verdict,
    evidence: verdict === 'missed' ? null : { start: at * 10, end: at * 10 + 9 },
    matches: [],
  }));
  return {
    overall: share === 1 ? 'correct' : share > 0 ? 'partly' : 'wrong',
    score: share,
    points: found,
    flags: found
      .filter(({ verdict }) => verdict === 'contradicted')
      .map(({ start }) => ({
        kind: 'wrong-date' as const,
        message: 'You wrote …',
        start,
        end: start + 4,
      })),
  };
};

describe('a ruling', () => {
  it('is against the verdict: what was covered was wrong, all else was right', () => {
    const verdicts: PointVerdict[] = ['covered', 'partly', 'missed', 'contradicted'];
    expect(verdicts.map(otherRuling)).toEqual(['missed', 'covered', 'covered', 'covered']);
  });

  it('changes the point, the sum and the whole', () => {
    const half = mark('covered', 'missed');
    const all = overrule(half, answer, history({ two: 'covered' }));
    expect(all).toMatchObject({ overall: 'correct', score: 1, ruled: new Set([1]) });
    const none = overrule(half, answer, history({ one: 'missed' }));
    expect(none).toMatchObject({ overall: 'wrong', score: 0, ruled: new Set([0]) });
    const some = overrule(mark('missed', 'missed', 'missed'), answer, history({ one: 'covered' }));
    expect(some.overall).toBe('partly');
    expect(some.score).toBeCloseTo(1 / 3);
  });

  it('never makes a score worse by "I was right" nor better by "I was wrong"', () => {
    for (const before of [
      mark('partly', 'missed'),
      mark('covered', 'contradicted', 'partly'),
      { ...mark('partly', 'partly', 'missed'), score: 0.6 },
    ]) {
      for (const { text, verdict } of before.points) {
        const ruling = otherRuling(verdict);
        const { score } = overrule(before, answer, history({ [text]: ruling }));
        expect(Math.sign(score - before.score)).toBe(ruling === 'covered' ? 1 : -1);
      }
    }
  });

  it('leaves an answer right that the marker called right, unless a point is taken back', () => {
    const generous: Marking = {
      ...mark('covered', 'covered', 'missed', 'partly'),
      overall: 'correct',
    };
    expect(overrule(generous, answer, history({ four: 'covered' })).overall).toBe('correct');
    expect(overrule(generous, answer, history({ one: 'missed' })).overall).toBe('partly');
  });

  it('takes back what was said against words that are right after all, and only that', () => {
    const both = mark('contradicted', 'contradicted');
    const { flags } = overrule(both, answer, history({ one: 'covered' }));
    expect(flags.map(({ start }) => start)).toEqual([10]);
  });

  it('holds for the same words and for no others', () => {
    const before = mark('missed', 'covered');
    const rulings = history({ one: 'covered' });
    expect(overrule(before, ' My  answer', rulings).ruled.size).toBe(1);
    expect(overrule(before, 'another answer', rulings)).toMatchObject(before);
    expect(overrule(before, answer, noHistory)).toEqual({ ...before, ruled: new Set() });
  });

  it('that the marker has come round to is none any more', () => {
    const now = overrule(mark('covered', 'missed'), answer, history({ one: 'covered' }));
    expect(now.ruled.size).toBe(0);
  });
});

describe('points', () => {
  it('are the covered key points where the note gives no marks', () => {
    expect(tallyOf(mark('covered', 'partly', 'missed'), null)).toEqual({ earned: 1, of: 3 });
    expect(tallyOf(mark(), null)).toEqual({ earned: 0, of: 0 });
  });

  it('are as many as the note gives marks, all of them for a right answer alone', () => {
    const near: Marking = { ...mark('covered', 'covered', 'covered', 'partly'), score: 0.95 };
    expect(tallyOf(near, 4)).toEqual({ earned: 3, of: 4 });
    expect(tallyOf({ ...near, overall: 'correct' }, 4)).toEqual({ earned: 4, of: 4 });
    expect(tallyOf(mark('missed'), 4)).toEqual({ earned: 0, of: 4 });
    expect(tallyOf(mark('covered', 'missed'), 1)).toEqual({ earned: 0, of: 1 });
  });

  it('add up', () => {
    const sum = sumTallies([
      { earned: 1, of: 3 },
      { earned: 4, of: 5 },
    ]);
    expect(sum).toEqual({ earned: 5, of: 8 });
  });
});
