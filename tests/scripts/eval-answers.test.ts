import { describe, expect, test } from 'vitest';
import {
  kinds,
  readAnswerSets,
  readSecondSets,
  type AnswerSet,
} from '../../scripts/eval/marking/answers';
import { problemsOf, secondProblems } from '../../scripts/eval/marking/problems';

const sets = [...readAnswerSets('dev'), ...readAnswerSets('report')];

describe('the answers marked by hand', () => {
  test('are at least 300 to at least 40 model answers, in both halves', () => {
    expect(sets.length).toBeGreaterThanOrEqual(40);
    expect(sets.flatMap(({ answers }) => answers).length).toBeGreaterThanOrEqual(300);
    for (const half of ['dev', 'report']) {
      expect(sets.filter((set) => set.half === half).length).toBeGreaterThanOrEqual(10);
    }
  });

  test.each(['dev', 'report'])('have every kind in %s', (half) => {
    const there = new Set(
      sets.flatMap((set) => (set.half === half ? set.answers.map(({ kind }) => kind) : [])),
    );
    expect(kinds.filter((kind) => !there.has(kind))).toEqual([]);
  });

  test('keep to their form, with points that stand in the model answer in their order', () => {
    const wrong = sets.flatMap((set) =>
      problemsOf(set).map((problem) => `${set.half}/${set.file}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test('have no topic, question or model answer twice, so that none is in both halves', () => {
    const twice = (row: readonly string[]): string[] =>
      row.filter((each, at) => each !== '' && row.indexOf(each) < at);
    expect(twice(sets.map(({ topic }) => topic.toLowerCase().trim()))).toEqual([]);
    expect(twice(sets.map(({ question }) => question.trim()))).toEqual([]);
    expect(twice(sets.map(({ model }) => model.trim()))).toEqual([]);
  });

  test('are marked by a second teacher answer for answer, where they are', () => {
    const first = new Map(sets.map((set) => [set.topic, set]));
    const wrong = readSecondSets().flatMap((second) =>
      secondProblems(second, first.get(second.topic)).map(
        (problem) => `${second.topic}: ${problem}`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is wrong with a set is said', () => {
  const answer = { kind: 'partial', answer: 'It fell.', points: 'CM', overall: 'partly' } as const;
  const good: AnswerSet = {
    ...{ topic: 'A wall', language: 'en', question: '', model: 'It fell. It was sold.' },
    ...{ points: ['It fell', 'It was sold'], answers: [answer] },
  };
  test.each([
    [good, []],
    [
      { ...good, points: ['It was sold', 'It fell'] },
      ['point 2 is no stretch of the model answer behind the one before'],
    ],
    [{ ...good, answers: [answer, answer] }, ['answer 2 stands there twice']],
    [{ ...good, answers: [{ ...answer, points: 'P' }] }, ['answer 1 has 1 letters for 2 points']],
    [{ ...good, answers: [{ ...answer, points: 'CY' }] }, ['answer 1 has an unknown letter']],
    [
      { ...good, answers: [{ ...answer, kind: 'guess' }] },
      ['answer 1 is of no known kind (guess)'],
    ],
    [
      { ...good, answers: [{ ...answer, points: 'CX', overall: 'correct' as const }] },
      ['answer 1 is correct and contradicted'],
    ],
    [
      { ...good, answers: [{ ...answer, points: 'CC' }] },
      ['answer 1 covers all and is not correct'],
    ],
    [
      { ...good, answers: [{ ...answer, points: 'MX' }] },
      ['answer 1 earns nothing and is not wrong'],
    ],
    [
      { ...good, answers: [{ ...answer, kind: 'empty' }] },
      ['answer 1 is not empty, or not said to be'],
    ],
  ])('case %#', (set, problems) => {
    expect(problemsOf(set)).toEqual(problems);
  });

  test('of a second teacher too', () => {
    const second = { topic: 'A wall', answers: [{ points: 'CM', overall: 'correct' as const }] };
    expect(secondProblems(second, good)).toEqual([]);
    expect(secondProblems({ ...second, answers: [] }, good)).toHaveLength(1);
    expect(secondProblems(second, undefined)).toHaveLength(1);
  });
});
