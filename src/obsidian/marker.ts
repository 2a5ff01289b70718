import { markAnswer } from '../core/marking/mark';
import type { Marking, MarkingInput } from '../core/marking/marking';
import type { HistoryNote, SourceQuestion } from '../core/notes/note';
import { itemKey } from '../core/progress/answers';
import type { Strings } from '../strings';

/** Answers up to so many UTF-16 units are marked within a frame, on a phone too. */
const short = 8000;
/** Time for a frame to be drawn before the first long answer is marked, ms. */
const frame = 32;

/** Marks each answer once, long ones between two frames. */
export class Marker {
  /** By item, then by answer. */
  private readonly done = new Map<string, Map<string, Marking>>();
  private readonly queue = new Map<string, () => void>();
  private timer: number | null = null;
  /** What the note's own words decide. */
  private known: Pick<MarkingInput, 'names' | 'claims' | 'language'> = {};

  constructor(
    private readonly strings: Strings,
    /** Called when all that was asked for is there. */
    private readonly finished: () => void,
  ) {}

  /**
   * Names and language of the note decide what is a typing slip, its points what an answer says wrongly beside the
   * question; with others all is marked anew.
   */
  use(note: HistoryNote | null): void {
    const points = note?.points.filter(({ isLabel }) => !isLabel) ?? [];
    const known = {
      names: [...new Set(points.flatMap(({ names }) => names.map(({ text }) => text)))],
      claims: points.map(({ text }) => text),
      language: note?.language ?? '',
    };
    if (JSON.stringify(known) === JSON.stringify(this.known)) return;
    this.known = known;
    this.done.clear();
    this.stop();
  }

  /** Null where it takes a while, or where it is not urgent: `finished` is called when it is there. */
  mark(question: SourceQuestion, answer: string, isUrgent: boolean): Marking | null {
    const item = `${itemKey(question)} ${question.marks ?? ''}`;
    const found = this.done.get(item)?.get(answer);
    if (found) return found;
    const markNow = (): Marking => {
      const marking = markAnswer(
        {
          question: question.prompt ?? '',
          model: question.model,
          answer,
          ...this.known,
          ...(question.marks === null ? {} : { marks: question.marks }),
        },
        this.strings,
      );
      const answers = this.done.get(item) ?? new Map<string, Marking>();
      this.done.set(item, answers.set(answer, marking));
      return marking;
    };
    const job = `${item} ${answer}`;
    if (isUrgent && answer.length <= short) {
      this.queue.delete(job);
      return markNow();
    }
    this.queue.set(job, markNow);
    this.timer ??= window.setTimeout(() => this.goOn(), frame);
    return null;
  }

  stop(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    this.queue.clear();
  }

  private goOn(): void {
    const [next] = this.queue;
    if (next) {
      this.queue.delete(next[0]);
      next[1]();
    }
    this.timer = this.queue.size > 0 ? window.setTimeout(() => this.goOn()) : null;
    if (this.timer === null) this.finished();
  }
}
