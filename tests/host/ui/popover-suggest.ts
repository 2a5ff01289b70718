import type * as obsidian from 'obsidian';
import { notInHost } from '../data/not-in-host';
import { placeBelow } from './floating';
import { Scope } from './keymap';
import { SuggestionList } from './suggestion-list';

/** A list of suggestions that floats at a field. */
export abstract class PopoverSuggest<T>
  implements obsidian.PopoverSuggest<T>, obsidian.HistoryHandler
{
  scope: obsidian.Scope;
  protected readonly suggestEl: HTMLElement;
  protected isOpen = false;

  constructor(
    public app: obsidian.App,
    scope?: obsidian.Scope,
  ) {
    this.scope = scope ?? new Scope();
    this.suggestEl = createDiv('suggestion-container');
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    activeDocument.body.appendChild(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.detach();
  }

  onHistoryBack(): void {
    this.close();
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Suggestions below a text field, while one types. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private readonly list: SuggestionList<T>;
  private selected: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  private turn = 0;

  constructor(
    app: obsidian.App,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    const listEl = this.suggestEl.createDiv('suggestion');
    this.list = new SuggestionList(this, listEl, textInputEl, this.scope);
    const suggest = (): void => {
      void this.suggest();
    };
    textInputEl.addEventListener('input', suggest);
    textInputEl.addEventListener('focus', suggest);
    textInputEl.addEventListener('blur', () => {
      this.turn += 1;
      this.close();
    });
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  setValue(value: string): void {
    if ('value' in this.textInputEl) this.textInputEl.value = value;
    else this.textInputEl.textContent = value;
  }

  getValue(): string {
    return 'value' in this.textInputEl ? this.textInputEl.value : this.textInputEl.getText();
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.selected?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.selected = callback;
    return this;
  }

  override close(): void {
    super.close();
    this.list.leave();
  }

  private async suggest(): Promise<void> {
    const turn = ++this.turn;
    const answer = this.getSuggestions(this.getValue());
    const values = Array.isArray(answer) ? answer : await answer;
    if (turn !== this.turn) return;
    if (values.length === 0) {
      this.close();
      return;
    }
    this.open();
    this.list.set(this.limit > 0 ? values.slice(0, this.limit) : values);
    placeBelow(this.suggestEl, this.textInputEl.getBoundingClientRect(), 4);
  }
}

/** Declared by the app for suggestions while typing in the editor. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  constructor(app: obsidian.App) {
    super(app);
    notInHost('EditorSuggest');
  }
}
