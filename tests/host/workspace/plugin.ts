import type * as obsidian from 'obsidian';
import type { Extension } from '@codemirror/state';
import { Component } from '../data/component';
import { notInHost } from '../data/not-in-host';
import { SettingTab } from '../ui/settings';
import { hostApp, type App } from './app';
import { addPostProcessor, codeBlockProcessor, removePostProcessor } from './post-processors';

/** The base class of plugins: whatever it registers goes when the plugin is unloaded. */
export abstract class Plugin extends Component implements obsidian.Plugin {
  settings?: unknown;
  onExternalSettingsChange?(): unknown;

  constructor(
    public app: obsidian.App,
    public manifest: obsidian.PluginManifest,
  ) {
    super();
  }

  addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const { leftRibbon } = this.host.workspace;
    const el = leftRibbon.add(icon, title, callback);
    this.register(() => leftRibbon.remove(el));
    return el;
  }

  addStatusBarItem(): HTMLElement {
    if (this.host.platform.isMobile) notInHost('Plugin.addStatusBarItem on a mobile device');
    const el = this.host.statusBar.add(`plugin-${this.manifest.id}`);
    this.register(() => el.remove());
    return el;
  }

  addCommand(command: obsidian.Command): obsidian.Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.host.commands.add(command);
    this.register(() => this.host.commands.remove(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.host.commands.remove(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(settingTab: obsidian.PluginSettingTab): void {
    if (!(settingTab instanceof SettingTab)) throw new TypeError('not a setting tab of this host');
    const { settingTabs } = this.host;
    settingTabs.push(settingTab);
    this.register(() => {
      this.host.closeSettings();
      settingTabs.splice(settingTabs.indexOf(settingTab), 1);
    });
  }

  registerView(type: string, viewCreator: obsidian.ViewCreator): void {
    const { viewRegistry } = this.host.workspace;
    viewRegistry.register(type, viewCreator);
    this.register(() => viewRegistry.unregister(type));
  }

  registerHoverLinkSource(id: string, info: obsidian.HoverLinkSource): void {
    this.register(this.host.hoverSources.register(id, info));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    const { viewRegistry } = this.host.workspace;
    viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => viewRegistry.unregisterExtensions(extensions));
  }

  registerMarkdownPostProcessor(
    postProcessor: obsidian.MarkdownPostProcessor,
    sortOrder?: number,
  ): obsidian.MarkdownPostProcessor {
    addPostProcessor(postProcessor, sortOrder);
    this.register(() => removePostProcessor(postProcessor));
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (
      source: string,
      el: HTMLElement,
      ctx: obsidian.MarkdownPostProcessorContext,
    ) => Promise<unknown> | void,
    sortOrder?: number,
  ): obsidian.MarkdownPostProcessor {
    return this.registerMarkdownPostProcessor(codeBlockProcessor(language, handler), sortOrder);
  }

  registerBasesView(): boolean {
    return notInHost('Plugin.registerBasesView');
  }

  registerEditorExtension(extension: Extension): void {
    const { workspace } = this.host;
    workspace.editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => {
      workspace.editorExtensions.splice(workspace.editorExtensions.indexOf(extension), 1);
      workspace.updateOptions();
    });
  }

  registerObsidianProtocolHandler(action: string, handler: obsidian.ObsidianProtocolHandler): void {
    this.register(this.host.protocols.register(action, handler));
  }

  registerEditorSuggest(): void {
    notInHost('Plugin.registerEditorSuggest');
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: obsidian.CliFlags | null,
    handler: obsidian.CliHandler,
  ): void {
    this.register(this.host.cli.register(command, { description, flags, handler }));
  }

  /** Null where nothing was saved yet. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.dataPath))) return null;
    const data: unknown = JSON.parse(await adapter.read(this.dataPath));
    return data;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.folder))) await adapter.mkdir(this.folder);
    await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  onUserEnable(): void {
    // Every plugin may have its own.
  }

  /** Where `saveData` writes; a change from elsewhere calls `onExternalSettingsChange`. */
  get dataPath(): string {
    return `${this.folder}/data.json`;
  }

  private get folder(): string {
    return this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
  }

  private get host(): App {
    return hostApp(this.app);
  }
}
