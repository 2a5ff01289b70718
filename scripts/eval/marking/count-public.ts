import { markAnswer } from '../../../src/core/marking/mark';
import type { Marking } from '../../../src/core/marking/marking';
import { en } from '../../../src/strings';
import { countOf, kappa, mean, pearson, spearman, weightedF1 } from './agree';
import { overalls } from './answers';
import type { Part, PublicAnswer } from './public';

export type Marked = Pick<Marking, 'overall' | 'score'>;

export interface PublicFigures {
  readonly part: Part;
  readonly answers: number;
  /** By the part's own metric. */
  readonly figure: number;
  readonly r: number;
  readonly rho: number;
  /** Shares of answers that we call correct, and that are. */
  readonly called: number;
  readonly truly: number;
  /** The mean kappa of two judges, where several marked. */
  readonly human: number | null;
}

/** The marking by the model answer that the answer does best by; the first of them. */
export function markBest({ question, refs, answer }: PublicAnswer): Marked {
  let best: Marked = { overall: 'wrong', score: 0 };
  for (const model of refs) {
    const input = { question, model, answer, language: 'en' };
    const marking = markAnswer(input, en);
    if (compareMarked(marking, best) > 0) best = marking;
  }
  return best;
}

function compareMarked(a: Marked, b: Marked): number {
  return a.score - b.score || overalls.indexOf(a.overall) - overalls.indexOf(b.overall);
}

/** A full score is what the sets call correct; of several judges the majority decides. */
const isCorrect = ({ score, g }: PublicAnswer): boolean =>
  g && isYesOrNo(g) ? 2 * mean(g) > 1 : score === 1;

const isYesOrNo = (marks: readonly number[]): boolean =>
  marks.every((mark) => mark === 0 || mark === 1);

/** What comes out of a part's answers with our marks of them, in the same order. */
export function countPublic(
  part: Part,
  answers: readonly PublicAnswer[],
  marked: readonly Marked[],
): PublicFigures {
  const truth = answers.map(isCorrect);
  const said = marked.map(({ overall }) => overall === 'correct');
  const scores = marked.map(({ score }) => score);
  const trueScores = answers.map(({ score }) => score);
  const r = pearson(scores, trueScores);
  const figure = {
    r: () => r,
    kappa: () => kappa(said.map(Number), truth.map(Number)),
    F1: () => weightedF1(said, truth),
  }[part.metric]();
  return {
    ...{ part, answers: answers.length, figure, r },
    rho: spearman(scores, trueScores),
    called: countOf(said, true) / answers.length,
    truly: countOf(truth, true) / answers.length,
    human: part.metric === 'kappa' ? betweenJudges(answers) : null,
  };
}

/** The mean kappa of all pairs of judges; null where fewer than two marked. */
export function betweenJudges(answers: readonly Pick<PublicAnswer, 'g'>[]): number | null {
  const judges = answers[0]?.g?.length ?? 0;
  const marksOf = (judge: number): number[] => answers.map(({ g }) => g?.[judge] ?? 0);
  const pairs: number[] = [];
  for (let a = 0; a < judges; a++) {
    for (let b = a + 1; b < judges; b++) pairs.push(kappa(marksOf(a), marksOf(b)));
  }
  return pairs.length === 0 ? null : mean(pairs);
}

/** The best weighted F1 that any pass mark on our scores would reach: how well the scores rank. For parts to learn from. */
export function bestPassMark(
  answers: readonly PublicAnswer[],
  marked: readonly Marked[],
): { readonly mark: number; readonly f1: number } {
  const truth = answers.map(isCorrect);
  const marks = [...new Set(marked.map(({ score }) => Math.round(score * 50) / 50))];
  return marks
    .map((mark) => ({
      mark,
      f1: weightedF1(
        marked.map(({ score }) => score >= mark),
        truth,
      ),
    }))
    .reduce((best, each) => (each.f1 > best.f1 ? each : best), { mark: 0, f1: 0 });
}
