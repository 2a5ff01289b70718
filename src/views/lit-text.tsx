import type { VNode } from 'preact';
import { cx } from './kit';

/** A stretch of a text to light; `look` becomes the class `is-<look>`. Offsets are UTF-16, end not included. */
export interface Light {
  readonly start: number;
  readonly end: number;
  readonly look: string;
}

interface Piece {
  readonly text: string;
  readonly looks: readonly string[];
}

/** Cuts the text where lights begin and end; lights may overlap and may reach beyond the text. One sweep. */
export function cutPieces(text: string, lights: readonly Light[]): Piece[] {
  const edges = lights
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end, look }) => [
      { at: Math.max(0, start), by: 1, look },
      { at: end, by: -1, look },
    ])
    .filter(({ at }) => at < text.length)
    .sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  /** How many lights of each look are on. */
  const on = new Map<string, number>();
  let from = 0;
  const cut = (to: number): void => {
    if (to <= from) return;
    const looks = [...on].filter(([, count]) => count > 0).map(([look]) => look);
    pieces.push({ text: text.slice(from, to), looks });
    from = to;
  };
  for (const { at, by, look } of edges) {
    cut(at);
    on.set(look, (on.get(look) ?? 0) + by);
  }
  cut(text.length);
  return pieces;
}

/** A text with stretches lit in place. */
export function LitText(props: {
  readonly text: string;
  readonly lights: readonly Light[];
}): VNode {
  return (
    <>
      {cutPieces(props.text, props.lights).map(({ text, looks }) =>
        looks.length > 0 ? <mark class={cx('lit', ...looks)}>{text}</mark> : text,
      )}
    </>
  );
}
