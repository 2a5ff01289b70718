import { betweenProbes } from './generators/between';
import { dateProbes } from './generators/date';
import { firstProbes } from './generators/first';
import { gapProbes } from './generators/gap';
import { numberProbes } from './generators/number';
import { orderProbes } from './generators/order';
import { roleProbes } from './generators/role';
import type { Generator } from './probe';

/**
 * One generator a file. The order breaks ties when questions are chosen: order comes first since it is the rarest (it
 * needs three dated points) and probes the most points at once; then dates, which are the surest to have one
 * right answer, and what else can be asked of them; then gaps; roles last, since nearly every point gives one and few
 * of them ask for more.
 */
export const generators: readonly Generator[] = [
  orderProbes,
  dateProbes,
  firstProbes,
  betweenProbes,
  gapProbes,
  numberProbes,
  roleProbes,
];
