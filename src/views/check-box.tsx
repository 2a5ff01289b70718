import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CheckAnswer } from './check-state';
import { Button, cx, hasMod, Icon, useWords } from './kit';

/** Beyond so many letters the box grows no more and scrolls by itself: measuring them costs time at every key. */
const long = 3000;

/** The box that a question is answered in. */
export function AnswerBox(props: {
  /** Id of the heading that asks. */
  readonly title: string;
  readonly answer: CheckAnswer;
  /** The view begins here. */
  readonly isStart: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
  readonly mark: () => void;
}): VNode {
  const { title, answer, isStart, type, leave, mark } = props;
  const { check } = useWords();
  // Kept here too: the box must never fall back to older words while they are being saved.
  const [text, setText] = useState(answer.text);
  useLayoutEffect(() => setText(answer.text), [answer.text]);
  const isLong = text.length > long;
  return (
    <>
      {answer.outdated && <p class={cx('flag')}>{check.outdated}</p>}
      {/* The hidden copy of the words gives the box its height. */}
      <div class={cx('grow', isLong && 'long')} data-text={isLong ? '' : `${text}\n`}>
        <textarea
          dir="auto"
          rows={2}
          aria-labelledby={title}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          placeholder={check.placeholder}
          value={text}
          {...(isStart && { 'data-start': true })}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            type(currentTarget.value);
          }}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !hasMod(event)) return;
            event.preventDefault();
            event.stopPropagation();
            mark();
          }}
        />
      </div>
      <div class={cx('actions')}>
        <Button onClick={mark} shortcut="Ctrl ⏎">
          {check.mark}
        </Button>
        {answer.kept === 'yes' && text && (
          <span class={cx('subtitle', 'saved')}>
            <Icon name="check" />
            {check.saved}
          </span>
        )}
      </div>
    </>
  );
}
