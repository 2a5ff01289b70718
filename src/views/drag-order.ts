import { useRef, useState } from 'preact/hooks';
import { isElement } from './kit';

/** A row under way: where it was, where it would come to stand, how far the pointer has carried it (px). */
export interface Drag {
  readonly from: number;
  readonly to: number;
  readonly by: number;
  /** Height that the row leaves behind: itself and the gap after it (px). */
  readonly room: number;
}

/** How a drag began: client y, and the middles of all rows (px). */
export interface Start {
  readonly pointer: number;
  readonly y: number;
  readonly from: number;
  readonly middles: readonly number[];
  readonly room: number;
}

export interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent & { currentTarget: HTMLElement }) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
}

/**
 * Dragging in a column of `[data-event]` rows. A mouse takes a row anywhere, a finger by its
 * `[data-handle]` alone, so that it can still scroll the page. Nothing changes until it lets go.
 */
export function useDragOrder(move: (from: number, to: number) => void): {
  drag: Drag | null;
  handlers: DragHandlers;
} {
  const start = useRef<Start | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  const stop = (): void => {
    start.current = null;
    setDrag(null);
  };
  const follow = (event: PointerEvent): Drag | null => {
    const begun = start.current;
    if (begun?.pointer !== event.pointerId) return null;
    const by = event.clientY - begun.y;
    return { from: begun.from, to: placeAfter(begun, by), by, room: begun.room };
  };
  return {
    drag,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0 || start.current) return;
        start.current = startDrag(event);
      },
      onPointerMove: (event) => {
        const now = follow(event);
        // Few pixels are a shaky click, not a drag.
        if (now && (drag || Math.abs(now.by) > 4)) setDrag(now);
      },
      onPointerUp: (event) => {
        const now = follow(event);
        if (!now) return;
        if (drag && now.to !== now.from) move(now.from, now.to);
        stop();
      },
      onPointerCancel: stop,
    },
  };
}

/** How far a row stands from its own place while another one is dragged past it (px). */
export function shiftOf(index: number, drag: Drag): number {
  if (index === drag.from) return drag.by;
  if (index > drag.from && index <= drag.to) return -drag.room;
  if (index < drag.from && index >= drag.to) return drag.room;
  return 0;
}

function startDrag(event: PointerEvent & { currentTarget: HTMLElement }): Start | null {
  const { target, currentTarget: list } = event;
  if (!isElement(target)) return null;
  const onHandle = target.closest('[data-handle]') !== null;
  if (!onHandle && (event.pointerType !== 'mouse' || target.closest('button'))) return null;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-event]')];
  const from = rows.findIndex((row) => row.contains(target));
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const own = boxes[from];
  if (!own) return null;
  list.setPointerCapture(event.pointerId);
  const after = boxes[from + 1] ?? own;
  const before = boxes[from - 1] ?? own;
  const gap = Math.max(0, after.top - own.bottom, own.top - before.bottom);
  return {
    pointer: event.pointerId,
    y: event.clientY,
    from,
    middles: boxes.map((box) => box.top + box.height / 2),
    room: own.height + gap,
  };
}

/** A row takes the place of another one once it covers half of it. */
export function placeAfter({ middles, from, room }: Start, by: number): number {
  const middle = (middles[from] ?? 0) + by;
  let place = from;
  middles.forEach((other, index) => {
    if (index > from && middle > other - room / 2) place = Math.max(place, index);
    if (index < from && middle < other + room / 2) place = Math.min(place, index);
  });
  return place;
}
