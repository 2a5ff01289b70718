import type { App } from 'obsidian';
import { freshId } from './focus';
import { setIcon } from './icons';
import { Modal } from './modal';
import type { SettingTab } from './settings';

/** The settings: the tabs at the start, the open one beside them. */
export class SettingsWindow extends Modal {
  private readonly buttons = new Map<SettingTab, HTMLElement>();
  private readonly panelEl: HTMLElement;
  private active: SettingTab | null = null;

  constructor(
    app: App,
    private readonly tabs: readonly SettingTab[],
  ) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.modalEl.setAttr('aria-label', 'Settings');
    this.contentEl.addClass('vertical-tabs-container');
    const header = this.contentEl.createDiv({
      cls: 'vertical-tab-header',
      attr: {
        role: 'tablist',
        'aria-label': 'Settings',
        'aria-orientation': 'vertical',
        'data-no-tooltip': '',
      },
    });
    this.panelEl = this.contentEl.createDiv({
      cls: 'vertical-tab-content-container',
      attr: { role: 'tabpanel', id: freshId('panel'), tabindex: -1 },
    });
    for (const tab of tabs) this.addTab(header, tab);
  }

  /** Shows the tab with that id, or the first. */
  openTab(id?: string): void {
    const tab = this.tabs.find((one) => one.id === id) ?? this.tabs[0];
    if (id !== undefined && tab?.id !== id) throw new Error(`no settings tab ${id}`);
    if (tab) this.show(tab);
  }

  override onClose(): void {
    this.active?.leave();
    this.active = null;
  }

  protected override initialFocus(): HTMLElement {
    return (this.active && this.buttons.get(this.active)) ?? this.modalEl;
  }

  private addTab(header: HTMLElement, tab: SettingTab): void {
    const button = header.createEl('button', {
      cls: 'vertical-tab-nav-item',
      type: 'button',
      attr: {
        role: 'tab',
        id: freshId('tab'),
        tabindex: -1,
        'aria-selected': false,
        'aria-controls': this.panelEl.id,
        'data-setting-id': tab.id,
      },
    });
    if (tab.icon !== '') setIcon(button.createDiv('vertical-tab-nav-item-icon'), tab.icon);
    button.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
    button.addEventListener('click', () => {
      this.show(tab);
    });
    button.addEventListener('keydown', (event) => {
      this.step(tab, event);
    });
    this.buttons.set(tab, button);
  }

  private step(from: SettingTab, event: KeyboardEvent): void {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = this.tabs[this.tabs.indexOf(from) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    this.show(next);
    this.buttons.get(next)?.focus();
  }

  private show(tab: SettingTab): void {
    if (tab === this.active) return;
    this.active?.leave();
    this.active = tab;
    for (const [one, button] of this.buttons) {
      button.toggleClass('is-active', one === tab);
      button.setAttrs({ 'aria-selected': one === tab, tabindex: one === tab ? 0 : -1 });
    }
    this.panelEl.setAttr('aria-labelledby', this.buttons.get(tab)?.id ?? null);
    tab.enter(this.panelEl);
  }
}

/** Opens the settings on a tab by its id, by default the first; fails for an id that no tab has. */
export function openSettingsWindow(
  app: App,
  tabs: readonly SettingTab[],
  activeId?: string,
): SettingsWindow {
  const settings = new SettingsWindow(app, tabs);
  settings.openTab(activeId);
  settings.open();
  return settings;
}
