import type * as obsidian from 'obsidian';
import { ValueComponent } from './component-base';

/** A number chosen by sliding; its value stands beside it. */
export class SliderComponent extends ValueComponent<number> implements obsidian.SliderComponent {
  readonly sliderEl: HTMLInputElement;
  private readonly valueEl: HTMLElement;
  private changed: ((value: number) => unknown) | null = null;
  private instant = false;
  private format = (value: number): string => String(value);

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan({ cls: 'slider-value', attr: { 'aria-hidden': true } });
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.labelTarget = this.sliderEl;
    this.sliderEl.addEventListener('input', () => {
      this.draw();
      if (this.instant) this.changed?.(this.getValue());
    });
    this.sliderEl.addEventListener('change', () => {
      this.draw();
      if (!this.instant) this.changed?.(this.getValue());
    });
    this.draw();
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    this.draw();
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.draw();
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.draw();
    return this;
  }

  /** The value is always shown, so that there is nothing left to do; as in the app. */
  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.changed = callback;
    return this;
  }

  private draw(): void {
    const pretty = this.getValuePretty();
    this.valueEl.setText(pretty);
    this.sliderEl.setAttr('aria-valuetext', pretty === '' ? null : pretty);
  }
}

/** How far something has come, from 0 to 100. */
export class ProgressBarComponent
  extends ValueComponent<number>
  implements obsidian.ProgressBarComponent
{
  private value = 0;
  private readonly barEl: HTMLElement;
  private readonly lineEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl.createDiv({
      cls: 'setting-progress-bar',
      attr: { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': 0 },
    });
    this.lineEl = this.barEl.createDiv('setting-progress-bar-inner');
    this.labelTarget = this.barEl;
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = Math.clamp(value, 0, 100);
    this.barEl.setAttr('aria-valuenow', this.value);
    this.lineEl.setCssProps({ width: `${this.value}%` });
    return this;
  }
}

/** A value that a row shows and that is edited elsewhere. */
export class DisplayValueComponent implements obsidian.DisplayValueComponent {
  readonly valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createDiv('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
