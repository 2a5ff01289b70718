import { describe, expect, test } from 'vitest';
import { kappa, pearson, spearman, squared, weightedF1 } from '../../scripts/eval/marking/agree';
import { countKinds, countOwn, type Compared } from '../../scripts/eval/marking/compare';
import {
  bestPassMark,
  betweenJudges,
  countPublic,
  markBest,
} from '../../scripts/eval/marking/count-public';
import { bootstrap } from '../../scripts/eval/marking/interval';
import { compareSecond, markSet } from '../../scripts/eval/marking/own';
import { letterFor, locate } from '../../scripts/eval/marking/points';
import { parts } from '../../scripts/eval/marking/public';
import { listWrong } from '../../scripts/eval/marking/wrong';

describe('agreement', () => {
  test('Pearson r is that of the two rows, and 0 where one never changes', () => {
    // Means 2 and 3: (-1)(-2) + 0(-1) + 1 * 3 = 5; squares 2 and 14.
    expect(pearson([1, 2, 3], [1, 2, 6])).toBeCloseTo(5 / Math.sqrt(28));
    expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(pearson([1, 1, 1], [1, 2, 3])).toBe(0);
  });

  test('Spearman rho looks at ranks alone, equal values in the middle of theirs', () => {
    expect(spearman([1, 2, 3], [1, 2, 600])).toBeCloseTo(1);
    // Ranks 0.5, 0.5, 2 beside 0, 1, 2: covariance 1.5, squares 1.5 and 2.
    expect(spearman([5, 5, 9], [1, 2, 3])).toBeCloseTo(1.5 / Math.sqrt(3));
  });

  test('kappa takes chance away', () => {
    // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: 0.7 seen, 0.5 by chance.
    const row = (counts: readonly (readonly [number, number])[]): number[] =>
      counts.flatMap(([value, times]) => Array.from({ length: times }, () => value));
    const a = row([[1, 25], [0, 25]]); // prettier-ignore
    const b = row([[1, 20], [0, 5], [1, 10], [0, 15]]); // prettier-ignore
    expect(kappa(a, b)).toBeCloseTo(0.4);
    expect(kappa([1, 1], [1, 1])).toBe(1);
  });

  test('quadratic kappa forgives neighbours', () => {
    // Squares seen: 0 + 1 + 0; by chance (0 + 4 + 4) + (1 + 1 + 1) + (4 + 0 + 0) over 3 = 5.
    expect(kappa([0, 1, 2], [0, 2, 2], squared)).toBeCloseTo(1 - 1 / 5);
    expect(kappa([0, 1, 2], [2, 1, 0], squared)).toBeCloseTo(-1);
  });

  test('weighted F1 weighs both sides by how often they are there', () => {
    // Yes: 2 there, 3 said, 2 right: 4/5. No: 2 there, 1 said, 1 right: 2/3.
    expect(weightedF1([true, true, true, false], [true, true, false, false])).toBeCloseTo(
      (2 * 0.8 + 2 * (2 / 3)) / 4,
    );
    expect(weightedF1([], [])).toBe(0);
  });

  test('an interval is the same every time, holds the figure, and is wider with fewer groups', () => {
    const share = (drawn: readonly boolean[]): { share: number } => ({
      share: drawn.filter(Boolean).length / drawn.length,
    });
    const groups = (count: number): boolean[] =>
      Array.from({ length: count }, (_, at) => at % 4 === 0);
    const [low = 0, high = 0] = bootstrap(groups(100), ['share'], share).get('share') ?? [];
    expect(bootstrap(groups(100), ['share'], share).get('share')).toEqual([low, high]);
    // 0.25 and 1.96 times the standard error 0.0433.
    expect(low).toBeCloseTo(0.165, 1);
    expect(high).toBeCloseTo(0.335, 1);
    const [lower = 0, higher = 0] = bootstrap(groups(20), ['share'], share).get('share') ?? [];
    expect(higher - lower).toBeGreaterThan(high - low);
  });
});

