import type { PointCheck } from './check';
import { checkNegation } from './negation';
import { checkOpposite } from './opposite';
import { checkSwappedActors } from './swapped-actors';
import { checkWrongDate } from './wrong-date';
import { checkWrongNumber } from './wrong-number';

/**
 * The first that speaks contradicts the point, so the surest come first: a date and a number compare exactly, a
 * "not" stands in the text, an opposite rests on a table, who does what to whom on the order of words.
 */
export const pointChecks: readonly PointCheck[] = [
  checkWrongDate,
  checkWrongNumber,
  checkNegation,
  checkOpposite,
  checkSwappedActors,
];
