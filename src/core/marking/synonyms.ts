import { formKey } from '../text/forms';

/** Words that a teacher takes for one another in nearly any sentence; a word stands in one group only. */
const groups = (
  'kill murder assassinate slay; begin start commence outbreak; end finish conclude cease; aid help assist assistance; ' +
  'large big huge enormous massive vast; show demonstrate illustrate portray depict; buy purchase; fight combat; ' +
  'country nation; soldier troop; rich wealth; angry furious fury anger; quick fast rapid; ' +
  'rise increase grow; fall decrease decline drop reduce; win victory; defeat beat; try attempt; obtain acquire; ' +
  'provide supply; treaty pact accord; law legislation; allow permit; prevent stop; remove withdraw; weapon arm; ' +
  'danger threat risk; important significant; need require; choose select; people citizen population; job work employment; ' +
  'king monarch; cause reason; lead result; ruin destroy; small little tiny; scare frighten afraid fear; ' +
  'equal same; different distinct; use utilise; make create; quickly rapidly; reach attain'
)
  .split('; ')
  .map((group) => group.split(' '));

export const synonymWords: readonly string[] = groups.flat();

const groupOf: ReadonlyMap<string, number> = new Map(
  groups.flatMap((group, index) => group.map((word) => [formKey(word), index] as const)),
);

/** A number for the group of meaning that this key of `formKey` belongs to, or null. */
export function meaningOf(key: string): number | null {
  return groupOf.get(key) ?? null;
}
