import { makeQuestions } from '../../../src/core/quiz/make';
import { optionsFor, quizLength, quizSeed } from './make';
import type { QuizNote } from './notes';

export interface Speed {
  readonly median: number;
  readonly p99: number;
  readonly slowest: string;
}

const runs = 3;

/** What the quiz of a note costs, in ms: of each note the median of a few runs, its siblings read before. */
export function timeQuizzes(notes: readonly QuizNote[]): Speed {
  const times = notes
    .map((each) => {
      const taken = Array.from({ length: runs }, () => {
        const start = performance.now();
        makeQuestions(each.note, { ...optionsFor(each, quizSeed), length: quizLength });
        return performance.now() - start;
      });
      return { name: each.name, time: at(taken, 0.5) };
    })
    .sort((a, b) => a.time - b.time);
  const sorted = times.map(({ time }) => time);
  return { median: at(sorted, 0.5), p99: at(sorted, 0.99), slowest: times.at(-1)?.name ?? '' };
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
