import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, cx, hasMod, useWords } from './kit';
import { carry, fitView, gripOf, wheelMove, type Spot } from './picture-view';

const STEP = 1.4;
const NUDGE = 48;

type OnPointer = (event: PointerEvent & { currentTarget: HTMLElement }) => void;

/** A picture that can be looked at closely: by buttons, keys, wheel, double click, drag and pinch. */
export function Picture(props: {
  readonly url: string;
  readonly name: string;
  /** It is there, and is no picture that can be shown. */
  readonly onBroken: () => void;
}): VNode {
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
  const fit = (): void => {
    setView(fitView);
    // Its button goes away; the keys go on working.
    frame.current?.focus({ preventScroll: true });
  };
  const nudge = (right: number, down: number): void =>
    move(1, { x: 0, y: 0 }, { x: right * NUDGE, y: down * NUDGE });
  const nearer = (): void => move(STEP);
  const farther = (): void => (scale / STEP > 1.001 ? move(1 / STEP) : fit());
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
  const onWheel = (event: WheelEvent & { currentTarget: HTMLElement }): void => {
    const { currentTarget: element, clientX, clientY } = event;
    // While the sources can scroll, a wheel that passes over a picture at rest scrolls them, as everywhere.
    const list = element.closest(`.${cx('source-list')}`);
    const scrolls = list !== null && list.scrollHeight > list.clientHeight + 1;
    const isHeld = zoomed || element.ownerDocument.activeElement === element;
    if (scrolls && !isHeld && !hasMod(event)) return;
    event.preventDefault();
    const { factor, x: right, y: down } = wheelMove(event, zoomed);
    move(factor, { x: clientX, y: clientY }, { x: clientX + right, y: clientY + down });
  };
  return (
    <div class={cx('picture-box')}>
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
        onWheel={onWheel}
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
          decoding="async"
          onError={props.onBroken}
          style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}
        />
      </div>
      <div class={cx('zoom')}>
        {zoomed && <Button onClick={fit}>{check.fit}</Button>}
        {zoomed && <Button icon="zoom-out" aria-label={check.zoomOut} onClick={farther} />}
        <Button icon="zoom-in" aria-label={check.zoomIn} onClick={nearer} />
      </div>
    </div>
  );
}
