import { debounce, MarkdownView, type TFile, type WorkspaceLeaf } from 'obsidian';
import { findFaults, type Fault } from '../core/notes/health';
import { buildOutline, rowAtLine, type Outline } from '../core/notes/outline';
import type { HistoryNote } from '../core/notes/note';
import { OutlineView as Drawing, type OutlineHandlers, type OutlineState } from '../views/outline';
import type { Context } from './context';
import { createHistoryNote } from './create-note';
import { fileAt, openCheck, openLine, viewTypes } from './open';
import { isRecord } from '../core/text/record';
import { noteScope } from './quiz-scope';
import { chooseQuiz, openQuiz } from './quiz-starts';
import { RecallMarks } from './recall-marks';
import { missingSources } from './sources';
import { StudyView } from './study-view';
import { TreatAs } from './treat-as';

const foldedKey = 'causeway-folded';
/** Milliseconds after the last keystroke; shorter than a glance at the sidebar takes. */
const typingPause = 60;
/** ms without a change before marks are reckoned again: nobody looks at them in the middle of a word or an answer. */
const markingPause = 300;
const hour = 3_600_000;
const noMarks: ReturnType<RecallMarks['of']> = new Map();

interface Outlined {
  readonly note: HistoryNote;
  readonly outline: Outline;
  readonly faults: readonly Fault[];
}

/** The crisis outline in the sidebar: follows the active note and the cursor in it. */
export class OutlineView extends StudyView {
  private file: TFile | null = null;
  private outlined: Outlined | null = null;
  /** The notes that were drawn to choose from. */
  private listed: readonly TFile[] | null = null;
  private cursorLine: number | null = null;
  private folded: Record<string, string[]>;
  /** What was just done, for a screen reader. */
  private said = '';
  private readonly recall = new RecallMarks(this.context);
  private marks = noMarks;
  /** Path of the note that the marks are of. */
  private marked = '';
  /** The log has been read. */
  private isReady = false;
  private readonly markSoon = debounce(() => this.mark() && this.draw(), markingPause, true);
  private readonly treatAs = new TreatAs(this.context, (said) => {
    this.said = said;
    void this.refresh();
  });
  private readonly handlers = this.makeHandlers();

  constructor(leaf: WorkspaceLeaf, context: Context) {
    super(leaf, context);
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
    await super.onOpen();
    const { workspace, metadataCache } = this.app;
    const { progress } = this.context;
    const typed = debounce(() => void this.refresh(), typingPause, true);
    this.register(() => typed.cancel());
    this.register(() => this.markSoon.cancel());
    this.register(() => this.treatAs.close());
    this.registerEvent(workspace.on('file-open', () => void this.follow()));
    this.registerEvent(workspace.on('active-leaf-change', () => void this.follow()));
    this.registerEvent(
      workspace.on('editor-change', (_editor, info) => {
        if (info.file === this.file) typed();
      }),
    );
    // A picture may have come into the vault, or left it.
    this.registerEvent(metadataCache.on('resolved', () => this.draw()));
    this.register(this.context.notes.onChange(() => void this.follow()));
    this.register(
      this.context.cursor.onMove((file, line) => {
        if (file !== this.file || line === this.cursorLine) return;
        this.cursorLine = line;
        this.draw();
      }),
    );
    this.register(progress.onChange(this.markSoon));
    // What is known fades, and a day ends.
    this.registerInterval(window.setInterval(this.markSoon, hour));
    void progress.ready.then(() => {
      this.isReady = true;
      this.markSoon();
    });
    await this.follow();
  }

  protected override drawing() {
    return <Drawing state={this.state()} handlers={this.handlers} missing={this.missing()} />;
  }

  /** Turns to the active file; a sidebar that is clicked does not change which file that is. */
  private async follow(): Promise<void> {
    const active = this.app.workspace.getActiveFile();
    // The list of a large vault takes its time to draw: another tab in front is no reason to.
    const listed = this.context.notes.list();
    if (active === this.file && listed === this.listed && !this.note && !this.failure) return;
    if (active !== this.file) {
      this.file = active;
      this.said = '';
      this.cursorLine = this.cursorIn(active);
    }
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const { file } = this;
    this.listed = null;
    if (!file || !this.context.notes.isHistory(file)) {
      this.letGo(null);
      this.listed = this.context.notes.list();
    } else if (!(await this.read(file))) return;
    // While a point is edited its mark waits; those of the others stay.
    if (file?.path === this.marked) this.markSoon();
    else this.mark();
    this.draw();
  }

