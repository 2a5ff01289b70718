import { seededRandom, shuffled } from '../text/random';
import type { Point } from '../notes/note';
import { groupBy } from '../text/group';
import type { Probe } from './probe';
import { familyOf, type Family, type Level, type Question } from './question';
import { setApart } from './set-apart';

export interface Choosing {
  readonly seed: number;
  readonly length: number;
  /** Asked already in this quiz: its likes are less welcome, its questions do not come again. */
  readonly before: readonly Question[];
  /** As in `QuizOptions`, by a point's id. */
  readonly known: (item: string) => 0 | Level;
  readonly pointOf: (item: string) => Point | undefined;
}

/** How much each one of the same sort taken already counts against one more. */
const crowding = { kind: 0.35, family: 0.1, role: 0.08, section: 0.04, item: 0.5 };

/** Crowding counts the questions of a quiz as if it were no longer than this: shares matter, not sums. */
const crowd = 20;

/** A topic beside the crisis is asked about for want of better. */
const worthOfCrisis = 0.3;

/** What a point is worth beyond its role: what stands at the top, tells of dates and names, is not yet known. */
const worthOfPoint = { top: 0.1, facts: 0.03, mostFacts: 3, unknown: 0.1 };

/** For each step that a question asks more, or less, than what the student would show next of its points. */
const costOfStep = { more: 0.35, less: 0.25 };

/** The seed may lift a question by this much: enough to vary the choice, too little to choose a poor one. */
const luck = 0.35;

/** Of what can be typed by a student who is only to recognise it, so much is; the rest is chosen among options. */
const typedShare = 1 / 3;

/** Of so many it is told which are worth most. */
const sample = 16;

/** These use up their points: another of them on one of the points would be half answered. */
const sequences = new Set<Probe['kind']>(['order', 'match']);

interface Candidate {
  readonly probe: Probe;
  readonly family: Family;
  /** Index of the heading over its first point, or -1. */
  readonly section: number;
  worth: number;
}

/**
 * Takes the best questions one by one, each taken one making its like less welcome, so that kinds, roles, points and
 * sections are mixed; no two of one kind on one point. Kinds rise with what is known of a point. Then sets them so
 * that neighbours do not answer each other.
 */
export function chooseQuestions(probes: readonly Probe[], choosing: Choosing): Question[] {
  const { seed, length, before } = choosing;
  const random = seededRandom(seed ^ 0x5eed);
  let left: Candidate[] = probes.map((probe) => {
    const [family, section] = placeOf(probe, choosing);
    return { probe, family, section, worth: worthOf(probe, choosing) + random() * luck };
  });
  const crowded = crowdedBy(left, choosing);
  const weight = Math.min(1, crowd / Math.max(1, before.length));
  const chosen: { readonly probe: Probe; readonly question: Question }[] = [];
  for (const question of before) left = crowded(left, question, weight);
  while (chosen.length < length) {
    const asked = new Set<Candidate>();
    let question: Question | null = null;
    for (const best of bestFirst(left)) {
      asked.add(best);
      question = best.probe.ask();
      if (!question) continue;
      chosen.push({ probe: best.probe, question });
      break;
    }
    if (!question) break;
    left = crowded(
      left.filter((candidate) => !asked.has(candidate)),
      question,
      1,
    );
  }
  const questions = withTyped(chosen, choosing);
  return setApart(questions, before.slice(-2), random);
}

/** By falling worth, those of one worth in their order; sorted only as far as it is read. */
function* bestFirst(all: readonly Candidate[]): Generator<Candidate> {
  let left = [...all];
  while (left.length > 0) {
    // Of many, those that are worth more than most of a few are looked at first.
    const few = left.filter((_, at) => at % Math.ceil(left.length / sample) === 0);
    const bar = few.sort((a, b) => b.worth - a.worth)[few.length >> 3]?.worth ?? 0;
    const isGood = ({ worth }: Candidate): boolean => worth >= bar;
    yield* left.filter(isGood).sort((a, b) => b.worth - a.worth);
    left = left.filter((candidate) => !isGood(candidate));
  }
}

function worthOf({ worth, role, items, level }: Probe, { known, pointOf }: Choosing): number {
  const each = items.map(({ id }) => {
    const [shown, point] = [known(id), pointOf(id)];
    const step = level - Math.min(3, shown + 1);
    const facts = point ? point.dates.length + point.names.length : 0;
    return (
      (point?.depth === 0 ? worthOfPoint.top : 0) +
      Math.min(worthOfPoint.mostFacts, facts) * worthOfPoint.facts +
      (3 - shown) * worthOfPoint.unknown -
      (step > 0 ? step * costOfStep.more : -step * costOfStep.less)
    );
  });
  const bonus = role === 'topic' ? 0 : worthOfCrisis;
  return worth + bonus + each.reduce((sum, one) => sum + one, 0) / Math.max(1, each.length);
}

type Taken = Pick<Question, 'kind' | 'items' | 'role'>;

function placeOf({ kind, items: [first] }: Taken, { pointOf }: Choosing): [Family, number] {
  return [familyOf(kind), (first && pointOf(first.id)?.heading) ?? -1];
}

/** Makes what is left less welcome for a question that was taken, and leaves out what it rules out. */
function crowdedBy(all: readonly Candidate[], choosing: Choosing) {
  const byItem = groupBy(
    all.flatMap((candidate) => candidate.probe.items.map(({ id }) => ({ id, candidate }))),
    ({ id }) => id,
  );
  return (left: Candidate[], taken: Taken, weight: number): Candidate[] => {
    const out = new Set<Candidate>();
    for (const { id } of taken.items) {
      for (const { candidate } of byItem.get(id) ?? []) {
        const { kind, items } = candidate.probe;
        const bothSequences = sequences.has(kind) && sequences.has(taken.kind);
        if (kind === taken.kind || bothSequences) out.add(candidate);
        // Who puts four events in order has seen each of them, and has not been asked for it.
        else candidate.worth -= crowding.item / Math.sqrt(items.length * taken.items.length);
      }
    }
    const [family, section] = placeOf(taken, choosing);
    return left.filter((candidate) => {
      const { probe } = candidate;
      candidate.worth -=
        weight *
        ((probe.kind === taken.kind ? crowding.kind : 0) +
          (candidate.family === family ? crowding.family : 0) +
          (probe.role === taken.role ? crowding.role : 0) +
          (candidate.section === section ? crowding.section : 0));
      return !out.has(candidate);
    });
  };
}

/** The questions, typed where the student has recognised their point before, and a share of the others. */
function withTyped(
  chosen: readonly { readonly probe: Probe; readonly question: Question }[],
  { seed, known }: Choosing,
): Question[] {
  const able = shuffled(chosen, seededRandom(seed ^ 0x7e9ed)).filter(({ probe }) =>
    probe.canType?.(),
  );
  const isDue = ({ items: [first] }: Probe): boolean => !!first && known(first.id) > 0;
  const rest = able.filter(({ probe }) => !isDue(probe));
  const typed = new Set([
    ...able.filter(({ probe }) => isDue(probe)),
    ...rest.slice(0, Math.round(rest.length * typedShare)),
  ]);
  return chosen.map((each) => (typed.has(each) && each.probe.askTyped?.()) || each.question);
}
