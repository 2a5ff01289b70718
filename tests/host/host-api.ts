import type { App } from 'obsidian';

export type Theme = 'dark' | 'light';
export type Device = 'desktop' | 'tablet' | 'phone';
export type EditorMode = 'source' | 'live' | 'reading';

/** What `window.host` offers to a person at the console and to a browser test. */
export interface HostApi {
  /** Settles when the layout is restored, the plugin is on and the asked-for note is open. */
  ready: Promise<void>;
  app: App;
  /** Opens a note, by default in the active tab; `line` counts from 0. Fails for a path the vault lacks. */
  openFile(
    path: string,
    opts?: { line?: number; mode?: EditorMode; newLeaf?: boolean },
  ): Promise<void>;
  /** Runs a command by its full id; false where the command is not available now. */
  runCommand(id: string): boolean;
  commandAvailable(id: string): boolean;
  commandIds(): string[];
  /** SHA-256 in hex of every file's bytes on disk, outside the configuration folder. */
  hashVault(): Promise<Record<string, string>>;
  /** A file's text as it stands on disk, whatever an editor has not saved yet. */
  readFile(path: string): Promise<string>;
  /** Changes a file from outside the app, as Sync or another program would: the events fire. */
  writeFile(path: string, text: string): Promise<void>;
  renameFile(oldPath: string, newPath: string): Promise<void>;
  deleteFile(path: string): Promise<void>;
  /** Settles when the metadata cache has caught up and no save is waiting. */
  settled(): Promise<void>;
  enablePlugin(id?: string): Promise<void>;
  disablePlugin(id?: string): Promise<void>;
  pluginEnabled(): boolean;
  setTheme(theme: Theme): void;
  setDevice(device: Device): void;
  setRtl(rtl: boolean): void;
  /** Counts of all that a plugin can leave behind; equal before enabling and after disabling. */
  census(): Record<string, number>;
  /** How often the app and the plugin read each file of the vault so far; the metadata cache is not counted. */
  reads(): Record<string, number>;
  /** Runs a command of the plugin's command line. */
  runCli(name: string, params?: Record<string, string>): Promise<string>;
  /** How long the plugin's script took to run, and its `onload` before anything asynchronous, in ms. */
  loadTimes(): { evaluate: number; onload: number };
  openSettings(tabId?: string): void;
  openUri(uri: string): void;
  /** The texts of the notices on screen. */
  notices(): string[];
  /** Writes every debounced save (editors, layout, plugin data) now. */
  flushSaves(): Promise<void>;
}

declare global {
  interface Window {
    host: HostApi;
  }
}
