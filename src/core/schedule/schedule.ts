import { FSRSAlgorithm, forgetting_curve, generatorParameters, Rating, type Grade } from 'ts-fsrs';
import { lazily } from '../text/lazy';

/** One time that something was asked about. */
export interface Rated {
  /** ms since 1970. */
  readonly at: number;
  /** 1 recognised among others, 2 produced, 3 recalled in free words. */
  readonly level: 1 | 2 | 3;
  /** 0..1, before any hint. */
  readonly credit: number;
  readonly hinted: boolean;
}

export interface Schedule {
  /** ms since 1970: when it should be asked about again. */
  readonly due: number;
  /** Days until the chance to know it has fallen to 90 %. */
  readonly stability: number;
  /** 0..1: the chance that it is known now. */
  readonly retrievability: number;
}

const day = 86_400_000;

/** The parameters of FSRS-6 as published (ts-fsrs `default_w`), without chance: the same reviews, the same day. */
const algorithm = lazily(
  () => new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, enable_short_term: true })),
);

/** A miss is forgotten; what was half right, or took a hint, was hard; all recalled in free words was easy. */
export function gradeOf({ credit, hinted, level }: Omit<Rated, 'at'>): Grade {
  if (credit < 0.5) return Rating.Again;
  if (credit < 1 || hinted) return Rating.Hard;
  return level === 3 ? Rating.Easy : Rating.Good;
}

/**
 * When it is due and how well it sits, by FSRS-6 (github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm).
 * @param reviews in time @param now ms since 1970; null without a review
 */
export function scheduleOf(reviews: readonly Rated[], now: number): Schedule | null {
  const fsrs = algorithm();
  let memory: ReturnType<typeof fsrs.next_state> | null = null;
  let last = 0;
  for (const review of reviews) {
    memory = fsrs.next_state(memory, memory ? daysBetween(last, review.at) : 0, gradeOf(review));
    last = Math.max(last, review.at);
  }
  if (!memory) return null;
  const { stability } = memory;
  const elapsed = Math.max(0, now - last) / day;
  return {
    due: last + fsrs.next_interval(stability, 0) * day,
    stability,
    retrievability: forgetting_curve(fsrs.parameters.w, elapsed, stability),
  };
}

/** Whole days, as the algorithm counts them; a clock that was set back makes none. */
function daysBetween(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / day));
}

/** The items that are due, those least likely to be known still first. */
export function dueItems<Item extends { readonly reviews: readonly Rated[] }>(
  memory: ReadonlyMap<string, Item>,
  now: number,
): Item[] {
  return [...memory.values()]
    .map((item) => ({ item, schedule: scheduleOf(item.reviews, now) }))
    .filter(({ schedule }) => schedule !== null && schedule.due <= now)
    .sort((a, b) => (a.schedule?.retrievability ?? 0) - (b.schedule?.retrievability ?? 0))
    .map(({ item }) => item);
}
