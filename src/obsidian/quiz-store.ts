import type { App } from 'obsidian';
import type { Question } from '../core/quiz/question';
import {
  readSavedQuiz,
  unfinishedOf,
  type SavedQuiz,
  type UnfinishedQuiz,
} from '../core/session/saved-quiz';
import { isRecord } from '../core/text/record';

/** Quizzes that were broken off, and one more that may be shown at its end. */
const mostQuizzes = 3;
/** So many stretches of questions are kept apart before they are put together. */
const mostStretches = 25;

const listKey = 'causeway-quizzes';
const headKey = (id: string): string => `causeway-quiz-${id}`;
const stretchKey = (id: string, at: number): string => `causeway-quiz-${id}-${at}`;

/** What is on disk of a quiz that was kept or read since the app was started. */
interface Kept {
  /** Null where they cannot be gone on with, because some of them could not be read. */
  readonly questions: readonly Question[] | null;
  readonly stretches: number;
}

/**
 * Quizzes under way, kept on this device. Questions are written once, as they are made, and answers again at each step:
 * an answer costs the same in a quiz of five and of five hundred.
 */
export class QuizStore {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly app: App) {}

  /** Is on disk when it returns true; false where the device has no room left, not even without older quizzes. */
  keep(quiz: SavedQuiz): boolean {
    const others = this.ids().filter((id) => id !== quiz.id);
    for (const id of others.splice(mostQuizzes)) this.remove(id);
    for (;;) {
      const isKept = this.write(quiz) && this.save(listKey, [quiz.id, ...others]);
      const oldest = others.at(-1);
      if (isKept || oldest === undefined) return isKept;
      others.pop();
      this.remove(oldest);
    }
  }

  /** The quiz of an id as it was kept last; null where there is none that can be read. */
  load(id: string): SavedQuiz | null {
    const head = this.read(headKey(id));
    if (!isRecord(head)) return null;
    const count = head['stretches'];
    const stretches = typeof count === 'number' ? Math.min(count, 1000) : 0;
    const questions = Array.from({ length: stretches }, (_, at): unknown[] => {
      const stretch = this.read(stretchKey(id, at));
      return Array.isArray(stretch) ? stretch : [];
    }).flat();
    const quiz = readSavedQuiz({ ...head, questions });
    const isWhole = quiz?.questions.length === questions.length;
    if (!this.kept.has(id)) {
      this.kept.set(id, { questions: isWhole ? quiz.questions : null, stretches });
    }
    return quiz;
  }

  unfinished(): UnfinishedQuiz[] {
    return unfinishedOf(this.all());
  }

  /** All that can be read, the last kept first. */
  all(): SavedQuiz[] {
    return this.ids().flatMap((id) => this.load(id) ?? []);
  }

  /** A quiz that was ended is not gone on with. */
  forget(id: string): void {
    this.save(
      listKey,
      this.ids().filter((other) => other !== id),
    );
    this.remove(id);
  }

  private write(quiz: SavedQuiz): boolean {
    const { questions, ...head } = quiz;
    const before = this.kept.get(quiz.id);
    const written = before?.questions ?? null;
    const isMore = written?.every((question, at) => question === questions[at]) === true;
    let from = isMore ? written.length : 0;
    let at = isMore ? (before?.stretches ?? 0) : 0;
    if (at >= mostStretches && from < questions.length) from = at = 0;
    const stretches = from < questions.length ? at + 1 : at;
    if (at < stretches && !this.save(stretchKey(quiz.id, at), questions.slice(from))) return false;
    // The head tells how many stretches count, so it is written after them.
    if (!this.save(headKey(quiz.id), { ...head, stretches })) return false;
    for (let old = stretches; old < (before?.stretches ?? 0); old++) {
      this.save(stretchKey(quiz.id, old), null);
    }
    this.kept.set(quiz.id, { questions, stretches });
    return true;
  }

  private remove(id: string): void {
    const head = this.read(headKey(id));
    const count = isRecord(head) ? head['stretches'] : 0;
    this.save(headKey(id), null);
    for (let at = 0; typeof count === 'number' && at < count; at++) {
      this.save(stretchKey(id, at), null);
    }
    this.kept.delete(id);
  }

  private ids(): string[] {
    const stored = this.read(listKey);
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  }

  private read(key: string): unknown {
    try {
      return this.app.loadLocalStorage(key);
    } catch {
      return null;
    }
  }

  private save(key: string, value: unknown): boolean {
    try {
      this.app.saveLocalStorage(key, value);
      return true;
    } catch {
      return false;
    }
  }
}
