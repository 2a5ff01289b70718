import type { VNode } from 'preact';
import type { QuizSession } from '../core/session/quiz-session';
import { classes, Icon, useKit } from './kit';

/** Where one is: a segment for each question, filled by how it was answered. */
export function QuizProgress(props: {
  readonly session: QuizSession;
  readonly close: () => void;
}): VNode {
  const { quiz } = useKit().strings;
  const { questions, graded, position } = props.session;
  const right = graded.filter((one) => one.verdict === 'correct').length;
  return (
    <header class="causeway-progress">
      <span class="causeway-progress-count">{quiz.progress(position + 1, questions.length)}</span>
      <span
        class="causeway-segments"
        role="img"
        aria-label={quiz.progressInWords(position + 1, questions.length, right)}
      >
        {questions.map((question, index) => (
          <span
            key={question.id}
            class={classes(
              'causeway-segment',
              graded[index] && `is-${graded[index].verdict}`,
              index === position && 'is-now',
            )}
          />
        ))}
      </span>
      <button
        type="button"
        class="causeway-icon-button clickable-icon"
        aria-label={quiz.close}
        onClick={props.close}
      >
        <Icon name="x" />
      </button>
    </header>
  );
}
