import type * as obsidian from 'obsidian';
import { ValueComponent } from './component-base';
import { setTooltip } from './tooltip';

/** An on-off switch. */
export class ToggleComponent extends ValueComponent<boolean> implements obsidian.ToggleComponent {
  readonly toggleEl: HTMLElement;
  private readonly box: HTMLInputElement;
  private changed: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createEl('label', 'checkbox-container');
    this.box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { role: 'switch' } });
    this.labelTarget = this.box;
    this.box.addEventListener('change', () => {
      this.draw();
      this.changed?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.box.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.box.checked;
  }

  setValue(on: boolean): this {
    if (this.box.checked === on) return this;
    this.box.checked = on;
    this.draw();
    this.changed?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
    setTooltip(this.box, tooltip, options);
    return this;
  }

  onClick(): void {
    this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.changed = callback;
    return this;
  }

  private draw(): void {
    this.toggleEl.toggleClass('is-enabled', this.box.checked);
  }
}

/** A list to choose one of. */
export class DropdownComponent
  extends ValueComponent<string>
  implements obsidian.DropdownComponent
{
  readonly selectEl: HTMLSelectElement;
  private changed: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    this.labelTarget = this.selectEl;
    this.selectEl.addEventListener('change', () => {
      this.changed?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}
