import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { cx, useWords } from './kit';
import { LitText, type Light } from './lit-text';

/** Beyond so many letters a text scrolls by itself, so that the verdict below it is not a journey away. */
const long = 1500;

/** One of the two texts that are held against each other. */
export function CheckText(props: {
  readonly look: 'yours' | 'model';
  readonly label: string;
  readonly text: string;
  readonly lights: readonly Light[];
}): VNode {
  const { look, label, text, lights } = props;
  const { check } = useWords();
  const id = useId();
  const isLong = text.length > long;
  return (
    <div class={cx('text', look)}>
      <p id={id} class={cx('label')}>
        {label}
      </p>
      <div
        class={cx('words', isLong && 'long')}
        dir="auto"
        {...(isLong && { tabIndex: 0, role: 'group', 'aria-labelledby': id })}
      >
        {text.trim() ? <LitText text={text} lights={lights} /> : <em>{check.nothingWritten}</em>}
      </div>
    </div>
  );
}
