import type { VNode } from 'preact';
import { Button, cx, Failure, Message, useWords } from './kit';
import { QuizQuestion } from './quiz-question';
import { QuizResult } from './quiz-result';
import type { QuizHandlers, QuizProps, QuizState } from './quiz-state';

export type { QuizHandlers, QuizState };

export function QuizView(props: QuizProps): VNode {
  // The view takes the focus from a click anywhere in it, so that its keys always work.
  return (
    <div class="causeway causeway-quiz" tabIndex={-1}>
      <Body {...props} />
    </div>
  );
}

function Body({ state, handlers }: QuizProps): VNode {
  const { quiz } = useWords();
  switch (state.kind) {
    case 'none':
      return (
        <Message icon="list-checks" title={quiz.none}>
          <p>{quiz.noneHint}</p>
        </Message>
      );
    case 'failed':
      return <Failure title={quiz.failed} reason={state.message} />;
    case 'thin':
      return (
        <Message icon="list-checks" title={quiz.thin}>
          <p class={cx('subtitle')} dir="auto">
            {state.title}
          </p>
          <p>{state.reason}</p>
          <Button look="primary" onClick={handlers.close}>
            {quiz.done}
          </Button>
        </Message>
      );
    case 'quiz': {
      const { title, session, draft } = state;
      const { position, questions, graded } = session;
      const question = questions[position];
      const screen = { title, session, draft, handlers };
      // Another question is another screen: nothing of its order or walk carries over.
      return question ? (
        <QuizQuestion key={position} {...screen} question={question} graded={graded[position]} />
      ) : (
        <QuizResult {...screen} />
      );
    }
  }
}
