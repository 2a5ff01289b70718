import { debounce, ItemView, Notice, setIcon, type WorkspaceLeaf } from 'obsidian';
import { mostQuestions, type Scope } from '../core/session/quiz-plan';
import { mountView, type MountedView } from '../views/mount';
import { ProgressView as Drawing } from '../views/progress';
import type { ProgressHandlers, ProgressState } from '../views/progress-state';
import type { Context } from './context';
import { createHistoryNote } from './create-note';
import { localDay } from './local-day';
import { logHealthType } from './log-health';
import { fileAt, openLine, openStudyView, viewTypes } from './open';
import type { Exams } from './progress-exams';
import type { ProgressSums } from './progress-sums';
import { noteScope } from './quiz-scope';
import { chooseQuiz, openQuiz } from './quiz-starts';
import { nextTask } from './slices';
import { reasonOf } from '../core/text/reason';

/** What the progress view is given besides the context. */
export interface ProgressPorts {
  readonly sums: ProgressSums;
  readonly exams: Exams;
}

/** ms without a change before the view is drawn again. */
const pause = 150;

/** What was studied, how it stands, and what to do today. */
export class ProgressView extends ItemView {
  override navigation = false;
  private mounted: MountedView | null = null;
  private isReady = false;
  /** What is in sight first has been drawn. */
  private isBegun = false;
  /** Something has changed while the view was not in sight. */
  private isStale = false;
  private readonly redraw = debounce(() => this.draw(), pause, true);
  private readonly handlers: ProgressHandlers;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
    private readonly ports: ProgressPorts,
  ) {
    super(leaf);
    // Not where it is declared: fields are made before what the constructor is given is at hand.
    this.handlers = this.makeHandlers();
  }

  override getViewType(): string {
    return viewTypes.progress;
  }

  override getDisplayText(): string {
    return this.context.strings.progress.title;
  }

  override getIcon(): string {
    return 'trending-up';
  }

  override async onOpen(): Promise<void> {
    const { strings, language, progress, notes } = this.context;
    const kit = { strings, language, setIcon };
    this.mounted = mountView(this.contentEl, kit, () => (
      <Drawing state={this.state()} handlers={this.handlers} />
    ));
    this.register(() => this.redraw.cancel());
    this.register(progress.onChange(this.redraw));
    this.register(notes.onChange(this.redraw));
    this.register(this.ports.exams.onChange(this.redraw));
    // It may come into sight again.
    this.registerEvent(this.app.workspace.on('layout-change', () => this.onResize()));
    this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.onResize()));
    // What is known fades, and a day ends.
    this.registerInterval(window.setInterval(this.redraw, 60_000));
    void progress.ready.then(() => {
      this.isReady = true;
      this.draw();
    });
  }

  override async onClose(): Promise<void> {
    this.mounted?.unmount();
    this.mounted = null;
  }

  override onResize(): void {
    if (this.isStale) this.draw();
  }

  private draw(): void {
    if (!this.mounted) return;
    this.isStale = !this.contentEl.isShown();
    if (this.isStale) return;
    this.mounted.update();
    if (this.isReady) void this.finish();
  }

  /** Draws the rest, and reads the notes on the screen: only of those is it known how many points they have. */
  private async finish(): Promise<void> {
    const { sums } = this.ports;
    await nextTask();
    if (!this.isBegun) {
      this.isBegun = true;
      this.mounted?.update();
    }
    if (await sums.countPoints(sums.overview())) this.redraw();
  }

  private state(): ProgressState {
    if (!this.isReady) return { kind: 'loading' };
    const { progress, settings, today } = this.context;
    const now = this.context.now();
    return {
      kind: 'ready',
      overview: this.ports.sums.overview(),
      isWhole: this.isBegun,
      fresh: today.newLeft(),
      exams: this.ports.exams.standings(),
      dayStart: (day) => localDay(now, day),
      saved: progress.saved(),
      folder: `${settings().logFolder}/`,
      devices: progress.study().devices.size,
    };
  }

  private makeHandlers(): ProgressHandlers {
    const { app, context, ports } = this;
    return {
      start: () => {
        const { due, notes } = ports.sums.overview();
        const paths = notes.filter((note) => note.due > 0).map(({ path }) => path);
        const length = Math.min(due, mostQuestions);
        const [path = ''] = paths;
        // The notes with something due alone: a turn of one that has only new points would be theirs.
        const scope: Scope =
          paths.length === 1 ? { kind: 'note', path, line: null } : { kind: 'notes', paths };
        void openQuiz(context, scope, { points: 'due', length });
      },
      learn: () => void openQuiz(context, { kind: 'all' }, { points: 'due' }),
      choose: () => void chooseQuiz(context, { kind: 'all' }),
      quizNote: (path) => {
        const file = fileAt(context, path);
        if (file) void openQuiz(context, noteScope(file));
      },
      openNote: (path, newLeaf) => {
        const file = fileAt(context, path);
        if (file) void app.workspace.getLeaf(newLeaf ? 'tab' : false).openFile(file);
      },
      openPoint: (id, newLeaf) => void this.openPoint(id, newLeaf),
      logHealth: () => void openStudyView(app, logHealthType, {}),
      createNote: () => void createHistoryNote(context),
    };
  }

  /** To where the point stands now, which is not where it was seen last when the note has changed. */
  private async openPoint(id: string, newLeaf: boolean): Promise<void> {
    const { context } = this;
    const { notes, progress, seats, strings } = context;
    const item = progress.study().items.get(id);
    const file = item && fileAt(context, item.path);
    if (!file) return;
    try {
      const note = await notes.read(file);
      const [point] = [...seats.of(file.path, note).seats].find(([, each]) => each.id === id) ?? [];
      const line = note.points.find((each) => each.id === point)?.line;
      if (line === undefined) new Notice(strings.progress.pointGone);
      const how = newLeaf ? { newLeaf } : { beside: this.leaf };
      await openLine(this.app, file, line ?? Math.max(1, item.line), how);
    } catch (error) {
      const reason = reasonOf(error);
      new Notice(strings.notices.readFailed(file.basename, reason));
    }
  }
}
