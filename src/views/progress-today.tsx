import type { VNode } from 'preact';
import { Button, cx, useWords } from './kit';
import type { ProgressHandlers, ReadyState } from './progress-state';
import type { Formats } from './progress-words';

/** The one thing to do. */
export function Today(props: {
  readonly state: ReadyState;
  readonly handlers: ProgressHandlers;
  readonly formats: Formats;
}): VNode {
  const { state, handlers, formats } = props;
  const { due, week, next, notes } = state.overview;
  const { progress, count } = useWords();
  // What was never read may hold new points.
  const hasNew = notes.some(({ studied, points }) => points === null || points > studied);
  if (due > 0) {
    return (
      <div class={cx('today')}>
        <div>
          <h2>{progress.dueToday(due)}</h2>
          {week > 0 && <p class={cx('subtitle')}>{progress.moreThisWeek(week)}</p>}
        </div>
        <div class={cx('today-ways')}>
          <Button look="primary" icon="play" data-start onClick={handlers.start}>
            {progress.start(due)}
          </Button>
        </div>
      </div>
    );
  }
  const day = next && next.day > 1 ? formats.long(next.day) : '';
  return (
    <div class={cx('today')}>
      <div>
        <h2>{progress.nothingDue}</h2>
        {next && (
          <p class={cx('subtitle')}>
            {progress.next(count.points(next.count), formats.away(next.day), day)}
          </p>
        )}
      </div>
      <div class={cx('today-ways')}>
        {state.fresh > 0 && hasNew && (
          <Button icon="sprout" data-start onClick={handlers.learn}>
            {progress.learn(state.fresh)}
          </Button>
        )}
        <Button icon="list-checks" data-start onClick={handlers.choose}>
          {progress.quizElse}
        </Button>
      </div>
    </div>
  );
}
