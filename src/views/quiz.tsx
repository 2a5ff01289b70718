import type { VNode } from 'preact';
import type { QuizSession, Response } from '../core/session/quiz-session';
import { Button, Message, useKit } from './kit';
import { QuizQuestion } from './quiz-question';
import { QuizResult } from './quiz-result';

export type QuizState =
  | {
      readonly kind: 'quiz';
      readonly title: string;
      readonly path: string;
      readonly session: QuizSession;
    }
  /** The note gives no questions; `reason` is a plain sentence on what it lacks. */
  | { readonly kind: 'thin'; readonly title: string; readonly reason: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'none' };

export interface QuizHandlers {
  answer(response: Response): void;
  next(): void;
  undo(): void;
  repeatMissed(): void;
  /** New questions on the same note. */
  again(): void;
  /** 1-based. */
  openLine(line: number): void;
  close(): void;
}

export interface QuizProps {
  readonly state: QuizState;
  readonly handlers: QuizHandlers;
}

export function QuizView({ state, handlers }: QuizProps): VNode {
  // The view takes the focus from a click anywhere in it, so that its keys always work.
  return (
    <div class="causeway causeway-quiz" tabIndex={-1}>
      <Body state={state} handlers={handlers} />
    </div>
  );
}

function Body({ state, handlers }: QuizProps): VNode {
  const { quiz } = useKit().strings;
  switch (state.kind) {
    case 'none':
      return (
        <Message icon="list-checks" title={quiz.none}>
          <p>{quiz.noneHint}</p>
        </Message>
      );
    case 'failed':
      return (
        <Message icon="triangle-alert" title={quiz.failed}>
          <p role="alert">{state.message}</p>
        </Message>
      );
    case 'thin':
      return (
        <Message icon="list-checks" title={quiz.thin}>
          <p class="causeway-subtitle" dir="auto">
            {state.title}
          </p>
          <p>{state.reason}</p>
          <Button look="primary" onClick={() => handlers.close()}>
            {quiz.done}
          </Button>
        </Message>
      );
    case 'quiz':
      return state.session.position < state.session.questions.length ? (
        <QuizQuestion title={state.title} session={state.session} handlers={handlers} />
      ) : (
        <QuizResult title={state.title} session={state.session} handlers={handlers} />
      );
  }
}
