import type * as obsidian from 'obsidian';
import { Component } from '../data/component';
import { notInHost } from '../data/not-in-host';
import { MarkdownRenderer, renderInto, type RenderedBlock } from './markdown-renderer';

/** What the reading mode needs of its view. */
interface NoteView {
  app: obsidian.App;
  file: obsidian.TFile | null;
  containerEl: HTMLElement;
}

/** The reading mode of a note. Scroll is counted in lines of the source, as in the app. */
export class MarkdownPreviewView extends MarkdownRenderer implements obsidian.MarkdownPreviewView {
  app: obsidian.App;
  readonly outerEl: HTMLElement;
  private readonly sizerEl: HTMLElement;
  private text = '';
  /** Set by the view: an editing one has no use for a drawing. */
  visible = false;
  private drawn: string | null = null;
  private blocks: RenderedBlock[] = [];
  private parts = new Component();

  constructor(private readonly view: NoteView) {
    const outer = view.containerEl.doc.createElement('div');
    outer.className = 'markdown-reading-view';
    super(outer.createDiv('markdown-preview-view markdown-rendered is-readable-line-width'));
    this.outerEl = outer;
    this.app = view.app;
    this.containerEl.setAttr('tabindex', -1);
    this.sizerEl = this.containerEl.createDiv('markdown-preview-sizer markdown-preview-section');
  }

  get file(): obsidian.TFile {
    return this.view.file ?? notInHost('MarkdownPreviewView.file without a file');
  }

  get(): string {
    return this.text;
  }

  /** Draws only while the reading mode shows: an editing view has no use for it. */
  set(data: string): void {
    this.text = data;
    if (this.visible) this.rerender();
  }

  clear(): void {
    this.set('');
  }

  rerender(full = false): void {
    if (!full && this.drawn === this.text) return;
    this.drawn = this.text;
    this.removeChild(this.parts);
    this.parts = this.addChild(new Component());
    this.sizerEl.empty();
    this.blocks = renderInto(this.text, this.sizerEl, {
      app: this.app,
      sourcePath: this.view.file?.path ?? '',
      component: this.parts,
      depth: 0,
    });
  }

  getScroll(): number {
    const top = this.containerEl.getBoundingClientRect().top;
    const first = this.blocks.find((block) => block.el.getBoundingClientRect().bottom > top);
    return first?.lineStart ?? 0;
  }

  applyScroll(scroll: number): void {
    this.blockAt(scroll)?.el.scrollIntoView({ block: 'start' });
  }

  /** Scrolls to the block that a source line is in, and marks it for a moment. */
  showLine(line: number): void {
    const block = this.blockAt(line);
    if (!block) return;
    block.el.scrollIntoView({ block: 'center' });
    block.el.addClass('is-flashing');
    window.setTimeout(() => block.el.removeClass('is-flashing'), 1000);
  }

  private blockAt(line: number): RenderedBlock | undefined {
    return this.blocks.filter((block) => block.lineStart <= line).at(-1);
  }
}
