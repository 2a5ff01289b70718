import type * as obsidian from 'obsidian';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { SuggestionList } from './suggestion-list';

/** A dialog with a field and the suggestions for what is typed into it. */
export abstract class SuggestModal<T> extends Modal implements obsidian.SuggestModal<T> {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly instructionsEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private turn = 0;

  constructor(app: obsidian.App) {
    super(app);
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    const field = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = field.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: {
        spellcheck: false,
        enterkeyhint: 'done',
        'aria-label': 'Search',
        'data-no-tooltip': '',
      },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.instructionsEl = createDiv('prompt-instructions');
    this.list = new SuggestionList(this, this.resultContainerEl, this.inputEl, this.scope);
    this.inputEl.addEventListener('input', () => {
      void this.suggest();
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    void this.suggest();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttr('aria-label', placeholder);
    this.modalEl.setAttr('aria-label', placeholder);
  }

  setInstructions(instructions: obsidian.Instruction[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const el = this.instructionsEl.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
    this.modalEl.append(this.instructionsEl);
  }

  onNoSuggestion(): void {
    this.list.set([]);
    if (this.emptyStateText !== '') {
      this.resultContainerEl.createDiv({
        cls: 'suggestion-empty',
        text: this.emptyStateText,
        attr: { role: 'option', 'aria-disabled': true, 'aria-selected': false },
      });
    }
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.list.use(event);
  }

  protected override initialFocus(): HTMLElement {
    return this.inputEl;
  }

  private async suggest(): Promise<void> {
    const turn = ++this.turn;
    const answer = this.getSuggestions(this.inputEl.value);
    const values = Array.isArray(answer) ? answer : await answer;
    if (turn !== this.turn) return;
    if (values.length === 0) this.onNoSuggestion();
    else this.list.set(this.limit > 0 ? values.slice(0, this.limit) : values);
  }
}

/** A SuggestModal over a fixed list, searched by letters. */
export abstract class FuzzySuggestModal<T>
  extends SuggestModal<obsidian.FuzzyMatch<T>>
  implements obsidian.FuzzySuggestModal<T>
{
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): obsidian.FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found: obsidian.FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const match = search(this.getItemText(item));
      if (match) found.push({ item, match });
    }
    if (query.trim() !== '') sortSearchResults(found);
    return found;
  }

  renderSuggestion(item: obsidian.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item.item), item.match);
  }

  onChooseSuggestion(item: obsidian.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item.item, event);
  }
}
