import { lazily } from '../../text/lazy';
import { isContent } from '../tokens';
import type { PointCheck } from './check';
import { Sorter } from './actors';
import { isReadable, readRoles } from './roles';
import { findSwappedActors } from './swapped-actors';
import { findWrongName } from './wrong-name';

/** Sentences that say less of a point are not read for who does what. */
const enoughShared = 0.25;

const fewBare = 6;

const sorter = lazily(() => new Sorter());

/** Who does it to whom: the note's actors the wrong way round, or another in the place of one of them. */
export const checkWho: PointCheck = (frame) => {
  if (frame.share < enoughShared || !isReadable(frame)) return null;
  // Words without grammar stand in no order that tells who did it.
  const isBare = frame.typed.length > fewBare && frame.typed.every(isContent);
  if (isBare) return null;
  const roles = readRoles(frame, sorter());
  return findSwappedActors(frame, roles) ?? findWrongName(frame, roles);
};
