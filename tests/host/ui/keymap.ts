import type * as obsidian from 'obsidian';

interface Registered extends obsidian.KeymapEventHandler {
  func: obsidian.KeymapEventListener;
}

type Modified = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const onMac = (): boolean => /^(Mac|iPhone|iPad)/.test(navigator.platform);

/** Modifiers in one fixed spelling, `Mod` resolved for the system: "Ctrl,Shift". */
function spell(modifiers: readonly obsidian.Modifier[]): string {
  const mod = onMac() ? 'Meta' : 'Ctrl';
  return [...new Set(modifiers.map((one) => (one === 'Mod' ? mod : one)))].sort().join(',');
}

function spellEvent(event: Modified): string {
  const held: obsidian.Modifier[] = [];
  if (event.ctrlKey) held.push('Ctrl');
  if (event.metaKey) held.push('Meta');
  if (event.shiftKey) held.push('Shift');
  if (event.altKey) held.push('Alt');
  return spell(held);
}

/** The key by its place on the keyboard where Shift or Alt change the letter: "a" for Shift+A. */
function virtualKey(event: KeyboardEvent): string {
  const byCode = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1];
  return event.shiftKey || event.altKey ? (byCode ?? event.key) : event.key;
}

/** The keys that a part of the app answers to; what it does not answer goes to its parent. */
export class Scope implements obsidian.Scope {
  private readonly handlers: Registered[] = [];

  constructor(private readonly parent?: obsidian.Scope) {}

  register(
    modifiers: obsidian.Modifier[] | null,
    key: string | null,
    func: obsidian.KeymapEventListener,
  ): obsidian.KeymapEventHandler {
    const handler = { scope: this, modifiers: modifiers && spell(modifiers), key, func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: obsidian.KeymapEventHandler): void {
    const at = this.handlers.findIndex((one) => one === handler);
    if (at >= 0) this.handlers.splice(at, 1);
  }

  /** Runs the first handler that matches, here or in the parent; gives what it returned. */
  handleKey(event: KeyboardEvent, context: obsidian.KeymapContext): unknown {
    for (const handler of [...this.handlers]) {
      if (handler.modifiers !== null && handler.modifiers !== context.modifiers) continue;
      if (handler.key !== null && !sameKey(handler.key, event, context)) continue;
      const result: unknown = handler.func(event, context);
      if (result !== undefined) return result;
    }
    return this.parent instanceof Scope ? this.parent.handleKey(event, context) : undefined;
  }
}

function sameKey(key: string, event: KeyboardEvent, context: obsidian.KeymapContext): boolean {
  const wanted = key.toLowerCase();
  return wanted === event.key.toLowerCase() || wanted === context.vkey.toLowerCase();
}

/** The stack of scopes: the topmost alone hears the keys. */
export class Keymap implements obsidian.Keymap {
  private readonly stack: Scope[] = [];

  /** `ofView` gives the scope of the active view, which hears the keys when nothing lies over it. */
  constructor(
    private readonly root: Scope,
    private readonly ofView: () => obsidian.Scope | null = () => null,
  ) {}

  pushScope(scope: obsidian.Scope): void {
    if (!(scope instanceof Scope)) throw new TypeError('not a Scope of this host');
    this.popScope(scope);
    this.stack.push(scope);
  }

  popScope(scope: obsidian.Scope): void {
    const at = this.stack.findIndex((one) => one === scope);
    if (at >= 0) this.stack.splice(at, 1);
  }

  /** How many scopes lie over the root: zero when no menu, dialog or suggestion is open. */
  get depth(): number {
    return this.stack.length;
  }

  /** Gives a key to the active scope; `false` from a handler stops the event. */
  handle(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const view = this.ofView();
    const scope = this.stack.at(-1) ?? (view instanceof Scope ? view : this.root);
    const context = { modifiers: spellEvent(event), key: event.key, vkey: virtualKey(event) };
    if (scope.handleKey(event, context) !== false) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Listens to a window's keys, before its elements do. Returns what undoes it. */
  attach(win: Window): () => void {
    const listener = (event: KeyboardEvent): void => {
      this.handle(event);
    };
    win.addEventListener('keydown', listener, true);
    listenOnPage(this);
    return () => {
      win.removeEventListener('keydown', listener, true);
    };
  }

  static isModifier(
    event: MouseEvent | TouchEvent | KeyboardEvent,
    modifier: obsidian.Modifier,
  ): boolean {
    switch (modifier) {
      case 'Mod':
        return onMac() ? event.metaKey : event.ctrlKey;
      case 'Ctrl':
        return event.ctrlKey;
      case 'Meta':
        return event.metaKey;
      case 'Shift':
        return event.shiftKey;
      case 'Alt':
        return event.altKey;
    }
  }

  static isModEvent(event?: obsidian.UserEvent | null): obsidian.PaneType | boolean {
    if (!event) return false;
    const middle = 'button' in event && event.button === 1;
    if (!middle && !Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

// A Menu is made without an app, so it has to find the page's keymap by itself.
let pageKeymap: Keymap | null = null;

function listenOnPage(keymap: Keymap): void {
  pageKeymap = keymap;
}

/** The keymap that listens to the page; fails before the first `attach`. */
export function keymapOfPage(): Keymap {
  if (!pageKeymap) throw new Error('no keymap listens to this page yet');
  return pageKeymap;
}
