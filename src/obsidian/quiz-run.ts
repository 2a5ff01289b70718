import { timePerQuestion, type QuizPlan } from '../core/session/quiz-plan';
import { endQuiz, isOver, startQuiz, type QuizSession } from '../core/session/quiz-session';
import type { Response } from '../core/session/response';
import { resumeQuiz, saveQuiz, type SavedQuiz } from '../core/session/saved-quiz';
import type { Question } from '../core/quiz/question';
import type { Context } from './context';
import { newId } from './open';
import { QuizFeed } from './quiz-feed';
import { titleOf } from './quiz-scope';
import { QuizSource } from './quiz-source';
import { StopWatch } from './stop-watch';

/** What is being put together is written after a pause. ms */
const pause = 400;

type About = Pick<SavedQuiz, 'id' | 'plan' | 'title'>;

/**
 * One quiz under way: each step is on disk and remembered before it is drawn. It ends with its view; what it was is
 * in the store.
 */
export class QuizRun {
  session: QuizSession;
  /** What would be answered now at the question on the screen. */
  draft: Response | null = null;
  /** What happened meanwhile, as a sentence, or ''. */
  news = '';
  private readonly watch: StopWatch;
  private readonly feed: QuizFeed;
  private isSeen = false;
  private timeUp: number | null = null;
  private draftTimer: number | null = null;

  private constructor(
    private readonly context: Context,
    private about: About,
    readonly source: QuizSource,
    session: QuizSession,
    from: { readonly left: readonly string[]; readonly elapsed: number },
    private readonly redraw: () => void,
  ) {
    this.session = session;
    this.watch = new StopWatch(context.now, from.elapsed);
    const put = (after: QuizSession, said: string): void => this.put(after, said);
    this.feed = new QuizFeed(
      context,
      about.plan,
      source,
      { session: () => this.session, put },
      from.left,
    );
  }

  /** A new quiz with its first question, or with none where there is nothing to ask. */
  static async begin(context: Context, plan: QuizPlan, redraw: () => void): Promise<QuizRun> {
    await context.progress.ready;
    const source = new QuizSource(context, plan);
    const about = { id: newId(), plan, title: titleOf(context, plan.scope) };
    const from = { left: source.notesInTurn(), elapsed: 0 };
    const run = new QuizRun(context, about, source, startQuiz([]), from, redraw);
    await run.feed.begin();
    return run;
  }

  /** A new quiz of questions that are there already. */
  static repeat(
    context: Context,
    before: QuizRun,
    session: QuizSession,
    redraw: () => void,
  ): QuizRun {
    const about = { ...before.about, id: newId() };
    const source = new QuizSource(context, about.plan);
    return new QuizRun(context, about, source, session, { left: [], elapsed: 0 }, redraw);
  }

  /** A quiz as it was kept; its notes may have changed since. */
  static resume(context: Context, saved: SavedQuiz, redraw: () => void): QuizRun {
    const source = new QuizSource(context, saved.plan);
    const run = new QuizRun(
      context,
      saved,
      source,
      resumeQuiz(saved, context.strings),
      saved,
      redraw,
    );
    run.draft = saved.draft;
    context.app.workspace.onLayoutReady(() => run.feed.refresh());
    return run;
  }

  get id(): string {
    return this.about.id;
  }

  get plan(): QuizPlan {
    return this.about.plan;
  }

  get title(): string {
    return this.about.title;
  }

  /** ms of a quiz against the clock, or null. */
  get limit(): number | null {
    return this.plan.timed ? timePerQuestion * this.session.total : null;
  }

  get isOver(): boolean {
    return isOver(this.session);
  }

  /** ms */
  elapsed(): number {
    return this.watch.elapsed();
  }

  /** Time counts while the quiz is on the screen. */
  show(isSeen: boolean): void {
    this.isSeen = isSeen;
    this.tick();
  }

  /** The first question is on the screen: the next ones are made. */
  goOn(): void {
    this.save();
    this.tick();
    this.feed.fill();
  }

