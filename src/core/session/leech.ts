import { passed, type ItemMemory } from '../progress/item';
import type { Question } from '../quiz/question';
import { memoryOf } from '../schedule/memory';
import { isLeech } from '../schedule/queue';
import type { Graded } from './quiz-grade';

/** A point that was missed so often that its words may be to blame. */
export interface Leech {
  /** On how many days. */
  readonly misses: number;
  /** Vault path of its note. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * The first point that an answer missed once too often; null where there is none.
 * @param itemAt what is remembered of a point now, the answer included, by the point's id
 */
export function leechIn(
  { items, path }: Question,
  { credits }: Graded,
  itemAt: (point: string) => ItemMemory | undefined,
): Leech | null {
  for (const [at, { id, line }] of items.entries()) {
    const item = (credits[at] ?? 0) < passed && itemAt(id);
    if (!item || !isLeech(item)) continue;
    return { misses: memoryOf(item.reviews)?.lapses ?? 0, path, line };
  }
  return null;
}
