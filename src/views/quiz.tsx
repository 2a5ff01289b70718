import type { VNode } from 'preact';
import { Button, Message, useKit } from './kit';
import { QuizQuestion } from './quiz-question';
import { QuizResult } from './quiz-result';
import type { QuizHandlers, QuizProps, QuizState } from './quiz-state';

export type { QuizHandlers, QuizState };

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
