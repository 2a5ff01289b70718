// Not `keyof T` alone: that would map an array type to an array. No one replaces valueOf.
type Methods<T> = { [K in Exclude<keyof T, 'valueOf'>]?: T[K] };

/**
 * Adds members to a prototype or a global object as the language's own are: not enumerable, and
 * replaceable. Getters stay getters.
 */
export function extend<T extends object>(target: T, members: Methods<T> & ThisType<T>): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, name, { ...property, enumerable: false, configurable: true });
  }
}

/**
 * Adds one method whose declared type a function cannot have, such as `instanceOf(): this is T` or a
 * `find` that promises an element where it gives null.
 */
export function extendWith<T extends object>(
  target: T,
  name: keyof T,
  method: (this: T, argument: never) => unknown,
): void {
  Object.defineProperty(target, name, { value: method, writable: true, configurable: true });
}
