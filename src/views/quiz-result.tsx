import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { quizScore } from '../core/session/quiz-score';
import { Announcement, around, Button, cx, useWords, within } from './kit';
import { Missed } from './quiz-missed';
import { Scores } from './quiz-scores';
import type { QuizScreenProps } from './quiz-state';
import { clockTime } from './quiz-words';
import { SavedLine } from './saved-line';

/** The end: the score, where it came from, what was missed, and what to do about it. */
export function QuizResult({ title, session, handlers, news, saved }: QuizScreenProps): VNode {
  const { quiz } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  const { correct, partly, total, hinted, share } = quizScore(session);
  const { graded } = session;
  const missed = graded.some(({ verdict }) => verdict !== 'correct');
  const said = quiz.result(correct, total);
  const onwards = missed ? handlers.repeatMissed : handlers.close;
  const time = handlers.elapsed();
  const facts = [
    partly > 0 && quiz.resultPartly(partly),
    graded.length < total && quiz.notReached(total - graded.length),
    hinted > 0 && quiz.hintsUsed(hinted),
    time > 0 && quiz.timeTaken(clockTime(time)),
  ];

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
            <h2>
              <bdi>{said}</bdi>
            </h2>
            <p>{quiz.praise[Math.floor(share * (quiz.praise.length - 1))]}</p>
            <p class={cx('subtitle')}>
              <bdi>{facts.filter(Boolean).join(' · ')}</bdi>
            </p>
          </div>
        </div>
        {news && <p class={cx('subtitle')}>{news}</p>}
        <Scores session={session} />
        <div class={cx('ways')}>
          <Button look="quiet" icon="printer" onClick={() => handlers.worksheet()}>
            {quiz.onPaper}
          </Button>
          <Button look="quiet" icon="sliders-horizontal" onClick={handlers.choose}>
            {quiz.choices}
          </Button>
        </div>
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
        <SavedLine saved={saved} retry={handlers.retry} sayDone={graded.length > 0} />
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
