import type { OrderEvent, Question } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-session';
import type { Strings } from '../strings';

type Words = Strings['quiz'];

/** The events from the earliest on. */
export function inTime(events: readonly OrderEvent[]): OrderEvent[] {
  return [...events].sort((a, b) => a.rank - b.rank);
}

/** The events as the student had them; none where nothing was given. */
export function givenOrder(question: Question, { response }: Graded): OrderEvent[] {
  if (question.kind !== 'order' || response.kind !== 'order') return [];
  return response.order.flatMap((index) => question.events[index] ?? []);
}

/** The right answer as one line of text. */
export function rightAnswer(question: Question): string {
  return question.kind === 'order'
    ? inOneLine(inTime(question.events))
    : (question.options[question.key]?.text ?? '');
}

/** What the student gave as one line of text, or '' where nothing was given. */
export function givenAnswer(question: Question, graded: Graded): string {
  const { response } = graded;
  return question.kind !== 'order' && response.kind === 'choice'
    ? (question.options[response.option]?.text ?? '')
    : inOneLine(givenOrder(question, graded));
}

function inOneLine(events: readonly OrderEvent[]): string {
  return events.map((event) => event.text).join(' → ');
}

/** How many events stand right, where that says more than the verdict alone; else ''. */
export function placedInWords(question: Question, graded: Graded, words: Words): string {
  const { inPlace, verdict } = graded;
  return question.kind === 'order' && inPlace !== null && verdict !== 'correct'
    ? words.inPlace(inPlace, question.events.length)
    : '';
}

/** The verdict as a screen reader reads it out. */
export function spokenVerdict(question: Question, graded: Graded, words: Words): string {
  const { verdict } = graded;
  const said = [words.verdict[verdict], placedInWords(question, graded, words)]
    .filter(Boolean)
    .map((part) => `${part}.`);
  if (verdict !== 'correct') said.push(words.announceRightAnswer(rightAnswer(question)));
  return said.join(' ');
}
