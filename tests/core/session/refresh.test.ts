import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/quiz/question';
import { allQuestions, makeQuestions } from '../../../src/core/quiz/make';
import { readNote } from '../../../src/core/notes/read';
import {
  answerQuestion,
  nextQuestion,
  startQuiz,
  type QuizSession,
} from '../../../src/core/session/quiz-session';
import { refreshQuestions, renameNote, type Refreshed } from '../../../src/core/session/refresh';
import { en } from '../../../src/strings';

const text = `# The Orrin flood

## Cause
- Nine days of rain had filled the Orrin lake by 2 March 1871.
- Ada Mirren had warned the council of Lorn in June 1869.
- The millers of Dunmore dug clay from the foot of the wall in 1870.
- Tom Hale sold the timber of the upper valley in 1868.

## Course
- The dam at Orrin broke on 4 March 1871.
- The bridge at Lorn fell on 5 March 1871.
- Soldiers from Fort Alder reached Dunmore on 9 March 1871.

## Impact
- The council of Lorn resigned in May 1871.
- A new dam was finished by Ada Mirren in 1876.
`;
const title = 'The Orrin flood';
const path = 'Valley/Flood.md';
const read = (words: string, called = title) => readNote(words, { title: called });
const optionsFor = (at: string) => ({ seed: 7, strings: en, path: at }) as const;
const start = (): QuizSession =>
  startQuiz(makeQuestions(read(text), { ...optionsFor(path), length: 20 }));
const refresh = (session: QuizSession, words: string, called = title): Refreshed => {
  const note = read(words, called);
  return refreshQuestions(session, path, note, allQuestions(note, optionsFor(path)));
};
const answered = (session: QuizSession): QuizSession =>
  answerQuestion(session, { kind: 'skip' }, en);
const linesOf = ({ items }: Question): number[] => items.map(({ line }) => line);

/** The note with two lines more before it. */
const moved = `# The Orrin flood\n\nA word before.\n${text.slice(text.indexOf('\n') + 1)}`;
const without = (line: string): string => text.replace(new RegExp(`.*${line}.*\n`, 'u'), '');

describe('a note edited while its quiz runs', () => {
  test('has questions to begin with', () => {
    expect(start().questions.length).toBeGreaterThan(9);
  });

  test('untouched, changes nothing', () => {
    const session = nextQuestion(answered(start()));
    const { session: after, gone } = refresh(session, text);
    expect(gone).toBe(0);
    expect(after).toEqual(session);
  });

  test('with its points on other lines keeps all, each with its new line', () => {
    const session = nextQuestion(answered(start()));
    const { session: after, gone } = refresh(session, moved);
    expect(gone).toBe(0);
    expect(after.questions.map(({ stem }) => stem)).toEqual(
      session.questions.map(({ stem }) => stem),
    );
    after.questions.forEach((question, at) => {
      const before = session.questions[at];
      expect(linesOf(question)).toEqual(before && linesOf(before).map((line) => line + 2));
      expect(question.line).toBe((before?.line ?? 0) + 2);
    });
  });

  test('without a point loses the open questions about it, and keeps the answered one', () => {
    const session = start();
    const about = (question: Question): boolean =>
      question.items.some((item) => item.text.includes('Tom Hale'));
    const open = session.questions.filter(about).length;
    expect(open).toBeGreaterThan(0);
    const { session: after, gone } = refresh(session, without('Tom Hale'));
    expect(after.questions.filter(about)).toEqual([]);
    expect(gone).toBeGreaterThanOrEqual(open);
    expect(after.total).toBe(session.total - gone);
    expect(after.questions).toHaveLength(session.questions.length - gone);

    const first = session.questions.findIndex(about);
    const picked = session.questions[first];
    const front = picked ? [picked, ...session.questions.filter((each) => each !== picked)] : [];
    const kept = refresh(answered(startQuiz(front)), without('Tom Hale'));
    expect(kept.session.questions.filter(about)).toEqual([picked]);
    expect(kept.session.graded).toHaveLength(1);
  });

  test('leaves the questions of other notes alone', () => {
    const [other] = start().questions.map((question) => ({ ...question, path: 'Other.md' }));
    const session = startQuiz(other ? [other] : []);
    expect(refresh(session, '# Nothing left\n')).toEqual({ session, gone: 0 });
  });

  test('does not move the options of the question on the screen for the sake of other wrong ones', () => {
    const session = start();
    const choice = session.questions.find((each) => each.form === 'choice');
    const note = read(text);
    const fresh = allQuestions(note, optionsFor(path)).map((question): Question =>
      question.form === 'choice'
        ? {
            ...question,
            options: [...question.options].reverse(),
            key: question.options.length - 1 - question.key,
          }
        : question,
    );
    const two = startQuiz(choice ? [choice, { ...choice, id: `${choice.id}2` }] : []);
    const after = refreshQuestions(two, path, note, fresh).session.questions;
    expect(after[0]).toEqual(choice);
    expect(after[1]).not.toMatchObject({ options: choice?.options });
  });

  test('asks it anew where its own words changed', () => {
    const session = start();
    const [shown] = session.questions;
    const note = read(text);
    const fresh = shown ? [{ ...shown, stem: 'Something else?' }] : [];
    const after = refreshQuestions(startQuiz(shown ? [shown] : []), path, note, fresh).session;
    expect(after.questions[0]?.stem).toBe('Something else?');
  });
});

describe('a note renamed or moved while its quiz runs', () => {
  test('keeps all its questions, and they are found in it', () => {
    const session = nextQuestion(answered(start()));
    const renamed = renameNote(session, path, 'Floods/Orrin.md', 'Orrin');
    expect(
      renamed.questions.every((each) => each.path === 'Floods/Orrin.md' && each.title === 'Orrin'),
    ).toBe(true);
    expect({ ...renamed, questions: [] }).toEqual({ ...session, questions: [] });
    expect(renameNote(session, 'Other.md', 'X.md', 'X')).toBe(session);
  });

  test('and then edited still knows its points by their words, though ids go by the title', () => {
    const session = renameNote(start(), path, path, 'Orrin');
    const { session: after, gone } = refresh(session, moved, 'Orrin');
    expect(gone).toBe(0);
    expect(after.questions).toHaveLength(session.questions.length);
    const ids = new Set(read(moved, 'Orrin').points.map(({ id }) => id));
    // What is remembered from here on belongs to the points as they are called now.
    const stale = after.questions
      .slice(1)
      .filter(({ items }) => items.some(({ id }) => !ids.has(id)));
    expect(stale).toEqual([]);
  });
});
