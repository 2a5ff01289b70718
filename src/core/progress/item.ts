import type { ReviewLevel, SeenPoint } from './event';

/** One time that a point was asked about. */
export interface Review {
  /** ms since 1970. */
  readonly at: number;
  readonly level: ReviewLevel;
  /** 0..1, before any hint. */
  readonly credit: number;
  readonly hinted: boolean;
}

/** What is known of a point. Another object each time that anything of it changes. */
export interface ItemMemory extends SeenPoint {
  /** Vault path of the note that it was last seen in. */
  readonly path: string;
  /** Other words that it had, the latest first. */
  readonly earlier: readonly string[];
  /** In time; none where all were taken back or forgotten. */
  readonly reviews: readonly Review[];
}

/** Below this an item was missed. */
export const passed = 0.5;

/** What the student has shown of an item: the level that was right last; 0 before, and after a miss. */
export function knownOf(item: Pick<ItemMemory, 'reviews'> | undefined): 0 | ReviewLevel {
  const last = item?.reviews.at(-1);
  return last && last.credit >= passed ? last.level : 0;
}

/** The item was answered wrong when it was last asked about. */
export function isMissed({ reviews }: Pick<ItemMemory, 'reviews'>): boolean {
  const last = reviews.at(-1);
  return last !== undefined && last.credit < passed;
}
