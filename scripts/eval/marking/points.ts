// The marker splits a model answer by itself; here its points are brought to those that the teacher marked.
import type { MarkedPoint, Stretch } from '../../../src/core/marking/marking';
import type { AnswerSet } from './answers';

/** C covered, P partly, M missed, X contradicted. */
export type Letter = 'C' | 'P' | 'M' | 'X';
export const letters: readonly string[] = ['C', 'P', 'M', 'X'];

const letterOf = { covered: 'C', partly: 'P', missed: 'M', contradicted: 'X' } as const;
const worth = { covered: 1, partly: 0.5, missed: 0, contradicted: 0 } as const;

/** Share of a labelled point's length from which it counts as covered, and as partly there. */
const coveredFrom = 0.75;
const partlyFrom = 0.25;
/** Two points are of one another where so much of the shorter one lies in the other. */
const belongsFrom = 0.5;

/** Where the labelled points stand in the model answer, one behind the other; null for what does not stand there. */
export function locate({ model, points }: Pick<AnswerSet, 'model' | 'points'>): (Stretch | null)[] {
  let from = 0;
  return points.map((point) => {
    const start = model.indexOf(point, from);
    if (start < 0 || point === '') return null;
    from = start + point.length;
    return { start, end: from };
  });
}

type Verdict = Stretch & Pick<MarkedPoint, 'verdict'>;

/**
 * What our points say of a labelled one: contradicted where one of those that belong to it is, else by the share of its
 * length. A point of ours that spans two labelled ones speaks for both. What none of ours speaks of is missed.
 */
export function letterFor(labelled: Stretch, ours: readonly Verdict[]): Letter {
  const near = ours.filter((point) => overlap(labelled, point) > 0);
  const own = near.filter(
    (point) =>
      overlap(labelled, point) >= belongsFrom * Math.min(lengthOf(labelled), lengthOf(point)),
  );
  const speaking = own.length > 0 ? own : near;
  const [only, second] = speaking;
  if (!only) return 'M';
  if (speaking.some(({ verdict }) => verdict === 'contradicted')) return 'X';
  if (!second) return letterOf[only.verdict];
  let [said, all] = [0, 0];
  for (const point of speaking) {
    said += overlap(labelled, point) * worth[point.verdict];
    all += overlap(labelled, point);
  }
  const share = said / all;
  if (share >= coveredFrom) return 'C';
  return share >= partlyFrom ? 'P' : 'M';
}

const lengthOf = ({ start, end }: Stretch): number => end - start;
const overlap = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
