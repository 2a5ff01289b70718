export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Moves a box so that it lies inside a window of that size, as far as it fits; CSS pixels. */
export function keepInside(box: Box, width: number, height: number): Box {
  const margin = 4;
  const left = Math.max(margin, Math.min(box.left, width - box.width - margin));
  const top = Math.max(margin, Math.min(box.top, height - box.height - margin));
  return { ...box, left, top };
}

/** Puts a fixed element at a place on the screen, inside its window. */
export function placeAt(el: HTMLElement, left: number, top: number): void {
  const { width, height } = el.getBoundingClientRect();
  const view = el.ownerDocument.documentElement;
  const box = keepInside({ left, top, width, height }, view.clientWidth, view.clientHeight);
  el.style.setProperty('left', `${box.left}px`);
  el.style.setProperty('top', `${box.top}px`);
}

/** Puts a fixed element below an anchor, or above it where there is no room below. */
export function placeBelow(el: HTMLElement, anchor: DOMRect, gap: number): void {
  const { height } = el.getBoundingClientRect();
  const room = el.ownerDocument.documentElement.clientHeight;
  const below = anchor.bottom + gap;
  const fits = below + height <= room || anchor.top - gap - height < 0;
  placeAt(el, anchor.left, fits ? below : anchor.top - gap - height);
}
