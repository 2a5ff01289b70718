import type { App } from 'obsidian';
import { foldStudy, isMissed, type ItemMemory, type Study } from '../core/progress/study';
import { readStudyEvent, type StudyEvent } from '../core/progress/study-event';
import { trimStudy } from '../core/progress/trim';
import type { Question } from '../core/quiz/question';
import { dueItems } from '../core/schedule/schedule';
import type { Graded } from '../core/session/quiz-grade';
import { reviewOf } from '../core/session/review';
import { LocalList } from './local-list';

/** UTF-16 units; a device gives all plugins together some five million. */
const room = 1_200_000;
/** So many events are kept apart from the long list, which takes a while to write. */
const mostFresh = 60;

type Timeless<Event> = Event extends StudyEvent ? Omit<Event, 'at' | 'id'> : never;

/** What was asked and how it went, kept on this device until the vault's own log takes it over. */
export class Memory {
  private readonly settled: LocalList<StudyEvent>;
  private readonly fresh: LocalList<StudyEvent>;
  /** Read when they are first asked for: they may be long, and the app is starting. */
  private events: StudyEvent[] | null = null;
  /** Where in `events` those begin that are not in the long list. */
  private freshFrom = 0;
  private folded: Study | null = null;
  private last = 0;

  constructor(
    app: App,
    /** ms since 1970 */
    private readonly now: () => number,
    /** Another text each time, on all devices. */
    private readonly newId: () => string,
  ) {
    this.settled = new LocalList(app, 'causeway-study', readStudyEvent);
    this.fresh = new LocalList(app, 'causeway-study-fresh', readStudyEvent);
  }

  study(): Study {
    this.folded ??= foldStudy(this.loaded());
    return this.folded;
  }

  /** Points that are due by now, those that are most likely forgotten first. */
  due(): readonly ItemMemory[] {
    return dueItems(this.study().items, this.now());
  }

  /** Points that were answered wrong last. */
  missed(): readonly ItemMemory[] {
    return [...this.study().items.values()].filter(isMissed);
  }

  /** Of an answer in a quiz. Like all that changes something: false where the device has no room left. */
  review(quiz: string, question: Question, graded: Graded): boolean {
    return this.keep(reviewOf(question, graded, this.time(), `${quiz}.${this.newId()}`));
  }

  /** Takes back what `review` said last of a question in a quiz, also where that was before a reload. */
  takeBack(quiz: string, question: string): boolean {
    const undone = this.undone();
    const event = this.loaded()
      .filter((each) => each.kind === 'review' && each.question === question)
      .filter(({ id }) => id.startsWith(`${quiz}.`) && !undone.has(id))
      .at(-1);
    return !event || this.add({ kind: 'undo', of: event.id });
  }

  /** Never to be asked again. */
  hide({ path, id, stem }: Question, why: string): boolean {
    return this.add({ kind: 'hide', path, question: id, stem, why });
  }

  /** May be asked again. */
  show(question: string): boolean {
    return this.add({ kind: 'show', question });
  }

  /** Lets what is known follow a note that was renamed or moved. */
  rename(from: string, to: string): void {
    const events = this.loaded();
    if (!events.some((event) => 'path' in event && event.path === from)) return;
    this.events = events.map((event) =>
      'path' in event && event.path === from ? { ...event, path: to } : event,
    );
    this.folded = null;
    this.settle();
  }

  private add(event: Timeless<StudyEvent>): boolean {
    return this.keep({ ...event, at: this.time(), id: this.newId() });
  }

  /** Holds at once; is on disk when it returns true. */
  private keep(event: StudyEvent): boolean {
    const events = this.loaded();
    events.push(event);
    this.folded = null;
    if (events.length - this.freshFrom > mostFresh) return this.settle();
    return this.fresh.save(events.slice(this.freshFrom)) || this.settle();
  }

  /** Writes the long list; the oldest go where there is no room for all. */
  private settle(): boolean {
    const events = this.loaded();
    for (const most of [room, room / 4, room / 16]) {
      const kept = trimStudy(events, most);
      if (!this.settled.save(kept)) continue;
      this.freshFrom = events.length;
      return this.fresh.save([]);
    }
    return false;
  }

  /** The order of two clicks is never lost, not even where the clock was set back. */
  private time(): number {
    this.loaded();
    this.last = Math.max(this.now(), this.last + 1);
    return this.last;
  }

  private undone(): ReadonlySet<string> {
    return new Set(this.loaded().flatMap((event) => (event.kind === 'undo' ? [event.of] : [])));
  }

  private loaded(): StudyEvent[] {
    if (!this.events) {
      const settled = this.settled.load();
      this.events = [...settled, ...this.fresh.load()];
      this.freshFrom = settled.length;
      this.last = this.events.reduce((last, { at }) => Math.max(last, at), 0);
    }
    return this.events;
  }
}
