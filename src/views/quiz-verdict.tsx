import type { VNode } from 'preact';
import type { Graded } from '../core/session/quiz-grade';
import type { Question } from '../core/quiz/question';
import { Button, cx, Icon, signs, useWords } from './kit';
import { remarkOn, verdictDetail } from './quiz-words';

/** How it went in words and a sign, why, and the student's right to the last word. */
export function Verdict(props: {
  readonly question: Question;
  readonly graded: Graded;
  /** Null where nothing can be overruled. */
  readonly overrule: (() => void) | null;
}): VNode {
  const { question, graded, overrule } = props;
  const { quiz } = useWords();
  const { verdict } = graded;
  const detail = verdictDetail(question, graded, quiz);
  const remark = remarkOn(graded);
  return (
    <>
      <p class={cx('verdict', verdict)}>
        <Icon name={signs[verdict]} />
        <strong>{quiz.verdict[verdict]}</strong>
        {detail && <span>{detail}</span>}
        {overrule && (
          <Button look="quiet" onClick={overrule}>
            {quiz.typed.right}
          </Button>
        )}
      </p>
      {remark && <p class={cx('remark')}>{remark}</p>}
    </>
  );
}
