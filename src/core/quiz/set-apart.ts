import { lazily } from '../text/lazy';
import { shuffled, type Random } from '../text/random';
import { plainName, samePlainName } from './aliases';
import type { Question } from './question';

/** So many orders are tried for one in which neighbours do not answer each other. */
const tries = 8;

/** So many questions are set at a time, so that a long quiz takes no longer for each than a short one. */
const stretch = 25;

/**
 * An order in which no question is answered by the one before it, nor, as far as it can be had, by the one before that.
 * What has no such place is left out: who was just told the answer would be asked for nothing.
 */
export function setApart(
  questions: readonly Question[],
  before: readonly Question[],
  random: Random,
): Question[] {
  const set: Question[] = [...before];
  for (let at = 0; at < questions.length; at += stretch) {
    const next = questions.slice(at, at + stretch);
    set.push(...bestOrder(next, set.slice(-2), random));
  }
  return set.slice(before.length);
}

function bestOrder(
  questions: readonly Question[],
  before: readonly Question[],
  random: Random,
): Question[] {
  const all = [...before, ...questions];
  const costs = costsOf(all);
  const first = before.map((_, at) => at);
  const rest = questions.map((_, at) => at + before.length);
  const orders = Array.from({ length: tries }, () =>
    orderFrom(first, shuffled(rest, random), costs),
  );
  const { order } = orders.reduce((a, b) => (b.cost < a.cost ? b : a));
  return mended(order.slice(before.length), costs).flatMap((at) => all[at] ?? []);
}

/** Puts what is still answered by its neighbour elsewhere, or leaves it out. */
function mended(order: readonly number[], { tells }: Costs): number[] {
  const told = (first?: number, second?: number): boolean =>
    first !== undefined && second !== undefined && (tells[first]?.[second] ?? false);
  const kept: number[] = [];
  const moved: number[] = [];
  for (const at of order) (told(kept.at(-1), at) ? moved : kept).push(at);
  for (const at of moved) {
    const places = [...kept.keys(), kept.length];
    const place = places.find((to) => !told(kept[to - 1], at) && !told(at, kept[to]));
    if (place !== undefined) kept.splice(place, 0, at);
  }
  return kept;
}

/** What it costs to ask one question behind another; places stand for questions. */
interface Costs {
  /** Of the same kind or role one right behind the other. */
  readonly alike: readonly (readonly number[])[];
  /** Does the first tell the answer of the second? */
  readonly tells: readonly (readonly boolean[])[];
}

function costsOf(questions: readonly Question[]): Costs {
  const shown = questions.map(shownBy);
  return {
    alike: questions.map(({ kind, role }) =>
      questions.map((next) => (next.kind === kind ? 1 : 0) + (next.role === role ? 0.3 : 0)),
    ),
    tells: shown.map((first) => questions.map((second) => tellsOf(first, second))),
  };
}

/** Each next question is the one that the last two tell least about, the nearer of them the more. */
function orderFrom(
  first: readonly number[],
  left: number[],
  { alike, tells }: Costs,
): { readonly order: readonly number[]; readonly cost: number } {
  const order = [...first];
  let cost = 0;
  while (left.length > 0) {
    const [last = -1, other = -1] = [order.at(-1), order.at(-2)];
    const costs = left.map(
      (at) => (tells[last]?.[at] ? 8 : 0) + (tells[other]?.[at] ? 4 : 0) + (alike[last]?.[at] ?? 0),
    );
    const least = Math.min(...costs);
    order.push(...left.splice(costs.indexOf(least), 1));
    cost += least;
  }
  return { order, cost };
}

/** Once answered, the first shows its points and what its wrong options were right for: is the second among them? */
export function answers(first: Question, second: Question): boolean {
  return tellsOf(shownBy(first), second);
}

function tellsOf(shown: Shown, second: Question): boolean {
  if (second.items.some(({ id, text }) => shown.points.has(id) || shown.points.has(text))) {
    return true;
  }
  if (second.form !== 'typed') return false;
  if (shown.words.some((words) => words.includes(second.model))) return true;
  const model = plainName(second.model);
  return second.kind === 'gap' && shown.names().some((name) => samePlainName(name, model));
}

interface Shown {
  /** Ids and full texts of points. */
  readonly points: ReadonlySet<string>;
  readonly words: readonly string[];
  /** What may be a name for what is to be typed, as compared. */
  readonly names: () => readonly string[];
}

function shownBy(question: Question): Shown {
  const points = question.items.flatMap(({ id, text }) => [id, text]);
  const words = [question.stem, question.evidence.text];
  if (question.form === 'choice') {
    points.push(...question.options.flatMap(({ rightFor }) => rightFor ?? []));
    words.push(...question.options.map(({ text }) => text));
  } else if (question.form === 'order') {
    words.push(...question.events.flatMap(({ text, date }) => [text, date]));
  } else if (question.form === 'match') {
    words.push(...question.pairs.flatMap(({ left, right }) => [left, right]));
  } else if (question.form === 'written') {
    words.push(...question.parts);
  }
  const names = lazily(() =>
    question.form === 'choice'
      ? question.options.map(({ text }) => plainName(text))
      : question.form === 'typed'
        ? [plainName(question.model)]
        : [],
  );
  return { points: new Set(points), words, names };
}
