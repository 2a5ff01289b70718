import type { Point } from '../notes/note';
import { hashText } from '../text/hash';

/** `hashText` of the words of the topmost point that a point hangs under; '' where there is none. */
export function underOf(points: readonly Point[], index: number): string {
  let top = -1;
  for (let at = points[index]?.parent ?? -1; at >= 0 && at !== top;) {
    top = at;
    at = points[at]?.parent ?? -1;
  }
  const words = points[top]?.text;
  return words === undefined ? '' : hashText(words);
}
