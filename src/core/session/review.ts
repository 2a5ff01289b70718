import type { NewEvent, SeenPoint } from '../progress/event';
import { familyOf, levelOf, type Question } from '../quiz/question';
import type { Graded } from './quiz-grade';

/**
 * What an answer is remembered as.
 * @param quiz id of the quiz that it was given in
 * @param seatOf the item that sits on a point by the point's id, with what it hangs under
 */
export function reviewOf(
  quiz: string,
  question: Question,
  graded: Graded,
  seatOf: (point: string) => Pick<SeenPoint, 'id' | 'under'>,
): Extract<NewEvent, { kind: 'review' }> {
  return {
    kind: 'review',
    path: question.path,
    quiz,
    question: question.id,
    family: familyOf(question.kind),
    level: levelOf(question),
    hinted: graded.response.hinted ?? false,
    items: question.items.map(({ id, text, role, line }, index) => ({
      ...seatOf(id),
      text,
      role,
      line,
      credit: graded.credits[index] ?? 0,
    })),
  };
}
