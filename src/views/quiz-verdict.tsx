import type { VNode } from 'preact';
import type { Leech } from '../core/session/leech';
import type { Graded } from '../core/session/quiz-grade';
import type { Question } from '../core/quiz/question';
import { Button, cx, Icon, signs, useWords } from './kit';
import { remarkOn, verdictDetail } from './quiz-words';

/** How it went in words and a sign, why, and the student's right to the last word. */
export function Verdict(props: {
  readonly question: Question;
  readonly graded: Graded;
  /** A point that was missed once too often, or null. */
  readonly leech: Leech | null;
  readonly openLine: (path: string, line: number) => void;
  /** Null where nothing can be overruled. */
  readonly overrule: (() => void) | null;
}): VNode {
  const { question, graded, leech, openLine, overrule } = props;
  const { quiz, progress } = useWords();
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
      {leech && (
        <p class={cx('leech')}>
          <Icon name="pencil" />
          <span>{progress.rewrite(leech.misses)}</span>
          {leech.path && (
            <Button look="pill" onClick={() => openLine(leech.path, leech.line)}>
              {quiz.openLine}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
