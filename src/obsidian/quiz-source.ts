import type { TFile } from 'obsidian';
import type { HistoryNote } from '../core/notes/note';
import { knownOf } from '../core/progress/item';
import { findQuestions, makeQuestions, type QuizOptions } from '../core/quiz/make';
import type { Question } from '../core/quiz/question';
import { thinWords, whyNoQuestions } from '../core/quiz/thin';
import { orderNotes, type QuestionSource } from '../core/session/draw';
import type { QuizPlan } from '../core/session/quiz-plan';
import type { Context } from './context';
import { studyPoints } from '../core/session/study-points';
import { filesOf, siblingsOf } from './quiz-scope';
import { nextTask } from './slices';
import { Wanted } from './wanted';
import { reasonOf } from '../core/text/reason';

/** Small notes nearby that are read for wrong options before the first question is there. */
const siblingsAtStart = 2;

interface Read {
  readonly note: HistoryNote;
  /** Null where the section that the quiz is about is gone. */
  readonly options: QuizOptions | null;
  /** It was read before, and has not changed since. */
  readonly isSame: boolean;
}

/** Makes the questions of one quiz out of the notes as they stand. */
export class QuizSource implements QuestionSource {
  /** Of the last note that could not be read: a sentence. */
  failure: string | null = null;
  private wanted: Wanted | null = null;
  /** The words of the heading that the quiz is about. */
  private section: string | null = null;
  private isFirst = true;
  /** Notes as they were when questions were made of them. */
  private readonly seen = new WeakSet<HistoryNote>();

  constructor(
    private readonly context: Context,
    private plan: QuizPlan,
  ) {}

  /** The notes in the order in which they are asked, by path. */
  notesInTurn(): string[] {
    const wanted = this.wantedPoints();
    const files = filesOf(this.context, this.plan.scope);
    return orderNotes(
      files.map(({ path }) => ({ path, points: wanted?.in(path) ?? 0 })),
      this.plan,
    );
  }

  async questionsOf(
    path: string,
    { length, before }: { readonly length: number; readonly before: readonly Question[] },
  ): Promise<readonly Question[]> {
    const read = await this.read(path);
    return this.made(read, (note, options) => makeQuestions(note, { ...options, length, before }));
  }

  /** The note as it is now, where it is not as it was when it was read; null where it is gone. */
  async noteIfChanged(path: string): Promise<HistoryNote | 'same' | null> {
    const { app, notes } = this.context;
    const file = app.vault.getFileByPath(path);
    if (!file) return null;
    const known = notes.known(file);
    if (known && this.seen.has(known)) return 'same';
    const read = await this.read(path);
    // Where it cannot be read, the questions stay as they are.
    if (!read || read.isSame) return 'same';
    return read.note;
  }

  /** Those of some questions that the note still gives. */
  async findAgain(path: string, ids: ReadonlySet<string>): Promise<readonly Question[]> {
    const read = await this.read(path);
    return this.made(read, (note, options) => findQuestions(note, options, ids));
  }

  /** Why there is nothing to ask, and what to do about it. */
  async whyThin(): Promise<{ readonly reason: string; readonly hint: string }> {
    const { strings } = this.context;
    const { scope, points } = this.plan;
    const words = strings.notices.thin;
    if (points !== 'all' && this.wantedPoints()?.isEmpty) return words.nothing[points];
    if (scope.kind !== 'note') return words.noneOfThese;
    const read = await this.read(scope.path);
    return read?.options
      ? thinWords(whyNoQuestions(read.note, read.options), strings)
      : words.noneOfThese;
  }

  /** A note was renamed or moved. */
  rename(from: string, to: string): void {
    const { scope } = this.plan;
    const now = (path: string): string => (path === from ? to : path);
    if (scope.kind === 'note')
      this.plan = { ...this.plan, scope: { ...scope, path: now(scope.path) } };
    if (scope.kind === 'notes') {
      this.plan = { ...this.plan, scope: { ...scope, paths: scope.paths.map(now) } };
    }
  }

  /** A note whose questions cannot be made is passed over, and does not stop the quiz. */
  private made(
    read: Read | null,
    make: (note: HistoryNote, options: QuizOptions) => readonly Question[],
  ): readonly Question[] {
    if (!read?.options) return [];
    try {
      return make(read.note, read.options);
    } catch (error) {
      this.fail(read.note.title, error);
      return [];
    }
  }

  private fail(title: string, error: unknown): void {
    const reason = reasonOf(error);
    this.failure = this.context.strings.notices.readFailed(title, reason);
  }

  /** One task a note, so that the screen is never held up by two. */
  private async read(path: string): Promise<Read | null> {
    const { app, notes } = this.context;
    const file = app.vault.getFileByPath(path);
    if (!file) return null;
    if (!this.isFirst) await nextTask();
    await this.context.progress.ready;
    try {
      const note = await notes.read(file);
      const isSame = this.seen.has(note);
      this.seen.add(note);
      const toRead = this.isFirst ? siblingsAtStart : 0;
      this.isFirst = false;
      const siblings = await siblingsOf(this.context, file, toRead);
      this.failure = null;
      return { note, options: this.optionsFor(file, note, siblings), isSame };
    } catch (error) {
      this.fail(file.basename, error);
      return null;
    }
  }

  /** Null where all points are wanted. What is due at the start of the quiz stays so to its end. */
  private wantedPoints(): Wanted | null {
    const { points } = this.plan;
    if (points !== 'all') this.wanted ??= new Wanted(this.context, points);
    return this.wanted;
  }

  /** Null where the section that the quiz is about is gone from the note. */
  private optionsFor(
    { path }: TFile,
    note: HistoryNote,
    siblings: readonly HistoryNote[],
  ): QuizOptions | null {
    const { seed, families } = this.plan;
    const { seats, strings } = this.context;
    const within = this.within(note);
    if (within === null) return null;
    const seating = seats.of(path, note);
    const wanted = this.wantedPoints();
    return {
      seed,
      strings,
      path,
      siblings,
      families: new Set(families),
      hidden: this.hiddenIn(path),
      known: (id) => knownOf(seating.seats.get(id)),
      ...(within === undefined ? {} : { within }),
      ...(wanted ? { only: wanted.of(path, studyPoints(note), seating) } : {}),
    };
  }

  /** Ids of questions, and stems of those of this note and of notes that have another name now. */
  private hiddenIn(path: string): ReadonlySet<string> {
    const { app, memory } = this.context;
    const hidden = [...memory.study().hidden.values()].flatMap((event) => {
      const isHere = event.path === path || !app.vault.getFileByPath(event.path);
      return isHere ? [event.question, event.stem] : [event.question];
    });
    return new Set(hidden);
  }

  /** Index of the heading asked about; undefined for the whole note, null where the heading is gone. */
  private within({ headings }: HistoryNote): number | undefined | null {
    const { scope } = this.plan;
    if (scope.kind !== 'note' || scope.line === null) return undefined;
    const { line } = scope;
    const isIt = ({ text }: { readonly text: string }): boolean =>
      this.section === null || text === this.section;
    const at = headings.findIndex((heading) => heading.line === line && isIt(heading));
    const index = at < 0 && this.section !== null ? headings.findIndex(isIt) : at;
    const heading = headings[index];
    // A quiz on a section never becomes one on the whole note.
    if (!heading) return null;
    this.section = heading.text;
    this.plan = { ...this.plan, scope: { ...scope, line: heading.line } };
    return index;
  }
}
