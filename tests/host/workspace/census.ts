import type { App } from './app';
import { postProcessorCount } from './post-processors';

interface Tally {
  listeners: number;
  intervals: Set<number>;
  timeouts: Set<number>;
}

const tally: Tally = { listeners: 0, intervals: new Set(), timeouts: new Set() };

/**
 * Whether code of a plugin is among the callers: the plugin's script has this name (see
 * `Plugins.make`). What the host does by itself is not the plugin's to take back.
 */
function byPlugin(): boolean {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 60;
  const { stack = '' } = new Error('where');
  Error.stackTraceLimit = limit;
  return stack.includes('plugin:');
}

/** Watches listeners on the window, the document and the body, and timers. Once, before the app. */
export function installCensus(): void {
  for (const target of [window, document, document.body]) countListeners(target);
  const original: Timers = {
    setTimeout: window.setTimeout.bind(window),
    setInterval: window.setInterval.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    clearInterval: window.clearInterval.bind(window),
  };
  const counting = (set: SetTimer, ids: Set<number>, once: boolean): SetTimer => {
    return (handler, delay, ...args) => {
      if (typeof handler !== 'function') throw new Error('A timer with text is eval');
      const counted = byPlugin();
      const id = set(
        (...given) => {
          if (once) ids.delete(id);
          handler(...given);
        },
        delay,
        ...args,
      );
      if (counted) ids.add(id);
      return id;
    };
  };
  const uncounting = (clear: ClearTimer): ClearTimer => {
    return (id) => {
      if (id !== undefined) {
        tally.timeouts.delete(id);
        tally.intervals.delete(id);
      }
      clear(id);
    };
  };
  const counted: Timers = {
    setTimeout: counting(original.setTimeout, tally.timeouts, true),
    setInterval: counting(original.setInterval, tally.intervals, false),
    clearTimeout: uncounting(original.clearTimeout),
    clearInterval: uncounting(original.clearInterval),
  };
  Object.assign(window, counted);
}

type SetTimer = (
  handler: (...args: unknown[]) => void,
  delay?: number,
  ...args: unknown[]
) => number;
type ClearTimer = (id?: number) => void;

interface Timers {
  setTimeout: SetTimer;
  setInterval: SetTimer;
  clearTimeout: ClearTimer;
  clearInterval: ClearTimer;
}

interface Counted {
  type: string;
  listener: EventListenerOrEventListenerObject;
  capture: boolean;
}

function countListeners(target: EventTarget): void {
  const mine: Counted[] = [];
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  const find = (each: Counted): number =>
    mine.findIndex(
      (one) =>
        one.type === each.type && one.listener === each.listener && one.capture === each.capture,
    );
  const drop = (each: Counted): void => {
    const index = find(each);
    if (index < 0) return;
    mine.splice(index, 1);
    tally.listeners--;
  };
  target.addEventListener = (type, listener, options): void => {
    add(type, listener, options);
    if (!listener || !byPlugin()) return;
    const each = { type, listener, capture: captures(options) };
    if (find(each) >= 0) return;
    mine.push(each);
    tally.listeners++;
    if (typeof options !== 'object') return;
    options.signal?.addEventListener('abort', () => drop(each));
    if (options.once) add(type, () => drop(each), { once: true, capture: each.capture });
  };
  target.removeEventListener = (type, listener, options): void => {
    remove(type, listener, options);
    if (listener) drop({ type, listener, capture: captures(options) });
  };
}

function captures(options: boolean | EventListenerOptions | undefined): boolean {
  return typeof options === 'object' ? (options.capture ?? false) : (options ?? false);
}

interface Counting {
  listenerCount(): number;
}

/** All that a plugin can leave behind, as counts. */
export function takeCensus(app: App, events: Record<string, Counting>, pluginId: string): Census {
  const counts: Census = {};
  for (const [name, emitter] of Object.entries(events)) counts[name] = emitter.listenerCount();
  return {
    ...counts,
    domListeners: tally.listeners,
    intervals: tally.intervals.size,
    timeouts: tally.timeouts.size,
    elements: pluginElements(pluginId),
    commands: app.commands.ids().length,
    views: app.workspace.viewRegistry.size,
    ribbonIcons: app.workspace.leftRibbon.size,
    statusBarItems: app.statusBar.containerEl.childElementCount,
    settingTabs: app.settingTabs.length,
    editorExtensions: app.workspace.editorExtensions.length,
    postProcessors: postProcessorCount(),
    hoverSources: app.hoverSources.size,
    protocols: app.protocols.size,
    cliCommands: app.cli.size,
    openScopes: app.keymap.depth,
    styles: document.head.querySelectorAll('style, link[rel="stylesheet"]').length,
  };
}

type Census = Record<string, number>;

/** Elements of any window with a class of the plugin's own: its id, or its id and a dash. */
function pluginElements(pluginId: string): number {
  const isOwn = (name: string): boolean => name === pluginId || name.startsWith(`${pluginId}-`);
  return [...document.querySelectorAll(`[class*="${CSS.escape(pluginId)}"]`)].filter((el) =>
    [...el.classList].some(isOwn),
  ).length;
}
