import type { VNode } from 'preact';
import { act } from 'preact/test-utils';
import { en } from '../../src/strings';
import type { ViewKit } from '../../src/views/kit';
import { mountView, type MountedView } from '../../src/views/mount';

export const kit: ViewKit = {
  strings: en,
  language: 'en',
  setIcon: (element, name) => element.setAttribute('data-icon', name),
};

/** A view on an otherwise empty page, driven as a person drives it. */
export interface Page {
  readonly root: HTMLElement;
  /** Draws again what the view's function gives now. */
  update(): void;
  /** To the focused element, as the keyboard does. */
  press(key: string, modifiers?: KeyboardEventInit): void;
  click(element: Element | null, init?: MouseEventInit): void;
  type(box: HTMLTextAreaElement | HTMLInputElement, text: string): void;
  /** Anything else that happens on the page, and what it leads to. */
  run(step: () => void): void;
  find(selector: string): HTMLElement;
  button(name: string | RegExp): HTMLElement;
  focused(): string;
  announced(): string;
  close(): void;
}

export function openPage(view: () => VNode): Page {
  const root = document.createElement('div');
  document.body.append(root);
  let mounted: MountedView | null = null;
  settle(() => {
    mounted = mountView(root, kit, view);
  });
  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`Nothing matches ${selector} in ${root.innerHTML}`);
    return element;
  };
  return {
    root,
    find,
    update: () => settle(() => mounted?.update()),
    press: (key, modifiers = {}) => {
      settle(() => pressKey(document.activeElement ?? document.body, key, modifiers));
    },
    click: (element, init = {}) => {
      settle(() => {
        element?.dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, ...init }),
        );
      });
    },
    type: (box, text) => {
      settle(() => {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
    run: settle,
    button: (name) => {
      const all = [...root.querySelectorAll<HTMLElement>('button')];
      const match = all.find((button) => {
        const said = button.getAttribute('aria-label') ?? button.textContent;
        return typeof name === 'string' ? said.includes(name) : name.test(said);
      });
      if (!match) throw new Error(`No button says ${String(name)}`);
      return match;
    },
    focused: () => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    },
    announced: () => find('[role=status]').textContent,
    close: () => {
      settle(() => mounted?.unmount());
      root.remove();
    },
  };
}

/** Runs a step and what it leads to, effects included. */
function settle(step: () => void): void {
  void act(step);
}

/** Enter and Space press a button, unless something keeps them from it. */
function pressKey(target: Element, key: string, modifiers: KeyboardEventInit): void {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    ...modifiers,
  });
  const goesOn = target.dispatchEvent(event);
  const presses = key === 'Enter' || key === ' ';
  if (goesOn && presses && target.tagName === 'BUTTON') {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
}
