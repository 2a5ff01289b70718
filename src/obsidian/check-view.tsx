import type { TFile, ViewStateResult } from 'obsidian';
import { markAnswer } from '../core/marking/mark';
import type { Marking } from '../core/marking/marking';
import type { HistoryNote, SourceQuestion, SourceSet } from '../core/notes/note';
import { CheckView as Drawing, type CheckHandlers, type CheckState } from '../views/check';
import { draftKey } from './drafts';
import { fileAt, openLine, viewTypes } from './open';
import { isRecord } from '../core/text/record';
import { sourceImages } from './sources';
import { StudyView } from './study-view';

/** The source check in the main area: sources beside their questions, answers marked against the note. */
export class CheckView extends StudyView {
  private path = '';
  private setIndex = 0;
  /** By draft key; each holds for the model answer that it was made from. */
  private readonly markings = new Map<string, { model: string; marking: Marking }>();
  private readonly unsaved = new Set<string>();
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
    const { vault, metadataCache } = this.app;
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

  override getState(): Record<string, unknown> {
    return { path: this.path, set: this.setIndex };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { path, set, line } = isRecord(state) ? state : {};
    this.path = typeof path === 'string' ? path : '';
    this.setIndex = typeof set === 'number' ? set : 0;
    await this.reread();
    if (typeof line === 'number' && this.note) this.goToSet(setAtLine(this.note, line));
  }

  protected override drawing() {
    return <Drawing state={this.state()} handlers={this.handlers} />;
  }

  private async reread(): Promise<void> {
    const file = this.file();
    if (!file) this.letGo(this.path && this.context.strings.notices.noteGone(this.path));
    else if (!(await this.read(file))) return;
    this.goToSet(this.setIndex);
  }

  private state(): CheckState {
    const { notices } = this.context.strings;
    const file = this.file();
    const set = this.set();
    if (this.failure) return { kind: 'none', reason: this.failure };
    if (!this.note || !file) return { kind: 'none', reason: notices.noHistoryNotes };
    if (!set) return { kind: 'none', reason: notices.noSources(this.note.title) };
    return {
      kind: 'check',
      title: this.note.title,
      path: file.path,
      set,
      setIndex: this.setIndex,
      setCount: this.note.sourceSets.length,
      images: sourceImages(this.app, file, set),
      answers: set.questions.map(({ model }, at) => {
        const key = this.key(at);
        const marked = this.markings.get(key);
        return {
          text: this.context.drafts.get(key),
          // The note may have been edited since.
          marking: marked?.model === model ? marked.marking : null,
          saved: !this.unsaved.has(key),
        };
      }),
    };
  }

  private makeHandlers(): CheckHandlers {
    const all = (act: (at: number) => void): void =>
      this.set()?.questions.forEach((_question, at) => act(at));
    return {
      type: (at, text) => {
        const key = this.key(at);
        if (this.context.drafts.set(key, text)) this.unsaved.delete(key);
        else this.unsaved.add(key);
        this.draw();
      },
      mark: (at) => {
        this.mark(at);
        this.draw();
      },
      markAll: () => {
        all((at) => this.mark(at));
        this.draw();
      },
      tryAgain: (at) => {
        this.markings.delete(this.key(at));
        this.draw();
      },
      openLine: (line) => {
        const file = fileAt(this.context, this.path);
        if (file) void openLine(this.app, file, line, { beside: this.leaf });
      },
      openNote: (target) => {
        // A link of the note may lead out of the vault; the browser opens it, because the user asked.
        if (/^https?:/iu.test(target)) window.open(target);
        else void this.app.workspace.openLinkText(target, this.path, 'tab');
      },
      nextSet: () => this.goToSet(this.setIndex + 1),
      previousSet: () => this.goToSet(this.setIndex - 1),
    };
  }

  private mark(at: number): void {
    const question = this.set()?.questions[at];
    if (!question || !this.note || question.model === '') return;
    const key = this.key(at);
    const input = markingInput(this.note, question, this.context.drafts.get(key));
    const marking = markAnswer(input, this.context.strings);
    this.markings.set(key, { model: question.model, marking });
  }

  private goToSet(index: number): void {
    const last = Math.max(0, (this.note?.sourceSets.length ?? 0) - 1);
    this.setIndex = Math.min(Math.max(0, index), last);
    this.draw();
    this.app.workspace.requestSaveLayout();
  }

  private file(): TFile | null {
    return this.app.vault.getFileByPath(this.path);
  }

  private set(): SourceSet | null {
    return this.note?.sourceSets[this.setIndex] ?? null;
  }

  private key(question: number): string {
    return draftKey(this.path, this.setIndex, question);
  }
}

function markingInput(
  note: HistoryNote,
  question: SourceQuestion,
  answer: string,
): Parameters<typeof markAnswer>[0] {
  return {
    question: question.prompt ?? '',
    model: question.model,
    answer,
    names: [...new Set(note.points.flatMap(({ names }) => names.map(({ text }) => text)))],
    ...(question.marks === null ? {} : { marks: question.marks }),
  };
}

/** The last set that begins at or above a line, or the one that has a question there. */
function setAtLine(note: HistoryNote, line: number): number {
  const begun = note.sourceSets.filter(
    (set) => set.line <= line || set.questions.some((question) => question.line <= line),
  );
  return Math.max(0, begun.length - 1);
}
