import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, cx, useWords, within } from './kit';

/** So many are drawn before they are asked for. */
const atFirst = 20;

/** A list of which the first entries are shown, and the rest when that is wanted. */
export function ClippedList({ rows }: { readonly rows: readonly VNode[] }): VNode {
  const { logHealth: words } = useWords();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = isWhole ? rows : rows.slice(0, atFirst);

  // The button that had the focus is gone: it goes on to what it has brought.
  useLayoutEffect(() => {
    if (isWhole) within(list.current, `li:nth-child(n + ${atFirst + 1}) button`)[0]?.focus();
  }, [isWhole]);

  return (
    <>
      <ul class={cx('log-list')} ref={list}>
        {shown}
      </ul>
      {shown.length < rows.length && (
        <Button onClick={() => setWhole(true)}>{words.showAll(rows.length)}</Button>
      )}
    </>
  );
}
