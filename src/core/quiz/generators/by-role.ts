import { factsOf } from '../facts';
import type { Material } from '../material';
import type { Probe } from '../probe';
import { oddProbes } from './odd';
import { whichProbes } from './which';

/** What is told by its role: which point was a cause, which does not belong. Both look at the same facts. */
export function byRoleProbes(material: Material): Probe[] {
  const facts = factsOf(material);
  return [...whichProbes(material, facts), ...oddProbes(material, facts)];
}
