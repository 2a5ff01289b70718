import { extend, extendWith } from './extend';
import { isInstance, type Realm, realmOf, realms } from './realm';

type Delegate = (this: never, event: never, target: HTMLElement) => unknown;

interface Delegation {
  type: string;
  selector: string;
  listener: Delegate;
  options: boolean | AddEventListenerOptions | undefined;
  callback: (event: Event) => void;
}

const delegations = new WeakMap<EventTarget, Delegation[]>();

function delegate(
  host: HTMLElement | Document,
  type: string,
  selector: string,
  listener: Delegate,
  options: boolean | AddEventListenerOptions | undefined,
): void {
  const last = 'documentElement' in host ? host.documentElement : host;
  const callback = (event: Event): void => {
    const from = event.target;
    if (!from || !isInstance(from, Node, realmOf('documentElement' in host ? host : host.doc)))
      return;
    const node = from as Node;
    const start = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    const matched = start?.matchParent(selector, last);
    if (matched) Reflect.apply(listener, host, [event, matched]);
  };
  const list = delegations.get(host) ?? [];
  list.push({ type, selector, listener, options, callback });
  delegations.set(host, list);
  host.addEventListener(type, callback, options);
}

function undelegate(
  host: HTMLElement | Document,
  type: string,
  selector: string,
  listener: Delegate,
  options: boolean | AddEventListenerOptions | undefined,
): void {
  const list = delegations.get(host) ?? [];
  const at = list.findIndex(
    (one) =>
      one.type === type &&
      one.selector === selector &&
      one.listener === listener &&
      one.options === options,
  );
  const found = list[at];
  if (!found) return;
  host.removeEventListener(type, found.callback, options);
  list.splice(at, 1);
}

/** Calls back when `el` comes into the document of any window of the host. */
function whenInserted(el: HTMLElement, listener: () => unknown, once: boolean): () => void {
  let inside = el.isConnected;
  let doc = el.doc;
  const look = (): void => {
    const moved = el.isConnected && inside && doc !== el.doc;
    const came = (el.isConnected && !inside) || moved;
    inside = el.isConnected;
    doc = el.doc;
    if (!came) return;
    if (once) observer.disconnect();
    listener();
  };
  const observer = new MutationObserver(look);
  for (const realm of realms) observer.observe(realm.document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}

/** What the app adds for events: delegation, insertion, and `UIEvent` across windows. */
export function extendEvents(win: Realm): void {
  extend<HTMLElement>(win.HTMLElement.prototype, {
    on(type, selector, listener, options) {
      delegate(this, type, selector, listener, options);
    },
    off(type, selector, listener, options) {
      undelegate(this, type, selector, listener, options);
    },
    onClickEvent(listener, options) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(listener, once) {
      return whenInserted(this, listener, once ?? false);
    },
    onWindowMigrated(listener) {
      let last = this.win;
      const look = (): void => {
        if (this.win === last) return;
        last = this.win;
        listener(last);
      };
      return whenInserted(this, look, false);
    },
    trigger(eventType) {
      this.dispatchEvent(new (realmOf(this.doc).Event)(eventType, { bubbles: true }));
    },
  });
  extend<Document>(win.Document.prototype, {
    on(type, selector, listener, options) {
      delegate(this, type, selector, listener, options);
    },
    off(type, selector, listener, options) {
      undelegate(this, type, selector, listener, options);
    },
  });
  extend<UIEvent>(win.UIEvent.prototype, {
    get targetNode(): Node | null {
      const target = this.target;
      return target && 'nodeType' in target ? (target as Node) : null;
    },
    get doc(): Document {
      return this.targetNode?.doc ?? this.view?.document ?? win.document;
    },
    get win(): Realm {
      return realmOf(this.doc);
    },
  });
  extendWith(win.UIEvent.prototype, 'instanceOf', function (type: new () => unknown) {
    return isInstance(this, type, this.win);
  });
}
