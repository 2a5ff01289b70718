import type { VNode } from 'preact';
import { cx, Icon, useWords } from './kit';
import type { ExamStanding } from './progress-state';
import type { Formats } from './progress-words';

/** What is to come, when, and whether it can be done. */
export function Exams(props: {
  readonly exams: readonly ExamStanding[];
  readonly formats: Formats;
}): VNode {
  const { exams, formats } = props;
  const { progress } = useWords();
  return (
    <section>
      <h3>{progress.exams}</h3>
      {exams.length === 0 && <p class={cx('subtitle')}>{progress.noExams}</p>}
      <ul class={cx('exams')}>
        {exams.map((exam) => (
          <Exam key={exam.id} exam={exam} formats={formats} />
        ))}
      </ul>
    </section>
  );
}

function Exam(props: { readonly exam: ExamStanding; readonly formats: Formats }): VNode {
  const { title, days, points, wanted, plan } = props.exam;
  const { percent, away, long } = props.formats;
  const { progress } = useWords();
  return (
    <li class={cx('exam', plan && (plan.isPossible ? 'right' : 'partly'))}>
      <strong>
        <bdi>{title}</bdi>
      </strong>
      <span class={cx('subtitle')}>
        {long(days)} · {away(days)}
      </span>
      {points === 0 && <p>{progress.examUnstudied}</p>}
      {points > 0 && !plan && <p>{days > 0 ? progress.examPlanning : progress.examToday}</p>}
      {points > 0 && plan && (
        <>
          <span class={cx('gauge')} aria-hidden="true" style={{ '--cw-share': plan.expected }}>
            <span style={{ '--cw-share': wanted }} />
          </span>
          <p>{progress.expected(percent(plan.expected), percent(wanted))}</p>
          <p class={cx('exam-verdict')}>
            <Icon name={plan.isPossible ? 'check' : 'triangle-alert'} />
            <span>
              {(plan.isPossible ? progress.canBeDone : progress.cannotBeDone)(plan.perDay)}
            </span>
          </p>
        </>
      )}
    </li>
  );
}
