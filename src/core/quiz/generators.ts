import type { Generator } from './draft';
import { dateQuestions } from './generators/date';
import { gapQuestions } from './generators/gap';
import { orderQuestions } from './generators/order';
import { roleQuestions } from './generators/role';
import type { QuestionKind } from './question';

/**
 * One generator a kind. The order breaks ties when questions are chosen: order comes first since it is the rarest (it
 * needs three dated points) and probes the most points at once; then dates, which are the surest to have one
 * right answer; then gaps; roles last, since nearly every point gives one and few of them ask for more.
 */
export const generators: readonly { readonly kind: QuestionKind; readonly make: Generator }[] = [
  { kind: 'order', make: orderQuestions },
  { kind: 'date', make: dateQuestions },
  { kind: 'gap', make: gapQuestions },
  { kind: 'role', make: roleQuestions },
];
