import type * as obsidian from 'obsidian';
import { MarkdownView } from './markdown-view';

/** Gives a view the keyboard, unless something inside it has it already. */
export function focusView(view: obsidian.View): void {
  if (view instanceof MarkdownView) view.focusContent();
  else if (!view.containerEl.contains(view.containerEl.doc.activeElement)) {
    view.containerEl.setAttr('tabindex', -1);
    view.containerEl.setCssStyles({ outline: 'none' });
    view.containerEl.focus({ preventScroll: true });
  }
}
