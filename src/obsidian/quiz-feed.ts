import { startDraw, type Draw } from '../core/session/draw';
import type { QuizPlan } from '../core/session/quiz-plan';
import { addQuestions, type QuizSession } from '../core/session/quiz-session';
import { refreshQuestions, renameNote } from '../core/session/refresh';
import type { Context } from './context';
import type { QuizSource } from './quiz-source';

/** Of many notes so many questions are made ahead of the one on the screen; of few notes all. */
const ahead = 5;
const few = 20;
/** So many are made before the screen is drawn again. */
const batch = 10;

/** The quiz that is fed. */
export interface Fed {
  readonly session: () => QuizSession;
  /** Takes the quiz with more questions, or with others; `said` is a sentence on what happened, or ''. */
  readonly put: (session: QuizSession, said: string) => void;
}

/** Keeps a quiz in questions, and its questions in line with their notes. One thing at a time, a note a task. */
export class QuizFeed {
  private draw: Draw;
  /** How many questions `draw` knows of; those that are not in the session were taken out of it. */
  private given: number;
  private isClosed = false;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly context: Context,
    private readonly plan: Pick<QuizPlan, 'length'>,
    private readonly source: QuizSource,
    private readonly fed: Fed,
    left: readonly string[],
  ) {
    const { questions } = fed.session();
    this.draw = startDraw(plan, left, source, questions);
    this.given = questions.length;
  }

  /** Paths of the notes that are still to be asked. */
  left(): readonly string[] {
    return this.draw.left();
  }

  /** The first question, or all of a single note. */
  async begin(): Promise<void> {
    const isOne = this.draw.left().length === 1;
    await this.take(isOne ? (this.plan.length ?? few) : 1);
  }

  /** Sees to it that the next questions are there, and that their number is known. */
  fill(): void {
    this.enqueue(async () => {
      const most = this.draw.left().length > few ? ahead : Infinity;
      const lacks = (): boolean => {
        const { questions, position } = this.fed.session();
        return this.draw.left().length > 0 && questions.length - position <= most;
      };
      while (!this.isClosed && lacks()) await this.take(Math.min(most, batch));
      if (!this.isClosed) this.count();
    });
  }

  /** Looks again at the notes of the open questions. */
  refresh(): void {
    this.enqueue(async () => {
      const { questions, graded } = this.fed.session();
      const open = questions.slice(graded.length);
      let isChanged = false;
      for (const path of new Set(open.map((question) => question.path))) {
        if (this.isClosed) return;
        if (await this.refreshNote(path)) isChanged = true;
      }
      if (isChanged) this.restart(this.draw.left());
    });
    this.fill();
  }

  rename(from: string, to: string, title: string): void {
    this.source.rename(from, to);
    const follow = (): void => {
      const before = this.fed.session();
      const after = renameNote(before, from, to, title);
      if (after !== before) this.fed.put(after, '');
    };
    follow();
    this.enqueue(async () => {
      // Questions that were being made still have the old path.
      follow();
      this.restart(this.draw.left().map((path) => (path === from ? to : path)));
    });
  }

  close(): void {
    this.isClosed = true;
  }

  private async take(count: number): Promise<void> {
    const more = await this.draw.next(count);
    if (this.isClosed) return;
    this.given += more.length;
    const session = this.fed.session();
    if (more.length > 0) this.fed.put(addQuestions(session, more, this.total(more.length)), '');
    else this.count();
  }

  /** Says how many questions there will be, where that is news. */
  private count(): void {
    const session = this.fed.session();
    const total = Math.max(this.total(0), session.questions.length);
    if (total !== session.total) this.fed.put(addQuestions(session, [], total), '');
  }

  /** Of all that will be asked, `more` of it being on the way into the session. */
  private total(more: number): number {
    const there = this.fed.session().questions.length + more;
    return this.draw.left().length === 0 ? there : this.draw.total() - (this.given - there);
  }

  /** True where the note has changed. */
  private async refreshNote(path: string): Promise<boolean> {
    const note = await this.source.noteIfChanged(path);
    if (note === 'same' || this.isClosed) return false;
    const session = this.fed.session();
    const open = session.questions.slice(session.graded.length);
    const ids = new Set(open.flatMap((one) => (one.path === path ? one.id : [])));
    const title = open.find((one) => one.path === path)?.title ?? '';
    const nothing = { title, points: [] };
    const fresh = note ? await this.source.findAgain(path, ids) : [];
    const { quiz, notices } = this.context.strings;
    const after = refreshQuestions(this.fed.session(), path, note ?? nothing, fresh);
    if (this.isClosed) return false;
    const dropped = after.gone > 0 ? quiz.gone(after.gone) : '';
    this.fed.put(
      after.session,
      note || !dropped ? dropped : `${notices.noteGone(path)} ${dropped}`,
    );
    return true;
  }

  /** What was made and not asked yet is made again from the notes as they are. */
  private restart(left: readonly string[]): void {
    const { questions } = this.fed.session();
    this.draw = startDraw(this.plan, left, this.source, questions);
    this.given = questions.length;
  }

  private enqueue(job: () => Promise<void>): void {
    this.last = this.last.then(async () => {
      if (!this.isClosed) await job();
    });
  }
}
