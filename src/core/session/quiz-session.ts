import type { Question } from '../quiz/question';
import type { Strings } from '../../strings';
import { gradeResponse, type Graded } from './quiz-grade';
import type { Response, TypedResponse } from './response';
import { isBlank } from './typed-answer';

/** A quiz as data. `graded[i]` belongs to `questions[i]`; it is as long as what has been answered. */
export interface QuizSession {
  readonly questions: readonly Question[];
  readonly graded: readonly Graded[];
  /** Index of the question on the screen; `questions.length` when the result is. */
  readonly position: number;
  /** How many questions there will be, as far as is known: at least those that are there. */
  readonly total: number;
  /** The hint of the question on the screen was asked for. */
  readonly hinted: boolean;
}

/** A quiz at its first question; without questions it stands at its result at once. */
export function startQuiz(questions: readonly Question[]): QuizSession {
  return { questions, graded: [], position: 0, total: questions.length, hinted: false };
}

/**
 * Grades the question on the screen and stays on it. A second answer to it changes nothing, nor does an answer
 * without a word, which is to be asked for again.
 */
export function answerQuestion(
  session: QuizSession,
  response: Response,
  strings: Strings,
): QuizSession {
  const question = session.questions[session.position];
  if (!question || isAnswered(session)) return session;
  if (response.kind === 'typed' && isBlank(response.text)) return session;
  return { ...session, graded: [...session.graded, gradeResponse(question, response, strings)] };
}

/** The typed answer on the screen that is not wholly right, which its writer may call right; else null. */
export function disputedAnswer(session: QuizSession): TypedResponse | null {
  const graded = session.graded[session.position];
  const response = graded?.response;
  return response?.kind === 'typed' && graded?.verdict !== 'correct' && graded?.mark
    ? response
    : null;
}

/** "My answer was right": the typed answer on the screen counts as right; nothing else can be overruled. */
export function overruleVerdict(session: QuizSession, strings: Strings): QuizSession {
  const response = disputedAnswer(session);
  return response ? regrade(session, { ...response, overruled: true }, strings) : session;
}

function regrade(session: QuizSession, response: Response, strings: Strings): QuizSession {
  const question = session.questions[session.position];
  if (!question) return session;
  const graded = session.graded.slice(0, session.position);
  return { ...session, graded: [...graded, gradeResponse(question, response, strings)] };
}

/** Goes on once the question on the screen is answered; after the last one to the result. */
export function nextQuestion(session: QuizSession): QuizSession {
  return isAnswered(session) ? { ...session, position: session.position + 1 } : session;
}

/**
 * Takes back the last answer and stands at its question again, unanswered. A verdict that was overruled on this very
 * screen is restored first.
 */
export function undoAnswer(session: QuizSession, strings: Strings): QuizSession {
  if (session.graded.length === 0) return session;
  const response = session.graded[session.position]?.response;
  if (response?.kind === 'typed' && response.overruled) {
    return regrade(session, { kind: 'typed', text: response.text }, strings);
  }
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
  strings: Strings,
): QuizSession {
  const graded = questions.flatMap((question, at) => {
    const response = responses[at];
    return response ? gradeResponse(question, response, strings) : [];
  });
  return { questions, graded, position: graded.length, total: questions.length, hinted: false };
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