describe('our points and those of the teacher', () => {
  const of = (start: number, end: number, verdict: Parameters<typeof letterFor>[1][number]['verdict']) => ({ start, end, verdict }); // prettier-ignore
  const labelled = { start: 0, end: 40 };

  test('labelled points are found one behind the other', () => {
    const model = 'It rose. It fell. It rose.';
    expect(locate({ model, points: ['It rose', 'It fell', 'It rose'] })).toEqual([
      { start: 0, end: 7 },
      { start: 9, end: 16 },
      { start: 18, end: 25 },
    ]);
    expect(locate({ model, points: ['It fell', 'It stood', 'It rose'] })[1]).toBeNull();
  });

  test.each([
    ['the same stretch says the same', [of(0, 40, 'partly')], 'P'],
    ['one contradicted among several contradicts', [of(0, 30, 'covered'), of(31, 40, 'contradicted')], 'X'], // prettier-ignore
    ['most of the length covered', [of(0, 32, 'covered'), of(32, 40, 'missed')], 'C'],
    ['half of the length covered', [of(0, 20, 'covered'), of(20, 40, 'missed')], 'P'],
    ['partly in both halves', [of(0, 20, 'partly'), of(20, 40, 'partly')], 'P'],
    ['little of the length covered', [of(0, 8, 'covered'), of(8, 40, 'missed')], 'M'],
    ['one of ours that spans two speaks for each', [of(0, 90, 'contradicted')], 'X'],
    ['a neighbour that only reaches in has no say', [of(0, 36, 'covered'), of(36, 90, 'contradicted')], 'C'], // prettier-ignore
    ['where nothing else is there it has', [of(36, 90, 'covered')], 'C'],
    ['what no point speaks of is missed', [of(50, 90, 'covered')], 'M'],
  ] as const)('%s', (_, ours, letter) => {
    expect(letterFor(labelled, ours)).toBe(letter);
  });
});

const compared = (
  [points, overall]: readonly [string, 'correct' | 'partly' | 'wrong'],
  [said, saidOverall]: readonly [string, 'correct' | 'partly' | 'wrong'],
  kind = 'partial',
): Compared => ({
  truth: { points, overall },
  said: { points: said, overall: saidOverall },
  ...{ kind, objects: said.includes('X'), score: 0.5 },
});

describe('our marks beside a teacher’s', () => {
  const group = {
    language: 'en',
    answers: [
      compared(['CC', 'correct'], ['CC', 'correct']),
      compared(['CC', 'correct'], ['MM', 'wrong'], 'notes'),
      compared(['CX', 'partly'], ['CX', 'partly'], 'wrong-year'),
      compared(['XC', 'partly'], ['CC', 'correct'], 'wrong-year'),
      compared(['MM', 'wrong'], ['MX', 'wrong']),
    ],
  };

  test('are counted by answers and by points', () => {
    expect(countOwn([group])).toMatchObject({
      ...{ sets: 1, answers: 5, points: 10, agreement: 0.6, pointAgreement: 0.6 },
      ...{ found: 0.5, precision: 0.5, foundByAnswer: 0.5, falseAlarms: 1 / 3 },
      ...{ correctCalledWrong: 0.5, wrongCalledCorrect: 0 },
    });
  });

  test('a share of nothing is no share', () => {
    const only = { language: 'en', answers: group.answers.slice(0, 1) };
    expect(countOwn([only])).toMatchObject({ found: null, precision: null, falseAlarms: 0 });
  });

  test('are counted by kind, with what the teacher’s letters earn', () => {
    expect(countKinds([group], ['wrong-year', 'salad', 'notes'])).toMatchObject([
      { kind: 'wrong-year', answers: 2, agreement: 0.5, teacher: 0.5, found: 0.5 },
      { kind: 'notes', answers: 1, agreement: 0, teacher: 1, found: null, falseAlarms: 0 },
    ]);
  });
});

const set = {
  ...{ topic: 'A bridge', language: 'en', question: 'What happened to the bridge?' },
  model: 'The bridge was opened in 1932. Farmers sold their wheat in the city.',
  points: ['The bridge was opened in 1932', 'Farmers sold their wheat in the city'],
  answers: [
    {
      kind: 'verbatim',
      answer: 'The bridge was opened in 1932. Farmers sold their wheat in the city.',
      points: 'CC',
      overall: 'correct',
    },
    { kind: 'empty', answer: '', points: 'MM', overall: 'wrong' },
  ],
} as const;

