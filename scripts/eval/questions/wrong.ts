// What to look at while developing: never of the half that is only counted.
import { familyOf, type Question } from '../../../src/core/quiz/question';
import { decentPoints, isDecent } from './count';
import type { MadeNote } from './measure';
import { shownOf, sortOf } from './shown';
import { answersNext, tellsItself } from './telling';
import { isUnique } from './unique';

/** Notes with too poor a quiz, and questions with a fault that a program can find. */
export function listFaults(made: readonly MadeNote[]): string[] {
  return made
    .filter(({ split }) => split === 'dev')
    .flatMap((each) => [...poverty(each), ...faults(each)]);
}

function poverty({ name, points, things }: MadeNote): string[] {
  const firsts = things.flatMap(([first]) => first ?? []);
  if (points.length < decentPoints || isDecent(firsts, ({ kind }) => familyOf(kind))) return [];
  const kinds = [...new Set(firsts.map(sortOf))].join(', ');
  return [`poor: ${name}: ${points.length} points, ${firsts.length} questions (${kinds})`];
}

function faults({ name, language, things, quizzes }: MadeNote): string[] {
  const told = (fault: string, question: Question): string =>
    `${fault}: ${name}:${question.line} ${sortOf(question)} | ${question.stem} | ${JSON.stringify(shownOf(question))}`;
  const all = things.flat();
  return [
    ...all.filter((each) => isUnique(each, language) === false).map((each) => told('key', each)),
    ...all.filter(tellsItself).map((each) => told('told', each)),
    ...Object.values(quizzes).flatMap((quiz) =>
      quiz.flatMap((question, at) => {
        const next = quiz[at + 1];
        return next && answersNext(question, next)
          ? [`${told('next', question)}\n    -> ${told('', next)}`]
          : [];
      }),
    ),
  ];
}
