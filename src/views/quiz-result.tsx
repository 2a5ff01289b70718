import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Role } from '../core/notes/note';
import type { Graded } from '../core/session/quiz-grade';
import { quizScore, type QuizSession } from '../core/session/quiz-session';
import { Announcement, around, Button, cx, Icon, signs, Unseen, useWords, within } from './kit';
import type { QuizScreenProps } from './quiz-state';
import { givenAnswer, rightAnswer } from './quiz-words';

/** The end: the score, where it came from, what was missed, and what to do about it. */
export function QuizResult({ title, session, handlers }: QuizScreenProps): VNode {
  const { quiz } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  const { correct, total, share, partly } = quizScore(session);
  const missed = correct < total;
  const said = quiz.result(correct, total);
  const praise = quiz.praise[Math.floor(share * (quiz.praise.length - 1))];
  const onwards = missed ? handlers.repeatMissed : handlers.close;

  useLayoutEffect(() => {
    within(screen.current, '[data-start]')[0]?.focus({ preventScroll: true });
  }, [session]);

  return (
    <div
      ref={screen}
      class={cx('screen')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !around(event.target, 'button')) onwards();
      }}
    >
      <div class={cx('screen-body')}>
        <p class={cx('kind')} dir="auto">
          {title}
        </p>
        <div class={cx('score')}>
          <ScoreRing share={share} />
          <div>
            <h2>{said}</h2>
            <p class={cx('subtitle')}>
              {partly > 0 && `${quiz.resultPartly(partly)} · `}
              {praise}
            </p>
          </div>
        </div>
        <ByRole session={session} />
        {missed && <Missed session={session} openLine={handlers.openLine} />}
      </div>
      <div class={cx('foot')}>
        {missed && (
          <Button look="quiet" onClick={handlers.close}>
            {quiz.done}
          </Button>
        )}
        <Button look={missed ? 'plain' : 'quiet'} onClick={handlers.again}>
          {quiz.again}
        </Button>
        <Button look="primary" shortcut="⏎" data-start onClick={onwards}>
          {missed ? quiz.repeatMissed : quiz.done}
        </Button>
      </div>
      <Announcement text={said} />
    </div>
  );
}

/** How much of it, as a ring; the words beside it say the same. */
function ScoreRing({ share }: { readonly share: number }): VNode {
  const percent = Math.round(share * 100);
  const ring = { cx: 32, cy: 32, r: 26, pathLength: 100 };
  return (
    <svg class={cx('ring')} viewBox="0 0 64 64" aria-hidden="true">
      <circle {...ring} />
      {percent > 0 && (
        <circle {...ring} class={cx('ring-share')} stroke-dasharray={`${percent} 100`} />
      )}
      <text x="32" y="37" text-anchor="middle">
        {percent}%
      </text>
    </svg>
  );
}

const VERDICTS: readonly Graded['verdict'][] = ['correct', 'partly', 'wrong', 'skipped'];
const ROLES: readonly Role[] = ['cause', 'course', 'impact', 'sources', 'topic', 'ignore'];

/** A row for each part of the note, with a mark for each of its questions. */
function ByRole({ session }: { readonly session: QuizSession }): VNode {
  const { quiz, roles } = useWords();
  return (
    <ul class={cx('bars')}>
      {ROLES.map((role) => {
        const all = session.graded.filter((_, index) => session.questions[index]?.role === role);
        const marks = VERDICTS.flatMap((verdict) => all.filter((one) => one.verdict === verdict));
        const right = marks.filter(({ verdict }) => verdict === 'correct');
        return (
          marks.length > 0 && (
            <li key={role} class={cx('bar', role)}>
              <span>{roles[role]}</span>
              <span class={cx('marks')}>
                {marks.map(({ verdict }) => (
                  <span class={cx('mark', verdict)}>
                    <Icon name={signs[verdict]} />
                    <Unseen>{quiz.verdict[verdict]} </Unseen>
                  </span>
                ))}
              </span>
              <span class={cx('count')}>{quiz.progress(right.length, marks.length)}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}

function Missed({
  session,
  openLine,
}: Pick<QuizScreenProps, 'session'> & { readonly openLine: (line: number) => void }): VNode {
  const { quiz } = useWords();
  return (
    <section>
      <h3>{quiz.missed}</h3>
      <ul>
        {session.questions.map((question, index) => {
          const graded = session.graded[index];
          if (!graded || graded.verdict === 'correct') return null;
          const { id, stem, line } = question;
          const given = givenAnswer(question, graded);
          return (
            <li key={id} class={cx('missed', graded.verdict)}>
              <Icon name={signs[graded.verdict]} />
              <div>
                <Unseen>{quiz.verdict[graded.verdict]}: </Unseen>
                <strong dir="auto">{stem.replace(/_{2,}/gu, '…')}</strong>
                <p>{quiz.rightAnswerIs(rightAnswer(question))}</p>
                {given && <p class={cx('subtitle')}>{quiz.yourAnswerWas(given)}</p>}
              </div>
              <Button look="quiet" onClick={() => openLine(line)}>
                {quiz.line(line)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
