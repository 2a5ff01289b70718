import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPropertyNames } from '../../../scripts/own-names.mjs';
import type { Question } from '../../../src/core/quiz/question';
import { hintFor } from '../../../src/core/session/hint';
import { gradeResponse } from '../../../src/core/session/quiz-grade';
import type { QuizPlan } from '../../../src/core/session/quiz-plan';
import {
  answerQuestion,
  nextQuestion,
  startQuiz,
  takeHint,
} from '../../../src/core/session/quiz-session';
import { readPlan } from '../../../src/core/session/read-plan';
import { readQuestion } from '../../../src/core/session/read-question';
import { readResponse } from '../../../src/core/session/read-response';
import type { Response } from '../../../src/core/session/response';
import {
  readSavedQuiz,
  resumeQuiz,
  saveQuiz,
  unfinishedOf,
  type SavedQuiz,
} from '../../../src/core/session/saved-quiz';
import { en } from '../../../src/strings';
import { choice, match, order, truth, typedDate, typedName, written } from './questions';

const every: readonly Question[] = [
  choice('a', 1),
  order('b', [0, 1, 2]),
  match([
    ['a', 'x'],
    ['b', 'y'],
  ]),
  typedName('Ada Mirren'),
  typedDate('4 March 1871', '1871-03-04'),
  truth('The dam broke in 1871.'),
  truth('The dam broke in 1869.', '1869', typedDate('1871', '1871')),
  written(['Rain filled the lake', 'The millers dug out clay']),
  written(['Rain filled the lake'], {
    kind: 'source',
    marks: 3,
    sources: [{ from: 0, to: 5, line: 3, kind: 'image', target: 'dam.png', text: '' }],
  }),
];
const given: readonly Response[] = [
  { kind: 'choice', option: 1, hinted: true },
  { kind: 'order', order: [0, 2, 1] },
  { kind: 'match', chosen: [1, null] },
  { kind: 'typed', text: 'Mrs M', overruled: true },
  { kind: 'skip' },
  { kind: 'truth', said: false, fix: '' },
  { kind: 'truth', said: false, fix: '1872', overruled: true },
  { kind: 'written', text: 'rain', rulings: { 1: true } },
  { kind: 'written', text: 'rain' },
];
const plan: QuizPlan = {
  scope: { kind: 'note', path: 'Valley.md', line: 3 },
  points: 'all',
  length: 20,
  families: ['date', 'match'],
  timed: true,
  seed: 7,
};
const about = {
  id: 'q1',
  plan,
  title: 'The valley',
  at: 5,
  draft: null,
  elapsed: 90,
  left: ['B.md'],
};
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const saved = (more: Partial<SavedQuiz> = {}): SavedQuiz => ({
  ...about,
  version: 2,
  questions: every,
  responses: given.slice(0, 3),
  hinted: true,
  total: 20,
  draft: { kind: 'typed', text: 'Ada' },
  ...more,
});

describe('a quiz that is kept', () => {
  test('comes back whole, with every form of question and answer', () => {
    expect(readSavedQuiz(json(saved()))).toEqual(saved());
    const all = saved({ responses: given, draft: null, hinted: false });
    expect(readSavedQuiz(json(all))).toEqual(all);
  });

  test('goes on at the first open question, with its hint', () => {
    const before = takeHint(
      nextQuestion(answerQuestion(startQuiz(every, 20), { kind: 'choice', option: 1 }, en)),
    );
    const read = readSavedQuiz(json(saveQuiz(before, about)));
    expect(read && resumeQuiz(read, en)).toEqual(before);
  });

  test('keeps the hint of an answered question in its answer alone', () => {
    const answered = answerQuestion(takeHint(startQuiz(every)), { kind: 'choice', option: 1 }, en);
    expect(saveQuiz(answered, about)).toMatchObject({
      hinted: false,
      responses: [{ kind: 'choice', option: 1, hinted: true }],
    });
  });

  test('has names that the build leaves as they are, or the next version could not read it', () => {
    const names = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Array.isArray(value)) for (const name of Object.keys(value)) names.add(name);
      Object.values(value).forEach(collect);
    };
    collect([saved(), given]);
    const shortened = new Set(ownPropertyNames());
    expect(names.size).toBeGreaterThan(50);
    expect([...names].filter((name) => shortened.has(name))).toEqual([]);
  });

  test('of an older shape, or broken, is none', () => {
    const older = { path: 'A.md', seed: 5, line: null, asked: ['a'], responses: [], draft: '' };
    for (const stored of [older, null, 7, [], {}, { ...saved(), version: 99 }]) {
      expect(readSavedQuiz(stored)).toBeNull();
    }
    for (const lost of ['id', 'plan', 'questions']) {
      expect(readSavedQuiz({ ...saved(), [lost]: undefined })).toBeNull();
    }
  });

  test('drops a question of an unknown shape with its answer, and keeps the others', () => {
    const strange = { ...choice('x', 0), form: 'crossword' };
    const read = readSavedQuiz({ ...saved(), questions: [every[0], strange, ...every.slice(1)] });
    expect(read?.questions).toEqual(every);
    expect(read?.responses).toEqual([given[0], given[2]]);
    expect(read).toMatchObject({ total: 19, draft: saved().draft, hinted: true });
  });

  test('asks again from the first answer on that it cannot read', () => {
    const responses = [given[0], { kind: 'sung' }, given[2]];
    expect(readSavedQuiz({ ...saved(), responses })).toMatchObject({
      responses: [given[0]],
      draft: null,
      hinted: false,
    });
  });

  test('keeps no draft for a question that is gone', () => {
    const questions = [...every.slice(0, 3), { id: 'x' }, ...every.slice(4)];
    expect(readSavedQuiz({ ...saved(), questions })).toMatchObject({ draft: null, hinted: false });
  });
});

