import type { VNode } from 'preact';
import type { SheetProps } from './check-state';
import { progressInWords } from './check-words';
import { Button, cx, useWords } from './kit';
import { SavedLine } from './saved-line';

/** The note, how far one has come in all of it, and the way to its other sets. */
export function CheckHead({ state, handlers }: SheetProps): VNode {
  const words = useWords();
  const { check } = words;
  const { title, path, setIndex, setCount, progress, saved } = state;
  return (
    <header class={cx('check-head')}>
      <Button
        look="quiet"
        icon="file-text"
        aria-label={check.openNote(title)}
        onClick={() => handlers.openNote(path)}
      >
        <span dir="auto">{title}</span>
      </Button>
      <span class={cx('subtitle')}>{progressInWords(progress, words)}</span>
      {setCount > 1 && (
        <span class={cx('pager')}>
          <Button
            look="icon"
            icon="chevron-left"
            aria-label={check.previousSet}
            disabled={setIndex === 0}
            onClick={handlers.previousSet}
          />
          <span>{check.set(setIndex + 1, setCount)}</span>
          <Button
            look="icon"
            icon="chevron-right"
            aria-label={check.nextSet}
            disabled={setIndex === setCount - 1}
            onClick={handlers.nextSet}
          />
        </span>
      )}
      <SavedLine saved={saved} retry={handlers.retry} />
    </header>
  );
}

/** The end of the sheet: that all is answered, where it is, and the way on. */
export function CheckFoot({
  state,
  handlers,
  isDone,
}: SheetProps & { readonly isDone: boolean }): VNode | null {
  const words = useWords();
  const { check } = words;
  const { setIndex, setCount, progress } = state;
  const isAll = isDone && progress.answered === progress.questions;
  const isLast = setIndex === setCount - 1;
  if (progress.questions === 0 || (setCount === 1 && !isAll)) return null;
  return (
    <footer class={cx('check-foot')}>
      {isDone && (
        <p>
          <strong>{isAll ? check.allDone : check.setDone}</strong>
          <span class={cx('subtitle')}>{progressInWords(progress, words)}</span>
        </p>
      )}
      {setCount > 1 && (
        <div class={cx('actions')}>
          {setIndex > 0 && (
            <Button icon="arrow-left" onClick={handlers.previousSet}>
              {check.previousSet}
            </Button>
          )}
          {!isLast && (
            <Button
              look={isDone ? 'primary' : 'plain'}
              icon="arrow-right"
              onClick={handlers.nextSet}
            >
              {check.nextSet}
            </Button>
          )}
        </div>
      )}
    </footer>
  );
}
