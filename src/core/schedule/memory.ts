import {
  computeDecayFactor,
  FSRSAlgorithm,
  generatorParameters,
  Rating,
  type FSRSState,
  type Grade,
} from 'ts-fsrs';
import { lazily } from '../text/lazy';
import { day } from './days';

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

/** What the reviews of a point have left behind. */
export interface Memory {
  /** Days until the chance to know it has fallen to 90 %. */
  readonly stability: number;
  /** 1..10. */
  readonly difficulty: number;
  /** ms since 1970: the first and the last review. */
  readonly first: number;
  readonly last: number;
  /** How many reviews there were. */
  readonly count: number;
  /** How many days it was missed on. */
  readonly lapses: number;
  /** The last review was one of them. */
  readonly lapsed: boolean;
}

/*
 * The parameters of FSRS-6 as published (ts-fsrs `default_w`), without chance: the same reviews, the same day.
 * They stay the defaults: the kept optimisers (fsrs-browser, @open-spaced-repetition/binding) are fsrs-rs as
 * WebAssembly of about 1.9 MB with SharedArrayBuffer or a worker, three times this plugin. ts-fsrs itself has none in
 * JavaScript and says that it plans none.
 */
export const algorithm = lazily(
  () => new FSRSAlgorithm(generatorParameters({ enable_fuzz: false, enable_short_term: true })),
);

/** Days: a hundred years, FSRS's own bound. */
const longest = 36_500;

const curve = lazily(() => computeDecayFactor(algorithm().parameters.w));

/**
 * A miss is forgotten: also a wrong choice, for who knows the point does not fall for another. What was half right or
 * took a hint was hard: the gap was filled, but not from memory alone. To recognise it and to produce it are both
 * good: a lucky choice comes back soon enough, and is missed then. All recalled in free words was easy, since nothing
 * was given at all.
 */
export function gradeOf({ credit, hinted, level }: Omit<Rated, 'at'>): Grade {
  if (credit < 0.5) return Rating.Again;
  if (credit < 1 || hinted) return Rating.Hard;
  return level === 3 ? Rating.Easy : Rating.Good;
}

/** 0..1: the chance to know a point of this stability so many days after its last review (FSRS-6, R(t, S)). */
export function recallAfter(days: number, stability: number): number {
  const { factor, decay } = curve();
  return (1 + (factor * Math.max(0, days)) / stability) ** decay;
}

/** By retention: how many times its stability a point holds. Asked for thousands of points at once. */
const modifiers = lazily(() => new Map<number, number>());

/** Whole days until the chance to know it has fallen to `retention` (FSRS-6, I(r, S)); a day at the soonest. */
export function intervalOf(stability: number, retention: number): number {
  let modifier = modifiers().get(retention);
  if (modifier === undefined) {
    modifier = algorithm().calculate_interval_modifier(retention);
    modifiers().set(retention, modifier);
  }
  return Math.min(Math.max(1, Math.round(stability * modifier)), longest);
}

/** The state after an answer that was given `days` (whole) after the one before; 0 is a second one on the same day. */
export function nextState(state: FSRSState | null, days: number, grade: Grade): FSRSState {
  const recall = state ? recallAfter(days, state.stability) : 0;
  return algorithm().next_state(state, days, grade, recall);
}

const remembered = lazily(() => new WeakMap<readonly Rated[], Memory>());

/**
 * Of reviews in time, null where there are none (FSRS-6, github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm).
 * Worked out once for each array: another one is made when anything changes.
 */
export function memoryOf(reviews: readonly Rated[]): Memory | null {
  const known = remembered().get(reviews);
  if (known) return known;
  const made = foldReviews(reviews, Infinity);
  if (made) remembered().set(reviews, made);
  return made;
}

/** Works out `memoryOf` for each, one at a time, so that the caller may pause between them. */
export function* remembering(
  items: Iterable<{ readonly reviews: readonly Rated[] }>,
): Generator<void, void> {
  for (const { reviews } of items) {
    memoryOf(reviews);
    yield;
  }
}

/**
 * @param latest ms since 1970: a review dated later than this counts as asked at the time of the one before it
 */
export function foldReviews(reviews: readonly Rated[], latest: number): Memory | null {
  let state: FSRSState | null = null;
  let last = Math.min(reviews[0]?.at ?? 0, latest);
  const first = last;
  let lapses = 0;
  let lapsed = false;
  for (const review of reviews) {
    const at = review.at > latest ? last : review.at;
    const days = wholeDays(last, at);
    const grade = gradeOf(review);
    // A second miss in one sitting is the same one: Anki's learning steps are no lapses either.
    lapsed = grade === Rating.Again && (state === null || days > 0);
    if (lapsed) lapses++;
    state = nextState(state, days, grade);
    last = Math.max(last, at);
  }
  return state && { ...state, first, last, count: reviews.length, lapses, lapsed };
}

/**
 * Half a day makes one: who answers at eight in the evening and at eight in the morning has slept in between. A local
 * midnight would do better, but two devices in two time zones must agree. A clock that was set back makes none.
 */
function wholeDays(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / day));
}
