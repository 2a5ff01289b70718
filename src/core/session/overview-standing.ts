import { passed, type ItemMemory } from '../progress/item';
import { scheduleOf } from '../schedule/schedule';

/** How an item sits in memory. The same for an item as long as nothing more is known of it. */
export interface Standing {
  /** ms since 1970: when it should be asked about again. */
  readonly due: number;
  /** 0..1: the chance that it is known at a moment after its last review. */
  readonly recallAt: (at: number) => number;
}

type Reviewed = Pick<ItemMemory, 'reviews'>;

const usualDay = 86_400_000;

/** Gives how an item sits (null without a review), worked out once for as long as the item is the same object. */
export function createStandings(): (item: Reviewed) => Standing | null {
  const known = new WeakMap<Reviewed, Standing | null>();
  return (item) => {
    let standing = known.get(item);
    if (standing === undefined) known.set(item, (standing = standingOf(item)));
    return standing;
  };
}

function standingOf({ reviews }: Reviewed): Standing | null {
  const schedule = scheduleOf(reviews, reviews.at(-1)?.at ?? 0);
  if (!schedule) return null;
  return { due: schedule.due, recallAt: (at) => scheduleOf(reviews, at)?.retrievability ?? 0 };
}

/**
 * The chance (0..1) that a point is known, a day after its last review at the earliest: that it was known a minute
 * after its answer was read says nothing.
 */
export function recallOf({ reviews }: Reviewed, { recallAt }: Standing, now: number): number {
  return recallAt(Math.max(now, (reviews.at(-1)?.at ?? 0) + usualDay));
}

/** The times that a point was answered wrong. */
export function missesOf({ reviews }: Reviewed): number {
  return reviews.filter(({ credit }) => credit < passed).length;
}
