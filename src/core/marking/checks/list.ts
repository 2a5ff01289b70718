import type { AnswerCheck, PointCheck } from './check';
import { checkEmpty } from './empty';
import { checkNegation } from './negation';
import { checkNoKnowledge } from './no-knowledge';
import { checkNoModel } from './no-model';
import { checkOpposite } from './opposite';
import { checkQuestionRestated } from './question-restated';
import { checkWrongDate } from './wrong-date';
import { checkWrongNumber } from './wrong-number';

/**
 * The first that speaks settles the answer. No model comes first, since without one not even silence is wrong;
 * "I don't know" comes before the restated question, which it often quotes.
 */
export const answerChecks: readonly AnswerCheck[] = [
  checkNoModel,
  checkEmpty,
  checkNoKnowledge,
  checkQuestionRestated,
];

/**
 * The first that speaks contradicts the point, so the surest come first: a date and a number compare exactly, a
 * "not" stands in the text, an opposite rests on a table.
 */
export const pointChecks: readonly PointCheck[] = [
  checkWrongDate,
  checkWrongNumber,
  checkNegation,
  checkOpposite,
];
