import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, classes, hasMod, isElement, useKit } from './kit';
import { fitView, moveBy, zoomAt, type PictureView } from './picture-view';
import { usePinch } from './pinch';

const STEP = 1.4;
const NUDGE = 48;

/** A picture that can be looked at closely: by buttons, keys, wheel, double click, drag and pinch. */
export function Picture(props: { readonly url: string; readonly name: string }): VNode {
  const { check } = useKit().strings;
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<PictureView>(fitView);
  const box = (): DOMRect => frame.current?.getBoundingClientRect() ?? new DOMRect();
  const zoom = (factor: number, x?: number, y?: number): void => {
    const { left, top, width, height } = box();
    const at = { x: (x ?? left + width / 2) - left, y: (y ?? top + height / 2) - top };
    setView((now) => zoomAt(now, factor, at, { width, height }));
  };
  const pan = (x: number, y: number): void => setView((now) => moveBy(now, x, y, box()));
  const pinch = usePinch(pan, zoom);

  useLayoutEffect(() => {
    const element = frame.current;
    const onWheel = (event: WheelEvent): void => {
      if (!hasMod(event)) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.clientX, event.clientY);
    };
    // By hand: only a listener that is not passive may keep the page from zooming along.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (hasMod(event) || event.altKey) return;
    const act = keyAct(event.key, view.scale > 1, zoom, pan, () => setView(fitView));
    if (!act || !isElement(event.target) || event.target !== frame.current) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <div
        ref={frame}
        class={classes('causeway-picture', view.scale > 1 && 'is-zoomed')}
        tabIndex={0}
        role="group"
        aria-label={`${props.name}. ${check.pictureKeys}`}
        onKeyDown={onKeyDown}
        onDblClick={(event) =>
          view.scale > 1 ? setView(fitView) : zoom(STEP * STEP, event.clientX, event.clientY)
        }
        {...pinch}
      >
        <img
          src={props.url}
          alt={props.name}
          draggable={false}
          style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
        />
      </div>
      <div class="causeway-picture-tools">
        <Button
          aria-label={check.zoomOut}
          disabled={view.scale === 1}
          onClick={() => zoom(1 / STEP)}
        >
          −
        </Button>
        <Button aria-label={check.zoomIn} onClick={() => zoom(STEP)}>
          +
        </Button>
        <Button disabled={view.scale === 1} onClick={() => setView(fitView)}>
          {check.fit}
        </Button>
      </div>
    </>
  );
}

function keyAct(
  key: string,
  zoomed: boolean,
  zoom: (factor: number) => void,
  pan: (x: number, y: number) => void,
  fit: () => void,
): (() => void) | null {
  if (key === '+' || key === '=') return () => zoom(STEP);
  if (key === '-') return () => zoom(1 / STEP);
  if (key === '0') return fit;
  // At rest the arrow keys scroll the page, as everywhere.
  if (!zoomed) return null;
  if (key === 'ArrowLeft') return () => pan(NUDGE, 0);
  if (key === 'ArrowRight') return () => pan(-NUDGE, 0);
  if (key === 'ArrowUp') return () => pan(0, NUDGE);
  return key === 'ArrowDown' ? () => pan(0, -NUDGE) : null;
}
