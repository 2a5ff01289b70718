import { useRef } from 'preact/hooks';

interface Finger {
  readonly x: number;
  readonly y: number;
}

type OnPointer = (event: PointerEvent & { currentTarget: HTMLElement }) => void;

/** One pointer pans, two zoom about the middle between them and pan with it. Client coordinates, px. */
export function usePinch(
  pan: (x: number, y: number) => void,
  zoom: (factor: number, x: number, y: number) => void,
): {
  onPointerDown: OnPointer;
  onPointerMove: OnPointer;
  onPointerUp: OnPointer;
  onPointerCancel: OnPointer;
} {
  const fingers = useRef(new Map<number, Finger>());
  const lift: OnPointer = (event) => {
    fingers.current.delete(event.pointerId);
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const down = fingers.current;
      if (!down.has(event.pointerId)) return;
      const before = gripOf([...down.values()]);
      down.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const after = gripOf([...down.values()]);
      pan(after.x - before.x, after.y - before.y);
      if (before.spread > 0 && after.spread > 0)
        zoom(after.spread / before.spread, after.x, after.y);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}

/** The middle of the fingers, and how far the first two are apart (0 with one finger). */
function gripOf(fingers: readonly Finger[]): Finger & { readonly spread: number } {
  const [first, second] = fingers;
  if (!first) return { x: 0, y: 0, spread: 0 };
  if (!second) return { ...first, spread: 0 };
  return {
    x: (first.x + second.x) / 2,
    y: (first.y + second.y) / 2,
    spread: Math.hypot(first.x - second.x, first.y - second.y),
  };
}
