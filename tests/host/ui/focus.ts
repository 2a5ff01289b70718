const candidates = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  '[tabindex]',
  '[contenteditable="true"]',
].join(',');

let ids = 0;

/** An id that no other element of the host has. */
export function freshId(prefix: string): string {
  ids += 1;
  return `host-${prefix}-${ids}`;
}

/** What Tab reaches inside an element, in order. */
export function focusable(el: HTMLElement): HTMLElement[] {
  return [...el.querySelectorAll<HTMLElement>(candidates)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.hasAttribute('disabled') &&
      !one.closest('[hidden], .is-hidden') &&
      one.style.display !== 'none',
  );
}

/** Keeps Tab and Shift+Tab inside an element; false where the event was used up. */
export function cycleFocus(el: HTMLElement, event: KeyboardEvent): false | undefined {
  const stops = focusable(el);
  const first = stops[0];
  const last = stops.at(-1);
  const active = el.ownerDocument.activeElement;
  if (!first || !last) return false;
  const outside = !el.contains(active);
  if (event.shiftKey && (active === first || active === el || outside)) last.focus();
  else if (!event.shiftKey && (active === last || outside)) first.focus();
  else return undefined;
  return false;
}

/** Remembers what has the focus now; the function it returns gives the focus back. */
export function rememberFocus(doc: Document): () => void {
  const active = doc.activeElement;
  return () => {
    if (active && active !== doc.body && active.isConnected && active.instanceOf(HTMLElement)) {
      active.focus({ preventScroll: true });
    }
  };
}
