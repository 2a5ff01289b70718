import { seededRandom, shuffled, type Random } from '../text/random';
import type { Probe } from './probe';
import type { Question } from './question';

/** A topic beside the crisis is asked about for want of better. */
const worthOfCrisis = 0.3;

/** How much each of the same kind, role or point taken already counts against one more; orders share points with most. */
const crowding = { kind: 0.35, role: 0.08, item: 0.5 };

/** The seed may lift a question by this much: enough to vary the choice, too little to choose a poor one. */
const luck = 0.35;

/** Of the questions that can be typed so many are; the others are recognised among options. */
const typedShare = 1 / 3;

/** So many orders are tried for one in which neighbours do not answer each other. */
const tries = 12;

/**
 * Takes the best questions one by one, each taken one making its like less welcome, so that kinds, roles and lines are
 * mixed; no two of one kind on one point. Then sets them so that neighbours do not answer each other.
 */
export function chooseQuestions(
  probes: readonly Probe[],
  seed: number,
  length: number,
): Question[] {
  const random = seededRandom(seed ^ 0x5eed);
  const left = new Map(
    probes.map((probe) => {
      const bonus = probe.role === 'topic' ? 0 : worthOfCrisis;
      return [probe, probe.worth + bonus + random() * luck];
    }),
  );
  const chosen: { readonly probe: Probe; readonly question: Question }[] = [];
  while (chosen.length < length && left.size > 0) {
    const best = worthiest(left);
    if (!best) break;
    left.delete(best);
    const question = best.ask();
    if (!question) continue;
    chosen.push({ probe: best, question });
    for (const [other, worth] of left) {
      const shared = sharesItem(other, best);
      if (shared && other.kind === best.kind) left.delete(other);
      else {
        const crowded =
          (other.kind === best.kind ? crowding.kind : 0) +
          (other.role === best.role ? crowding.role : 0) +
          (shared && other.kind !== 'order' ? crowding.item : 0);
        left.set(other, worth - crowded);
      }
    }
  }
  const questions = withTyped(chosen, seededRandom(seed ^ 0x7e9ed));
  const costs = costsOf(questions);
  const places = [...questions.keys()];
  const orders = Array.from({ length: tries }, () => setApart(shuffled(places, random), costs));
  const { order } = orders.reduce((a, b) => (b.cost < a.cost ? b : a));
  return order.flatMap((at) => questions[at] ?? []);
}

function worthiest(left: ReadonlyMap<Probe, number>): Probe | null {
  let best: Probe | null = null;
  let most = -Infinity;
  for (const [probe, worth] of left) {
    if (worth <= most) continue;
    best = probe;
    most = worth;
  }
  return best;
}

/** The questions, a share of those that can be typed in that form. */
function withTyped(
  chosen: readonly { readonly probe: Probe; readonly question: Question }[],
  random: Random,
): Question[] {
  const able = shuffled(chosen, random).filter(({ probe }) => probe.canType?.());
  const typed = new Set(able.slice(0, Math.round(able.length * typedShare)));
  return chosen.map((each) => (typed.has(each) && each.probe.askTyped?.()) || each.question);
}

/** What it costs to ask one question behind another; places stand for questions. */
interface Costs {
  /** Of the same kind or role one right behind the other. */
  readonly alike: readonly (readonly number[])[];
  /** Does the first tell the answer of the second? */
  readonly tells: readonly (readonly boolean[])[];
}

function costsOf(questions: readonly Question[]): Costs {
  return {
    alike: questions.map(({ kind, role }) =>
      questions.map((next) => (next.kind === kind ? 1 : 0) + (next.role === role ? 0.3 : 0)),
    ),
    tells: questions.map((first) => questions.map((second) => answers(first, second))),
  };
}

/** Each next question is the one that the last two tell least about, the nearer of them the more. */
function setApart(
  left: number[],
  { alike, tells }: Costs,
): { readonly order: readonly number[]; readonly cost: number } {
  const order: number[] = [];
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

/** Once answered, the first shows its point and what its wrong options were right for: is the second among them? */
function answers(first: Question, second: Question): boolean {
  if (sharesItem(first, second)) return true;
  if (second.form === 'typed' && shows(first, second.model)) return true;
  return (
    first.form === 'choice' &&
    first.options.some(({ rightFor }) => rightFor === second.evidence.text)
  );
}

/** Could what is to be typed be read off what was just seen? */
function shows(seen: Question, model: string): boolean {
  return (
    seen.evidence.text.includes(model) ||
    (seen.form === 'choice' && seen.options.some(({ text }) => text === model))
  );
}

function sharesItem(first: Pick<Probe, 'items'>, second: Pick<Probe, 'items'>): boolean {
  return first.items.some(({ id }) => second.items.some((item) => item.id === id));
}
