import type { VNode } from 'preact';
import { isOver } from '../core/session/quiz-session';
import { Button, cx, Failure, Message, useWords } from './kit';
import { QuizResult } from './quiz-result';
import { QuizScreen } from './quiz-screen';
import { QuizStart } from './quiz-start';
import type { QuizHandlers, QuizProps, QuizState } from './quiz-state';
import { SavedNews } from './saved-line';

export type { QuizHandlers, QuizState };

export function QuizView(props: QuizProps): VNode {
  const { state } = props;
  const news = state.kind === 'quiz' ? state.news : '';
  // The view takes the focus from a click anywhere in it, so that its keys always work.
  return (
    <div class="causeway causeway-quiz" tabIndex={-1}>
      {/* Outside all screens: what stays there is not read out again with the next one. */}
      <p class={cx('news')} role="status">
        {news}
      </p>
      <Body {...props} />
      {state.kind === 'quiz' && <SavedNews saved={state.saved} />}
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
    case 'loading':
      return <Loading />;
    case 'thin':
      return (
        <Message icon="list-checks" title={quiz.thin}>
          <p class={cx('subtitle')} dir="auto">
            {state.title}
          </p>
          <p>{state.reason}</p>
          <p>{state.hint}</p>
          <div class={cx('actions')}>
            <Button onClick={handlers.choose}>{quiz.choose}</Button>
            <Button look="primary" onClick={handlers.close}>
              {quiz.done}
            </Button>
          </div>
        </Message>
      );
    case 'start':
      return <QuizStart state={state} handlers={handlers} />;
    case 'quiz': {
      const { kind: _, ...running } = state;
      const screen = { ...running, handlers };
      const question = state.session.questions[state.session.position];
      if (question) return <QuizScreen {...screen} question={question} />;
      return isOver(state.session) ? <QuizResult {...screen} /> : <Loading />;
    }
  }
}

/** Notes are being read. */
function Loading(): VNode {
  const { quiz } = useWords();
  return (
    <Message icon="list-checks" title={quiz.title}>
      <p role="status">{quiz.loading}</p>
    </Message>
  );
}
