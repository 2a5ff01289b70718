import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, cx, hasMod, useWords } from './kit';
import { carry, fitView, gripOf, type Spot } from './picture-view';

const STEP = 1.4;
const NUDGE = 48;

type OnPointer = (event: PointerEvent & { currentTarget: HTMLElement }) => void;

/** A picture that can be looked at closely: by buttons, keys, wheel, double click, drag and pinch. */
export function Picture(props: { readonly url: string; readonly name: string }): VNode {
  const { check } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  /** Pointers that are down, where they are in the window (px). */
  const fingers = useRef(new Map<number, Spot>());
  const [view, setView] = useState(fitView);
  const { scale, x, y } = view;
  const zoomed = scale > 1;

  /** Spots in the window (px); without one it zooms about the middle. */
  const move = (factor: number, from?: Spot, to = from): void => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return;
    const { left, top, width, height } = box;
    const inFrame = (spot = { x: left + width / 2, y: top + height / 2 }): Spot => ({
      x: spot.x - left,
      y: spot.y - top,
    });
    setView((now) => carry(now, box, { from: inFrame(from), to: inFrame(to), factor }));
  };
  const fit = (): void => setView(fitView);
  const nudge = (right: number, down: number): void =>
    move(1, { x: 0, y: 0 }, { x: right * NUDGE, y: down * NUDGE });
  const nearer = (): void => move(STEP);
  const farther = (): void => move(1 / STEP);
  const keys: Readonly<Record<string, () => void>> = {
    '+': nearer,
    '=': nearer,
    '-': farther,
    '0': fit,
    // At rest the arrow keys scroll the page, as everywhere.
    ...(zoomed && {
      ArrowLeft: () => nudge(1, 0),
      ArrowRight: () => nudge(-1, 0),
      ArrowUp: () => nudge(0, 1),
      ArrowDown: () => nudge(0, -1),
    }),
  };
  const lift: OnPointer = (event) => fingers.current.delete(event.pointerId);
  const onPointerMove: OnPointer = ({ pointerId, clientX, clientY }) => {
    const down = fingers.current;
    if (!down.has(pointerId)) return;
    const before = gripOf([...down.values()]);
    const after = gripOf([...down.set(pointerId, { x: clientX, y: clientY }).values()]);
    // One finger has no spread, and only moves.
    move(after.spread / before.spread || 1, before, after);
  };
  return (
    <>
      <div
        ref={frame}
        class={cx('picture', zoomed && 'zoomed')}
        tabIndex={0}
        role="group"
        aria-label={`${props.name}. ${check.pictureKeys}`}
        onKeyDown={(event) => {
          const act = hasMod(event) || event.altKey ? undefined : keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
        onDblClick={({ clientX, clientY }) =>
          zoomed ? fit() : move(STEP * STEP, { x: clientX, y: clientY })
        }
        onWheel={(event) => {
          if (!hasMod(event)) return;
          event.preventDefault();
          move(event.deltaY < 0 ? 1.15 : 1 / 1.15, { x: event.clientX, y: event.clientY });
        }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        <img
          src={props.url}
          alt={props.name}
          draggable={false}
          style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}
        />
      </div>
      <div class={cx('actions')}>
        <Button aria-label={check.zoomOut} disabled={!zoomed} onClick={farther}>
          −
        </Button>
        <Button aria-label={check.zoomIn} onClick={nearer}>
          +
        </Button>
        <Button disabled={!zoomed} onClick={fit}>
          {check.fit}
        </Button>
      </div>
    </>
  );
}
