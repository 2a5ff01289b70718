import type { Check, Flaw } from './checks/check';
import { grammarCue, keyInStem } from './checks/key';
import { datesSorted, optionAlsoTrue, optionCount, optionsUnique } from './checks/options';
import { stemDangles, stemIsFragment, stemLength } from './checks/stem';
import type { Draft } from './draft';
import type { Material } from './material';

/**
 * The flaws of the item-writing literature that can be told without a model. The first that is found is named, so the
 * plain ones come first: whether there is a question at all, whether it can be understood, whether it gives
 * itself away, and last, since it looks at the whole note, whether it has one right answer.
 */
export const checks: readonly Check[] = [
  optionCount,
  stemLength,
  stemIsFragment,
  stemDangles,
  keyInStem,
  grammarCue,
  optionsUnique,
  datesSorted,
  optionAlsoTrue,
];

/** The first flaw of a question in its note, or null for one that may be asked. */
export function findFlaw(draft: Draft, material: Material): Flaw | null {
  for (const check of checks) {
    const flaw = check(draft, material);
    if (flaw !== null) return flaw;
  }
  return null;
}
