import type * as obsidian from 'obsidian';
import { Component } from '../data/component';
import { placeAt, placeBelow } from '../ui/floating';

/** The app's enumeration has these four; its declaration leaves them out. */
export const PopoverState = { Showing: 0, Shown: 1, Hiding: 2, Hidden: 3 } as const;

const hideAfterMs = 300;

/** A box that stands by an element while the pointer is on either of them. */
export class HoverPopover extends Component implements obsidian.HoverPopover {
  readonly hoverEl: HTMLElement;
  state: obsidian.PopoverState = PopoverState.Showing;
  private timer: number | null = null;
  private pointerInside = false;

  constructor(
    private readonly parent: obsidian.HoverParent,
    private readonly targetEl: HTMLElement | null,
    waitTime = 300,
    private readonly staticPos: obsidian.Point | null = null,
  ) {
    super();
    const doc = targetEl?.doc ?? activeDocument;
    this.hoverEl = doc.createElement('div');
    this.hoverEl.className = 'popover hover-popover';
    parent.hoverPopover?.unload();
    parent.hoverPopover = this;
    this.load();
    this.timer = window.setTimeout(() => this.show(doc), waitTime);
    if (targetEl) {
      this.registerDomEvent(targetEl, 'mouseleave', () => this.hideSoon());
      this.registerDomEvent(targetEl, 'mouseenter', () => this.stay());
    }
    this.registerDomEvent(this.hoverEl, 'mouseenter', () => this.stay());
    this.registerDomEvent(this.hoverEl, 'mouseleave', () => this.hideSoon());
    this.registerDomEvent(doc, 'keydown', (event) => {
      if (event.key === 'Escape') this.unload();
    });
  }

  override onunload(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.state = PopoverState.Hidden;
    this.hoverEl.remove();
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
  }

  private show(doc: Document): void {
    this.timer = null;
    if (this.targetEl && !this.targetEl.isConnected) {
      this.unload();
      return;
    }
    this.state = PopoverState.Shown;
    doc.body.appendChild(this.hoverEl);
    if (this.staticPos) placeAt(this.hoverEl, this.staticPos.x, this.staticPos.y);
    else if (this.targetEl) placeBelow(this.hoverEl, this.targetEl.getBoundingClientRect(), 4);
  }

  private stay(): void {
    this.pointerInside = true;
    if (this.state !== PopoverState.Hiding) return;
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    this.state = PopoverState.Shown;
  }

  private hideSoon(): void {
    this.pointerInside = false;
    if (this.state === PopoverState.Showing) {
      this.unload();
      return;
    }
    this.state = PopoverState.Hiding;
    this.timer = window.setTimeout(() => {
      if (!this.pointerInside) this.unload();
    }, hideAfterMs);
  }
}
