import type { OrderQuestion, Question } from '../quiz/question';
import { gradeOrder } from './order-grade';

/** What the student gave: an option's index, the events' indexes in the student's order, or nothing. */
export type Response =
  | { readonly kind: 'choice'; readonly option: number }
  | { readonly kind: 'order'; readonly order: readonly number[] }
  | { readonly kind: 'skip' };

export interface Graded {
  readonly response: Response;
  readonly verdict: 'correct' | 'partly' | 'wrong' | 'skipped';
  /** 0..1 */
  readonly score: number;
  /** For ordering: how many events stand in their place. */
  readonly inPlace: number | null;
}

/** A quiz as data. `graded[i]` belongs to `questions[i]`; it is as long as what has been answered. */
export interface QuizSession {
  readonly questions: readonly Question[];
  readonly graded: readonly Graded[];
  /** Index of the question on the screen; `questions.length` when the result is. */
  readonly position: number;
}

/** A quiz at its first question; without questions it stands at its result at once. */
export function startQuiz(questions: readonly Question[]): QuizSession {
  return { questions, graded: [], position: 0 };
}

/** Grades the question on the screen and stays on it; a second answer to it changes nothing. */
export function answerQuestion(session: QuizSession, response: Response): QuizSession {
  const question = session.questions[session.position];
  if (!question || isAnswered(session)) return session;
  return { ...session, graded: [...session.graded, gradeResponse(question, response)] };
}

/** Goes on once the question on the screen is answered; after the last one to the result. */
export function nextQuestion(session: QuizSession): QuizSession {
  return isAnswered(session) ? { ...session, position: session.position + 1 } : session;
}

/** Takes back the last answer and stands at its question again, unanswered. */
export function undoAnswer(session: QuizSession): QuizSession {
  if (session.graded.length === 0) return session;
  const graded = session.graded.slice(0, -1);
  return { ...session, graded, position: graded.length };
}

/** The question on the screen has its verdict. */
export function isAnswered(session: QuizSession): boolean {
  return session.position < session.graded.length;
}

/** An interrupted quiz as it was: the answers graded again, standing at the first unanswered question. */
export function replayQuiz(
  questions: readonly Question[],
  responses: readonly Response[],
): QuizSession {
  return responses.reduce(
    (session, response) => nextQuestion(answerQuestion(session, response)),
    startQuiz(questions),
  );
}

/** The questions answered so far that were not wholly right, skipped ones included, in their order. */
export function missedQuestions(session: QuizSession): Question[] {
  return session.questions.filter((_, index) => {
    const graded = session.graded[index];
    return graded !== undefined && graded.verdict !== 'correct';
  });
}

/** A new quiz of just what was missed. */
export function repeatMissed(session: QuizSession): QuizSession {
  return startQuiz(missedQuestions(session));
}

export interface QuizScore {
  /** Questions of the whole quiz, answered or not. */
  readonly total: number;
  readonly correct: number;
  readonly partly: number;
  readonly wrong: number;
  readonly skipped: number;
  /** 0..1: the credit for what was answered by all questions; 0 for a quiz without questions. */
  readonly share: number;
}

/** What the quiz comes to so far. */
export function quizScore({ questions, graded }: QuizSession): QuizScore {
  const counts = { correct: 0, partly: 0, wrong: 0, skipped: 0 };
  let credit = 0;
  for (const { verdict, score } of graded) {
    counts[verdict]++;
    credit += score;
  }
  const total = questions.length;
  return { total, ...counts, share: total === 0 ? 0 : credit / total };
}

/**
 * The verdict on any response to any question: one that does not fit the question (an option that
 * is not there, an order that is no permutation) is wrong and never throws.
 */
export function gradeResponse(question: Question, response: Response): Graded {
  const { kind } = response;
  if (kind === 'skip') return { response, verdict: 'skipped', score: 0, inPlace: null };
  if (question.kind === 'order') {
    const ranks = kind === 'order' ? ranksGiven(question, response.order) : [];
    if (ranks.length === question.events.length) return { response, ...gradeOrder(ranks) };
    return { response, verdict: 'wrong', score: 0, inPlace: 0 };
  }
  const correct = kind === 'choice' && response.option === question.key;
  const verdict = correct ? 'correct' : 'wrong';
  return { response, verdict, score: correct ? 1 : 0, inPlace: null };
}

/** The ranks in the student's order, each event once; not as many as there are events where it is no order of all. */
function ranksGiven({ events }: OrderQuestion, order: readonly number[]): number[] {
  if (order.length !== events.length) return [];
  return [...new Set(order)].flatMap((index) => events[index]?.rank ?? []);
}
