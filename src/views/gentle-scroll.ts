import { around } from './kit';

/** Brings the element on screen if it is off it, by the shortest way; moves nothing but its own view. */
export function scrollGently(element: HTMLElement): void {
  const scroller = around(element, '.causeway-host');
  const view = element.ownerDocument.defaultView;
  if (!scroller || !view) return;
  const frame = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const margin = Math.min(frame.height / 4, 48);
  const above = box.top - frame.top;
  const below = box.bottom - frame.bottom;
  if (above >= 0 && below <= 0) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({
    top: above < 0 ? above - margin : below + margin,
    behavior: calm ? 'auto' : 'smooth',
  });
}
