import type { ItemMemory } from '../core/progress/item';
import { queueToday, type ExamOrders, type Queue } from '../core/schedule/queue';
import type { Settings } from './settings';
import { localDay } from './local-day';
import type { ProgressLog } from './progress-log';
import type { Seats } from './seats';

type DayQueue = Queue<ItemMemory, never>;

/** What the exams to come want of today. */
export interface ExamWishes {
  /** The same list until they change. */
  readonly orders: () => readonly ExamOrders[];
  /** How many points they want asked for the first time. */
  readonly freshToday: () => number;
  /** Days to the next exam on each note that has one, by path. */
  readonly daysByNote: () => ReadonlyMap<string, number>;
}

/** What is to be asked today of points that were asked about before; worked out anew when an answer or a day changes it. */
export class Today {
  private made: { readonly key: readonly unknown[]; readonly queue: DayQueue } | null = null;

  constructor(
    private readonly log: ProgressLog,
    private readonly seats: Seats,
    private readonly settings: () => Settings,
    private readonly now: () => number,
    private readonly exams: ExamWishes,
  ) {}

  queue(): DayQueue {
    const now = this.now();
    const { retention } = this.settings();
    const exams = this.exams.orders();
    const key = [this.log.study(), this.seats.version, localDay(now, 0), retention, ...exams];
    const before = this.made?.key;
    const isSame = before?.length === key.length && key.every((each, at) => each === before[at]);
    if (!this.made || !isSame) {
      const items = this.seats.seated();
      const plan = { now, dayStart: localDay, retention, newPerDay: 0, exams };
      this.made = { key, queue: queueToday({ items, fresh: [], ...plan }) };
    }
    return this.made.queue;
  }

  /** How many points may still be asked about for the first time today; an exam may want more than the day's limit. */
  newLeft(): number {
    const today = localDay(this.now(), 0);
    const begun = this.seats.seated().filter(({ reviews: [first] }) => first && first.at >= today);
    const most = Math.max(this.settings().newPerDay, this.exams.freshToday());
    return Math.max(0, most - begun.length);
  }

  /** Is there an exam on a note? Its new points come first. */
  hasExam(path: string): boolean {
    return this.exams.daysByNote().has(path);
  }
}
