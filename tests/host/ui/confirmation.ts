import type * as obsidian from 'obsidian';
import { ButtonComponent } from './button';
import { freshId } from './focus';
import { Modal } from './modal';

type Handler = (event: MouseEvent) => unknown;

/** A button of a ConfirmationModal; a click closes the dialog unless its handler gives a truthy value. */
export class ConfirmationButton extends ButtonComponent {
  private handler: Handler | null = null;
  initialFocus = false;

  constructor(containerEl: HTMLElement, close: () => void) {
    super(containerEl);
    this.buttonEl.addEventListener('click', (event) => {
      void this.finish(event, close);
    });
  }

  private async finish(event: MouseEvent, close: () => void): Promise<void> {
    const stay = await this.handler?.(event);
    if (!stay) close();
  }

  override onClick(handler: Handler): this {
    this.handler = handler;
    return this;
  }

  setInitialFocus(): this {
    this.initialFocus = true;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

/** A dialog that asks before something is done. */
export class ConfirmationModal extends Modal implements obsidian.ConfirmationModal {
  readonly buttonContainerEl: HTMLElement;
  private readonly buttons: ConfirmationButton[] = [];

  constructor(app: obsidian.App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.modalEl.setAttr('role', 'alertdialog');
    this.modalEl.setAttr('aria-describedby', this.contentEl.id);
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const id = freshId('check');
    const row = this.buttonContainerEl.createEl('label', {
      cls: 'mod-checkbox',
      attr: { for: id },
    });
    const box = row.createEl('input', { type: 'checkbox', attr: { id } });
    row.appendText(label);
    box.addEventListener('change', () => {
      callback(box.checked);
    });
    return this;
  }

  addButton(build: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, () => {
      this.close();
    });
    this.buttons.push(button);
    build(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }

  protected override initialFocus(): HTMLElement {
    const marked = this.buttons.filter((button) => button.initialFocus).at(-1);
    return (marked ?? this.buttons[0])?.buttonEl ?? super.initialFocus();
  }
}
