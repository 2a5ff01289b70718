import { eventLine, type LogEvent, type NewEvent } from './event';
import { batchText, logFileName, logHeading, type LogWords } from './log-file';
import { inOrder, orderOf } from './order';
import { nobody, readKept, waitingLine, writeKept, type Mark, type WaitingLine } from './outbox';
import { readEventLine } from './read-event';
import { reasonOf } from '../text/reason';

/** What a journal asks of where it lives. */
export interface JournalPorts {
  /** ms since 1970 */
  now(): number;
  /** 0 <= n < 1, never foreseen. */
  dice(): number;
  /** What a person calls this device now. */
  name(): string;
  /**
   * Keeps the text on the device, outside the vault, in the place of what was kept before, and at once; false where
   * there is no room for it. The text is given to the next journal as it is.
   */
  keep(text: string): boolean;
  /**
   * Appends to the file of the log folder, or makes it: with `heading` and then `text`. Must not resolve before it is
   * on disk, and may reject after any part was written. Called again only when it is through.
   */
  append(file: string, text: string, heading: string): Promise<void>;
}

/**
 * `saved`: every event is in the files. `held`: those that are not are kept on the device, and outlive a crash.
 * `failing`: the last append was refused for this reason; flush tries again.
 */
export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly count: number; readonly held: boolean }
  | {
      readonly kind: 'failing';
      readonly count: number;
      readonly held: boolean;
      readonly reason: string;
    };

interface Batch {
  readonly file: string;
  readonly heading: string;
  readonly lines: ReadonlySet<WaitingLine>;
}

const day = 86_400_000;
/** The last moment of a `Date`. */
const lastOrder = 8.64e15;
/** Without those that look like another one; 32 of them, 5 bits a letter. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Writes events to the files of this device. An event is stamped, kept on the device, appended, and only then taken
 * off the device: whatever is cut off in between, it is in one of the two, and twice perhaps, which its id tells.
 *
 * new Journal(ports, words, kept) -> add at any time -> start(what the files hold) -> flush after each add, and again
 * some time after it failed -> close. Before `start` nothing is written, since the id may have to change; after
 * `close` nothing is kept.
 */
export class Journal {
  private id: string;
  private said: string;
  private at: number;
  /** The greatest in the order of all events that were read or added. */
  private order: number;
  private top: Mark;
  private outbox: WaitingLine[];
  private started = false;
  private closed = false;
  private held: boolean;
  private reason: string | null = null;
  private isWriting = false;
  private flushing = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  /** @param kept what the last journal of this device gave to `ports.keep`; null where there was none */
  constructor(
    private readonly ports: JournalPorts,
    private readonly words: LogWords,
    kept: string | null,
  ) {
    const { device, said, at, order, top, waiting } = readKept(kept);
    this.id = device || this.newDevice();
    [this.said, this.at, this.order] = [said, at, order];
    [this.top, this.outbox] = [top, [...waiting]];
    this.held = waiting.length > 0;
  }

  /** Id of this device; another one when it turned out that two devices have it. */
  get device(): string {
    return this.id;
  }

  saved(): Saved {
    const { held, reason } = this;
    const count = this.outbox.length;
    if (count === 0) return { kind: 'saved' };
    return reason === null
      ? { kind: 'saving', count, held }
      : { kind: 'failing', count, held, reason };
  }

  /** Lines that are not in the files yet, to be read as a file is: with those of the last time. */
  waiting(): string {
    return this.outbox.map(({ text }) => text).join('\n');
  }

  /** Called when `saved` says something else. Gives what ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Gives the event as it will stand in the log. It is kept on the device when this returns. */
  add(event: NewEvent): LogEvent {
    this.at = this.time();
    this.order = Math.max(this.order + 1, this.at);
    const order = this.order > this.at ? { order: this.order } : {};
    // What tells it from other events stands in front, where also a line that was cut off has it.
    const stamped: LogEvent = {
      id: this.makeId(13),
      at: this.at,
      by: this.id,
      ...order,
      ...event,
    };
    const text = eventLine(stamped);
    this.outbox.push(waitingLine(stamped, text));
    this.keep();
    this.tell();
    const read = readEventLine(text);
    return read.kind === 'event' ? read.event : stamped;
  }

  /** Adds what this device is called, where the log says nothing of it or another name; null where it does. */
  introduce(): LogEvent | null {
    const name = this.ports.name();
    if (name === this.said) return null;
    this.said = name;
    return this.add({ kind: 'device', name });
  }

