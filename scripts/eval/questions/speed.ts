import { makeQuestions } from '../../../src/core/quiz/make';
import { optionsFor, quizLength, quizSeed } from './make';
import type { QuizNote } from './notes';

/** In ms of the processor's time, which others at work on the machine do not make longer. */
export interface Speed {
  readonly median: number;
  readonly p99: number;
}

export interface Speeds {
  /** The first time that a note is asked of. */
  readonly first: Speed;
  /** The quickest of a few times: what it costs once the code has run in. */
  readonly quickest: Speed;
}

const runs = 4;

/** What a quiz of each note costs, its siblings read before. */
export function timeQuizzes(notes: readonly QuizNote[]): Speeds {
  const times = notes.flatMap((each) => {
    try {
      return [Array.from({ length: runs }, () => timeQuiz(each))];
    } catch {
      // What throws is told where all questions are made.
      return [];
    }
  });
  return {
    first: spread(times.map(([first = 0]) => first)),
    quickest: spread(times.map((each) => Math.min(...each))),
  };
}

function timeQuiz(each: QuizNote): number {
  const start = process.cpuUsage();
  makeQuestions(each.note, { ...optionsFor(each, quizSeed), length: quizLength });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function spread(values: readonly number[]): Speed {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}
