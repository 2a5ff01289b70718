import { isRecord } from '../text/record';
import type { Question } from '../quiz/question';
import type { Strings } from '../../strings';
import type { QuizPlan } from './quiz-plan';
import { replayQuiz, type QuizSession } from './quiz-session';
import type { Response } from './response';
import { readPlan } from './read-plan';
import { readQuestion } from './read-question';
import { readResponse } from './read-response';

export const savedVersion = 2;

/** All that is needed to go on with a quiz at any moment. Plain JSON. */
export interface SavedQuiz {
  readonly version: typeof savedVersion;
  readonly id: string;
  readonly plan: QuizPlan;
  /** What it is about, in words. */
  readonly title: string;
  /** When it was last touched, ms since 1970. */
  readonly at: number;
  /** Those that were made, in full. */
  readonly questions: readonly Question[];
  /** One for each question answered, in order. */
  readonly responses: readonly Response[];
  /** What is being put together at the first question that is not answered. */
  readonly draft: Response | null;
  /** The hint of that question was asked for. */
  readonly hinted: boolean;
  readonly total: number;
  /** ms spent on it so far. */
  readonly elapsed: number;
  /** Paths of the notes that further questions come from, the next one first. */
  readonly left: readonly string[];
}

/** The quiz as it is to be kept. */
export function saveQuiz(
  session: QuizSession,
  about: Pick<SavedQuiz, 'id' | 'plan' | 'title' | 'at' | 'draft' | 'elapsed' | 'left'>,
): SavedQuiz {
  const { questions, graded, hinted, total, position } = session;
  return {
    version: savedVersion,
    ...about,
    questions,
    responses: graded.map(({ response }) => response),
    hinted: hinted && position === graded.length,
    total,
  };
}

/**
 * Takes what was kept, by whatever version; null where it is no quiz of this shape. A question of an unknown shape is
 * left out with its response, and so is every answer behind one that cannot be read.
 */
export function readSavedQuiz(stored: unknown): SavedQuiz | null {
  if (!isRecord(stored) || stored['version'] !== savedVersion) return null;
  // In quotes, because these names stand in files that another version reads.
  const id = stored['id'];
  const plan = readPlan(stored['plan']);
  const made = stored['questions'];
  if (typeof id !== 'string' || id === '' || !plan || !Array.isArray(made)) return null;
  const given: readonly unknown[] = listOf(stored['responses']);
  const read = made.map((question, at) => ({
    question: readQuestion(question),
    isAnswered: at < given.length,
    response: readResponse(given[at]),
  }));
  const known = read.filter(({ question }) => question !== null);
  const firstOpen = known.findIndex(({ response }) => response === null);
  const answered = firstOpen < 0 ? known : known.slice(0, firstOpen);
  const questions = known.flatMap(({ question }) => question ?? []);
  // The words that were being typed belong to the first open question alone.
  const isOpenKnown =
    read[given.length]?.question !== null &&
    answered.length === known.filter(({ isAnswered }) => isAnswered).length;
  const title = stored['title'];
  return {
    version: savedVersion,
    id,
    plan,
    title: typeof title === 'string' ? title : '',
    at: numberOf(stored['at']),
    questions,
    responses: answered.flatMap(({ response }) => response ?? []),
    draft: isOpenKnown ? readResponse(stored['draft']) : null,
    hinted: isOpenKnown && stored['hinted'] === true,
    total: Math.max(questions.length, numberOf(stored['total']) - (read.length - known.length)),
    elapsed: Math.max(0, numberOf(stored['elapsed'])),
    left: listOf(stored['left']).filter((path) => typeof path === 'string'),
  };
}

/** The quiz that was kept, at its first open question. */
export function resumeQuiz(saved: SavedQuiz, strings: Strings): QuizSession {
  return replayQuiz(saved.questions, saved.responses, strings, saved);
}

export interface UnfinishedQuiz {
  readonly id: string;
  readonly title: string;
  readonly answered: number;
  readonly total: number;
}

/** Those that were begun and not ended, the last one first. */
export function unfinishedOf(quizzes: readonly SavedQuiz[]): UnfinishedQuiz[] {
  return quizzes
    .filter(
      ({ responses, draft, total }) =>
        responses.length < total && (responses.length > 0 || draft !== null),
    )
    .sort((a, b) => b.at - a.at)
    .map(({ id, title, responses, total }) => ({ id, title, answered: responses.length, total }));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
