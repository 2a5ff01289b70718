import { Rating, type Grade } from 'ts-fsrs';
import { planExam, type ExamPlan } from '../../../src/core/schedule/exam';
import { memoryOf, recallAfter, type Rated } from '../../../src/core/schedule/memory';
import { dueOf } from '../../../src/core/schedule/schedule';
import { seededRandom, type Random } from '../../../src/core/text/random';

/*
 * A student who forgets as FSRS-6 says, with seeded dice: asked day by day by a plan, or by plain FSRS.
 */

export const day = 86_400_000;
export const today = Date.UTC(2026, 2, 2);
export const dayStart = (at: number, later: number): number => (Math.floor(at / day) + later) * day;
/** In the evening, when the student sits down. */
const evening = 18 * 3_600_000;

export interface Card {
  readonly id: string;
  readonly reviews: readonly Rated[];
}

export interface Sitting {
  readonly known: number;
  readonly fresh: number;
  /** Days. */
  readonly lead: number;
  readonly wanted: number;
  readonly perDay: number;
  readonly seed: number;
}

export interface Sat {
  readonly reviews: number;
  /** Of the busiest day. */
  readonly most: number;
  /** Mean recall on the exam day; of points that were never asked 0. */
  readonly recall: number;
  /** Share of the points with the wanted recall. */
  readonly reached: number;
}

/** Points with a history of some months by plain FSRS, and new ones. */
export function deckOf({ known, fresh, seed }: Sitting): Card[] {
  const random = seededRandom(seed * 7919);
  return Array.from({ length: known + fresh }, (_, index) => {
    let card: Card = { id: `p${String(index)}`, reviews: [] };
    if (index >= known) return card;
    let at = today - Math.ceil(random() * 120) * day;
    while (at < today) {
      card = answered(card, at + evening, random);
      at = dayStart(dueAt(card, 0.9), 0);
    }
    return card;
  });
}

/** By the plan, worked out anew each morning; for a far exam every few days, which keeps the test short. */
export function byPlan(sitting: Sitting): Sat {
  const { wanted, perDay, lead } = sitting;
  const every = Math.ceil(lead / 20);
  let plan: ExamPlan | null = null;
  return sit(sitting, (cards, now, exam) => {
    const morning = dayStart(now, 0);
    if (((morning - today) / day) % every === 0) {
      const items = cards.filter(({ reviews }) => reviews.length > 0);
      const fresh = cards.filter(({ reviews }) => reviews.length === 0);
      plan = planExam({ items, fresh, now, exam, wanted, perDay, retention: 0.9, dayStart });
      if (plan) return plan.ask;
    }
    const next = plan?.next ?? new Map<string, number>();
    return new Set([...next].flatMap(([id, at]) => (at === morning ? [id] : [])));
  });
}

/** By plain FSRS at a retention, which begins as many new points each day as the plan does. */
export function byPlain(sitting: Sitting, retention: number): Sat {
  return sit(sitting, (cards, now, exam) => {
    const left = Math.round((exam - dayStart(now, 0)) / day);
    const until = sitting.fresh * (1 - ((left - 1) / sitting.lead) ** 2);
    const begin = cards.slice(sitting.known, sitting.known + Math.ceil(until - 1e-9));
    const due = cards.filter(
      (card) => card.reviews.length > 0 && dueAt(card, retention) < dayStart(now, 1),
    );
    return new Set(
      [...due, ...begin.filter(({ reviews }) => reviews.length === 0)].map(({ id }) => id),
    );
  });
}

/** Plain FSRS at the lowest retention that asks at least so often. */
export function byPlainAsOften(
  sitting: Sitting,
  reviews: number,
): Sat & { readonly retention: number } {
  let low = 0.3;
  let high = 0.999;
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2;
    if (byPlain(sitting, middle).reviews < reviews) low = middle;
    else high = middle;
  }
  return { ...byPlain(sitting, high), retention: high };
}

type Ask = (cards: readonly Card[], now: number, exam: number) => ReadonlySet<string>;

function sit(sitting: Sitting, ask: Ask): Sat {
  const random = seededRandom(sitting.seed);
  const exam = today + sitting.lead * day;
  let cards: readonly Card[] = deckOf(sitting);
  let reviews = 0;
  let most = 0;
  for (let morning = today; morning < exam; morning += day) {
    const asked = ask(cards, morning + 8 * 3_600_000, exam);
    cards = cards.map((card) =>
      asked.has(card.id) ? answered(card, morning + evening, random) : card,
    );
    reviews += asked.size;
    most = Math.max(most, asked.size);
  }
  const recalls = cards.map((card) => recallOf(card, exam));
  return {
    reviews,
    most,
    recall: recalls.reduce((sum, one) => sum + one, 0) / recalls.length,
    reached: recalls.filter((one) => one >= sitting.wanted).length / recalls.length,
  };
}

function dueAt({ reviews }: Card, retention: number): number {
  const memory = memoryOf(reviews);
  return memory ? dueOf(memory, retention) : 0;
}

function recallOf({ reviews }: Card, exam: number): number {
  const memory = memoryOf(reviews);
  return memory ? recallAfter((exam - dayStart(memory.last, 0)) / day, memory.stability) : 0;
}

function answered(card: Card, at: number, random: Random): Card {
  const memory = memoryOf(card.reviews);
  const grade = memory
    ? gradeAgain(recallAfter(Math.round((at - memory.last) / day), memory.stability), random)
    : pick(firstGrades, random);
  return { ...card, reviews: [...card.reviews, { at, ...answers[grade] }] };
}

/** Right answers are hard, good and easy as the simulator of fsrs-rs has them. */
function gradeAgain(recall: number, random: Random): Grade {
  return random() < recall ? pick(rightGrades, random) : Rating.Again;
}

type Shares = readonly (readonly [Grade, number])[];
const firstGrades: Shares = [
  [Rating.Again, 0.24],
  [Rating.Hard, 0.094],
  [Rating.Good, 0.495],
  [Rating.Easy, 0.171],
];
const rightGrades: Shares = [
  [Rating.Hard, 0.224],
  [Rating.Good, 0.631],
  [Rating.Easy, 0.145],
];

function pick(shares: Shares, random: Random): Grade {
  let left = random();
  return shares.find(([, share]) => (left -= share) < 0)?.[0] ?? Rating.Good;
}

const answers: Readonly<Record<Grade, Omit<Rated, 'at'>>> = {
  [Rating.Again]: { credit: 0, level: 1, hinted: false },
  [Rating.Hard]: { credit: 1, level: 2, hinted: true },
  [Rating.Good]: { credit: 1, level: 2, hinted: false },
  [Rating.Easy]: { credit: 1, level: 3, hinted: false },
};
