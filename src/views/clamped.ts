import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Keys of the rows whose text does not fit its three lines, measured whenever the width or the rows
 * change. One pass that only reads, in its own frame: several hundred rows cost one layout.
 */
export function useClamped(
  tree: { readonly current: HTMLElement | null },
  rows: unknown,
): ReadonlySet<string> {
  const [clamped, setClamped] = useState<ReadonlySet<string>>(NONE);
  useLayoutEffect(() => {
    const root = tree.current;
    const view = root?.ownerDocument.defaultView;
    if (!root || !view) return undefined;
    let frame = 0;
    const measure = (): void => {
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(() => {
        const found = clampedKeys(root);
        setClamped((before) => (sameKeys(before, found) ? before : found));
      });
    };
    measure();
    const watcher = new view.ResizeObserver(measure);
    watcher.observe(root);
    return () => {
      watcher.disconnect();
      view.cancelAnimationFrame(frame);
    };
  }, [tree, rows]);
  return clamped;
}

const NONE: ReadonlySet<string> = new Set();

function clampedKeys(root: HTMLElement): Set<string> {
  const keys = new Set<string>();
  for (const text of root.querySelectorAll<HTMLElement>('.causeway-clamp')) {
    const row = text.closest<HTMLElement>('[data-key]');
    const key = row?.dataset['key'];
    // One pixel of tolerance: fractional line heights round differently in the two figures.
    if (key !== undefined && text.scrollHeight > text.clientHeight + 1) keys.add(key);
  }
  return keys;
}

function sameKeys(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}
