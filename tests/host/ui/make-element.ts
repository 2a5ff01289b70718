type Attributes = NonNullable<DomElementInfo['attr']>;

/** The classes in `cls`, which may hold several, parted by spaces, or be a list. */
export function classNames(cls: string | string[] | undefined): string[] {
  const parts = Array.isArray(cls) ? cls : [cls ?? ''];
  return parts.flatMap((part) => part.split(/\s+/)).filter((part) => part !== '');
}

/** Sets an attribute, or removes it for `null`. */
export function setAttribute(
  el: Element,
  name: string,
  value: string | number | boolean | null,
): void {
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, String(value));
}

/** Replaces what is in `el`. */
export function setContent(el: Element, content: string | DocumentFragment): void {
  if (typeof content === 'string') el.textContent = content;
  else el.replaceChildren(content);
}

// An empty list would leave an empty class attribute in some engines.
function addClasses(el: Element, cls: string | string[] | undefined): void {
  const names = classNames(cls);
  if (names.length > 0) el.classList.add(...names);
}

function setAttributes(el: Element, attributes: Attributes | undefined): void {
  for (const [name, value] of Object.entries(attributes ?? {})) setAttribute(el, name, value);
}

function place(el: Element, parent: Node | undefined, prepend: boolean | undefined): void {
  if (prepend) parent?.insertBefore(el, parent.firstChild);
  else parent?.appendChild(el);
}

/** `createEl` of the app; a string for `options` is the class. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  options?: DomElementInfo | string,
  callback?: (el: HTMLElementTagNameMap[K]) => void,
  parent?: Node,
): HTMLElementTagNameMap[K] {
  const el = doc.createElement(tag);
  const info = typeof options === 'string' ? { cls: options } : (options ?? {});
  addClasses(el, info.cls);
  if (info.text !== undefined) setContent(el, info.text);
  setAttributes(el, info.attr);
  if (info.title !== undefined) el.title = info.title;
  if (info.type !== undefined) el.setAttribute('type', info.type);
  if (info.placeholder !== undefined) el.setAttribute('placeholder', info.placeholder);
  if (info.href !== undefined) el.setAttribute('href', info.href);
  if (info.value !== undefined && 'value' in el) Reflect.set(el, 'value', info.value);
  callback?.(el);
  place(el, info.parent ?? parent, info.prepend);
  return el;
}

/** `createSvg` of the app; a string for `options` is the class. */
export function makeSvg<K extends keyof SVGElementTagNameMap>(
  doc: Document,
  tag: K,
  options?: SvgElementInfo | string,
  callback?: (el: SVGElementTagNameMap[K]) => void,
  parent?: Node,
): SVGElementTagNameMap[K] {
  const el = doc.createElementNS('http://www.w3.org/2000/svg', tag);
  const info = typeof options === 'string' ? { cls: options } : (options ?? {});
  addClasses(el, info.cls);
  setAttributes(el, info.attr);
  callback?.(el);
  place(el, info.parent ?? parent, info.prepend);
  return el;
}
