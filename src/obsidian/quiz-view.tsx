import { ConfirmationModal, Scope, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { HistoryNote } from '../core/notes/note';
import { allQuestions, makeQuestions, type QuizOptions } from '../core/quiz/make';
import type { Question } from '../core/quiz/question';
import { whyNoQuestions, type ThinReason } from '../core/quiz/thin';
import type { Response } from '../core/session/response';
import type { Strings } from '../strings';
import {
  answerQuestion,
  nextQuestion,
  overruleVerdict,
  repeatMissed,
  replayQuiz,
  startQuiz,
  undoAnswer,
  type QuizSession,
} from '../core/session/quiz-session';
import { readSavedQuiz, type SavedQuiz } from '../core/session/saved-quiz';
import { QuizView as Drawing, type QuizHandlers, type QuizState } from '../views/quiz';
import type { Context } from './context';
import { fileAt, focusStart, newSeed, openLine, viewTypes } from './open';
import { StudyView } from './study-view';

/** A quiz in the main area. It resumes where it was: its state is note, seed and answers. */
export class QuizView extends StudyView {
  private about: SavedQuiz | null = null;
  private session: QuizSession | null = null;
  /** What is being typed at the question on the screen. */
  private draft = '';
  private readonly handlers = this.makeHandlers();

  constructor(leaf: WorkspaceLeaf, context: Context) {
    super(leaf, context);
    this.scope = new Scope(this.app.scope);
    this.scope.register([], 'Escape', () => {
      this.leave();
      return false;
    });
  }

  override getViewType(): string {
    return viewTypes.quiz;
  }

  override getDisplayText(): string {
    const { title } = this.context.strings.quiz;
    return this.note ? `${title}: ${this.note.title}` : title;
  }

  override getIcon(): string {
    return 'list-checks';
  }

  override async onOpen(): Promise<void> {
    await super.onOpen();
    // Its keys work as soon as its tab is chosen.
    this.registerEvent(
      this.app.workspace.on('active-leaf-change', (leaf) => {
        if (leaf === this.leaf) focusStart(this.contentEl);
      }),
    );
    this.registerEvent(
      this.app.vault.on('rename', (file, oldPath) => {
        if (this.about?.path === oldPath) this.about = { ...this.about, path: file.path };
      }),
    );
  }

  override getState(): Record<string, unknown> {
    const { about, session, draft } = this;
    if (!about) return {};
    return {
      ...about,
      asked: session?.questions.map(({ id }) => id) ?? null,
      responses: session?.graded.map(({ response }) => response) ?? [],
      draft,
    };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.about = readSavedQuiz(state);
    await this.begin();
  }

  protected override drawing() {
    return <Drawing state={this.state()} handlers={this.handlers} />;
  }

  private async begin(): Promise<void> {
    const { about } = this;
    this.session = null;
    this.draft = '';
    const file = about && this.app.vault.getFileByPath(about.path);
    if (!file) this.letGo(about && this.context.strings.notices.noteGone(about.path));
    else if (!(await this.read(file))) return;
    if (about && this.note) {
      this.session = resume(this.note, about, this.options(this.note, about));
      this.draft = draftOf(this.session, about);
    }
    this.show();
  }

  private options(note: HistoryNote, { seed, line }: SavedQuiz): QuizOptions {
    const heading = note.headings.findIndex((candidate) => candidate.line === line);
    return {
      seed,
      strings: this.context.strings,
      ...(heading < 0 ? {} : { within: heading }),
    };
  }

  private state(): QuizState {
    const { note, session, about, failure, draft } = this;
    if (failure !== null) return { kind: 'failed', message: failure };
    if (!note || !session || !about) return { kind: 'none' };
    if (session.questions.length === 0) {
      return {
        kind: 'thin',
        title: note.title,
        reason: thinWords(whyNoQuestions(note), this.context.strings),
      };
    }
    return { kind: 'quiz', title: note.title, path: about.path, session, draft };
  }

  private makeHandlers(): QuizHandlers {
    const { strings } = this.context;
    const change = (step: (session: QuizSession) => QuizSession): void => {
      const { session } = this;
      if (session) {
        this.session = step(session);
        this.draft = draftAfter(session, this.session);
      }
      this.show();
    };
    return {
      answer: (response) => change((session) => answerQuestion(session, response, strings)),
      type: (text) => {
        this.draft = text;
        this.app.workspace.requestSaveLayout();
      },
      overrule: () => change((session) => overruleVerdict(session, strings)),
      next: () => change(nextQuestion),
      undo: () => change((session) => undoAnswer(session, strings)),
      repeatMissed: () => change(repeatMissed),
      again: () => {
        if (this.about)
          this.about = { ...this.about, seed: newSeed(), asked: null, responses: [], draft: '' };
        void this.begin();
      },
      openLine: (line) => {
        const file = this.about && fileAt(this.context, this.about.path);
        if (file) void openLine(this.app, file, line, { beside: this.leaf });
      },
      close: () => this.leave(),
    };
  }

  /** Draws, and has the answers so far saved with the layout. */
  private show(): void {
    this.draw();
    this.app.workspace.requestSaveLayout();
  }

  private leave(): void {
    const { session } = this;
    const underWay =
      session && session.graded.length > 0 && session.position < session.questions.length;
    if (!underWay) {
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
        this.leaf.detach();
      }),
    );
    ask.addCancelButton(words.endQuizNo);
    ask.open();
  }
}

/** The quiz that was saved, less the questions that the note no longer gives; a new one where none was. */
function resume(note: HistoryNote, about: SavedQuiz, options: QuizOptions): QuizSession {
  const { strings } = options;
  if (!about.asked) return startQuiz(makeQuestions(note, options));
  const byId = new Map(allQuestions(note, options).map((question) => [question.id, question]));
  const asked: Question[] = [];
  const responses: Response[] = [];
  for (const [at, id] of about.asked.entries()) {
    const question = byId.get(id);
    if (!question) continue;
    asked.push(question);
    const response = about.responses[at];
    if (response) responses.push(response);
  }
  return replayQuiz(asked, responses, strings);
}

/** What was being typed, where its question still stands first among the open ones. */
function draftOf(session: QuizSession, { asked, responses, draft }: SavedQuiz): string {
  return session.questions[session.position]?.id === asked?.[responses.length] ? draft : '';
}

/** Words that were taken back stand in their box again; an answer or another question leaves none. */
function draftAfter(before: QuizSession, after: QuizSession): string {
  if (after.questions !== before.questions) return '';
  const undone = before.graded[after.graded.length]?.response;
  return undone?.kind === 'typed' ? undone.text : '';
}

function thinWords(reason: ThinReason, { notices }: Strings): string {
  switch (reason.kind) {
    case 'no-points':
      return notices.thin.noPoints;
    case 'few-points':
      return notices.thin.fewPoints(reason.points);
    case 'no-dates-no-names':
      return notices.thin.noDatesNoNames;
    case 'too-alike':
      return notices.thin.tooAlike;
  }
}
