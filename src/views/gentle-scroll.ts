/** Brings the element on screen if it is off it, by the shortest way; moves nothing else. */
export function scrollGently(element: HTMLElement): void {
  const scroller = scrollerOf(element);
  const view = element.ownerDocument.defaultView;
  if (!scroller || !view) return;
  const frame = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const margin = Math.min(frame.height / 4, 48);
  const above = box.top - (frame.top + margin);
  const below = box.bottom - (frame.bottom - margin);
  if (above >= -margin && below <= margin) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top: above < 0 ? above : below, behavior: calm ? 'auto' : 'smooth' });
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  const view = element.ownerDocument.defaultView;
  for (let at = element.parentElement; at && view; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight) continue;
    if (/auto|scroll/u.test(view.getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
