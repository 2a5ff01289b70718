import { betweenProbes } from './generators/between';
import { dateProbes } from './generators/date';
import { explainProbes } from './generators/explain';
import { firstProbes } from './generators/first';
import { gapProbes } from './generators/gap';
import { matchProbes } from './generators/match';
import { numberProbes } from './generators/number';
import { oddProbes } from './generators/odd';
import { orderProbes } from './generators/order';
import { phraseProbes } from './generators/phrase';
import { recallProbes } from './generators/recall';
import { roleProbes } from './generators/role';
import { sourceProbes } from './generators/source';
import { truthProbes } from './generators/truth';
import { whichProbes } from './generators/which';
import type { Generator } from './probe';

/**
 * One generator a file. The order breaks ties when questions are chosen: what is rarest and probes most at once comes
 * first (a source's own questions, orders, matches, lists to be told); then dates, which are the surest to have one
 * right answer, and what else can be asked of them; then gaps, and sentences to be judged; roles last, since nearly every
 * point gives one and few of them ask for more.
 */
export const generators: readonly Generator[] = [
  sourceProbes,
  orderProbes,
  matchProbes,
  recallProbes,
  explainProbes,
  dateProbes,
  firstProbes,
  betweenProbes,
  gapProbes,
  phraseProbes,
  numberProbes,
  truthProbes,
  whichProbes,
  oddProbes,
  roleProbes,
];
