import { agreement, kappa, mean, squared } from './agree';
import { overalls, type Overall, type Verdicts } from './answers';
import { bootstrap, type Interval } from './interval';
import { letters } from './points';

/** One answer with the teacher's verdicts and somebody else's: ours, or another teacher's. */
export interface Compared {
  readonly truth: Verdicts;
  readonly said: Verdicts;
  readonly kind: string;
  /** Was some point called contradicted, in the marker's own division of the model answer? */
  readonly objects: boolean;
  /** 0..1 */
  readonly score: number;
}

/** The answers to one model answer: they are drawn together. */
export interface Group {
  readonly language: string;
  readonly answers: readonly Compared[];
}

/** How one marks beside the teacher. A share is null where there is nothing that it could be a share of. */
export interface OwnFigures {
  readonly sets: number;
  readonly answers: number;
  /** Quadratic weighted kappa of wrong, partly, correct; and the share of equal verdicts. */
  readonly kappa: number;
  readonly agreement: number;
  readonly points: number;
  /** Of covered, partly, missed, contradicted; no confusion is worse than another. */
  readonly pointKappa: number;
  readonly pointAgreement: number;
  /** Of contradicted points those that are called so, and of points that are called so those that are. */
  readonly found: number | null;
  readonly precision: number | null;
  /** Of answers with a contradiction those in which some point is called contradicted; the same of answers without. */
  readonly foundByAnswer: number | null;
  readonly falseAlarms: number | null;
  readonly correctCalledWrong: number | null;
  readonly wrongCalledCorrect: number | null;
}

const rank = (overall: Overall): number => overalls.indexOf(overall);
const isContradicted = ({ truth }: Compared): boolean => truth.points.includes('X');
const doesObject = ({ objects }: Compared): boolean => objects;

/** Counts all groups together. */
export function countOwn(groups: readonly Group[]): OwnFigures {
  const all = groups.flatMap(({ answers }) => answers);
  const overall = all.map(({ truth }) => rank(truth.overall));
  const saidOverall = all.map(({ said }) => rank(said.overall));
  const pairs = all.flatMap(({ truth, said }) =>
    [...truth.points].map((letter, at) => [letter, said.points.charAt(at)] as const),
  );
  const points = pairs.map(([letter]) => letters.indexOf(letter));
  const saidPoints = pairs.map(([, letter]) => letters.indexOf(letter));
  const isSeen = ([letter, said]: readonly [string, string]): boolean => letter === said;
  const mistaken = (truth: Overall, said: Overall): number | null =>
    share(
      all.filter((each) => each.truth.overall === truth),
      (each) => each.said.overall === said,
    );
  return {
    sets: groups.length,
    answers: all.length,
    kappa: kappa(overall, saidOverall, squared),
    agreement: agreement(overall, saidOverall),
    points: pairs.length,
    pointKappa: kappa(points, saidPoints),
    pointAgreement: agreement(points, saidPoints),
    found: share(
      pairs.filter(([letter]) => letter === 'X'),
      isSeen,
    ),
    precision: share(
      pairs.filter(([, said]) => said === 'X'),
      isSeen,
    ),
    foundByAnswer: share(all.filter(isContradicted), doesObject),
    falseAlarms: share(
      all.filter((each) => !isContradicted(each)),
      doesObject,
    ),
    correctCalledWrong: mistaken('correct', 'wrong'),
    wrongCalledCorrect: mistaken('wrong', 'correct'),
  };
}

/** The figures that the README gives, which are those that come with an interval. */
export const mainFigures = ['kappa', 'found', 'falseAlarms', 'correctCalledWrong'] as const;
export type Intervals = Readonly<Record<(typeof mainFigures)[number], Interval>>;

export function intervalsOf(groups: readonly Group[]): Intervals {
  const found = bootstrap(groups, mainFigures, countOwn);
  const of = (name: (typeof mainFigures)[number]): Interval => found.get(name) ?? [0, 0];
  return {
    kappa: of('kappa'),
    found: of('found'),
    falseAlarms: of('falseAlarms'),
    correctCalledWrong: of('correctCalledWrong'),
  };
}

export interface KindFigures {
  readonly kind: string;
  readonly answers: number;
  readonly agreement: number;
  readonly score: number;
  /** 0..1: what the teacher's letters earn, a point like another and half of it for "partly". */
  readonly teacher: number;
  /** Of answers with a contradiction those in which some point is called contradicted. */
  readonly found: number | null;
  readonly falseAlarms: number | null;
}

/** A row for each kind of answer, in the order of the kinds. */
export function countKinds(groups: readonly Group[], kinds: readonly string[]): KindFigures[] {
  const all = groups.flatMap(({ answers }) => answers);
  return kinds.flatMap((kind) => {
    const rows = all.filter((each) => each.kind === kind);
    if (rows.length === 0) return [];
    const hits = rows.filter(({ truth, said }) => truth.overall === said.overall);
    return {
      ...{ kind, answers: rows.length, agreement: hits.length / rows.length },
      score: mean(rows.map(({ score }) => score)),
      teacher: mean(rows.map(({ truth }) => earned(truth))),
      found: share(rows.filter(isContradicted), doesObject),
      falseAlarms: share(
        rows.filter((each) => !isContradicted(each)),
        doesObject,
      ),
    };
  });
}

/** 0..1: what letters earn, a point like another and half of it for "partly". */
export function earned({ points }: Pick<Verdicts, 'points'>): number {
  return mean([...points].map((letter) => (letter === 'C' ? 1 : letter === 'P' ? 0.5 : 0)));
}

function share<T>(row: readonly T[], holds: (each: T) => boolean): number | null {
  return row.length === 0 ? null : row.filter(holds).length / row.length;
}
