import type { App } from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../src/core/quiz/question';
import type { QuizPlan } from '../../src/core/session/quiz-plan';
import { answerQuestion, startQuiz } from '../../src/core/session/quiz-session';
import { saveQuiz, type SavedQuiz } from '../../src/core/session/saved-quiz';
import { QuizStore } from '../../src/obsidian/quiz-store';
import { StopWatch } from '../../src/obsidian/stop-watch';
import { en } from '../../src/strings';
import { choice } from '../core/session/questions';
import { openVault } from './vault';

let app: App;
let clock = 0;
beforeEach(async () => {
  app = await openVault({});
  clock = 0;
});
const now = (): number => ++clock;
const plan: QuizPlan = {
  scope: { kind: 'all' },
  points: 'all',
  length: null,
  families: ['date'],
  timed: false,
  seed: 1,
};
const questions = (count: number, from = 0): Question[] =>
  Array.from({ length: count }, (_, at) => choice(`q${from + at}`, 0));
const saved = (id: string, made: readonly Question[], answers = 0): SavedQuiz => {
  let session = startQuiz(made, 100);
  for (let at = 0; at < answers; at++) {
    session = answerQuestion(session, { kind: 'choice', option: 0 }, en);
    session = { ...session, position: session.graded.length };
  }
  const about = { id, plan, title: id, at: now(), draft: null, elapsed: 5, left: ['Next.md'] };
  return saveQuiz(session, about);
};
/** Keys that were written while something ran. */
const written = (act: () => void): string[] => {
  const keys: string[] = [];
  const save = app.saveLocalStorage.bind(app);
  app.saveLocalStorage = (key, data) => {
    if (data !== null) keys.push(key);
    save(key, data);
  };
  act();
  app.saveLocalStorage = save;
  return keys;
};

describe('quizzes on this device', () => {
  it('are read back as they were kept, by an app that was just started', () => {
    const quiz = saved('a', questions(3), 2);
    expect(new QuizStore(app).keep(quiz)).toBe(true);
    expect(new QuizStore(app).load('a')).toEqual(quiz);
    expect(new QuizStore(app).load('b')).toBeNull();
  });

  it('have their questions written once, as they are made', () => {
    const store = new QuizStore(app);
    const made = questions(300);
    store.keep(saved('a', made, 1));
    expect(written(() => store.keep(saved('a', made, 2)))).toEqual([
      'causeway-quiz-a',
      'causeway-quizzes',
    ]);
    const more = [...made, ...questions(5, 300)];
    expect(written(() => store.keep(saved('a', more, 2)))).toEqual([
      'causeway-quiz-a-1',
      'causeway-quiz-a',
      'causeway-quizzes',
    ]);
    expect(new QuizStore(app).load('a')?.questions).toEqual(more);
  });

  it('are written anew where questions have changed, and leave nothing of the old behind', () => {
    const store = new QuizStore(app);
    const made = questions(4);
    store.keep(saved('a', made.slice(0, 2)));
    store.keep(saved('a', made));
    store.keep(saved('a', made.slice(1)));
    expect(new QuizStore(app).load('a')?.questions).toEqual(made.slice(1));
    expect(app.loadLocalStorage('causeway-quiz-a-1')).toBeNull();
  });

  it('are four at most: the one under way and three that were broken off', () => {
    const store = new QuizStore(app);
    for (const id of ['a', 'b', 'c', 'd', 'e']) store.keep(saved(id, questions(2), 1));
    expect(store.unfinished().map(({ id }) => id)).toEqual(['e', 'd', 'c', 'b']);
    expect(app.loadLocalStorage('causeway-quiz-a')).toBeNull();
    expect(app.loadLocalStorage('causeway-quiz-a-0')).toBeNull();
  });

  it('make room for the one under way, the oldest first; without room it says so', () => {
    const store = new QuizStore(app);
    for (const id of ['a', 'b']) store.keep(saved(id, questions(2), 1));
    const save = app.saveLocalStorage.bind(app);
    app.saveLocalStorage = (key, data) => {
      const isFull = data !== null && app.loadLocalStorage('causeway-quiz-a') !== null;
      if (isFull) throw new Error('QuotaExceededError');
      save(key, data);
    };
    expect(store.keep(saved('c', questions(2), 1))).toBe(true);
    expect(store.unfinished().map(({ id }) => id)).toEqual(['c', 'b']);
    app.saveLocalStorage = (key, data) => {
      if (data !== null) throw new Error('QuotaExceededError');
      save(key, data);
    };
    expect(store.keep(saved('d', questions(2), 1))).toBe(false);
  });

  it('that are broken on disk are none', () => {
    for (const broken of [null, 7, [], { stretches: 'many' }, { id: 'a', stretches: 1e9 }]) {
      app.saveLocalStorage('causeway-quiz-a', broken);
      app.saveLocalStorage('causeway-quizzes', ['a', 7]);
      expect(new QuizStore(app).load('a')).toBeNull();
      expect(new QuizStore(app).unfinished()).toEqual([]);
    }
  });
});

it('a stop-watch counts while it runs, and no clock that is set back', () => {
  const watch = new StopWatch(() => clock, 100);
  clock = 1000;
  expect(watch.elapsed()).toBe(100);
  watch.run(true);
  clock = 1500;
  expect(watch.elapsed()).toBe(600);
  watch.run(false);
  clock = 9000;
  expect(watch.elapsed()).toBe(600);
  watch.run(true);
  clock = 10;
  expect(watch.elapsed()).toBe(600);
});
