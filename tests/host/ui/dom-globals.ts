import { notInHost } from '../data/not-in-host';
import { extend } from './extend';
import { makeElement, makeSvg } from './make-element';
import type { Realm } from './realm';

/** The functions that the app puts on the window. */
export function extendGlobals(win: Realm): void {
  const doc = win.document;
  extend<Realm>(win, {
    isBoolean: (value: unknown): value is boolean => typeof value === 'boolean',
    fish: (selector) => doc.querySelector<HTMLElement>(selector),
    fishAll: (selector) => [...doc.querySelectorAll<HTMLElement>(selector)],
    createEl: (tag, options, callback) => makeElement(doc, tag, options, callback),
    createDiv: (options, callback) => makeElement(doc, 'div', options, callback),
    createSpan: (options, callback) => makeElement(doc, 'span', options, callback),
    createSvg: (tag, options, callback) => makeSvg(doc, tag, options, callback),
    createFragment(callback) {
      const fragment = doc.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    ajax: () => notInHost('ajax'),
    ajaxPromise: () => notInHost('ajaxPromise'),
    ready(callback) {
      if (doc.readyState === 'loading') doc.addEventListener('DOMContentLoaded', callback);
      else win.setTimeout(callback, 0);
    },
    sleep: (ms) => new Promise((resolve) => win.setTimeout(resolve, ms)),
    nextFrame: () =>
      new Promise((resolve) => {
        win.requestAnimationFrame(() => {
          resolve();
        });
      }),
  });
}
