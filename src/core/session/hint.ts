import type { Strings } from '../../strings';
import type { Question } from '../quiz/question';

/** A help that does not give the answer away, as a plain sentence; null where none can be had. */
export function hintFor(question: Question, strings: Strings): string | null {
  if (question.form !== 'written') return null;
  return strings.quiz.written.points(question.parts.length);
}
