import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/core/notes/read';
import { allQuestions } from '../../../src/core/quiz/make';
import type { Question } from '../../../src/core/quiz/question';
import { hintFor } from '../../../src/core/session/hint';
import { gradeResponse } from '../../../src/core/session/quiz-grade';
import { readQuestion } from '../../../src/core/session/read-question';
import type { Response } from '../../../src/core/session/response';
import { modelOf } from '../../../src/core/session/written-grade';
import { en } from '../../../src/strings';

const folders = ['../../fixtures/notes', '../../../examples/vault'];
const notes = folders.flatMap((name) => {
  const folder = path.join(import.meta.dirname, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.md')).map((file) => path.join(folder, file));
});
const questions = notes.flatMap((file) => {
  const name = path.basename(file);
  const note = readNote(readFileSync(file, 'utf8'), { title: path.basename(file, '.md') });
  return allQuestions(note, { seed: 5, strings: en, path: name });
});

/** What the note itself would answer. */
function rightAnswer(question: Question): Response {
  switch (question.form) {
    case 'choice':
      return { kind: 'choice', option: question.key };
    case 'order': {
      const order = [...question.events.keys()].sort(
        (a, b) => (question.events[a]?.rank ?? 0) - (question.events[b]?.rank ?? 0),
      );
      return { kind: 'order', order };
    }
    case 'match':
      return { kind: 'match', chosen: [...question.pairs.keys()] };
    case 'typed':
      return { kind: 'typed', text: question.model };
    case 'truth':
      return {
        kind: 'truth',
        said: question.change === null,
        fix: question.change?.fix.model ?? '',
      };
    case 'written':
      return { kind: 'written', text: modelOf(question) };
  }
}

describe('the questions that are made of notes', () => {
  test('are of every form', () => {
    const forms = new Set(questions.map(({ form }) => form));
    expect([...forms].sort()).toEqual(['choice', 'match', 'order', 'truth', 'typed', 'written']);
    expect(questions.length).toBeGreaterThan(50);
  });

  test('are right when answered as the note says', () => {
    const wrong = questions.filter(
      (question) => gradeResponse(question, rightAnswer(question), en).verdict !== 'correct',
    );
    expect(wrong.map((question) => [question.path, question.form, question.stem])).toEqual([]);
  });

  test('can be kept and read back', () => {
    for (const question of questions) {
      expect(readQuestion(JSON.parse(JSON.stringify(question)))).toEqual(question);
    }
  });

  test('have hints that do not say what is to be typed', () => {
    const told = questions.filter(
      (question) =>
        question.form === 'typed' &&
        question.model.length > 1 &&
        hintFor(question, en)?.toLowerCase().includes(`“${question.model.toLowerCase()}”`),
    );
    expect(told).toEqual([]);
  });

  test('that are false are right as well when the whole statement is typed anew', () => {
    const partly = questions.flatMap((question) => {
      if (question.form !== 'truth' || !question.change) return [];
      const { at, fix } = question.change;
      const anew = question.stem.slice(0, at.from) + fix.model + question.stem.slice(at.to);
      const graded = gradeResponse(question, { kind: 'truth', said: false, fix: anew }, en);
      return graded.verdict === 'correct' ? [] : [[anew, graded.mark?.remark]];
    });
    expect(partly).toEqual([]);
  });
});
