import type { Question } from '../core/quiz/question';
import type { Graded, Response } from '../core/session/quiz-grade';
import type { QuizSession } from '../core/session/quiz-session';

export type QuizState =
  | {
      readonly kind: 'quiz';
      readonly title: string;
      readonly path: string;
      readonly session: QuizSession;
      /** What was typed so far at the question on the screen. */
      readonly draft: string;
    }
  /** The note gives no questions; `reason` is a plain sentence on what it lacks. */
  | { readonly kind: 'thin'; readonly title: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'none' };

export interface QuizHandlers {
  readonly answer: (response: Response) => void;
  /** What is being typed, so that it outlives the app; draws nothing. */
  readonly type: (text: string) => void;
  /** "My answer was right", until `undo`. */
  readonly overrule: () => void;
  readonly next: () => void;
  readonly undo: () => void;
  readonly repeatMissed: () => void;
  /** New questions on the same note. */
  readonly again: () => void;
  /** 1-based. */
  readonly openLine: (line: number) => void;
  readonly close: () => void;
}

export interface QuizProps {
  readonly state: QuizState;
  readonly handlers: QuizHandlers;
}

/** What the screens of a running quiz are drawn from. */
export interface QuizScreenProps {
  readonly title: string;
  readonly session: QuizSession;
  readonly draft: string;
  readonly handlers: QuizHandlers;
}

/** Of the screen of one question. */
export interface QuestionProps extends QuizScreenProps {
  readonly question: Question;
  /** Without it the question is still open. */
  readonly graded: Graded | undefined;
}
