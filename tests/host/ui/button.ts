import type * as obsidian from 'obsidian';
import { BaseComponent } from './component-base';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** A push button. */
export class ButtonComponent extends BaseComponent implements obsidian.ButtonComponent {
  readonly buttonEl: HTMLButtonElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { type: 'button' });
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    this.buttonEl.addClass('mod-cta');
    return this;
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    this.buttonEl.addClass('mod-warning');
    return this;
  }

  setDestructive(): this {
    this.buttonEl.addClass('mod-destructive');
    return this;
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.buttonEl.addEventListener('click', (event) => {
      callback(event);
    });
    return this;
  }
}

/** A small button with an icon at the end of a setting. */
export class ExtraButtonComponent extends BaseComponent implements obsidian.ExtraButtonComponent {
  readonly extraSettingsEl: HTMLElement;
  private readonly button: HTMLButtonElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.button = containerEl.createEl('button', {
      cls: 'clickable-icon extra-setting-button',
      type: 'button',
    });
    this.extraSettingsEl = this.button;
    this.setIcon('lucide-settings').setTooltip('Options');
  }

  override setDisabled(disabled: boolean): this {
    this.button.disabled = disabled;
    this.button.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
    setTooltip(this.button, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.button, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.button.addEventListener('click', () => {
      callback();
    });
    return this;
  }
}
