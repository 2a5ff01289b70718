import type * as obsidian from 'obsidian';

const defaultDuration = 5000;
const shown = new Set<Notice>();

/** The texts of the notices on the screen, the oldest first. */
export function noticesShown(): string[] {
  return [...shown].map((notice) => notice.messageEl.getText());
}

function stackIn(doc: Document): HTMLElement {
  return (
    doc.querySelector<HTMLElement>('.notice-container') ??
    doc.body.createDiv({
      cls: 'notice-container',
      attr: { role: 'status', 'aria-live': 'polite', 'aria-atomic': false },
    })
  );
}

/** A message at the edge of the window; `duration` in milliseconds, 0 for "until it is clicked". */
export class Notice implements obsidian.Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  private readonly timer: number | null;

  constructor(message: string | DocumentFragment, duration = defaultDuration) {
    this.containerEl = stackIn(activeDocument).createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => {
      this.hide();
    });
    shown.add(this);
    this.timer =
      duration > 0
        ? window.setTimeout(() => {
            this.hide();
          }, duration)
        : null;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    if (!shown.delete(this)) return;
    if (this.timer !== null) window.clearTimeout(this.timer);
    const stack = this.containerEl.parentElement;
    this.containerEl.remove();
    if (stack?.childElementCount === 0) stack.remove();
  }
}
