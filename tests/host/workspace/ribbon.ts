import type * as obsidian from 'obsidian';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { setTooltip } from '../ui/tooltip';

interface RibbonItem {
  icon: string;
  title: string;
  callback: (event: MouseEvent) => unknown;
}

/** The column of buttons at the window's edge; on mobile devices the same items stand in a menu. */
export class Ribbon implements obsidian.WorkspaceRibbon {
  readonly containerEl: HTMLElement;
  readonly toggleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;
  private readonly hostEl: HTMLElement;
  private readonly items = new Map<HTMLElement, RibbonItem>();

  constructor(side: obsidian.Side) {
    this.containerEl = createDiv(`workspace-ribbon side-dock-ribbon mod-${side}`);
    this.toggleEl = this.containerEl.createEl('button', {
      cls: ['clickable-icon', 'sidebar-toggle-button', `mod-${side}`],
    });
    setIcon(this.toggleEl, side === 'left' ? 'panel-left' : 'panel-right');
    setTooltip(this.toggleEl, `Toggle ${side} sidebar`);
    this.actionsEl = this.containerEl.createDiv('side-dock-actions');
    this.hostEl = this.containerEl.createDiv('side-dock-settings');
    this.hostEl.setCssStyles({ marginBlockStart: 'auto' });
  }

  add(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.actionsEl.createDiv({
      cls: ['clickable-icon', 'side-dock-ribbon-action'],
      attr: { role: 'button', tabindex: 0 },
    });
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', (event) => void callback(event));
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') el.click();
    });
    this.items.set(el, { icon, title, callback });
    return el;
  }

  /** A button of the app itself, at the lower end. */
  addHostButton(icon: string, title: string, callback: () => void): void {
    const button = this.hostEl.createEl('button', {
      cls: 'clickable-icon side-dock-ribbon-action',
    });
    setIcon(button, icon);
    setTooltip(button, title, { placement: 'right' });
    button.addEventListener('click', callback);
  }

  remove(el: HTMLElement): void {
    this.items.delete(el);
    el.remove();
  }

  get size(): number {
    return this.items.size;
  }

  /** The items as a menu, for devices without a ribbon. */
  showMenu(event: MouseEvent): void {
    const menu = new Menu();
    for (const { icon, title, callback } of this.items.values()) {
      menu.addItem((item) =>
        item
          .setIcon(icon)
          .setTitle(title)
          .onClick(() => void callback(event)),
      );
    }
    menu.showAtMouseEvent(event);
  }
}
