import type * as obsidian from 'obsidian';
import { notInHost } from '../data/not-in-host';
import { DeclaredSettings } from './settings-declared';

/** A tab of the settings window; drawn from its definitions, or by `display` where it has none. */
export abstract class SettingTab implements obsidian.SettingTab {
  icon = '';
  id = '';
  name = '';
  containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: obsidian.SettingDefinitionItem[] = [];
  private declared: DeclaredSettings | null = null;
  private shown = false;

  constructor(public app: obsidian.App) {}

  getSettingDefinitions(): obsidian.SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.shown && this.settingItems.length > 0) this.declare();
  }

  getControlValue(key: string): unknown {
    return notInHost(`SettingTab.getControlValue of the app's own "${key}"`);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    notInHost(`SettingTab.setControlValue of the app's own "${key}" to ${JSON.stringify(value)}`);
  }

  refreshDomState(): void {
    this.declared?.refresh();
  }

  display(): void {
    // For tabs without definitions.
  }

  hide(): void {
    this.containerEl.empty();
  }

  /** Draws the tab into the settings window. */
  enter(parentEl: HTMLElement): void {
    this.shown = true;
    parentEl.append(this.containerEl);
    this.update();
    if (this.settingItems.length === 0) this.display();
  }

  /** Takes the tab off the settings window and runs what its rows left to clean up. */
  leave(): void {
    if (!this.shown) return;
    this.shown = false;
    this.declared?.dispose();
    this.declared = null;
    this.hide();
    this.containerEl.empty();
    this.containerEl.detach();
  }

  private declare(): void {
    this.declared ??= new DeclaredSettings(this);
    this.declared.render(this.settingItems);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A plugin's tab; its controls read and write `plugin.settings` and save it. */
export abstract class PluginSettingTab extends SettingTab implements obsidian.PluginSettingTab {
  constructor(
    app: obsidian.App,
    private readonly plugin: obsidian.Plugin,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return this.settings()[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = this.settings();
    settings[key] = value;
    await this.plugin.saveData(settings);
  }

  private settings(): Record<string, unknown> {
    const settings = this.plugin.settings;
    if (isRecord(settings)) return settings;
    throw new TypeError(`${this.id}: a control is bound to plugin.settings, which is not set`);
  }
}

/** A page of its own inside a tab, drawn by the plugin. */
export abstract class SettingPage implements obsidian.SettingPage {
  readonly rootEl: HTMLElement = createDiv('setting-page');
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
