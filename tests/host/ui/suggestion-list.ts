import type { ISuggestOwner, Scope } from 'obsidian';
import { freshId } from './focus';

/** The rows of a suggester: one is selected, by arrow keys or the pointer; Enter or a click takes it. */
export class SuggestionList<T> {
  private values: readonly T[] = [];
  private rows: HTMLElement[] = [];
  private at = -1;

  constructor(
    private readonly owner: ISuggestOwner<T>,
    private readonly listEl: HTMLElement,
    private readonly inputEl: HTMLElement,
    scope: Scope,
  ) {
    listEl.id = freshId('suggestions');
    listEl.setAttr('role', 'listbox');
    listEl.setAttrs({ 'aria-label': 'Suggestions', 'data-no-tooltip': '' });
    inputEl.setAttrs({
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-controls': listEl.id,
      'aria-expanded': false,
    });
    scope.register([], 'ArrowDown', () => this.step(1));
    scope.register([], 'ArrowUp', () => this.step(-1));
    scope.register([], 'Enter', (event) => this.use(event));
  }

  /** Draws the rows anew and selects the first. */
  set(values: readonly T[]): void {
    this.values = values;
    this.listEl.empty();
    this.rows = values.map((value, at) => {
      const row = this.listEl.createDiv({
        cls: 'suggestion-item',
        attr: { role: 'option', id: freshId('option'), 'aria-selected': false },
      });
      this.owner.renderSuggestion(value, row);
      row.addEventListener('pointermove', () => {
        this.select(at);
      });
      // The field keeps the focus while a row is pressed.
      row.addEventListener('mousedown', (event) => {
        event.preventDefault();
      });
      row.addEventListener('click', (event) => {
        this.owner.selectSuggestion(value, event);
      });
      return row;
    });
    this.inputEl.setAttr('aria-expanded', values.length > 0);
    this.at = -1;
    this.select(values.length > 0 ? 0 : -1);
  }

  /** Takes the selected row, if there is one; always false, as a key handler wants it. */
  use(event: MouseEvent | KeyboardEvent): false {
    const value = this.values[this.at];
    if (value !== undefined) this.owner.selectSuggestion(value, event);
    return false;
  }

  /** Says that the list is no longer shown. */
  leave(): void {
    this.inputEl.setAttr('aria-expanded', false);
    this.inputEl.setAttr('aria-activedescendant', null);
  }

  private step(by: 1 | -1): false {
    const count = this.values.length;
    if (count > 0) this.select((this.at + by + count) % count);
    return false;
  }

  private select(at: number): void {
    if (at === this.at) return;
    this.mark(this.at, false);
    this.at = at;
    this.mark(at, true);
    const row = this.rows[at];
    this.inputEl.setAttr('aria-activedescendant', row?.id ?? null);
    row?.scrollIntoView({ block: 'nearest' });
  }

  private mark(at: number, selected: boolean): void {
    const row = this.rows[at];
    row?.toggleClass('is-selected', selected);
    row?.setAttr('aria-selected', selected);
  }
}
