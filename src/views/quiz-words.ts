import type { OrderEvent, Question } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-grade';
import type { Strings } from '../strings';

type Words = Strings['quiz'];

/** The events from the earliest on. */
export function inTime(events: readonly OrderEvent[]): OrderEvent[] {
  return [...events].sort((a, b) => a.rank - b.rank);
}

/** The events as the student had them; none where nothing was given. */
export function givenOrder(question: Question, { response }: Graded): OrderEvent[] {
  if (question.form !== 'order' || response.kind !== 'order') return [];
  return response.order.flatMap((index) => question.events[index] ?? []);
}

/** The right answer as one line of text. */
export function rightAnswer(question: Question): string {
  switch (question.form) {
    case 'choice':
      return question.options[question.key]?.text ?? '';
    case 'order':
      return inOneLine(inTime(question.events));
    case 'typed':
      return question.model;
  }
}

/** What the student gave as one line of text, or '' where nothing was given. */
export function givenAnswer(question: Question, graded: Graded): string {
  const { response } = graded;
  if (response.kind === 'typed') return response.text.trim();
  return question.form === 'choice' && response.kind === 'choice'
    ? (question.options[response.option]?.text ?? '')
    : inOneLine(givenOrder(question, graded));
}

function inOneLine(events: readonly OrderEvent[]): string {
  return events.map((event) => event.text).join(' → ');
}

/** What there is to say beyond the verdict: how many events stand right, that the student overruled it; else ''. */
export function verdictDetail(question: Question, graded: Graded, words: Words): string {
  const { inPlace, verdict, response } = graded;
  if (response.kind === 'typed' && response.overruled) return words.typed.overruled;
  return question.form === 'order' && inPlace !== null && verdict !== 'correct'
    ? words.inPlace(inPlace, question.events.length)
    : '';
}

/** Why a typed answer was marked so, as long as the student does not know better; else ''. */
export function remarkOn({ mark, response }: Graded): string {
  return response.kind === 'typed' && response.overruled ? '' : (mark?.remark ?? '');
}

/** The verdict as a screen reader reads it out. */
export function spokenVerdict(question: Question, graded: Graded, words: Words): string {
  const { verdict } = graded;
  const said = [words.verdict[verdict], verdictDetail(question, graded, words), remarkOn(graded)]
    .filter(Boolean)
    .map((part) => `${part}.`);
  if (verdict !== 'correct') said.push(words.announceRightAnswer(rightAnswer(question)));
  return said.join(' ');
}
