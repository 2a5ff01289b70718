import type { Role } from '../notes/note';
import { isMissed, type ItemMemory } from '../progress/item';
import { missesOf } from './overview-standing';

/** A point that deserves another look. */
export interface WeakPoint {
  /** Of the item. */
  readonly id: string;
  /** Vault path of its note. */
  readonly path: string;
  readonly title: string;
  /** Its words as they were seen last. */
  readonly text: string;
  readonly role: Role;
  /** 1-based, as it was seen last; 0 where it is not known. */
  readonly line: number;
  /** 0..1 */
  readonly recall: number;
  /** It was answered wrong when it was last asked about. */
  readonly isMissed: boolean;
  /** How often it was missed, where that is so often that its words may be to blame; else 0. */
  readonly misses: number;
}

/** Missed so often, a point is asked to be rewritten. */
export const missedOften = 6;

/** More than that nobody looks through. */
const most = 12;

/** What is known less than that is weak. */
const firm = 0.9;

/** Those missed again and again first, then those least likely to be known; none that is known well. */
export function weakestPoints(
  all: readonly { readonly item: ItemMemory; readonly title: string; readonly recall: number }[],
): WeakPoint[] {
  return all
    .filter(({ item, recall }) => recall < firm || isMissed(item))
    .map(({ item, title, recall }) => {
      const { id, path, text, role, line } = item;
      const misses = missesOf(item);
      const often = misses >= missedOften ? misses : 0;
      return { id, path, title, text, role, line, recall, isMissed: isMissed(item), misses: often };
    })
    .sort((a, b) => b.misses - a.misses || a.recall - b.recall || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
