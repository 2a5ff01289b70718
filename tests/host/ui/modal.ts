import type * as obsidian from 'obsidian';
import { cycleFocus, focusable, freshId, rememberFocus } from './focus';
import { setIcon } from './icons';
import { Scope } from './keymap';

/** A dialog over the window it was opened in. */
export class Modal implements obsidian.Modal, obsidian.HistoryHandler {
  scope = new Scope();
  shouldRestoreSelection = true;
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  protected readonly headerEl: HTMLElement;
  private closeCallback: (() => unknown) | null = null;
  private giveFocusBack: (() => void) | null = null;
  private isOpen = false;

  constructor(public app: obsidian.App) {
    this.containerEl = createDiv('modal-container mod-dim');
    this.containerEl.createDiv('modal-bg').addEventListener('click', () => {
      this.close();
    });
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': true, tabindex: -1, 'data-no-tooltip': '' },
    });
    const close = this.modalEl.createEl('button', {
      cls: 'modal-close-button clickable-icon',
      attr: { type: 'button', 'aria-label': 'Close' },
    });
    setIcon(close, 'lucide-x');
    close.addEventListener('click', () => {
      this.close();
    });
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv({
      cls: 'modal-title',
      attr: { id: freshId('title'), role: 'heading', 'aria-level': 1 },
    });
    this.contentEl = this.modalEl.createDiv({
      cls: 'modal-content',
      attr: { id: freshId('text') },
    });
    this.scope.register(null, 'Tab', (event) => cycleFocus(this.modalEl, event));
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const doc = activeDocument;
    this.giveFocusBack = rememberFocus(doc);
    doc.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    this.describe();
    // The dialog may have been closed, or have given the focus to one of its fields, in onOpen.
    if (this.isConnectedAndWithoutFocus()) this.initialFocus().focus({ preventScroll: true });
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.detach();
    if (this.shouldRestoreSelection) this.giveFocusBack?.();
    this.giveFocusBack = null;
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): Promise<void> | void {
    // For the subclass.
  }

  onClose(): void {
    // For the subclass.
  }

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  /** What has the focus when the dialog opens: the first control of its content. */
  protected initialFocus(): HTMLElement {
    return focusable(this.contentEl)[0] ?? this.modalEl;
  }

  private isConnectedAndWithoutFocus(): boolean {
    return this.isOpen && !this.modalEl.contains(this.modalEl.doc.activeElement);
  }

  private describe(): void {
    const titled = this.titleEl.getText() !== '';
    this.headerEl.toggle(titled);
    if (titled) this.modalEl.setAttr('aria-labelledby', this.titleEl.id);
    else if (!this.modalEl.hasAttribute('aria-label')) this.modalEl.setAttr('aria-label', 'Dialog');
  }
}
