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
  const { handlers, formats } = props;
  const { due, week, next } = props.state.overview;
  const { progress, count } = useWords();
  const later =
    due > 0
      ? week > 0 && progress.moreThisWeek(week)
      : next && progress.next(count.points(next.count), formats.away(next.day), dayName(next.day));
  function dayName(day: number): string {
    return day > 1 ? formats.long(day) : '';
  }
  return (
    <div class={cx('today')}>
      <h2>{due > 0 ? progress.dueToday(due) : progress.nothingDue}</h2>
      {due > 0 ? (
        <Button look="primary" icon="play" data-start onClick={handlers.start}>
          {progress.start(due)}
        </Button>
      ) : (
        <Button icon="list-checks" data-start onClick={handlers.choose}>
          {progress.quizElse}
        </Button>
      )}
      {later && <p class={cx('subtitle')}>{later}</p>}
    </div>
  );
}
