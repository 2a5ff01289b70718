import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Question } from '../core/quiz/question';
import { cx } from './kit';
import { Progress } from './quiz-progress';
import { QuizQuestion, type ScreenKeys } from './quiz-question';
import type { QuizScreenProps } from './quiz-state';

/** What stays while the questions change: how far one is, the time, and the keys of the whole screen. */
export function QuizScreen(props: QuizScreenProps & { readonly question: Question }): VNode {
  const { session, limit, handlers, question } = props;
  const keys = useRef<ScreenKeys['current']>(null);
  const isSourced = question.form === 'written' && question.sources.length > 0;
  return (
    <div
      class={cx('screen', isSourced && 'wide')}
      tabIndex={-1}
      onKeyDown={(event) => keys.current?.(event)}
    >
      <Progress session={session} limit={limit} handlers={handlers} />
      {/* Another question is another control: nothing of its order or walk carries over. */}
      <QuizQuestion
        key={question.id}
        {...props}
        graded={session.graded[session.position]}
        keys={keys}
      />
    </div>
  );
}