  /** True where the marks are others than they were. */
  private mark(): boolean {
    const { file, note, marks } = this;
    const isShown = file !== null && note !== null && this.isReady;
    this.marked = isShown ? file.path : '';
    this.marks = isShown ? this.recall.of(file.path, note) : noMarks;
    return this.marks !== marks;
  }

  private state(): OutlineState {
    const { file, note, failure } = this;
    if (failure !== null) return { kind: 'failed', message: failure };
    if (file && note) {
      if (this.outlined?.note !== note) {
        const roleFor = this.context.notes.roleFor(file.path);
        const faults = findFaults(note, roleFor);
        this.outlined = { note, outline: buildOutline(note, roleFor), faults };
      }
      const { outline, faults } = this.outlined;
      return {
        kind: 'note',
        path: file.path,
        outline,
        cursorKey: this.cursorLine === null ? null : rowAtLine(outline, this.cursorLine),
        folded: new Set(this.folded[file.path]),
        faults,
        said: this.said,
        marks: this.marks,
      };
    }
    const notes = this.context.notes.list();
    if (notes.length === 0) return { kind: 'none', ...this.context.settings() };
    return {
      kind: 'choose',
      active: file?.path ?? null,
      notes: notes.map(({ path, basename, parent }) => ({
        path,
        title: basename,
        folder: parent && !parent.isRoot() ? parent.path : '',
      })),
    };
  }

  private missing(): ReadonlySet<string> {
    const { file, note } = this;
    return file && note ? missingSources(this.app, file, note) : new Set();
  }

  private makeHandlers(): OutlineHandlers {
    const { app, context } = this;
    const withFile = (act: (file: TFile) => unknown): void => {
      if (this.file) act(this.file);
    };
    const sections = () => this.outlined?.outline.sections ?? [];
    return {
      openLine: (line, newLeaf) => withFile((file) => openLine(app, file, line, { newLeaf })),
      quiz: (key) =>
        withFile((file) => {
          const section = sections().find((one) => one.key === key);
          void openQuiz(context, noteScope(file, section?.line));
        }),
      quizWeak: () =>
        withFile((file) => void openQuiz(context, noteScope(file), { points: 'weak' })),
      chooseQuiz: () => withFile((file) => chooseQuiz(context, noteScope(file))),
      check: (line) => withFile((file) => openCheck(app, file, line ?? undefined)),
      openNote: (path, newLeaf) => {
        const file = fileAt(context, path);
        if (file) void app.workspace.getLeaf(newLeaf ? 'tab' : false).openFile(file);
      },
      fold: (key, fold) =>
        withFile(({ path }) => {
          const others = (this.folded[path] ?? []).filter((folded) => folded !== key);
          this.setFolded(path, fold ? [...others, key] : others);
        }),
      foldAll: (fold) =>
        withFile(({ path }) => this.setFolded(path, fold ? sections().map(({ key }) => key) : [])),
      treatAs: (key, place) =>
        withFile((file) => {
          const section = sections().find((one) => one.key === key);
          if (!section) return;
          const { title: heading, role, line } = section;
          this.treatAs.openMenu({ file, heading, role, line }, place);
        }),
      createNote: () => void createHistoryNote(context),
      hover: (line, event) =>
        withFile(({ path }) =>
          app.workspace.trigger('hover-link', {
            event,
            source: viewTypes.outline,
            hoverParent: this.leaf,
            targetEl: event.currentTarget,
            linktext: path,
            sourcePath: path,
            state: { scroll: line - 1 },
          }),
        ),
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
  const entries = isRecord(stored) ? Object.entries(stored) : [];
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string[]] =>
        Array.isArray(entry[1]) && entry[1].every((key) => typeof key === 'string'),
    ),
  );
}
