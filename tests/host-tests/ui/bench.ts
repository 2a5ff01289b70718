import type * as obsidian from 'obsidian';
import { installDom } from '../../host/ui/dom';
import { Keymap, Scope } from '../../host/ui/keymap';

let detach: (() => void) | null = null;

/** A page with the app's extensions and keys, and as much of an app as the widgets ask for. */
export function makeBench(parts: Partial<obsidian.App> = {}): {
  app: obsidian.App;
  keymap: Keymap;
  root: Scope;
} {
  installDom(window);
  document.body.empty();
  const root = new Scope();
  const keymap = new Keymap(root);
  detach?.();
  detach = keymap.attach(window);
  return { app: { keymap, ...parts } as obsidian.App, keymap, root };
}

/** Presses a key where the focus is. Returns false where the page used the key up. */
export function press(key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  return (document.activeElement ?? document.body).dispatchEvent(event);
}

/** Types a text into a field as a person does: the value changes, then the page hears of it. */
export function type(field: Element | null, text: string): void {
  if (!field?.instanceOf(HTMLInputElement)) throw new Error('not a field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The one element that the selector finds; fails where there is none. */
export function one(selector: string): HTMLElement {
  const el = document.querySelector<HTMLElement>(selector);
  if (!el) throw new Error(`nothing is ${selector}`);
  return el;
}

export const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((el) => el.textContent ?? '');
