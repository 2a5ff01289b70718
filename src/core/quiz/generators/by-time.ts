import type { Material } from '../material';
import type { Probe } from '../probe';
import { wholeEvents } from '../whole';
import { matchProbes } from './match';
import { orderProbes } from './order';

/** What is told by its place in time: orders and matches. Both look at the same events. */
export function byTimeProbes(material: Material): Probe[] {
  const told = wholeEvents(material);
  return [...orderProbes(material, told), ...matchProbes(material, told)];
}