describe('a question as it was stored', () => {
  test('is read in every form', () => {
    for (const question of every) expect(readQuestion(json(question))).toEqual(question);
  });

  test.each([
    ['a key beyond its options', { ...choice('a', 3) }],
    ['no point', { ...choice('a', 0), items: [] }],
    ['a role of its own', { ...choice('a', 0), role: 'hero' }],
    [
      'evidence beyond its words',
      { ...choice('a', 0), evidence: { text: 'a', spans: [{ from: 0, to: 9 }] } },
    ],
    ['events without points', { ...order('a', [0, 1]), items: order('b', [0]).items }],
    [
      'right sides offered twice',
      {
        ...match([
          ['a', 'x'],
          ['b', 'y'],
        ]),
        offered: [0, 0],
      },
    ],
    ['no right answer', { ...typedName('Ada'), model: '' }],
    ['a language that is none', { ...typedName('Ada'), language: 'english!' }],
    ['a date without days', { ...typedDate('1871', '1871'), date: { edtf: '1871' } }],
    ['a change outside its statement', { ...truth('It broke in 1869.', '1869'), stem: 'It.' }],
    ['parts without points', { ...written(['a', 'b']), parts: ['a'] }],
    ['no marks to be had', { ...written(['a']), marks: 0 }],
    ['the kind of another form', { ...choice('a', 0), kind: 'order' }],
  ])('is none with %s', (_, stored) => {
    expect(readQuestion(json(stored))).toBeNull();
  });

  test('that is read at all can be marked and hinted at, however it was damaged (seed 51)', () => {
    const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
      typeof value !== 'object' || value === null
        ? [path]
        : [path, ...Object.entries(value).flatMap(([key, of]) => places(of, [...path, key]))];
    const put = (value: unknown, [key, ...rest]: readonly string[], what: unknown): unknown => {
      if (key === undefined) return what;
      if (Array.isArray(value)) {
        return value.map((of: unknown, at) => (String(at) === key ? put(of, rest, what) : of));
      }
      const record = Object.fromEntries(Object.entries(value ?? {}));
      return { ...record, [key]: put(record[key], rest, what) };
    };
    const damaged = fc
      .constantFrom(...every)
      .chain((question) =>
        fc
          .tuple(
            fc.constantFrom(...places(question)),
            fc.oneof(
              fc.constantFrom<unknown>(
                null,
                undefined,
                '',
                'x',
                -1,
                0,
                1,
                2,
                9,
                0.5,
                [],
                {},
                'words',
                'day',
                'en',
              ),
              fc.jsonValue(),
            ),
          )
          .map(([path, what]) => put(question, path, what)),
      );
    let kept = 0;
    fc.assert(
      fc.property(damaged, fc.constantFrom(...given), (stored, response) => {
        const read = readQuestion(stored);
        if (!read) return;
        kept++;
        expect(gradeResponse(read, response, en).credits).toHaveLength(read.items.length);
        hintFor(read, en);
      }),
      { seed: 51, numRuns: 1000 },
    );
    expect(kept).toBeGreaterThan(50);
  });
});

describe('a plan as it was stored', () => {
  test('is read with any scope', () => {
    for (const scope of [
      plan.scope,
      { kind: 'notes', paths: ['A.md', 'B.md'] },
      { kind: 'folder', path: 'History' },
      { kind: 'all' },
    ]) {
      expect(readPlan(json({ ...plan, scope }))).toEqual({ ...plan, scope });
    }
  });

  test('has what is usual for what is broken, and is none without a scope', () => {
    expect(
      readPlan({ scope: { kind: 'all' }, length: -3, families: ['songs'], seed: 'x' }),
    ).toEqual({
      scope: { kind: 'all' },
      points: 'all',
      length: null,
      families: ['date', 'gap', 'role', 'order', 'match', 'truth', 'recall', 'source'],
      timed: false,
      seed: 0,
    });
    for (const scope of [null, { kind: 'note' }, { kind: 'shelf' }]) {
      expect(readPlan({ ...plan, scope })).toBeNull();
    }
  });
});

test('whatever was stored is read without a fault (seed 52)', () => {
  fc.assert(
    fc.property(fc.anything(), fc.jsonValue(), (stored, value) => {
      readResponse(stored);
      readQuestion(stored);
      readPlan(stored);
      const read = readSavedQuiz({ ...saved(), questions: value, responses: stored, left: stored });
      if (read) expect(read.responses.length).toBeLessThanOrEqual(read.questions.length);
    }),
    { seed: 52, numRuns: 500 },
  );
});

test('unfinished quizzes are those that were begun and not ended, the last one first', () => {
  const begun = saved({ id: 'old', at: 1 });
  const typing = saved({ id: 'new', at: 9, responses: [] });
  const fresh = saved({ id: 'fresh', responses: [], draft: null });
  const ended = saved({ id: 'ended', responses: given, total: given.length });
  expect(unfinishedOf([begun, fresh, ended, typing])).toEqual([
    { id: 'new', title: 'The valley', answered: 0, total: 20 },
    { id: 'old', title: 'The valley', answered: 3, total: 20 },
  ]);
});
