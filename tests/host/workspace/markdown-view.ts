import { Compartment } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as obsidian from 'obsidian';
import { notInHost } from '../data/not-in-host';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { Editor } from './editor';
import { editorMenu } from './editor-menu';
import { makeState } from './editor-state';
import { fieldOf, TextFileView } from './file-view';
import { MarkdownEditView } from './markdown-edit-view';
import { MarkdownPreviewView } from './markdown-preview';
import type { Workspace } from './workspace';

const modeIcon = { source: 'book-open', preview: 'pencil' } as const;

/** A note: an editor (source mode or live preview) and a reading mode. */
export class MarkdownView extends TextFileView implements obsidian.MarkdownView {
  override icon = 'file';
  editor: Editor;
  previewMode: MarkdownPreviewView;
  currentMode: obsidian.MarkdownSubView;
  hoverPopover: obsidian.HoverPopover | null = null;
  readonly cm: EditorView;
  private readonly editMode: MarkdownEditView;
  private readonly sourceEl: HTMLElement;
  private readonly modeEl: HTMLElement;
  private readonly plugins = new Compartment();
  private live = true;
  private mode: obsidian.MarkdownViewModeType = 'source';
  private filling = false;

  constructor(leaf: obsidian.WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv(
      'markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width',
    );
    this.cm = new EditorView({ parent: this.sourceEl, root: this.sourceEl.doc });
    this.editor = new Editor(this.cm);
    this.editMode = new MarkdownEditView(this);
    this.previewMode = new MarkdownPreviewView(this);
    this.contentEl.appendChild(this.previewMode.outerEl);
    this.currentMode = this.editMode;
    this.modeEl = this.addAction('book-open', 'Read', () => void this.toggleMode());
    this.cm.setState(this.freshState(''));
    this.drawMode();
  }

  override onload(): void {
    super.onload();
    this.addChild(this.previewMode);
    this.registerDomEvent(this.cm.dom, 'contextmenu', (event) => {
      editorMenu(this, event);
    });
    this.register(this.containerEl.onWindowMigrated((win) => this.cm.setRoot(win.document)));
    this.register(() => this.cm.destroy());
  }

  override getViewType(): string {
    return 'markdown';
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  getMode(): obsidian.MarkdownViewModeType {
    return this.mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    this.filling = true;
    if (clear) this.cm.setState(this.freshState(data));
    else replaceText(this.cm, data);
    this.filling = false;
    this.previewMode.set(data);
  }

  clear(): void {
    this.cm.setState(this.freshState(''));
    this.previewMode.clear();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: !this.live };
  }

  override async setState(state: unknown, result: obsidian.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode = fieldOf(state, 'mode');
    const source = fieldOf(state, 'source');
    if (mode === 'source' || mode === 'preview') this.mode = mode;
    if (typeof source === 'boolean' && source === this.live) {
      this.live = !source;
      this.cm.setState(this.freshState(this.editor.getValue()));
    }
    this.drawMode();
  }

  override getEphemeralState(): Record<string, unknown> {
    const from = this.editor.getCursor('from');
    const to = this.editor.getCursor('to');
    return { cursor: { from, to }, scroll: this.currentMode.getScroll() };
  }

  override setEphemeralState(state: unknown): void {
    const scroll = fieldOf(state, 'scroll');
    const cursor = fieldOf(state, 'cursor');
    const line = fieldOf(state, 'line');
    const [from, to] = [positionOf(fieldOf(cursor, 'from')), positionOf(fieldOf(cursor, 'to'))];
    if (from) this.editor.setSelection(from, to ?? from);
    if (typeof line === 'number') this.goToLine(line);
    else if (typeof scroll === 'number') this.currentMode.applyScroll(scroll);
    if (fieldOf(state, 'focus') === true) this.focusContent();
  }

  showSearch(): void {
    notInHost('MarkdownView.showSearch');
  }

  override onResize(): void {
    this.cm.requestMeasure();
  }

  override onPaneMenu(menu: obsidian.Menu, source: string): void {
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
  }

  focusContent(): void {
    if (this.mode === 'source') this.cm.focus();
    else this.previewMode.containerEl.focus({ preventScroll: true });
  }

  /** Gives the editor the plugins' extensions as they are now. */
  updateOptions(): void {
    this.cm.dispatch({ effects: this.plugins.reconfigure([...this.pluginExtensions()]) });
  }

  async toggleMode(): Promise<void> {
    const mode = this.mode === 'source' ? 'preview' : 'source';
    await this.setState({ mode }, { history: false });
    this.app.workspace.trigger('layout-change');
  }

  private pluginExtensions(): Workspace['editorExtensions'] {
    const { workspace } = this.app;
    return 'editorExtensions' in workspace
      ? (workspace as Workspace).editorExtensions
      : notInHost('MarkdownView outside the host');
  }

  private freshState(text: string): ReturnType<typeof makeState> {
    return makeState(text, {
      view: this.cm,
      info: this,
      live: this.live,
      plugins: this.plugins,
      pluginExtensions: this.pluginExtensions(),
      onChange: () => this.onEdit(),
    });
  }

  private onEdit(): void {
    if (this.filling) return;
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }

  private drawMode(): void {
    const reading = this.mode === 'preview';
    this.sourceEl.toggle(!reading);
    this.sourceEl.toggleClass('is-live-preview', this.live);
    this.previewMode.outerEl.toggle(reading);
    this.previewMode.visible = reading;
    if (reading) this.previewMode.set(this.editor.getValue());
    this.currentMode = reading ? this.previewMode : this.editMode;
    setIcon(this.modeEl, modeIcon[this.mode]);
    setTooltip(
      this.modeEl,
      reading ? 'Current view: reading. Click to edit' : 'Current view: editing. Click to read',
    );
  }

  private goToLine(line: number): void {
    if (this.mode === 'preview') {
      this.previewMode.showLine(line);
      return;
    }
    const at = { line: Math.min(Math.max(0, line), this.editor.lastLine()), ch: 0 };
    this.editor.setCursor(at);
    this.editor.scrollIntoView({ from: at, to: at }, true);
  }
}

/** Changes only what differs, so that the cursor and the folds stay. */
function replaceText(cm: EditorView, text: string): void {
  const old = cm.state.doc.toString();
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old[start] === text[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
  if (start === old.length && start === text.length) return;
  cm.dispatch({
    changes: { from: start, to: old.length - end, insert: text.slice(start, text.length - end) },
  });
}

function positionOf(value: unknown): obsidian.EditorPosition | null {
  const [line, ch] = [fieldOf(value, 'line'), fieldOf(value, 'ch')];
  return typeof line === 'number' && typeof ch === 'number' ? { line, ch } : null;
}
