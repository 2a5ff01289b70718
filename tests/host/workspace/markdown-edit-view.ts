import type * as obsidian from 'obsidian';
import { notInHost } from '../data/not-in-host';
import type { MarkdownView } from './markdown-view';

/** The editing half of a Markdown view. Scroll is counted in lines, as in the app. */
export class MarkdownEditView implements obsidian.MarkdownEditView {
  readonly app: obsidian.App;

  constructor(private readonly view: MarkdownView) {
    this.app = view.app;
  }

  get hoverPopover(): obsidian.HoverPopover {
    return this.view.hoverPopover ?? notInHost('MarkdownEditView.hoverPopover without a popover');
  }

  get file(): obsidian.TFile {
    return this.view.file ?? notInHost('MarkdownEditView.file without a file');
  }

  clear(): void {
    this.view.clear();
  }

  get(): string {
    return this.view.getViewData();
  }

  set(data: string, clear: boolean): void {
    this.view.setViewData(data, clear);
  }

  getSelection(): string {
    return this.view.editor.getSelection();
  }

  getScroll(): number {
    const { cm } = this.view;
    const block = cm.lineBlockAtHeight(cm.scrollDOM.scrollTop - cm.documentPadding.top);
    return cm.state.doc.lineAt(block.from).number - 1;
  }

  applyScroll(scroll: number): void {
    const { cm } = this.view;
    const line = cm.state.doc.line(Math.min(Math.max(0, scroll) + 1, cm.state.doc.lines));
    cm.scrollDOM.scrollTop = cm.lineBlockAt(line.from).top;
  }
}
