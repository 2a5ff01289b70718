import type { PointCheck } from './check';
import { checkCompared } from './compared';
import { checkHedged } from './hedged';
import { checkNegation } from './negation';
import { checkOpposite } from './opposite';
import { checkOutcome } from './outcome';
import { checkQuantifier } from './quantifier';
import { checkSwappedPlaces } from './swapped-places';
import { checkSwappedCause, checkSwappedOrder } from './swapped-sides';
import { checkWho } from './who';
import { checkWrongDate } from './wrong-date';
import { checkWrongNumber } from './wrong-number';

/**
 * What is left open is no claim, so that comes first. Then the first that speaks contradicts the point, and the surest
 * come first: a date and a number compare exactly, a
 * "not" and a quantifier stand in the text, an opposite rests on a table, who does what to whom and what comes of
 * what on the order of words.
 */
export const pointChecks: readonly PointCheck[] = [
  checkHedged,
  checkWrongDate,
  checkWrongNumber,
  checkNegation,
  checkQuantifier,
  checkOpposite,
  checkCompared,
  checkSwappedCause,
  checkSwappedOrder,
  checkWho,
  checkSwappedPlaces,
  checkOutcome,
];
