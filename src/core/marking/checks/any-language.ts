import type { PointCheck } from './check';
import { checkNameBeside } from './name-beside';
import { checkNegation } from './negation';
import { checkOpposite } from './opposite';
import { checkSwappedPlaces } from './swapped-places';
import { checkWrongDate } from './wrong-date';
import { checkWrongNumber } from './wrong-number';

/** The checks that hold in every language; of opposites only those by prefix ("unabhängig") are known outside English. */
export const anyLanguageChecks: readonly PointCheck[] = [
  checkWrongDate,
  checkWrongNumber,
  checkNegation,
  checkOpposite,
  checkSwappedPlaces,
  checkNameBeside,
];
