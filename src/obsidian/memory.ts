import { isMissed, type ItemMemory } from '../core/progress/item';
import type { Study } from '../core/progress/study';
import { takenBack } from '../core/progress/taken-back';
import type { Question } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-grade';
import { reviewOf } from '../core/session/review';
import type { ProgressLog } from './progress-log';
import type { Seats } from './seats';

/** What was asked and how it went, as a quiz needs it. */
export class Memory {
  constructor(
    private readonly log: ProgressLog,
    private readonly seats: Seats,
  ) {}

  study(): Study {
    return this.log.study();
  }

  /** Points that were answered wrong last and still stand in a note. */
  missed(): readonly ItemMemory[] {
    return this.seats.seated().filter(isMissed);
  }

  /** Of an answer in a quiz. */
  review(quiz: string, question: Question, graded: Graded): void {
    this.log.add(reviewOf(quiz, question, graded, this.seats.seatOf(question.path)));
  }

  /** Takes back what `review` said last of a question in a quiz, also where that was before a reload. */
  takeBack(quiz: string, question: string): void {
    const { isUndone } = takenBack(this.log.events());
    let last: string | null = null;
    for (const event of this.log.events()) {
      const isIt = event.kind === 'review' && event.quiz === quiz && event.question === question;
      if (isIt && !isUndone(event.id)) last = event.id;
    }
    if (last !== null) this.log.add({ kind: 'undo', of: last });
  }

  /** Never to be asked again. */
  hide({ path, id, stem }: Question, why: string): void {
    this.log.add({ kind: 'hide', path, question: id, stem, why });
  }

  /** May be asked again. */
  show(question: string): void {
    this.log.add({ kind: 'show', question });
  }
}
