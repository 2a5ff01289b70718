import type * as obsidian from 'obsidian';
import { notInHost } from '../data/not-in-host';
import { ValueComponent } from './component-base';
import { setIcon } from './icons';

/** A field that a text is typed into. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement>
  extends ValueComponent<string>
  implements obsidian.AbstractTextComponent<T>
{
  private changed: ((value: string) => unknown) | null = null;

  constructor(readonly inputEl: T) {
    super();
    this.labelTarget = inputEl;
    inputEl.addEventListener('input', () => {
      this.onChanged();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.changed?.(this.getValue());
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}

/** One line of text. */
export class TextComponent
  extends AbstractTextComponent<HTMLInputElement>
  implements obsidian.TextComponent
{
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: false } }));
  }
}

/** Several lines of text. */
export class TextAreaComponent
  extends AbstractTextComponent<HTMLTextAreaElement>
  implements obsidian.TextAreaComponent
{
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: false } }));
  }
}

/** A search field with a button that clears it. */
export class SearchComponent
  extends AbstractTextComponent<HTMLInputElement>
  implements obsidian.SearchComponent
{
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const frame = containerEl.createDiv('search-input-container');
    super(
      frame.createEl('input', {
        type: 'search',
        attr: {
          enterkeyhint: 'search',
          spellcheck: false,
          'aria-label': 'Search',
          'data-no-tooltip': '',
        },
      }),
    );
    this.clearButtonEl = frame.createEl('button', {
      cls: 'search-input-clear-button',
      type: 'button',
      attr: { 'aria-label': 'Clear search' },
    });
    setIcon(this.clearButtonEl, 'lucide-circle-x');
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.onChanged();
      this.inputEl.focus();
    });
    this.markEmpty();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.markEmpty();
    return this;
  }

  override setPlaceholder(placeholder: string): this {
    this.inputEl.setAttr('aria-label', placeholder);
    return super.setPlaceholder(placeholder);
  }

  override onChanged(): void {
    this.markEmpty();
    super.onChanged();
  }

  private markEmpty(): void {
    this.clearButtonEl.toggle(this.getValue() !== '');
  }
}

/** Declared by the app, for formats of its moment library. */
export class MomentFormatComponent extends TextComponent implements obsidian.MomentFormatComponent {
  declare readonly sampleEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super(containerEl);
    notInHost('MomentFormatComponent');
  }

  setDefaultFormat(): this {
    return notInHost('MomentFormatComponent.setDefaultFormat');
  }

  setSampleEl(): this {
    return notInHost('MomentFormatComponent.setSampleEl');
  }

  updateSample(): void {
    notInHost('MomentFormatComponent.updateSample');
  }
}
