import type { Role } from '../notes/note';
import { isMissed, type ItemMemory } from '../progress/item';

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
  /** On how many days it was missed, where there are so many that its words may be to blame; else 0. */
  readonly misses: number;
}

/** Missed on so many days, a point is asked to be rewritten. */
const missedOften = 6;

/** More than that nobody looks through. */
const most = 12;

/** What is known less than that is weak. */
const firm = 0.9;

/** Those missed again and again first, then those least likely to be known; none that is known well. */
export function weakestPoints(
  all: readonly {
    readonly item: ItemMemory;
    readonly title: string;
    readonly recall: number;
    readonly lapses: number;
  }[],
): WeakPoint[] {
  return all
    .filter(({ item, recall }) => recall < firm || isMissed(item))
    .sort(
      (a, b) =>
        oftenMissed(b) - oftenMissed(a) || a.recall - b.recall || (a.item.id < b.item.id ? -1 : 1),
    )
    .slice(0, most)
    .map((one) => {
      const { item, title, recall } = one;
      const { id, path, text, role, line } = item;
      const misses = oftenMissed(one);
      return { id, path, title, text, role, line, recall, isMissed: isMissed(item), misses };
    });
}

function oftenMissed({ lapses }: { readonly lapses: number }): number {
  return lapses >= missedOften ? lapses : 0;
}
