import { day } from './days';
import { foldReviews, intervalOf, memoryOf, recallAfter, type Memory, type Rated } from './memory';

export interface Schedule extends Memory {
  /** ms since 1970: when it should be asked about again. */
  readonly due: number;
  /** 0..1: the chance that it is known now. */
  readonly retrievability: number;
}

/**
 * When it is due and how well it sits; null without a review. A review dated more than a day after `now` was written
 * by a clock that ran ahead: it counts as asked at the time of the one before it, and where there is none the point is
 * due now.
 * @param reviews in time @param now ms since 1970 @param retention 0.70..0.97, the chance at which it is due
 */
export function scheduleOf(
  reviews: readonly Rated[],
  now: number,
  retention: number,
): Schedule | null {
  const memory = memoryAt(reviews, now, retention);
  return (
    memory && {
      ...memory,
      due: dueOf(memory, retention),
      retrievability: recallAt(memory, now),
    }
  );
}

/** Like `memoryOf`, but of no review that lies in the future. The arguments are those of `scheduleOf`. */
export function memoryAt(reviews: readonly Rated[], now: number, retention: number): Memory | null {
  const memory = memoryOf(reviews);
  const latest = now + day;
  if (!memory || memory.last <= latest) return memory;
  const known = foldReviews(reviews, latest);
  if (!known || memory.first <= latest) return known;
  const asked = now - intervalOf(known.stability, retention) * day;
  return { ...known, first: asked, last: asked };
}

/** ms since 1970: when the chance to know it has fallen to `retention`. */
export function dueOf({ last, stability }: Memory, retention: number): number {
  return last + intervalOf(stability, retention) * day;
}

/** 0..1: the chance to know it at a time in ms since 1970; before its last review it is what it was then. */
export function recallAt({ last, stability }: Memory, at: number): number {
  return recallAfter((at - last) / day, stability);
}
