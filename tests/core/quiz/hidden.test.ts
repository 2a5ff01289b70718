import { describe, expect, test } from 'vitest';
import type { HistoryNote } from '../../../src/core/notes/note';
import { allQuestions, findQuestions, makeQuestions } from '../../../src/core/quiz/make';
import type { Question } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { valley } from './valley';

const ask = (note: HistoryNote, hidden: Iterable<string>): Question[] =>
  allQuestions(note, { seed: 1, strings, hidden: new Set(hidden) });

/** The note under another name, which stands in the ids of its points and so in those of its questions. */
const renamed: HistoryNote = {
  ...valley,
  points: valley.points.map((point) => ({ ...point, id: `renamed:${point.id}` })),
};

const all = ask(valley, []);
const ofKind = (kind: Question['kind']): Question[] => all.filter((each) => each.kind === kind);

describe('a question that is hidden', () => {
  test('by its id is not asked again, in either form', () => {
    const typed = all.find(({ form }) => form === 'typed');
    const left = ask(valley, [typed?.id ?? '']);
    expect(typed).toBeDefined();
    expect(left.filter(({ stem }) => stem === typed?.stem)).toEqual([]);
    expect(left.length).toBe(all.filter(({ stem }) => stem !== typed?.stem).length);
  });

  test.each(['date', 'gap', 'role', 'between', 'recall'] as const)(
    'by its stem is not asked in a note that was renamed: %s',
    (kind) => {
      const stems = new Set(ofKind(kind).map(({ stem }) => stem));
      const same = ask(renamed, []).filter(({ stem }) => stems.has(stem));
      expect(same.length).toBeGreaterThan(0);
      expect(same.filter(({ id }) => all.some((each) => each.id === id))).toEqual([]);
      expect(ask(renamed, stems).filter(({ stem }) => stems.has(stem))).toEqual([]);
    },
  );

  test('by the stem of the choice is not asked to be typed either', () => {
    const typed = all.filter(({ form }) => form === 'typed');
    const choices = all.filter(
      ({ form, stem }) => form === 'choice' && typed.some((each) => each.stem === stem),
    );
    expect(choices.length).toBeGreaterThan(0);
    const left = ask(
      valley,
      choices.map(({ stem }) => stem),
    );
    expect(left.filter(({ form }) => form === 'typed')).toEqual(
      typed.filter(({ stem }) => !choices.some((each) => each.stem === stem)),
    );
  });

  test('by its stem is neither chosen for a quiz nor found by its id', () => {
    const [question] = ofKind('date');
    const options = { seed: 1, strings, hidden: new Set([question?.stem ?? '']) };
    const quiz = makeQuestions(valley, { ...options, length: 100 });
    expect(quiz.length).toBeGreaterThan(10);
    expect(quiz.filter(({ stem }) => stem === question?.stem)).toEqual([]);
    expect(findQuestions(valley, options, new Set([question?.id ?? '']))).toEqual([]);
  });

  test.each(['order', 'first', 'which', 'match'] as const)(
    'by a request that others share takes none of those with it: %s',
    (kind) => {
      const asked = ofKind(kind);
      expect(asked.length).toBeGreaterThan(0);
      expect(
        ask(
          valley,
          asked.map(({ stem }) => stem),
        ).filter((each) => each.kind === kind),
      ).toEqual(asked);
    },
  );
});
