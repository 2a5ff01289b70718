import type { Question } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-session';
import type { Strings } from '../strings';

type Words = Strings['quiz'];

/** The right answer as one line of text. */
export function rightAnswer(question: Question): string {
  if (question.kind !== 'order') return question.options[question.key]?.text ?? '';
  return inTime(question)
    .map(({ event }) => event.text)
    .join(' → ');
}

/** What the student gave as one line of text, or null where nothing was given. */
export function givenAnswer(question: Question, graded: Graded): string | null {
  const { response } = graded;
  if (response.kind === 'choice' && question.kind !== 'order') {
    return question.options[response.option]?.text ?? null;
  }
  if (response.kind !== 'order' || question.kind !== 'order') return null;
  return response.order.map((index) => question.events[index]?.text ?? '').join(' → ');
}

/** The verdict as a screen reader reads it out. */
export function spokenVerdict(question: Question, graded: Graded, words: Words): string {
  const verdict = `${words.verdict[graded.verdict]}.`;
  if (question.kind === 'order') {
    const placed = graded.inPlace ?? 0;
    const count =
      graded.response.kind === 'order' ? ` ${words.inPlace(placed, question.events.length)}.` : '';
    return graded.verdict === 'correct'
      ? verdict
      : `${verdict}${count} ${words.announceRightAnswer(rightAnswer(question))}`;
  }
  return graded.verdict === 'correct'
    ? verdict
    : `${verdict} ${words.announceRightAnswer(rightAnswer(question))}`;
}

/** The events from the earliest on, each with its index in the question. */
export function inTime(
  question: Extract<Question, { kind: 'order' }>,
): { readonly event: (typeof question.events)[number]; readonly index: number }[] {
  return question.events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => a.event.rank - b.event.rank);
}
