import type { Question } from '../quiz/question';
import type { Strings } from '../../strings';
import { gradeResponse, type Graded } from './quiz-grade';
import type { Response, TruthResponse, TypedResponse, WrittenResponse } from './response';
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
  /** Verdicts of the question on the screen before the student spoke up against them, the last one last. */
  readonly earlier?: readonly Graded[];
  /** The question that was just taken out by `dropQuestion`: `undoAnswer` puts it back. */
  readonly dropped?: Dropped;
  /** Time was up: what is not answered will not be. */
  readonly ended?: true;
}

export interface Dropped {
  readonly question: Question;
  /** Null where it was not answered yet. */
  readonly graded: Graded | null;
  readonly hinted: boolean;
}

/** A quiz at its first question; without questions it stands at its result at once. @param total where more come */
export function startQuiz(questions: readonly Question[], total = 0): QuizSession {
  return {
    questions,
    graded: [],
    position: 0,
    total: Math.max(total, questions.length),
    hinted: false,
  };
}

/** Puts questions behind the others, of a quiz that is made as it is taken. @param total as now known */
export function addQuestions(
  session: QuizSession,
  more: readonly Question[],
  total: number,
): QuizSession {
  // They may come late, since notes are read meanwhile.
  if (session.ended) return session;
  const questions = more.length === 0 ? session.questions : [...session.questions, ...more];
  return { ...session, questions, total: Math.max(total, questions.length) };
}

/** No question stands on the screen and none is to come. */
export function isOver({ questions, position, total, ended }: QuizSession): boolean {
  return position >= questions.length && (ended === true || questions.length >= total);
}

/** The question on the screen has its verdict. */
export function isAnswered(session: QuizSession): boolean {
  return session.position < session.graded.length;
}

/** Asks for the hint of the question on the screen, while it is open. */
export function takeHint(session: QuizSession): QuizSession {
  const isOpen = session.position < session.questions.length && !isAnswered(session);
  return isOpen && !session.hinted ? { ...session, hinted: true } : session;
}

/**
 * Grades the question on the screen and stays on it. A second answer to it changes nothing, nor does an answer
 * without a word or a pair, which is to be asked for again.
 */
export function answerQuestion(
  session: QuizSession,
  response: Response,
  strings: Strings,
): QuizSession {
  const question = session.questions[session.position];
  if (!question || isAnswered(session) || saysNothing(response)) return session;
  const given: Response = session.hinted ? { ...response, hinted: true } : response;
  const { questions, position, total, hinted } = session;
  const graded = [...session.graded, gradeResponse(question, given, strings)];
  return { questions, graded, position, total, hinted };
}

function saysNothing(response: Response): boolean {
  if (response.kind === 'match') return response.chosen.every((right) => right === null);
  return (response.kind === 'typed' || response.kind === 'written') && isBlank(response.text);
}

/** The answer on the screen that is not wholly right, which its writer may call right; else null. */
export function disputedAnswer(session: QuizSession): TypedResponse | TruthResponse | null {
  const { response, verdict, mark } = session.graded[session.position] ?? {};
  if (!mark || verdict === 'correct') return null;
  return response?.kind === 'typed' || response?.kind === 'truth' ? response : null;
}

/** "My answer was right": the typed words on the screen count as right, be they an answer or what is put right. */
export function overruleVerdict(session: QuizSession, strings: Strings): QuizSession {
  const response = disputedAnswer(session);
  return response ? regrade(session, { ...response, overruled: true }, strings) : session;
}

/** The student says of a part of the written answer on the screen whether it was there. */
export function rulePart(
  session: QuizSession,
  part: number,
  right: boolean,
  strings: Strings,
): QuizSession {
  const { response, parts = [] } = session.graded[session.position] ?? {};
  if (response?.kind !== 'written' || !parts[part] || response.rulings?.[part] === right) {
    return session;
  }
  const ruled: WrittenResponse = { ...response, rulings: { ...response.rulings, [part]: right } };
  return regrade(session, ruled, strings);
}

/** The answer on the screen with the student's word on it; `undoAnswer` has the verdict before it. */
function regrade(session: QuizSession, response: Response, strings: Strings): QuizSession {
  const { questions, graded, position, earlier = [] } = session;
  const [question, before] = [questions[position], graded[position]];
  if (!question || !before) return session;
  const after = gradeResponse(question, response, strings);
  return {
    ...session,
    graded: [...graded.slice(0, position), after],
    earlier: [...earlier, before],
  };
}

/** Goes on once the question on the screen is answered; after the last one to the result. */
export function nextQuestion(session: QuizSession): QuizSession {
  if (!isAnswered(session)) return session;
  const { questions, graded, position, total } = session;
  return { questions, graded, position: position + 1, total, hinted: false };
}

/**
 * Takes back what was done last: a question that was just taken out is put back; what the student said against the
 * verdict on the screen goes, the last word first; then the last answer goes, and its question stands there unanswered.
 * A hint stays taken.
 */
export function undoAnswer(session: QuizSession): QuizSession {
  const { questions, graded, position, total, earlier = [] } = session;
  if (session.dropped) return putBack(session, session.dropped);
  const before = isAnswered(session) ? earlier.at(-1) : undefined;
  if (before) {
    const left = earlier.slice(0, -1);
    const kept = { questions, position, total, hinted: session.hinted };
    const now = [...graded.slice(0, position), before];
    return { ...kept, graded: now, ...(left.length > 0 ? { earlier: left } : {}) };
  }
  const last = graded.at(-1);
  if (!last) return session;
  const rest = graded.slice(0, -1);
  const hinted = last.response.hinted ?? false;
  return { questions, graded: rest, position: rest.length, total, hinted };
}

/** Takes the question on the screen out with its answer; the next one stands there. `total` is one less. */
export function dropQuestion(session: QuizSession): QuizSession {
  const { questions, graded, position, hinted, total } = session;
  const question = questions[position];
  if (!question) return session;
  return {
    questions: [...questions.slice(0, position), ...questions.slice(position + 1)],
    graded: graded.slice(0, position),
    position,
    total: total - 1,
    hinted: false,
    dropped: { question, graded: graded[position] ?? null, hinted },
  };
}

function putBack(session: QuizSession, { question, graded, hinted }: Dropped): QuizSession {
  const { questions, position, total } = session;
  return {
    questions: [...questions.slice(0, position), question, ...questions.slice(position)],
    graded: graded ? [...session.graded, graded] : session.graded,
    position,
    total: total + 1,
    hinted,
  };
}

/** Time is up: the result stands there, and what is not answered is shown as such. */
export function endQuiz(session: QuizSession): QuizSession {
  const { questions, graded, total } = session;
  return { questions, graded, position: questions.length, total, hinted: false, ended: true };
}

/** An interrupted quiz as it was: the answers graded again, standing at the first unanswered question. */
export function replayQuiz(
  questions: readonly Question[],
  responses: readonly Response[],
  strings: Strings,
  { total = 0, hinted = false }: Partial<Pick<QuizSession, 'total' | 'hinted'>> = {},
): QuizSession {
  const graded = questions.flatMap((question, at) => {
    const response = responses[at];
    return response ? gradeResponse(question, response, strings) : [];
  });
  return { ...startQuiz(questions, total), graded, position: graded.length, hinted };
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
