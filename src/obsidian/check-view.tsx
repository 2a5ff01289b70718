import { Platform, type TFile, type ViewStateResult } from 'obsidian';
import type { HistoryNote, SourceSet } from '../core/notes/note';
import { isRecord } from '../core/text/record';
import { CheckView as Drawing, type CheckHandlers, type CheckState } from '../views/check';
import { NoteAnswers } from './note-answers';
import { fileAt, focusStart, openLine, viewTypes } from './open';
import { sourceImages } from './sources';
import { onSavedChange } from './saved-watch';
import { StudyView } from './study-view';

/** The source check in the main area: sources beside their questions, answers marked against the note. */
export class CheckView extends StudyView {
  private path = '';
  private setIndex = 0;
  /** The question that was asked for, or null. */
  private question: number | null = null;
  /** Counts the notes shown: another one is another sheet, a note that was renamed is not. */
  private opened = 0;
  private readonly answers = new NoteAnswers(this.context, () => this.draw());
  private readonly handlers = this.makeHandlers();

  override getViewType(): string {
    return viewTypes.check;
  }

  override getDisplayText(): string {
    const { title } = this.context.strings.check;
    return this.note ? `${title}: ${this.note.title}` : title;
  }

  override getIcon(): string {
    return 'file-check';
  }

  override async onOpen(): Promise<void> {
    await super.onOpen();
    const { vault, metadataCache, workspace } = this.app;
    this.register(onSavedChange(this.context.progress, () => this.draw()));
    // Whatever ends first, nothing typed is lost.
    const flush = (): void => void this.context.drafts.flush();
    this.registerDomEvent(this.contentEl.win, 'pagehide', flush);
    this.registerDomEvent(this.contentEl.win, 'beforeunload', flush);
    this.registerDomEvent(this.contentEl.doc, 'visibilitychange', flush);
    this.registerEvent(workspace.on('quit', flush));
    this.registerEvent(
      metadataCache.on('changed', (file) => {
        if (file.path === this.path) void this.reread();
      }),
    );
    // A picture may come into the vault, or leave it, while its questions are open.
    this.registerEvent(metadataCache.on('resolved', () => this.draw()));
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        if (this.path !== oldPath) return;
        this.path = file.path;
        void this.reread();
      }),
    );
  }

  override async onClose(): Promise<void> {
    this.answers.close();
    await super.onClose();
  }

  override getState(): Record<string, unknown> {
    return { path: this.path, set: this.setIndex };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { path, set, line } = isRecord(state) ? state : {};
    this.path = typeof path === 'string' ? path : '';
    this.setIndex = typeof set === 'number' ? set : 0;
    this.question = null;
    this.opened++;
    await this.reread();
    if (typeof line === 'number' && this.note) {
      const at = setAtLine(this.note, line);
      const questions = this.note.sourceSets[at]?.questions ?? [];
      const question = questions.findIndex((candidate) => candidate.line === line);
      this.goToSet(at, question < 0 ? null : question);
    }
  }

  protected override drawing() {
    return <Drawing state={this.state()} handlers={this.handlers} />;
  }

  private async reread(): Promise<void> {
    const file = this.file();
    if (!file) this.letGo(this.path && this.context.strings.notices.noteGone(this.path));
    else if (!(await this.read(file))) return;
    this.answers.use(this.path, this.note);
    this.goToSet(this.setIndex, this.question);
  }

  private state(): CheckState {
    const { notices } = this.context.strings;
    const file = this.file();
    const set = this.set();
    if (this.failure) return { kind: 'none', reason: this.failure };
    if (!this.note || !file) return { kind: 'none', reason: notices.noHistoryNotes };
    if (!set) return { kind: 'none', reason: notices.noSources(this.note.title) };
    // Answers on the screen come first, those that only count are marked when there is time.
    const answers = this.answers.answersOf(this.setIndex);
    const open = set.questions.findIndex(
      ({ model }, at) => model !== '' && answers[at]?.stage === 'open',
    );
    const start = this.question ?? Math.max(0, open);
    return {
      kind: 'check',
      title: this.note.title,
      sheet: `${this.opened}#${this.setIndex}`,
      path: file.path,
      set,
      setIndex: this.setIndex,
      setCount: this.note.sourceSets.length,
      progress: this.answers.progress(),
      saved: this.context.progress.saved(),
      images: sourceImages(this.app, file, set),
      answers,
      start: { question: start, typing: !Platform.isMobile },
    };
  }

  private makeHandlers(): CheckHandlers {
    return {
      type: (at, text) => this.answers.type(this.setIndex, at, text),
      leave: () => void this.context.drafts.flush(),
      mark: (at) => this.answers.mark(this.setIndex, at),
      markAll: () => this.answers.markAll(this.setIndex),
      tryAgain: (at) => this.answers.tryAgain(this.setIndex, at),
      rule: (at, point) => this.answers.rule(this.setIndex, at, point),
      openLine: (line) => {
        const file = fileAt(this.context, this.path);
        if (file) void openLine(this.app, file, line, { beside: this.leaf });
      },
      retry: () => this.context.progress.write(),
      openNote: (target) => {
        // A link of the note may lead out of the vault; the browser opens it, because the user asked.
        if (/^https?:/iu.test(target)) window.open(target);
        else void this.app.workspace.openLinkText(target, this.path, 'tab');
      },
      nextSet: () => this.turnTo(this.setIndex + 1),
      previousSet: () => this.turnTo(this.setIndex - 1),
    };
  }

  /** The control that turned the page is gone with it: the focus goes to where the next page begins. */
  private turnTo(index: number): void {
    this.goToSet(index);
    focusStart(this.contentEl);
  }

  private goToSet(index: number, question: number | null = null): void {
    const last = Math.max(0, (this.note?.sourceSets.length ?? 0) - 1);
    this.setIndex = Math.min(Math.max(0, index), last);
    this.question = question;
    this.draw();
    this.app.workspace.requestSaveLayout();
  }

  private file(): TFile | null {
    return this.app.vault.getFileByPath(this.path);
  }

  private set(): SourceSet | null {
    return this.note?.sourceSets[this.setIndex] ?? null;
  }
}

/** The last set that begins at or above a line, or the one that has a question there. */
function setAtLine(note: HistoryNote, line: number): number {
  const begun = note.sourceSets.filter(
    (set) => set.line <= line || set.questions.some((question) => question.line <= line),
  );
  return Math.max(0, begun.length - 1);
}
