// What the readers' verdicts come to.
import type { Half } from '../marking/answers';
import { agreement, kappa } from '../marking/agree';
import type { Share } from './count';
import { nameOf, rubric, type Label, type Reading } from './labels';
import { allSorts, sortOf } from './shown';

/** What became of a judged question; `unknown` where its note is not there. */
export type State = 'same' | 'stale' | 'unknown';

export interface Judgements {
  /** A verdict for each question that was judged: the first reader's. */
  readonly judged: number;
  /** Questions that are no longer made, or read otherwise; not counted below but in `asJudged`. */
  readonly stale: number;
  readonly kept: Share;
  /** Those of them with all five marks. */
  readonly flawless: Share;
  /** The share kept of each kind, weighed by how often the kind comes up in quizzes. */
  readonly asAsked: number | null;
  /** With the stale ones, as they were when they were judged. */
  readonly asJudged: Share;
  readonly marks: readonly Share[];
  /** By `sortOf`. */
  readonly kinds: ReadonlyMap<string, Share>;
  readonly english: Share;
  readonly others: Share;
  /** Why questions are not kept, the commonest first. */
  readonly whys: readonly (readonly [why: string, count: number])[];
  readonly pair: Pair | null;
}

/** Two readers on the questions that both judged. */
export interface Pair {
  readonly questions: number;
  readonly agreement: number;
  readonly kappa: number;
  /** By mark. */
  readonly marks: readonly { readonly agreement: number; readonly kappa: number }[];
  /** Kept by both. */
  readonly both: Share;
}

export interface Judging {
  readonly halfOf: (note: string) => Half;
  readonly stateOf: (label: Label) => State;
  /** How often kinds come up, by `sortOf`. */
  readonly asked: ReadonlyMap<string, number>;
}

/** Of one half, or of both where none is named. */
export function judge(
  readings: readonly Reading[],
  half: Half | null,
  { halfOf, stateOf, asked }: Judging,
): Judgements {
  const byName = new Map<string, Label[]>();
  for (const label of readings.flatMap(({ labels }) => labels)) {
    if (half !== null && halfOf(label.note) !== half) continue;
    const name = nameOf(label);
    byName.set(name, [...(byName.get(name) ?? []), label]);
  }
  const all = [...byName.values()];
  const current = all.filter(([first]) => first && stateOf(first) !== 'stale');
  const labels = firsts(current);
  const kinds = new Map(
    sortsIn(labels).map((sort) => [sort, keptOf(labels.filter((label) => sortOf(label) === sort))]),
  );
  const isEnglish = ({ language }: Label): boolean => language === 'en';
  return {
    judged: all.length,
    stale: all.length - current.length,
    kept: keptOf(labels),
    flawless: share(labels, ({ marks }) => !marks.includes('n')),
    asAsked: weighed(labels, asked),
    asJudged: keptOf(firsts(all)),
    marks: rubric.map((_, at) => share(labels, ({ marks }) => marks.charAt(at) === 'y')),
    kinds,
    english: keptOf(labels.filter(isEnglish)),
    others: keptOf(labels.filter((label) => !isEnglish(label))),
    whys: countWhys(labels.filter(({ kept }) => !kept)),
    pair: comparePairs(
      current.flatMap(([first, second]) => (first && second ? [[first, second]] : [])),
    ),
  };
}

const firsts = (judged: readonly (readonly Label[])[]): Label[] =>
  judged.flatMap(([first]) => first ?? []);

const share = (labels: readonly Label[], isPart: (label: Label) => boolean): Share => ({
  part: labels.filter(isPart).length,
  of: labels.length,
});

const keptOf = (labels: readonly Label[]): Share => share(labels, ({ kept }) => kept);

function sortsIn(labels: readonly Label[]): string[] {
  const there = new Set(labels.map(sortOf));
  return allSorts.filter((sort) => there.has(sort));
}

/** Null where no judged kind comes up. */
function weighed(labels: readonly Label[], asked: ReadonlyMap<string, number>): number | null {
  let [kept, weight] = [0, 0];
  for (const sort of sortsIn(labels)) {
    const { part, of } = keptOf(labels.filter((label) => sortOf(label) === sort));
    const times = asked.get(sort) ?? 0;
    kept += (times * part) / of;
    weight += times;
  }
  return weight === 0 ? null : kept / weight;
}

function countWhys(labels: readonly Label[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { why = 'other' } of labels) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function comparePairs(pairs: readonly (readonly Label[])[]): Pair | null {
  if (pairs.length === 0) return null;
  const compare = (isYes: (label: Label) => boolean): { agreement: number; kappa: number } => {
    const [a, b] = [0, 1].map((at) => pairs.map((pair) => (pair[at] && isYes(pair[at]) ? 1 : 0)));
    return { agreement: agreement(a ?? [], b ?? []), kappa: kappa(a ?? [], b ?? []) };
  };
  return {
    questions: pairs.length,
    ...compare(({ kept }) => kept),
    marks: rubric.map((_, at) => compare(({ marks }) => marks.charAt(at) === 'y')),
    both: {
      part: pairs.filter((pair) => pair.every(({ kept }) => kept)).length,
      of: pairs.length,
    },
  };
}