test('the marker is asked with all that the set says, and its points are brought to the labelled ones', () => {
  expect(markSet(set).answers.map(({ said }) => said)).toEqual([
    { points: 'CC', overall: 'correct' },
    { points: 'MM', overall: 'wrong' },
  ]);
});

test('a second teacher is compared answer for answer', () => {
  const answers = [
    { points: 'CX', overall: 'partly' },
    { points: 'MM', overall: 'wrong' },
  ] as const;
  const second = compareSecond(set, { topic: set.topic, answers });
  expect(second?.answers.map(({ said, objects }) => [said.points, objects])).toEqual([
    ['CX', true],
    ['MM', false],
  ]);
  expect(compareSecond(set, { topic: set.topic, answers: [] })).toBeNull();
});

test('what is marked otherwise is listed for the half to develop on, and for no other', () => {
  const wrong = {
    ...set,
    answers: [{ ...set.answers[0], points: 'CM', overall: 'partly' as const }],
  };
  const lines = listWrong([{ ...wrong, half: 'dev', file: 'bridge.json' }]);
  expect(lines.join('\n')).toContain('bridge.json #1 verbatim: teacher CM partly, we CC correct');
  expect(listWrong([{ ...set, half: 'dev', file: 'bridge.json' }])).toEqual([]);
  expect(() => listWrong([{ ...wrong, half: 'report', file: 'bridge.json' }])).toThrow();
});

describe('public sets', () => {
  const answer = { split: 'all', question: '', refs: ['a red flag', 'the tower'], score: 1 };

  test('of several model answers the one counts that the answer does best by', () => {
    expect(markBest({ ...answer, answer: 'the tower' })).toMatchObject({ overall: 'correct' });
    expect(markBest({ ...answer, answer: 'a green hill' })).toMatchObject({ overall: 'wrong' });
  });

  test('parts to learn from are dev, every other is report', () => {
    const dev = parts.filter(({ half }) => half === 'dev');
    expect(dev.map(({ set: name, split }) => `${name} ${split}`)).toEqual([
      'Beetle train',
      'SciEntsBank train',
      'SAF training',
    ]);
    expect(parts.filter(({ half }) => half === 'report')).toHaveLength(9);
  });

  test('a figure is by the metric of its part; judges decide by majority', () => {
    const judged = [
      { ...answer, answer: '', g: [1, 1, 0] },
      { ...answer, answer: '', g: [0, 0, 1] },
      { ...answer, answer: '', g: [0, 0, 0], score: 0 },
      { ...answer, answer: '', g: [1, 1, 1] },
    ];
    const correct = { overall: 'correct', score: 1 } as const;
    const wrong = { overall: 'wrong', score: 0 } as const;
    const part = parts.find(({ metric }) => metric === 'kappa');
    if (!part) throw new Error('no part is counted by kappa');
    const figures = countPublic(part, judged, [correct, wrong, wrong, wrong]);
    expect(figures).toMatchObject({ answers: 4, called: 0.25, truly: 0.5 });
    // 3 of 4 alike, 0.5 by chance.
    expect(figures.figure).toBeCloseTo(0.5);
    // Judges 1 and 2 always agree (1); each of them and judge 3 in 2 of 4, as by chance (0).
    expect(figures.human).toBeCloseTo(1 / 3);
    expect(betweenJudges([{ g: [1] }])).toBeNull();
  });

  test('the best pass mark tells how well scores rank', () => {
    const scores = [0.9, 0.6, 0.58, 0.1];
    const answers = scores.map((_, at) => ({ ...answer, answer: '', score: at < 2 ? 1 : 0.5 }));
    const marked = scores.map((score) => ({ overall: 'partly' as const, score }));
    expect(bestPassMark(answers, marked)).toEqual({ mark: 0.6, f1: 1 });
  });
});
