// What the quiz makes of a note, as the figures and the sample look at it.
import type { Flaw } from '../../../src/core/quiz/checks';
import { judgeProbes, makeQuestions, type Judged } from '../../../src/core/quiz/make';
import type { QuizOptions } from '../../../src/core/quiz/material';
import type { Level, Question } from '../../../src/core/quiz/question';
import { en } from '../../../src/strings';
import type { QuizNote } from './notes';

/** Of the quizzes that are measured; any other would do. */
export const quizSeed = 1815;

/** Questions of a quiz. */
export const quizLength = 20;

/** What the student has shown of every point: nothing, or all of it; kinds rise with it. */
export const students = { new: 0, knowing: 3 } as const satisfies Record<string, 0 | Level>;
export type Student = keyof typeof students;
export const allStudents = Object.keys(students) as Student[];

export interface Made {
  readonly name: string;
  /** A person would quiz it. */
  readonly quizzed: boolean;
  /** ISO 639-1, of the note. */
  readonly language: string;
  /** Ids of the points that may be asked. */
  readonly points: readonly string[];
  /** All that passes the checks; a thing that can be chosen and typed is one entry of both. */
  readonly things: readonly (readonly Question[])[];
  /** A flaw for each question that does not. */
  readonly rejected: readonly Flaw[];
  /** Questions that found too few wrong options, or no room. */
  readonly unmade: number;
  readonly quizzes: Readonly<Record<Student, readonly Question[]>>;
}

export function optionsFor({ name, siblings }: QuizNote, seed: number): QuizOptions {
  return { seed, strings: en, path: name, siblings };
}

/** A quiz as a student takes it. */
export function quizOf(each: QuizNote, seed: number, student: Student): Question[] {
  const known = (): 0 | Level => students[student];
  return makeQuestions(each.note, { ...optionsFor(each, seed), known, length: quizLength });
}

/** Makes all that can be made of a note. */
export function makeAll(each: QuizNote): Made {
  const judged = judgeProbes(each.note, optionsFor(each, quizSeed));
  return {
    name: each.name,
    quizzed: each.quizzed,
    language: each.note.language,
    points: askable(each),
    things: thingsIn(judged),
    rejected: judged.flatMap(({ flaw }) => flaw ?? []),
    unmade: judged.filter(({ question }) => !question).length,
    quizzes: {
      new: quizOf(each, quizSeed, 'new'),
      knowing: quizOf(each, quizSeed, 'knowing'),
    },
  };
}

/** Everything that states something and stands under no heading of sources or links. */
function askable({ note }: QuizNote): string[] {
  return note.points.flatMap(({ id, role, isLabel }) =>
    role === 'sources' || role === 'ignore' || isLabel ? [] : id,
  );
}

function thingsIn(judged: readonly Judged[]): Question[][] {
  const things = new Map<Judged['probe'], Question[]>();
  for (const { probe, question, flaw } of judged) {
    if (question && !flaw) things.set(probe, [...(things.get(probe) ?? []), question]);
  }
  return [...things.values()];
}
