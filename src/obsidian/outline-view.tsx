import { debounce, ItemView, MarkdownView, type TFile, type WorkspaceLeaf } from 'obsidian';
import { buildOutline, rowAtLine, type Outline } from '../core/notes/outline';
import type { HistoryNote } from '../core/notes/note';
import { mountView, type MountedView } from '../views/mount';
import { OutlineView as Drawing, type OutlineHandlers, type OutlineState } from '../views/outline';
import type { Context } from './context';
import { viewKit } from './kit';
import { createHistoryNote } from './create-note';
import { fileAt, openCheck, openLine, openQuiz, viewTypes } from './open';
import { missingSources } from './sources';
import { isRecord } from './settings';

const foldedKey = 'causeway-folded';
/** Milliseconds after the last keystroke; shorter than a glance at the sidebar takes. */
const typingPause = 60;

/** The crisis outline in the sidebar: follows the active note and the cursor in it. */
export class OutlineView extends ItemView {
  override navigation = false;
  private mounted: MountedView | null = null;
  private file: TFile | null = null;
  private shown: { note: HistoryNote; outline: Outline } | null = null;
  private cursorLine: number | null = null;
  private folded: Record<string, string[]>;
  /** Counts the refreshes, so that a slow read never overwrites a later one. */
  private turn = 0;
  private failure: string | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
  ) {
    super(leaf);
    this.folded = readFolded(context.app.loadLocalStorage(foldedKey));
  }

  override getViewType(): string {
    return viewTypes.outline;
  }

  override getDisplayText(): string {
    return this.context.strings.outline.title;
  }

  override getIcon(): string {
    return 'landmark';
  }

  override async onOpen(): Promise<void> {
    const { workspace, metadataCache } = this.app;
    const handlers = this.handlers();
    this.mounted = mountView(this.contentEl, viewKit(this.context), () => (
      <Drawing state={this.state()} handlers={handlers} missing={this.missing()} />
    ));
    const typed = debounce(() => void this.refresh(), typingPause, true);
    this.registerEvent(workspace.on('file-open', () => void this.follow()));
    this.registerEvent(workspace.on('active-leaf-change', () => void this.follow()));
    this.registerEvent(
      workspace.on('editor-change', (_editor, info) => {
        if (info.file === this.file) typed();
      }),
    );
    this.registerEvent(
      metadataCache.on('changed', (file) => {
        if (file === this.file) void this.refresh();
      }),
    );
    this.registerEvent(metadataCache.on('resolved', () => void this.refresh()));
    this.register(this.context.notes.onChange(() => void this.follow()));
    this.register(
      this.context.cursor.onMove((file, line) => {
        if (file !== this.file || line === this.cursorLine) return;
        this.cursorLine = line;
        this.draw();
      }),
    );
    this.register(() => typed.cancel());
    await this.follow();
  }

  override async onClose(): Promise<void> {
    this.turn++;
    this.mounted?.unmount();
    this.mounted = null;
  }

  /** Turns to the active file; a sidebar that is clicked does not change which file that is. */
  private async follow(): Promise<void> {
    const active = this.app.workspace.getActiveFile();
    if (active !== this.file) {
      this.file = active;
      this.cursorLine = this.cursorIn(active);
    }
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const turn = ++this.turn;
    const { file } = this;
    if (!file || !this.context.notes.isHistory(file)) {
      this.shown = null;
      this.draw();
      return;
    }
    try {
      const note = await this.context.notes.read(file);
      if (turn !== this.turn) return;
      this.failure = null;
      if (this.shown?.note !== note) this.shown = { note, outline: buildOutline(note) };
      this.draw();
    } catch (error) {
      if (turn !== this.turn) return;
      this.shown = null;
      const reason = error instanceof Error ? error.message : String(error);
      this.failure = this.context.strings.notices.readFailed(file.basename, reason);
      this.draw();
    }
  }

  private draw(): void {
    this.mounted?.update();
  }

  private state(): OutlineState {
    const { file, shown, failure } = this;
    if (failure !== null) return { kind: 'failed', message: failure };
    if (file && shown) {
      return {
        kind: 'note',
        path: file.path,
        outline: shown.outline,
        cursorKey: this.cursorLine === null ? null : rowAtLine(shown.outline, this.cursorLine),
        folded: new Set(this.folded[file.path]),
      };
    }
    const notes = this.context.notes.list();
    if (notes.length === 0) {
      const { tags, folders } = this.context.settings();
      return { kind: 'none', tags, folders };
    }
    return {
      kind: 'choose',
      active: file?.path ?? null,
      notes: notes.map((note) => ({
        path: note.path,
        title: note.basename,
        folder: note.parent && !note.parent.isRoot() ? note.parent.path : '',
      })),
    };
  }

  private missing(): ReadonlySet<string> {
    const { file, shown } = this;
    return file && shown ? missingSources(this.app, file, shown.note) : new Set();
  }

  private handlers(): OutlineHandlers {
    const { app, context } = this;
    const shownFile = (act: (file: TFile) => void): void => {
      if (this.file) act(this.file);
    };
    return {
      openLine: (line, newLeaf) => shownFile((file) => void openLine(app, file, line, { newLeaf })),
      quiz: (key) =>
        shownFile((file) => {
          const section = this.shown?.outline.sections.find((candidate) => candidate.key === key);
          void openQuiz(app, file, section?.line);
        }),
      check: (line) => shownFile((file) => void openCheck(app, file, line ?? undefined)),
      openNote: (path, newLeaf) => {
        const file = fileAt(context, path);
        if (file) void app.workspace.getLeaf(newLeaf ? 'tab' : false).openFile(file);
      },
      fold: (key, fold) =>
        shownFile(({ path }) => {
          const others = (this.folded[path] ?? []).filter((folded) => folded !== key);
          this.setFolded(path, fold ? [...others, key] : others);
        }),
      foldAll: (fold) =>
        shownFile(({ path }) => {
          const keys = this.shown?.outline.sections.map((section) => section.key) ?? [];
          this.setFolded(path, fold ? keys : []);
        }),
      createNote: () => void createHistoryNote(context),
      hover: (line, event) =>
        shownFile((file) => {
          app.workspace.trigger('hover-link', {
            event,
            source: viewTypes.outline,
            hoverParent: this.leaf,
            targetEl: event.currentTarget,
            linktext: file.path,
            sourcePath: file.path,
            state: { scroll: line - 1 },
          });
        }),
    };
  }

  private cursorIn(file: TFile | null): number | null {
    const view = this.app.workspace.getActiveViewOfType(MarkdownView);
    if (!file || view?.file !== file || view.getMode() !== 'source') return null;
    return view.editor.getCursor().line + 1;
  }

  private setFolded(path: string, keys: string[]): void {
    const { [path]: _before, ...others } = this.folded;
    this.folded = keys.length > 0 ? { ...others, [path]: keys } : others;
    this.app.saveLocalStorage(foldedKey, this.folded);
    this.draw();
  }
}

function readFolded(stored: unknown): Record<string, string[]> {
  if (!isRecord(stored)) return {};
  const valid = Object.entries(stored).filter(
    (entry): entry is [string, string[]] =>
      Array.isArray(entry[1]) && entry[1].every((key) => typeof key === 'string'),
  );
  return Object.fromEntries(valid);
}
