import type { Question } from '../quiz/question';

/** What the student gave: an option's index, the events' indexes in the student's order, or nothing. */
export type Response =
  | { readonly kind: 'choice'; readonly option: number }
  | { readonly kind: 'order'; readonly order: readonly number[] }
  | { readonly kind: 'skip' };

export interface Graded {
  readonly response: Response;
  readonly verdict: 'correct' | 'partly' | 'wrong' | 'skipped';
  /** 0..1 */
  readonly score: number;
  /** For ordering: how many events stand in their place. */
  readonly inPlace: number | null;
}

/** A quiz as data. `graded[i]` belongs to `questions[i]`; it is as long as what has been answered. */
export interface QuizSession {
  readonly questions: readonly Question[];
  readonly graded: readonly Graded[];
  /** Index of the question on the screen; `questions.length` when the result is. */
  readonly position: number;
}
