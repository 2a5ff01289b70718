import type { ReviewEvent } from '../progress/study-event';
import { familyOf, levelOf, type Question } from '../quiz/question';
import type { Graded } from './quiz-grade';

/** What an answer is remembered as. @param at ms since 1970 @param id of the event, the same on no other */
export function reviewOf(question: Question, graded: Graded, at: number, id: string): ReviewEvent {
  return {
    kind: 'review',
    id,
    at,
    path: question.path,
    question: question.id,
    family: familyOf(question.kind),
    level: levelOf(question),
    hinted: graded.response.hinted ?? false,
    items: question.items.map((item, index) => ({
      id: item.id,
      text: item.text,
      role: item.role,
      credit: graded.credits[index] ?? 0,
    })),
  };
}
