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

/** Cuts the text where lights begin and end; lights may overlap and may reach beyond the text. */
export function cutPieces(text: string, lights: readonly Light[]): Piece[] {
  const edges = lights.flatMap(({ start, end }) => [start, end]);
  const cuts = new Set([0, ...edges.filter((edge) => edge > 0 && edge < text.length)]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const over = lights.filter((light) => light.start <= start && light.end >= end);
    return { text: text.slice(start, end), looks: [...new Set(over.map((light) => light.look))] };
  });
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
