import {
  ConfirmationModal,
  debounce,
  Scope,
  type Notice,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { leechIn, type Leech } from '../core/session/leech';
import type { QuizPlan } from '../core/session/quiz-plan';
import { readPlan } from '../core/session/read-plan';
import { isRecord } from '../core/text/record';
import { QuizView as Drawing, type QuizState } from '../views/quiz';
import type { Context } from './context';
import { fileAt, focusStart, openLine, viewTypes } from './open';
import { choicesFor, offerToGoOn } from './quiz-choices';
import { quizHandlers } from './quiz-handlers';
import { QuizRun } from './quiz-run';
import { onSavedChange } from './saved-watch';
import { StudyView } from './study-view';

/** Notes are read again when nothing has changed for so long. ms */
const pause = 300;

/** A quiz in the main area, or the choices before one. Its own state is the quiz's id: the quiz is in the store. */
export class QuizView extends StudyView {
  private run: QuizRun | null = null;
  /** At the choices before a quiz, the plan as it stands. */
  private chosen: QuizPlan | null = null;
  /** What is on the screen while no quiz is. */
  private other: QuizState = { kind: 'none' };
  /** Counts the quizzes that were begun: what comes too late is let go. */
  private turns = 0;
  private offer: Notice | null = null;
  private readonly handlers = quizHandlers({
    context: this.context,
    run: () => this.run,
    plan: () => this.run?.plan ?? this.chosen,
    redraw: () => this.draw(),
    begin: (plan) => void this.begin(plan),
    choose: (plan) => this.choose(plan),
    resume: (id) => this.resume(id),
    take: (run) => this.take(run),
    openLine: (path, line) => {
      const file = fileAt(this.context, path);
      if (file) void openLine(this.app, file, line, { beside: this.leaf });
    },
    leave: () => this.leave(),
  });

  constructor(leaf: WorkspaceLeaf, context: Context) {
    super(leaf, context);
    this.scope = new Scope(this.app.scope);
    this.scope.register([], 'Escape', () => {
      // The app hears the key first: what is open on the screen is closed before the quiz.
      const open = this.contentEl.find('[data-escape]');
      if (open) open.click();
      else this.leave();
      return false;
    });
  }

  override getViewType(): string {
    return viewTypes.quiz;
  }

  override getDisplayText(): string {
    const { title } = this.context.strings.quiz;
    return this.run ? `${title}: ${this.run.title}` : title;
  }

  override getIcon(): string {
    return 'list-checks';
  }

  override async onOpen(): Promise<void> {
    await super.onOpen();
    const { contentEl, context } = this;
    const { vault, workspace } = this.app;
    const refresh = debounce(() => this.run?.refresh(), pause, true);
    this.register(() => refresh.cancel());
    this.register(context.notes.onChange(refresh));
    this.register(onSavedChange(context.progress, () => this.draw()));
    const look = (): void => this.look();
    this.registerDomEvent(contentEl.doc, 'visibilitychange', look);
    this.registerEvent(workspace.on('layout-change', look));
    this.registerEvent(
      workspace.on('active-leaf-change', (leaf) => {
        this.look();
        // Its keys work as soon as its tab is chosen.
        if (leaf === this.leaf) focusStart(contentEl);
      }),
    );
    const flush = (): void => this.run?.flush();
    this.registerDomEvent(contentEl.win, 'pagehide', flush);
    this.registerDomEvent(contentEl.win, 'beforeunload', flush);
    this.registerEvent(workspace.on('quit', flush));
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        const { basename } = vault.getFileByPath(file.path) ?? {};
        if (basename !== undefined) this.run?.rename(oldPath, file.path, basename);
      }),
    );
  }

  override async onClose(): Promise<void> {
    this.turns++;
    this.offer?.hide();
    this.run?.close();
    this.run = null;
    await super.onClose();
  }

  override getState(): Record<string, unknown> {
    if (this.run) return { quiz: this.run.id };
    return this.chosen ? { choose: this.chosen } : {};
  }

  /** `begin` and `choose` hold a plan, `quiz` the id of a quiz in the store. */
  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const given = isRecord(state) ? state : {};
    // In quotes, because these names stand in files that another version reads.
    const begin = readPlan(given['begin']);
    const choose = readPlan(given['choose']);
    const quiz = given['quiz'];
    if (begin) await this.begin(begin);
    else if (choose) this.choose(choose);
    else if (typeof quiz === 'string') this.resume(quiz);
  }

  protected override drawing() {
    return <Drawing state={this.state()} handlers={this.handlers} />;
  }

  private state(): QuizState {
    const { run } = this;
    if (!run) return this.other;
    const { session, title, draft, news, limit } = run;
    const isWaiting = session.position >= session.questions.length && !run.isOver;
    if (isWaiting) return { kind: 'loading' };
    const saved = this.context.progress.saved();
    return { kind: 'quiz', title, session, draft, news, limit, leech: this.leech(run), saved };
  }

  /** The point that the answer on the screen missed once too often. */
  private leech({ session: { questions, graded, position } }: QuizRun): Leech | null {
    const [question, answer] = [questions[position], graded[position]];
    const { memory, seats, settings } = this.context;
    if (!question || !answer || !settings().leechHint) return null;
    const seatOf = seats.seatOf(question.path);
    return leechIn(question, answer, (point) => memory.study().items.get(seatOf(point).id));
  }

  private async begin(plan: QuizPlan): Promise<void> {
    const turn = ++this.turns;
    this.letRunGo();
    const run = await QuizRun.begin(this.context, plan, () => this.draw());
    if (turn !== this.turns) return run.close();
    if (run.session.questions.length > 0) {
      this.take(run);
      this.offer = offerToGoOn(this.context, plan, (id) => this.resume(id));
      return;
    }
    const { failure } = run.source;
    const other: QuizState =
      failure === null
        ? { kind: 'thin', title: run.title, ...(await run.source.whyThin()) }
        : { kind: 'failed', message: failure };
    run.close();
    if (turn !== this.turns) return;
    this.chosen = plan;
    this.other = other;
    this.show();
  }

  private choose(plan: QuizPlan): void {
    this.turns++;
    this.letRunGo();
    this.chosen = plan;
    this.other = choicesFor(this.context, plan);
    this.show();
  }

  private resume(id: string): void {
    const saved = this.context.quizzes.load(id);
    if (saved) this.take(QuizRun.resume(this.context, saved, () => this.draw()));
    else this.show();
  }

  private take(run: QuizRun): void {
    this.turns++;
    if (this.run !== run) this.letRunGo();
    this.run = run;
    this.chosen = null;
    this.show();
    run.goOn();
    this.look();
  }

  /** The quiz on the screen makes room for another; it can be gone on with, unless it was over. */
  private letRunGo(): void {
    this.offer?.hide();
    this.offer = null;
    this.run?.close();
    if (this.run?.isOver) this.context.quizzes.forget(this.run.id);
    this.run = null;
  }

  private show(): void {
    this.draw();
    this.app.workspace.requestSaveLayout();
  }

  /** Is the quiz before the student's eyes? */
  private look(): void {
    const { contentEl } = this;
    this.run?.show(contentEl.isShown() && contentEl.doc.visibilityState === 'visible');
  }

  private leave(): void {
    const { run } = this;
    const { graded = [] } = run?.session ?? {};
    if (!run || run.isOver || graded.length === 0) {
      this.letRunGo();
      this.leaf.detach();
      return;
    }
    const words = this.context.strings.notices;
    const ask = new ConfirmationModal(this.app);
    ask.setTitle(words.endQuiz);
    ask.setContent(words.endQuizHint);
    ask.addButton((button) =>
      button.setButtonText(words.endQuizYes).onClick(() => {
        ask.close();
        this.letRunGo();
        this.context.quizzes.forget(run.id);
        this.leaf.detach();
      }),
    );
    ask.addCancelButton(words.endQuizNo);
    ask.open();
  }
}
