/** A window with its own globals: the main one or a pop-out. */
export type Realm = Window & typeof globalThis;

/** Every window that `installDom` has extended and that is still open, the main one first. */
export const realms = new Set<Realm>();

/** The window's realm: every window of the host is one, which the types of the DOM do not say. */
export function realmOf(doc: Document): Realm {
  const view = doc.defaultView;
  if (view) return view;
  const [main] = realms;
  if (!main) throw new Error('installDom has not been called');
  return main;
}

/** `instanceof` that also holds for a class of the same name in the value's own window. */
export function isInstance(
  value: object,
  type: { readonly name: string } & (abstract new () => unknown),
  own: Window,
): boolean {
  if (value instanceof type) return true;
  const twin: unknown = Reflect.get(own, type.name);
  return typeof twin === 'function' && value instanceof twin;
}
