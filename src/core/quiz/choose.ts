import type { Role } from '../notes/note';
import { seededRandom, shuffled } from '../text/random';
import type { Draft } from './draft';
import type { Question, QuestionKind } from './question';

const worthOfRole: Readonly<Record<Role, number>> = {
  cause: 0.3,
  course: 0.3,
  impact: 0.3,
  topic: 0,
  sources: 0,
  ignore: 0,
};

/** How much each of the same kind, role or point taken already counts against one more. */
const crowding = { kind: 0.35, role: 0.08, item: 0.5 };

/** The seed may lift a question by this much: enough to vary the choice, too little to choose a poor one. */
const luck = 0.35;

/**
 * Takes the best questions one by one, each taken one making its like less welcome, so that kinds, roles and lines are
 * mixed; no two of one kind on one point. Then sets them so that neighbours do not answer each other.
 */
export function chooseQuestions(
  drafts: readonly Draft[],
  seed: number,
  length: number,
): Question[] {
  const random = seededRandom(seed ^ 0x5eed);
  const left = drafts.map(({ question, worth }) => ({
    question,
    worth: worth + worthOfRole[question.role] + random() * luck,
  }));
  const kinds = new Tally<QuestionKind>();
  const roles = new Tally<Role>();
  const items = new Tally<string>();
  const asked = new Set<string>();
  const chosen: Question[] = [];
  while (chosen.length < length) {
    let best: Question | null = null;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const { question, worth } of left) {
      if (question.items.some((item) => asked.has(`${question.kind} ${item}`))) continue;
      const crowded =
        crowding.kind * kinds.of(question.kind) +
        crowding.role * roles.of(question.role) +
        crowding.item * Math.max(...question.items.map((item) => items.of(item)));
      if (worth - crowded > bestWorth) {
        best = question;
        bestWorth = worth - crowded;
      }
    }
    if (!best) break;
    chosen.push(best);
    kinds.add(best.kind);
    roles.add(best.role);
    for (const item of best.items) {
      items.add(item);
      asked.add(`${best.kind} ${item}`);
    }
  }
  let order = setApart(shuffled(chosen, random));
  for (let tries = 1; tries < 12 && hasNeighbourlyAnswers(order); tries++) {
    order = setApart(shuffled(chosen, random));
  }
  return order;
}

class Tally<Key> {
  readonly #counts = new Map<Key, number>();
  of(key: Key): number {
    return this.#counts.get(key) ?? 0;
  }
  add(key: Key): void {
    this.#counts.set(key, this.of(key) + 1);
  }
}

function hasNeighbourlyAnswers(questions: readonly Question[]): boolean {
  return questions.some((question, at) => {
    const before = questions[at - 1];
    return before !== undefined && answers(before, question);
  });
}

/** Each next question is the one that the last two tell least about; what was left to the end is set in where it fits. */
function setApart(questions: readonly Question[]): Question[] {
  const left = [...questions];
  const placed: Question[] = [];
  while (left.length > 0) {
    const costs = left.map((question) => costAfter(placed.at(-2), placed.at(-1), question));
    const at = costs.indexOf(Math.min(...costs));
    placed.push(...left.splice(at, 1));
  }
  for (const question of questions) {
    const at = placed.indexOf(question);
    const before = placed[at - 1];
    if (!before || !answers(before, question)) continue;
    placed.splice(at, 1);
    placed.splice(bestPlace(placed, question), 0, question);
  }
  return placed;
}

function costAfter(
  beforeLast: Question | undefined,
  last: Question | undefined,
  question: Question,
): number {
  return (
    (last && answers(last, question) ? 8 : 0) +
    (beforeLast && answers(beforeLast, question) ? 4 : 0) +
    (last?.kind === question.kind ? 1 : 0) +
    (last?.role === question.role ? 0.3 : 0)
  );
}

/** The first place where it costs least to stand between its two neighbours. */
function bestPlace(placed: readonly Question[], question: Question): number {
  const costs = [...placed, null].map((next, at) => {
    const before = costAfter(placed[at - 2], placed[at - 1], question);
    return next === null ? before : before + costAfter(placed[at - 1], question, next);
  });
  return costs.indexOf(Math.min(...costs));
}

/** Once answered, the first shows its point and what its wrong options were right for: is the second among them? */
function answers(first: Question, second: Question): boolean {
  if (first.items.some((item) => second.items.includes(item))) return true;
  return (
    first.kind !== 'order' &&
    first.options.some(({ rightFor }) => rightFor !== null && rightFor === second.evidence.text)
  );
}
