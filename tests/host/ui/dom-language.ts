import { extend } from './extend';
import type { Realm } from './realm';

/** What the app adds to Array, Object, String, Number and Math. */
export function extendLanguage(win: Realm): void {
  extend<ObjectConstructor>(win.Object, {
    isEmpty: (object) => Object.keys(object).length === 0,
    each(object, callback, context?: unknown) {
      for (const [key, value] of Object.entries(object)) {
        if (callback.call(context, value, key) === false) return false;
      }
      return true;
    },
  });
  extend<ArrayConstructor>(win.Array, { combine: (arrays) => arrays.flat(1) });
  extend<unknown[]>(win.Array.prototype, {
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    contains(target) {
      return this.includes(target);
    },
    remove(target) {
      for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
    },
    shuffle() {
      for (let at = this.length - 1; at > 0; at--) {
        const other = Math.floor(Math.random() * (at + 1));
        [this[at], this[other]] = [this[other], this[at]];
      }
      return this;
    },
    unique() {
      return [...new Set(this)];
    },
  });
  extend<Math>(win.Math, {
    clamp: (value, min, max) => Math.min(Math.max(value, min), max),
    square: (value) => value * value,
  });
  extend<StringConstructor>(win.String, {
    isString: (value: unknown): value is string => typeof value === 'string',
  });
  extend<NumberConstructor>(win.Number, {
    isNumber: (value: unknown): value is number => typeof value === 'number',
  });
  extend(win.String.prototype, {
    contains(target) {
      return this.includes(target);
    },
    format(...args) {
      return this.replace(/\{(\d+)\}/g, (whole, at: string) => args[Number(at)] ?? whole);
    },
  });
}
