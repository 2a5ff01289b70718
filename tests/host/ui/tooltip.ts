import type { TooltipOptions, TooltipPlacement } from 'obsidian';
import { placeAt } from './floating';
import { setContent } from './make-element';

interface Shown {
  target: HTMLElement;
  el: HTMLElement;
  watch: MutationObserver;
}

// One tooltip at a time in the whole app, whichever window it is in.
let shown: Shown | null = null;
let waiting: number | null = null;

const placements: readonly TooltipPlacement[] = ['bottom', 'right', 'left', 'top'];

function placementOf(el: HTMLElement): TooltipPlacement {
  const asked = el.getAttribute('data-tooltip-position');
  return placements.find((placement) => placement === asked) ?? 'bottom';
}

function position(el: HTMLElement, target: HTMLElement, side: TooltipPlacement, gap: number): void {
  const at = target.getBoundingClientRect();
  const own = el.getBoundingClientRect();
  const middle = at.top + (at.height - own.height) / 2;
  const centre = at.left + (at.width - own.width) / 2;
  const room = el.ownerDocument.documentElement.clientHeight;
  const above = at.top - gap - own.height;
  const below = at.bottom + gap;
  if (side === 'left') placeAt(el, at.left - gap - own.width, middle);
  else if (side === 'right') placeAt(el, at.right + gap, middle);
  else if (side === 'top') placeAt(el, centre, above >= 0 ? above : below);
  else placeAt(el, centre, below + own.height <= room ? below : above);
}

/** Takes away the tooltip that is shown or about to be. */
export function hideTooltip(): void {
  if (waiting !== null) window.clearTimeout(waiting);
  waiting = null;
  shown?.watch.disconnect();
  shown?.el.remove();
  shown = null;
}

function show(
  target: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions,
): void {
  hideTooltip();
  if (!target.isConnected) return;
  const doc = target.ownerDocument;
  const el = doc.createElement('div');
  el.className = ['tooltip', ...(options.classes ?? [])].join(' ');
  el.setAttribute('role', 'tooltip');
  setContent(el, content);
  doc.body.appendChild(el);
  position(el, target, options.placement ?? 'bottom', options.gap ?? 6);
  const watch = new MutationObserver(() => {
    if (!target.isConnected) hideTooltip();
  });
  watch.observe(doc.body, { childList: true, subtree: true });
  shown = { target, el, watch };
}

/** Gives an element a tooltip, which is its accessible name too; an empty text takes it away. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined || tooltip === '') el.removeAttribute(name);
    else el.setAttribute(name, value);
  };
  set('aria-label', tooltip);
  set('data-tooltip-position', options.placement);
  set('data-tooltip-delay', options.delay?.toString());
  set('data-tooltip-gap', options.gap?.toString());
  set('data-tooltip-classes', options.classes?.join(' '));
}

/** Shows a tooltip at an element now, or after `options.delay` milliseconds. */
export function displayTooltip(
  newTargetEl: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  hideTooltip();
  if (!options.delay) {
    show(newTargetEl, content, options);
    return;
  }
  waiting = window.setTimeout(() => {
    show(newTargetEl, content, options);
  }, options.delay);
}

function optionsOf(el: HTMLElement): TooltipOptions {
  const delay = el.getAttribute('data-tooltip-delay');
  const gap = el.getAttribute('data-tooltip-gap');
  const classes = el.getAttribute('data-tooltip-classes');
  return {
    placement: placementOf(el),
    delay: delay === null ? 400 : Number(delay),
    ...(gap === null ? {} : { gap: Number(gap) }),
    ...(classes === null ? {} : { classes: classes.split(' ') }),
  };
}

/** The element of an event that has one: a document can be the target too. */
function elementOf(event: Event): Element | null {
  const { target } = event;
  return target && 'closest' in target ? (target as Element) : null;
}

function labelled(event: Event): HTMLElement | null {
  const el = elementOf(event)?.closest<HTMLElement>('[aria-label], [data-tooltip]') ?? null;
  return el?.hasAttribute('data-no-tooltip') ? null : el;
}

/** Shows `aria-label`s as tooltips on hover and on keyboard focus. Returns what undoes it. */
export function installTooltips(doc: Document): () => void {
  let current: HTMLElement | null = null;
  const leave = (): void => {
    current = null;
    hideTooltip();
  };
  const enter = (event: Event, delay?: number): void => {
    const el = labelled(event);
    if (el === current) return;
    leave();
    const text = el?.getAttribute('aria-label') ?? el?.getAttribute('data-tooltip');
    if (!el || !text) return;
    current = el;
    const options = optionsOf(el);
    displayTooltip(el, text, delay === undefined ? options : { ...options, delay });
  };
  const focus = (event: Event): void => {
    if (elementOf(event)?.matches(':focus-visible')) enter(event, 0);
  };
  const hover = (event: Event): void => {
    enter(event);
  };
  const listeners: [string, (event: Event) => void][] = [
    ['mouseover', hover],
    ['focusin', focus],
    ['focusout', leave],
    ['pointerdown', leave],
    ['keydown', leave],
    ['wheel', leave],
  ];
  for (const [type, listener] of listeners) doc.addEventListener(type, listener, { passive: true });
  return () => {
    leave();
    for (const [type, listener] of listeners) doc.removeEventListener(type, listener);
  };
}
