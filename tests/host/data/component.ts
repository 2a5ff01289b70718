import type * as obsidian from 'obsidian';
import { detachRef, type Listener } from './events';

/** Life cycle as in the app: children load after `onload`, and go before `onunload`. */
export class Component implements obsidian.Component {
  private loaded = false;
  private readonly children: obsidian.Component[] = [];
  private readonly cleanups: (() => unknown)[] = [];

  load(): void {
    if (this.loaded) return;
    this.loaded = true;
    this.onload();
    for (const child of [...this.children]) child.load();
  }

  onload(): void {}

  /** Children first, then what was registered, latest first, then `onunload`. */
  unload(): void {
    if (!this.loaded) return;
    this.loaded = false;
    for (let child = this.children.pop(); child; child = this.children.pop()) child.unload();
    for (let undo = this.cleanups.pop(); undo; undo = this.cleanups.pop()) undo();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends obsidian.Component>(component: T): T {
    this.children.push(component);
    if (this.loaded) component.load();
    return component;
  }

  removeChild<T extends obsidian.Component>(component: T): T {
    const at = this.children.indexOf(component);
    if (at !== -1) {
      this.children.splice(at, 1);
      component.unload();
    }
    return component;
  }

  register(cb: () => unknown): void {
    this.cleanups.push(cb);
  }

  registerEvent(eventRef: obsidian.EventRef): void {
    this.register(() => {
      detachRef(eventRef);
    });
  }

  registerDomEvent<K extends keyof WindowEventMap>(
    el: Window,
    type: K,
    callback: (this: HTMLElement, ev: WindowEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent<K extends keyof DocumentEventMap>(
    el: Document,
    type: K,
    callback: (this: HTMLElement, ev: DocumentEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent<K extends keyof HTMLElementEventMap>(
    el: HTMLElement,
    type: K,
    callback: (this: HTMLElement, ev: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent(
    el: EventTarget,
    type: string,
    callback: Listener,
    options?: boolean | AddEventListenerOptions,
  ): void {
    el.addEventListener(type, callback, options);
    this.register(() => {
      el.removeEventListener(type, callback, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      globalThis.clearInterval(id);
    });
    return id;
  }

  /** What is still to be undone here and in the children of this host: 0 after an unload. */
  pendingCount(): number {
    return this.children.reduce(
      (sum, child) => sum + 1 + (child instanceof Component ? child.pendingCount() : 0),
      this.cleanups.length,
    );
  }
}
