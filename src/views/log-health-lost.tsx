import type { VNode } from 'preact';
import { Button, cx, useWords } from './kit';
import { ClippedList } from './log-health-list';
import type { LogHealthHandlers, LostItem } from './log-health-state';

/** What was studied and stands in no note now, with what can be done about it. */
export function LostItems(props: {
  readonly lost: readonly LostItem[] | null;
  readonly handlers: LogHealthHandlers;
}): VNode {
  const { lost, handlers } = props;
  const { logHealth: words, roles } = useWords();
  if (!lost) {
    return (
      <p class={cx('subtitle')} role="status">
        {words.looking}
      </p>
    );
  }
  if (lost.length === 0) return <p class={cx('subtitle')}>{words.noneLost}</p>;
  return (
    <>
      <p class={cx('subtitle')}>{words.lostHint}</p>
      <ClippedList
        rows={lost.map(({ item, title, done }) => (
          <li key={item.id} class={cx('log-row', done && 'done')} data-item={item.id}>
            <div>
              <p dir="auto">{item.text}</p>
              <p class={cx('subtitle')}>
                <bdi>{title}</bdi>, {roles[item.role]}, {words.reviews(item.reviews.length)}
              </p>
              {done && (
                <p class={cx('log-done')}>
                  {done.kind === 'gone' ? words.gone : words.found(done.in)}
                </p>
              )}
            </div>
            <div class={cx('actions')}>
              {/* The same button before and after, so that the focus stays on what undoes it. */}
              <Button
                key="act"
                aria-label={(done ? words.undoFor : words.letGoFor)(item.text)}
                onClick={() => (done ? handlers.undo(item) : handlers.letGo(item))}
              >
                {done ? words.undo : words.letGo}
              </Button>
              {!done && (
                <Button
                  key="find"
                  aria-label={words.findFor(item.text)}
                  onClick={() => handlers.find(item)}
                >
                  {words.find}
                </Button>
              )}
            </div>
          </li>
        ))}
      />
    </>
  );
}
