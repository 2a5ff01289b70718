import type * as obsidian from 'obsidian';
import type { LocalStore } from '../data/local-store';
import { notInHost } from '../data/not-in-host';
import { Keymap, Scope } from '../ui/keymap';
import { CommandPalette } from '../ui/palette';
import type { SettingTab } from '../ui/settings';
import { openSettingsWindow, type SettingsWindow } from '../ui/settings-window';
import { Commands } from './commands';
import { previewPages } from './hover-link';
import type { LayoutPort } from './layout';
import { Cli, HoverSources, Protocols } from './registries';
import { StatusBar } from './status-bar';
import { Workspace } from './workspace';

/** What the page gives the app: the data half, the device, and where the layout is kept. */
export interface AppParts {
  vault: obsidian.Vault;
  metadataCache: obsidian.MetadataCache;
  /** The file manager asks its questions in the app's dialogs, so it is made with the app. */
  makeFileManager: (app: obsidian.App) => obsidian.FileManager;
  localStore: LocalStore;
  platform: typeof obsidian.Platform;
  layout: LayoutPort;
}

/** Remembers whose popover is open for what is not a leaf. */
export class RenderContext implements obsidian.RenderContext {
  hoverPopover: obsidian.HoverPopover | null = null;
}

export class App implements obsidian.App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope, () => this.workspace.activeLeaf?.view.scope ?? null);
  readonly vault: obsidian.Vault;
  readonly metadataCache: obsidian.MetadataCache;
  readonly fileManager: obsidian.FileManager;
  readonly workspace: Workspace;
  lastEvent: obsidian.UserEvent | null = null;
  readonly renderContext = new RenderContext();
  readonly commands: Commands;
  readonly protocols = new Protocols();
  readonly cli = new Cli();
  readonly hoverSources = new HoverSources();
  readonly statusBar = new StatusBar();
  readonly settingTabs: SettingTab[] = [];
  readonly platform: typeof obsidian.Platform;
  private readonly localStore: LocalStore;
  private settings: SettingsWindow | null = null;

  constructor(parts: AppParts) {
    this.vault = parts.vault;
    this.metadataCache = parts.metadataCache;
    this.localStore = parts.localStore;
    this.platform = parts.platform;
    this.workspace = new Workspace(this, parts.layout, parts.platform.isMobile);
    this.fileManager = parts.makeFileManager(this);
    this.commands = new Commands(this.workspace, () => this.platform.isMobile);
    previewPages(this, this.hoverSources);
    this.scope.register(null, null, (event) =>
      this.commands.onKey(event, Keymap.isModifier.bind(Keymap)) ? false : undefined,
    );
  }

  get secretStorage(): obsidian.SecretStorage {
    return notInHost('App.secretStorage');
  }

  loadLocalStorage(key: string): unknown {
    return this.localStore.load(key);
  }

  saveLocalStorage(key: string, data: unknown): void {
    this.localStore.save(key, data);
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** Opens the settings, on a plugin's tab by its id; fails for an id that no tab has. */
  openSettings(id?: string): void {
    this.settings?.close();
    this.settings = openSettingsWindow(this, this.settingTabs, id);
  }

  closeSettings(): void {
    this.settings?.close();
    this.settings = null;
  }

  openPalette(): void {
    new CommandPalette(
      this,
      () => this.commands.available(),
      (id) => this.commands.run(id),
    ).open();
  }

  /** Listens to one window's keys, and remembers the last event as the app does. */
  attach(win: Window): () => void {
    const undoKeys = this.keymap.attach(win);
    const remember = (event: Event): void => {
      if (event instanceof MouseEvent || event instanceof KeyboardEvent) this.lastEvent = event;
    };
    const types = ['pointerdown', 'click', 'keydown'];
    for (const type of types) win.addEventListener(type, remember, true);
    return () => {
      undoKeys();
      for (const type of types) win.removeEventListener(type, remember, true);
    };
  }
}

/** The host behind the app that a plugin was given. */
export function hostApp(app: obsidian.App): App {
  if (app instanceof App) return app;
  throw new TypeError('not the app of this host');
}
