import { extend, extendWith } from './extend';
import { classNames, setAttribute, setContent } from './make-element';
import type { Realm } from './realm';

/** Style names as `setCssStyles` takes them (`marginTop`) in the form that CSS has (`margin-top`). */
const cssName = (name: string): string =>
  name.startsWith('--') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function setStyles(el: HTMLElement | SVGElement, styles: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(styles)) {
    if (typeof value !== 'string') continue;
    el.style.setProperty(cssName(name), value);
  }
}

const pixels = (value: string): number => Number.parseFloat(value) || 0;

/** What the app adds to Element, HTMLElement, SVGElement and DocumentFragment. */
export function extendElements(win: Realm): void {
  extend<Element>(win.Element.prototype, {
    getText() {
      return this.textContent ?? '';
    },
    setText(content) {
      setContent(this, content);
    },
    addClass(...classes) {
      this.classList.add(...classNames(classes));
    },
    addClasses(classes) {
      this.classList.add(...classNames(classes));
    },
    removeClass(...classes) {
      this.classList.remove(...classNames(classes));
    },
    removeClasses(classes) {
      this.classList.remove(...classNames(classes));
    },
    toggleClass(classes, value) {
      for (const name of classNames(classes)) this.classList.toggle(name, value);
    },
    hasClass(name) {
      return this.classList.contains(name);
    },
    setAttr(name, value) {
      setAttribute(this, name, value);
    },
    setAttrs(attributes) {
      for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
    },
    getAttr(name) {
      return this.getAttribute(name);
    },
    matchParent(selector, lastParent) {
      const found = this.closest(selector);
      return found && lastParent && !lastParent.contains(found) ? null : found;
    },
    getCssPropertyValue(property, pseudoElement) {
      return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return this.doc.activeElement === this;
    },
    find(selector) {
      return this.querySelector(selector);
    },
    findAll(selector) {
      return [...this.querySelectorAll<HTMLElement>(selector)];
    },
    findAllSelf(selector) {
      const found = [...this.querySelectorAll<HTMLElement>(selector)];
      return this.matches(selector) && this.instanceOf(HTMLElement) ? [this, ...found] : found;
    },
  });
  extend<DocumentFragment>(win.DocumentFragment.prototype, {
    findAll(selector) {
      return [...this.querySelectorAll<HTMLElement>(selector)];
    },
  });
  extendWith(win.DocumentFragment.prototype, 'find', function (selector: string) {
    return this.querySelector(selector);
  });
  extend<HTMLElement>(win.HTMLElement.prototype, {
    show() {
      this.style.removeProperty('display');
    },
    hide() {
      this.style.setProperty('display', 'none');
    },
    toggle(show) {
      if (show) this.show();
      else this.hide();
    },
    toggleVisibility(visible) {
      if (visible) this.style.removeProperty('visibility');
      else this.style.setProperty('visibility', 'hidden');
    },
    isShown() {
      return this.offsetParent !== null;
    },
    setCssStyles(styles) {
      setStyles(this, styles);
    },
    setCssProps(props) {
      setStyles(this, props);
    },
    get innerWidth(): number {
      const style = this.win.getComputedStyle(this);
      return this.clientWidth - pixels(style.paddingLeft) - pixels(style.paddingRight);
    },
    get innerHeight(): number {
      const style = this.win.getComputedStyle(this);
      return this.clientHeight - pixels(style.paddingTop) - pixels(style.paddingBottom);
    },
  });
  extend<SVGElement>(win.SVGElement.prototype, {
    setCssStyles(styles) {
      setStyles(this, styles);
    },
    setCssProps(props) {
      setStyles(this, props);
    },
  });
}
