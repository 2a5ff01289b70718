import { roles, type Role } from '../notes/note';
import { families, familyOf, type Family, type Question } from '../quiz/question';
import type { QuizSession } from './quiz-session';

export interface QuizScore {
  /** Questions, answered or not. */
  readonly total: number;
  readonly correct: number;
  readonly partly: number;
  readonly wrong: number;
  readonly skipped: number;
  /** Answered with a hint. */
  readonly hinted: number;
  /** 0..1: the credit for what was answered by all questions; 0 where there are none. */
  readonly share: number;
}

/** What the quiz comes to so far, of all questions that it will have. */
export function quizScore(session: QuizSession): QuizScore {
  return scoreOf(session, [...session.questions.keys()], session.total);
}

/** The score of the questions about one thing. */
export interface ScoreBy<Key> extends QuizScore {
  readonly key: Key;
}

/** The families that were asked, in the order in which they are offered. */
export function scoresByFamily(session: QuizSession): ScoreBy<Family>[] {
  return scoresBy(session, Object.keys(families) as Family[], ({ kind }) => familyOf(kind));
}

/** The roles of the points that were asked about, in the order in which they stand everywhere. */
export function scoresByRole(session: QuizSession): ScoreBy<Role>[] {
  return scoresBy(session, roles, ({ role }) => role);
}

/** One score a key that a question has; of the questions that are there. */
export function scoresBy<Key>(
  session: QuizSession,
  keys: readonly Key[],
  keyOf: (question: Question) => Key,
): ScoreBy<Key>[] {
  const indexes = new Map<Key, number[]>(keys.map((key) => [key, []]));
  session.questions.forEach((question, at) => indexes.get(keyOf(question))?.push(at));
  return [...indexes]
    .filter(([, at]) => at.length > 0)
    .map(([key, at]) => ({ key, ...scoreOf(session, at, at.length) }));
}

function scoreOf({ graded }: QuizSession, indexes: readonly number[], total: number): QuizScore {
  const counts = { correct: 0, partly: 0, wrong: 0, skipped: 0, hinted: 0 };
  let credit = 0;
  for (const at of indexes) {
    const { verdict, score, response } = graded[at] ?? {};
    if (!verdict) continue;
    counts[verdict]++;
    credit += score ?? 0;
    if (response?.hinted) counts.hinted++;
  }
  return { total, ...counts, share: total === 0 ? 0 : credit / total };
}
