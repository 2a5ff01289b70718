import type * as obsidian from 'obsidian';
import type { App } from './app';
import { Plugin } from './plugin';

/** The three files of a released plugin. */
export interface PluginPackage {
  manifest: obsidian.PluginManifest;
  code: string;
  styles: string;
}

type Require = (name: string) => unknown;

/** How long a plugin's script took, and its `onload`, in milliseconds. */
export interface LoadTimes {
  evaluate: number;
  onload: number;
}

/** The plugins of the vault: loaded from their released files, enabled and disabled. */
export class Plugins {
  private readonly packages = new Map<string, PluginPackage>();
  private readonly running = new Map<string, { plugin: Plugin; style: HTMLStyleElement }>();
  readonly times = new Map<string, LoadTimes>();

  constructor(
    private readonly app: App,
    private readonly require: Require,
  ) {}

  add(files: PluginPackage): void {
    this.packages.set(files.manifest.id, files);
  }

  ids(): string[] {
    return [...this.packages.keys()];
  }

  isEnabled(id: string): boolean {
    return this.running.has(id);
  }

  get(id: string): Plugin | undefined {
    return this.running.get(id)?.plugin;
  }

  /** Loads the plugin; `byUser` tells it that a person has just switched it on. */
  async enable(id: string, byUser: boolean): Promise<void> {
    const files = this.packages.get(id);
    if (!files) throw new Error(`The host has no plugin "${id}"`);
    if (this.running.has(id)) return;
    const start = performance.now();
    const plugin = this.make(files);
    const evaluated = performance.now();
    const style = document.head.createEl('style', { text: files.styles });
    this.running.set(id, { plugin, style });
    try {
      const loading = loadPlugin(plugin);
      this.times.set(id, { evaluate: evaluated - start, onload: performance.now() - evaluated });
      await loading;
    } catch (error) {
      console.error(`Plugin failure: ${id}`, error);
      this.disable(id);
      throw error;
    }
    if (byUser) plugin.onUserEnable();
  }

  disable(id: string): void {
    const entry = this.running.get(id);
    if (!entry) return;
    this.running.delete(id);
    entry.plugin.unload();
    entry.style.remove();
  }

  private make({ manifest, code }: PluginPackage): Plugin {
    const module: { exports: unknown } = { exports: {} };
    const evaluate = wrap(manifest.id, code);
    Reflect.apply(evaluate, window, [module, module.exports, this.require]);
    const made = defaultOf(module.exports);
    if (typeof made !== 'function') throw new Error(`${manifest.id}: main.js exports no class`);
    const plugin: unknown = Reflect.construct(made, [this.app, manifest]);
    if (plugin instanceof Plugin) return plugin;
    throw new Error(`${manifest.id}: the class that main.js exports is no Plugin`);
  }
}

const wrapped = 'hostPlugin';

/**
 * The plugin's script as a function of `module`, `exports` and `require`, as the app wraps it: not a
 * module of its own, and with a name by which stack traces know it.
 */
function wrap(id: string, code: string): (...args: unknown[]) => unknown {
  Reflect.deleteProperty(window, wrapped);
  const script = document.createElement('script');
  const head = `window.${wrapped} = function (module, exports, require) {`;
  script.textContent = `${head}${code}\n}\n//# sourceURL=plugin:${id}\n`;
  document.head.appendChild(script);
  script.remove();
  const made: unknown = Reflect.get(window, wrapped);
  Reflect.deleteProperty(window, wrapped);
  if (typeof made !== 'function') throw new Error(`${id}: main.js does not parse`);
  return (...args) => {
    const result: unknown = Reflect.apply(made, window, args);
    return result;
  };
}

function defaultOf(exported: unknown): unknown {
  if (typeof exported === 'object' && exported !== null && 'default' in exported) {
    return exported.default;
  }
  return exported;
}

/** `Component.load` waits for nobody; the app waits for a plugin whose `onload` is async. */
async function loadPlugin(plugin: Plugin): Promise<void> {
  const outcome: { loading?: Promise<void> | void } = {};
  const onload = plugin.onload.bind(plugin);
  Object.defineProperty(plugin, 'onload', {
    configurable: true,
    value: () => {
      outcome.loading = onload();
    },
  });
  try {
    plugin.load();
  } finally {
    Reflect.deleteProperty(plugin, 'onload');
  }
  await outcome.loading;
}

/** Everything a plugin may require: the app's modules. Node's and Electron's are not in a browser. */
export function requireFrom(modules: Readonly<Record<string, unknown>>): Require {
  return (name) => {
    if (Object.hasOwn(modules, name)) return modules[name];
    throw new Error(`Cannot find module '${name}': mobile apps and this host do not have it`);
  };
}
