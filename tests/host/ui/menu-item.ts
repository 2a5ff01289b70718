import type * as obsidian from 'obsidian';
import { setIcon } from './icons';

/** A line between the items of a menu. */
export class MenuSeparator implements obsidian.MenuSeparator {
  readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

/** One entry of a menu; made by `Menu.addItem`. */
export class MenuItem implements obsidian.MenuItem {
  readonly dom: HTMLElement;
  section = '';
  disabled = false;
  isLabel = false;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private checkEl: HTMLElement | null = null;
  private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor() {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? '');
    return this;
  }

  /** `null` takes the check mark away altogether, `false` leaves its place. */
  setChecked(checked: boolean | null): this {
    this.checkEl?.remove();
    this.checkEl = null;
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked);
    this.dom.toggleClass('mod-checked', checked === true);
    if (checked === true) {
      this.checkEl = this.dom.createDiv('menu-item-icon mod-checked');
      setIcon(this.checkEl, 'lucide-check');
    }
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? true : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.isLabel = isLabel;
    this.dom.toggleClass('is-label', isLabel);
    this.dom.setAttr('role', isLabel ? 'presentation' : 'menuitem');
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttr('data-section', section);
    return this;
  }

  /** Whether arrow keys stop here. */
  get reachable(): boolean {
    return !this.disabled && !this.isLabel;
  }

  /** Does what a click on the item does. */
  run(event: MouseEvent | KeyboardEvent): void {
    this.callback?.(event);
  }
}
