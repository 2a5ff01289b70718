import type { VNode } from 'preact';
import { Button, cx, useWords } from './kit';
import type { QuizScreenProps } from './quiz-state';

/** Where one is: a segment for each question, filled by how it was answered. */
export function Progress(
  props: Pick<QuizScreenProps, 'session'> & { readonly close: () => void },
): VNode {
  const { quiz } = useWords();
  const { questions, graded, position } = props.session;
  const at = position + 1;
  const right = graded.filter((one) => one.verdict === 'correct').length;
  return (
    <div class={cx('progress')}>
      <span>{quiz.progress(at, questions.length)}</span>
      <span
        class={cx('segments')}
        role="img"
        aria-label={quiz.progressInWords(at, questions.length, right)}
      >
        {questions.map((question, index) => (
          <span
            key={question.id}
            class={cx('segment', graded[index]?.verdict, index === position && 'now')}
          />
        ))}
      </span>
      <Button look="icon" icon="x" aria-label={quiz.close} onClick={props.close} />
    </div>
  );
}
