import { factsOf, isShort } from '../facts';
import type { Material } from '../material';
import type { Probe } from '../probe';
import { oddProbes } from './odd';
import { roleProbes } from './role';
import { whichProbes } from './which';

/** What is told by its role: which point was a cause, which does not belong, what one was. All look at the same facts. */
export function byRoleProbes(material: Material): Probe[] {
  const facts = factsOf(material);
  const short = facts.filter(isShort);
  return [
    ...whichProbes(material, short),
    ...oddProbes(material, short),
    ...roleProbes(material, facts),
  ];
}
