import { verdictCredit } from '../marking/judge';
import type { Flag, MarkedPoint, Marking, PointVerdict, Stretch } from '../marking/marking';
import { answerKey, pointKey, rulingKey, type ItemHistory } from '../progress/answers';
import type { Ruling } from '../progress/event';

/** A marking with the last word given to the student. */
export interface RuledMarking extends Marking {
  /** Indexes into `points` of those that the student has ruled on. */
  readonly ruled: ReadonlySet<number>;
}

/** What a student may say against a verdict: what was covered was wrong, and all else was right. */
export function otherRuling(verdict: PointVerdict): Ruling {
  return verdict === 'covered' ? 'missed' : 'covered';
}

/** The marking of an answer with what its student has ruled before on the same words. */
export function overrule(marking: Marking, answer: string, { rulings }: ItemHistory): RuledMarking {
  const ruled = new Set<number>();
  const key = rulings.size > 0 ? answerKey(answer) : '';
  const points = marking.points.map((point, index): MarkedPoint => {
    const verdict = rulings.get(rulingKey(key, pointKey(point.text)));
    if (!verdict || verdict === point.verdict) return point;
    ruled.add(index);
    return { ...point, verdict, matches: verdict === 'covered' ? point.matches : [] };
  });
  if (ruled.size === 0) return { ...marking, ruled };
  const overall = judge(marking, points);
  const score = scoreOf(marking, points);
  return { overall, score, points, flags: flagsLeft(marking, points), ruled };
}

/** Right where all is covered, or where the marker said so and nothing was taken back; wrong where nothing is there. */
function judge(before: Marking, points: readonly MarkedPoint[]): Marking['overall'] {
  if (points.every(({ verdict }) => verdict === 'covered')) return 'correct';
  if (points.every(({ verdict }) => verdictCredit[verdict] === 0)) return 'wrong';
  const takenBack = points.some(({ verdict }, at) => {
    const was = before.points[at]?.verdict;
    return was !== undefined && verdictCredit[verdict] < verdictCredit[was];
  });
  return before.overall === 'correct' && !takenBack ? 'correct' : 'partly';
}

/** Moves the marker's score by what the rulings changed, each point weighing the same; all is 1 and nothing is 0. */
function scoreOf(before: Marking, points: readonly MarkedPoint[]): number {
  const mean = (of: readonly MarkedPoint[]): number =>
    of.reduce((sum, { verdict }) => sum + verdictCredit[verdict], 0) / of.length;
  const now = mean(points);
  if (now === 0 || now === 1) return now;
  return Math.min(1, Math.max(0, before.score + now - mean(before.points)));
}

/** Less the sentences about words that contradicted points which are all ruled right now. */
function flagsLeft(before: Marking, points: readonly MarkedPoint[]): Flag[] {
  return before.flags.filter((flag) => {
    const about = points.filter(({ evidence }, at) => {
      return before.points[at]?.verdict === 'contradicted' && evidence && holds(evidence, flag);
    });
    return about.length === 0 || about.some(({ verdict }) => verdict !== 'covered');
  });
}

/** Does the stretch of an answer hold the words that a flag is about? */
export function holds(outer: Stretch, { start, end }: Flag): boolean {
  return start !== undefined && end !== undefined && outer.start <= start && end <= outer.end;
}