  /** One step of the student's; nothing happens where it changes nothing. */
  change(step: (session: QuizSession) => QuizSession): void {
    const before = this.session;
    const after = step(before);
    if (after === before) return;
    this.session = after;
    this.draft = draftAfter(before, after, this.draft);
    this.news = '';
    this.remember(before, after);
    if (!this.save()) this.news = this.context.strings.quiz.noRoom;
    this.tick();
    this.redraw();
    this.feed.fill();
  }

  /** What is being put together at the question on the screen. */
  keep(draft: Response): void {
    this.draft = draft;
    if (this.draftTimer === null) this.draftTimer = window.setTimeout(() => this.flush(), pause);
  }

  /** Writes what waits to be written, now. */
  flush(): void {
    if (this.draftTimer !== null) window.clearTimeout(this.draftTimer);
    this.draftTimer = null;
    this.save();
  }

  /** The notes may have changed. */
  refresh(): void {
    this.feed.refresh();
  }

  rename(from: string, to: string, title: string): void {
    const { scope } = this.plan;
    if (scope.kind === 'note' && scope.path === from) {
      const plan = { ...this.plan, scope: { ...scope, path: to } };
      this.about = { ...this.about, plan, title: titleOf(this.context, plan.scope) };
    }
    this.feed.rename(from, to, title);
    this.redraw();
  }

  close(): void {
    this.feed.close();
    this.watch.run(false);
    if (this.timeUp !== null) window.clearTimeout(this.timeUp);
    if (this.session.questions.length > 0) this.flush();
  }

  /** The questions were added to, or brought in line with their notes. */
  private put(after: QuizSession, said: string): void {
    const { id } = this.onScreen() ?? {};
    this.session = after;
    if (this.onScreen()?.id !== id) this.draft = null;
    if (said) this.news = said;
    if (!this.save()) this.news = this.context.strings.quiz.noRoom;
    this.tick();
    this.redraw();
  }

  private onScreen(): Question | undefined {
    return this.session.questions[this.session.position];
  }

  private save(): boolean {
    const { about, draft, context } = this;
    const now = { at: context.now(), draft, elapsed: this.elapsed(), left: this.feed.left() };
    return context.quizzes.keep(saveQuiz(this.session, { ...about, ...now }));
  }

  /** Has the memory say what the answers say now. */
  private remember(before: QuizSession, after: QuizSession): void {
    const { memory } = this.context;
    const was = new Map(before.graded.map((graded, at) => [before.questions[at]?.id, graded]));
    after.graded.forEach((graded, at) => {
      const question = after.questions[at];
      if (!question) return;
      const old = was.get(question.id);
      was.delete(question.id);
      if (old === graded) return;
      if (old) memory.takeBack(this.id, question.id);
      memory.review(this.id, question, graded);
    });
    for (const id of was.keys()) if (id !== undefined) memory.takeBack(this.id, id);
  }

  /** Lets the clock run, and stop the quiz when its time is up. */
  private tick(): void {
    this.watch.run(this.isSeen && !this.isOver);
    if (this.timeUp !== null) window.clearTimeout(this.timeUp);
    this.timeUp = null;
    const { limit } = this;
    if (limit === null || !this.isSeen || this.isOver) return;
    this.timeUp = window.setTimeout(() => this.endInTime(), Math.max(0, limit - this.elapsed()));
  }

  private endInTime(): void {
    this.change(endQuiz);
    this.news = this.context.strings.quiz.timeUp;
    this.redraw();
  }
}

/** What was taken back stands in its place again; an answer or another question leaves nothing. */
function draftAfter(
  before: QuizSession,
  after: QuizSession,
  draft: Response | null,
): Response | null {
  const open = after.questions[after.graded.length];
  if (after.position !== after.graded.length || !open) return null;
  const undone = before.graded[after.graded.length]?.response;
  if (undone && before.questions[after.graded.length] === open) {
    return undone.kind === 'skip' || undone.kind === 'choice' ? null : undone;
  }
  return open === before.questions[before.position] ? draft : null;
}
