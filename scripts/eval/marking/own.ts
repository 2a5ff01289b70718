import { markAnswer } from '../../../src/core/marking/mark';
import type { Marking } from '../../../src/core/marking/marking';
import { en } from '../../../src/strings';
import type { AnswerSet, SecondSet, Verdicts } from './answers';
import { earned, type Compared, type Group } from './compare';
import { letterFor, locate } from './points';

/** Marks all answers of a set. */
export function markSet(set: AnswerSet): Group {
  const places = locate(set);
  return {
    language: set.language,
    answers: set.answers.map((truth) => {
      const { overall, score, points } = markOne(set, truth.answer);
      const said = places.map((place) => (place ? letterFor(place, points) : 'M')).join('');
      const objects = points.some(({ verdict }) => verdict === 'contradicted');
      return { truth, said: { points: said, overall }, kind: truth.kind, objects, score };
    }),
  };
}

function markOne(set: AnswerSet, answer: string): Marking {
  const { question, model, language, marks, names } = set;
  const input = {
    ...{ question, model, language, answer },
    ...(marks === undefined ? {} : { marks }),
    ...(names === undefined ? {} : { names }),
  };
  return markAnswer(input, en);
}

/** What a second teacher says of the same answers, as if it were ours; null where the answers are not as many. */
export function compareSecond(set: AnswerSet, { answers }: SecondSet): Group | null {
  if (answers.length !== set.answers.length) return null;
  const compared = set.answers.map((truth, at): Compared => {
    const said: Verdicts = answers[at] ?? truth;
    const score = earned(said);
    return { truth, said, kind: truth.kind, objects: said.points.includes('X'), score };
  });
  return { language: set.language, answers: compared };
}