  /**
   * Must be called once, with all events of the files, before anything is written. The device takes a new id where
   * the files are not as it left them: another device has its id, or they came back from a backup. What waits is
   * appended even if it is there already: to be twice in the files does no harm.
   */
  start(events: Iterable<LogEvent>): void {
    const waiting = this.waitingIds();
    let latest = nobody;
    for (const event of events) {
      this.follow(event);
      const isOwn = event.by === this.id && !waiting.has(event.id);
      if (isOwn && inOrder(event, latest) > 0) latest = event;
    }
    if (latest.id !== this.top.id) this.beAnother();
    this.started = true;
    this.keep();
    this.tell();
  }

  /** To be called with events that other devices brought; they may have the id of this one. */
  meet(events: Iterable<LogEvent>): void {
    const waiting = this.waitingIds();
    let isTwin = false;
    for (const event of events) {
      this.follow(event);
      const isOwn = event.by === this.id && !waiting.has(event.id);
      isTwin ||= isOwn && inOrder(event, this.top) > 0;
    }
    if (!isTwin) return;
    this.beAnother();
    this.keep();
  }

  /** Writes what waits, a file at a time. Never rejects: `saved` says how it went. */
  flush(): Promise<void> {
    if (this.started && !this.closed && !this.isWriting) this.flushing = this.write();
    return this.flushing;
  }

  /** What was appended is not waited for: the next journal finds it in the files, or appends it again. */
  close(): void {
    this.closed = true;
    this.listeners.clear();
  }

  private async write(): Promise<void> {
    const refused = new Set<string>();
    this.isWriting = true;
    // The last look at what waits and the end are one step: nothing is added unseen in between.
    for (let next = this.next(refused); next !== null; next = this.next(refused)) {
      await this.append(next, refused);
    }
    this.isWriting = false;
  }

  /** All lines of a file, and what it is called; null where only refused files have any. */
  private next(refused: ReadonlySet<string>): Batch | null {
    const device = { id: this.id, name: this.ports.name() };
    const fileOf = ({ at }: WaitingLine): string => logFileName(at, device);
    const first = this.outbox.find((line) => !refused.has(fileOf(line)));
    if (!first || this.closed) return null;
    const file = fileOf(first);
    const lines = new Set(this.outbox.filter((line) => fileOf(line) === file));
    return { file, heading: logHeading(first.at, device, this.words), lines };
  }

  private async append({ file, heading, lines }: Batch, refused: Set<string>): Promise<void> {
    try {
      await this.ports.append(file, batchText([...lines].map(({ text }) => text)), heading);
    } catch (error) {
      refused.add(file);
      this.reason = reasonOf(error);
      this.tell();
      return;
    }
    // Another journal may have begun with what this one kept.
    if (this.closed) return;
    for (const line of lines) {
      if (line.by === this.id && inOrder(line, this.top) > 0) this.top = line;
    }
    this.outbox = this.outbox.filter((line) => !lines.has(line));
    if (refused.size === 0) this.reason = null;
    this.keep();
    this.tell();
  }

  private waitingIds(): ReadonlySet<string> {
    return new Set(this.outbox.map(({ id }) => id));
  }

  /** What is added from now on comes after it. */
  private follow(event: LogEvent): void {
    const order = orderOf(event);
    // A time that no clock can say was written by hand.
    if (order > this.order && order < lastOrder) this.order = order;
  }

  private beAnother(): void {
    this.id = this.newDevice();
    this.said = '';
    this.top = nobody;
  }

  /**
   * Later than the last event: two clicks keep their order though the clock stands still or is set back. One that was
   * ahead by more than a day was wrong, and is not followed.
   */
  private time(): number {
    const now = Math.floor(this.ports.now());
    return now > this.at || now < this.at - day ? now : this.at + 1;
  }

  /** Begins with a digit, by which the names of its files are told from other names. */
  private newDevice(): string {
    return (letters[Math.floor(this.ports.dice() * 10)] ?? '') + this.makeId(7);
  }

  private makeId(length: number): string {
    return Array.from({ length }, () => letters[Math.floor(this.ports.dice() * 32)]).join('');
  }

  private keep(): void {
    if (this.closed) return;
    const { id: device, said, at, order, top, outbox: waiting } = this;
    this.held = this.ports.keep(writeKept({ device, said, at, order, top, waiting }));
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
