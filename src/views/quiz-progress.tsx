import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Graded } from '../core/session/quiz-grade';
import type { QuizSession } from '../core/session/quiz-session';
import { Button, cx, useWords } from './kit';
import { Clock } from './quiz-clock';
import type { QuizScreenProps } from './quiz-state';

/** Beyond so many questions their marks are no longer told apart: one bar says how it went. */
const mostSegments = 40;

/** Beyond so many they stand closer. */
const fewSegments = 12;

/** Where one is, how it went so far, and the time. */
export function Progress(props: Pick<QuizScreenProps, 'session' | 'limit' | 'handlers'>): VNode {
  const { session, limit, handlers } = props;
  const { quiz } = useWords();
  const { graded, position, total } = session;
  const at = position + 1;
  const right = useMemo(() => graded.filter((one) => one.verdict === 'correct').length, [graded]);
  return (
    <div class={cx('progress')}>
      <span class={cx('place')}>{quiz.progress(at, total)}</span>
      <span
        class={cx('segments', total > fewSegments && 'many')}
        role="img"
        aria-label={quiz.progressInWords(at, total, right)}
      >
        {total > mostSegments ? <Bar {...session} /> : <Segments {...session} />}
      </span>
      <Clock elapsed={handlers.elapsed} limit={limit} />
      <Button look="icon" icon="x" aria-label={quiz.close} onClick={handlers.close} />
    </div>
  );
}

type Part = Pick<QuizSession, 'graded' | 'position' | 'total'>;

function Segments({ graded, position, total }: Part): VNode {
  return (
    <>
      {Array.from({ length: total }, (_, index) => (
        <span
          key={index}
          class={cx('segment', graded[index]?.verdict, index === position && 'now')}
        />
      ))}
    </>
  );
}

const verdicts: readonly Graded['verdict'][] = ['correct', 'partly', 'wrong', 'skipped'];

/** One stretch for each verdict, as long as its share of the whole quiz. */
function Bar({ graded, total }: Part): VNode {
  const counts = useMemo(() => {
    const sum = { correct: 0, partly: 0, wrong: 0, skipped: 0 };
    for (const { verdict } of graded) sum[verdict]++;
    return sum;
  }, [graded]);
  return (
    <span class={cx('whole-bar')}>
      {verdicts.map((verdict) => (
        <span
          key={verdict}
          class={cx('segment', verdict)}
          style={{ inlineSize: `${(100 * counts[verdict]) / total}%` }}
        />
      ))}
    </span>
  );
}
