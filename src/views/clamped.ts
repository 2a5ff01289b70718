import { useLayoutEffect, useState } from 'preact/hooks';
import { around, cx, within } from './kit';

/**
 * Ids of the rows whose text does not fit its three lines, measured whenever the width or the rows
 * change. The observer calls after layout and only reads: several hundred rows cost one layout.
 */
export function useClamped(
  tree: { readonly current: HTMLElement | null },
  rows: unknown,
): ReadonlySet<string> {
  // As one string: where nothing has changed, nothing is drawn again.
  const [clamped, setClamped] = useState('');
  useLayoutEffect(() => {
    const root = tree.current;
    const view = root?.ownerDocument.defaultView;
    if (!root || !view) return undefined;
    const watcher = new view.ResizeObserver(() => {
      const texts = within(root, `.${cx('clamp')}`)
        // One pixel of tolerance: fractional line heights round differently in the two figures.
        .filter((text) => text.scrollHeight > text.clientHeight + 1);
      setClamped(texts.map((text) => around(text, '[data-key]')?.dataset['key']).join('\n'));
    });
    watcher.observe(root);
    return () => watcher.disconnect();
  }, [tree, rows]);
  return new Set(clamped.split('\n'));
}
