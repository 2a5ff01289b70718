import { useEffect, useRef } from 'preact/hooks';

/** Milliseconds that a finger rests to ask for a menu, and pixels that it may stray meanwhile. */
const restTime = 500;
const stray = 10;

/**
 * Handlers that hear when a menu is asked for: by right click, by Shift+F10 and the menu key, which the page gets as
 * one event, and by a finger that rests, of which not every system makes that event. `open` opens the menu of what is
 * at a target, at a place in CSS pixels, and answers false where there is none.
 */
export function useMenuAsked(open: (target: EventTarget | null, x: number, y: number) => boolean) {
  /** `isOpen`: the finger that still rests has opened the menu. */
  const { current: finger } = useRef({ timer: 0, x: 0, y: 0, isOpen: false });
  const stop = (): void => window.clearTimeout(finger.timer);
  useEffect(() => stop, []);
  return {
    onContextMenu: (event: MouseEvent): void => {
      stop();
      if (finger.isOpen || open(event.target, event.clientX, event.clientY)) event.preventDefault();
    },
    onTouchStart: ({ touches, target }: TouchEvent): void => {
      stop();
      finger.isOpen = false;
      const [first] = touches;
      if (!first || touches.length > 1) return;
      const { clientX: x, clientY: y } = first;
      const rested = (): void => {
        finger.isOpen = open(target, x, y);
      };
      Object.assign(finger, { x, y, timer: window.setTimeout(rested, restTime) });
    },
    onTouchMove: ({ touches: [now] }: TouchEvent): void => {
      if (!now || Math.hypot(now.clientX - finger.x, now.clientY - finger.y) > stray) stop();
    },
    onTouchEnd: (event: TouchEvent): void => {
      stop();
      // Else the finger that lets go would press the row as well.
      if (finger.isOpen) event.preventDefault();
      finger.isOpen = false;
    },
    onTouchCancel: stop,
  };
}
