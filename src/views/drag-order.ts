import { useState } from 'preact/hooks';
import { around, within } from './kit';

/** A row under way. Lengths in px, the middles of all rows as they stood when it began. */
export interface Drag {
  readonly pointer: number;
  /** Where the pointer took hold (client y), and how far it has come. */
  readonly y: number;
  readonly by: number;
  /** The row that is dragged. */
  readonly from: number;
  readonly middles: readonly number[];
  /** Height that it leaves behind: itself and the gap after it. */
  readonly room: number;
}

type OnPointer = (event: PointerEvent & { currentTarget: HTMLElement }) => void;

/**
 * Dragging in a list of `li` rows. A mouse takes a row anywhere but on its buttons, a finger by its
 * `[data-handle]` alone, so that it can still scroll the page. Nothing changes until it lets go.
 */
export function useDragOrder(move: (from: number, to: number) => void): {
  drag: Drag | null;
  handlers: Readonly<
    Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', OnPointer>
  >;
} {
  const [drag, setDrag] = useState<Drag | null>(null);
  return {
    drag,
    handlers: {
      onPointerDown: (event) => {
        if (event.button === 0 && !drag) setDrag(startDrag(event));
      },
      onPointerMove: (event) => {
        if (drag?.pointer === event.pointerId) setDrag({ ...drag, by: event.clientY - drag.y });
      },
      onPointerUp: (event) => {
        if (drag?.pointer !== event.pointerId) return;
        move(drag.from, placeOf(drag));
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}

function startDrag(event: PointerEvent & { currentTarget: HTMLElement }): Drag | null {
  const { target, currentTarget: list, pointerId: pointer, clientY: y } = event;
  const byMouse = event.pointerType === 'mouse' && !around(target, 'button');
  const taken = (byMouse || around(target, '[data-handle]')) && around(target, 'li');
  const rows = within(list, 'li');
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const [first, second] = boxes;
  if (!taken || !first || !second) return null;
  list.setPointerCapture(pointer);
  const gap = second.top - first.bottom;
  return {
    pointer,
    y,
    by: 0,
    from: rows.indexOf(taken),
    middles: boxes.map((box) => box.top + box.height / 2),
    room: taken.offsetHeight + gap,
  };
}

/** Where the row would come to stand: it takes the place of another one once it covers half of it. */
export function placeOf({ middles, from, room, by }: Drag): number {
  const middle = (middles[from] ?? 0) + by;
  const above = middles.filter((other, index) =>
    index < from ? middle >= other + room / 2 : index > from && middle > other - room / 2,
  );
  return above.length;
}

/** How far a row stands from its own place while another one is dragged past it (px). */
export function shiftOf(index: number, drag: Drag): number {
  const to = placeOf(drag);
  if (index === drag.from) return drag.by;
  if (index > drag.from && index <= to) return -drag.room;
  return index < drag.from && index >= to ? drag.room : 0;
}
