// The app's vault side in small: what stands between the journal, the fold and the disk.
import { Journal } from '../../src/core/progress/journal';
import type { LogEvent, NewEvent } from '../../src/core/progress/event';
import { readLog, type ReadLog, type SetAside } from '../../src/core/progress/read-log';
import { StudyFold } from '../../src/core/progress/study';
import { en } from '../../src/strings';
import { logsIn } from './cloud';
import type { Device } from './device';

/** How a device may be broken, to prove that it is found out. */
export const faults = [
  'drops-outbox',
  'arrival-order',
  'whole-file',
  'writes-notes',
  'early-saved',
] as const;
export type Fault = (typeof faults)[number];

/** What files say; the same bytes lie on many devices. */
const logs = new WeakMap<Buffer, ReadLog>();

function readBytes(bytes: Buffer): ReadLog {
  const log = logs.get(bytes) ?? readLog(bytes.toString());
  logs.set(bytes, log);
  return log;
}

export class App {
  readonly fold = new StudyFold();
  readonly journal: Journal;
  /** Events that were added here or waited when it began, and are not known to be in the files. */
  readonly unsaved = new Set<string>();
  isReady = false;
  private readonly unread: string[];
  private readonly changed = new Set<string>();
  /** Bytes of the files that were written here. */
  private readonly sizes = new Map<string, number>();
  private arrivals = 0;

  constructor(
    private readonly device: Device,
    random: () => number,
    private readonly fault: Fault | null,
  ) {
    const ports = {
      now: () => device.now(),
      dice: random,
      name: () => device.name,
      keep: (text: string) => device.keep(text),
      append: (file: string, text: string, heading: string) => this.append(file, text, heading),
    };
    this.journal = new Journal(ports, en.log, device.kept);
    const waiting = readLog(this.journal.waiting()).events;
    for (const { id } of waiting) this.unsaved.add(id);
    this.take(waiting);
    this.unread = logsIn(device.disk);
  }

  /** Reads so many files; when those of the start are read it begins to write. */
  read(most: number): SetAside[] {
    const setAside: SetAside[] = [];
    for (let count = 0; count < most; count++) {
      const next = this.isReady ? [...this.changed][0] : this.unread.shift();
      if (next === undefined) break;
      this.changed.delete(next);
      const bytes = this.device.disk.files.get(next);
      if (!bytes) continue;
      const log = readBytes(bytes);
      if (this.isReady) this.journal.meet(log.events);
      this.take(log.events);
      setAside.push(...log.setAside);
    }
    if (!this.isReady && this.unread.length === 0) {
      this.journal.start(this.fold.all());
      this.isReady = true;
      this.flush();
    }
    return setAside;
  }

  get hasUnread(): boolean {
    return this.unread.length > 0 || this.changed.size > 0;
  }

  /** The vault tells that a file of the log is new or another. */
  hear(file: string): void {
    const bytes = this.device.disk.files.get(file);
    if (!bytes) return;
    // It is as it was left here; what comes next is told of anew.
    const isOwn = this.sizes.get(file) === bytes.length;
    this.sizes.delete(file);
    if (!isOwn) this.changed.add(file);
  }

  add(event: NewEvent): LogEvent {
    const name = this.journal.introduce();
    const added = this.journal.add(event);
    const events = name ? [name, added] : [added];
    for (const { id } of events) this.unsaved.add(id);
    this.take(events);
    return added;
  }

  flush(): void {
    if (this.isReady) void this.journal.flush();
  }

  private take(events: readonly LogEvent[]): void {
    if (this.fault !== 'arrival-order') this.fold.add(events);
    else for (const event of events) this.takeInTurn(event);
  }

  /** What comes last counts last. */
  private takeInTurn(event: LogEvent): void {
    if (!this.fold.get(event.id)) this.fold.add([{ ...event, at: ++this.arrivals }]);
  }

  private append(file: string, text: string, heading: string): Promise<void> {
    const { disk } = this.device;
    const path = `Causeway/${file}`;
    const before = this.sizes.get(path) ?? disk.files.get(path)?.length;
    const written = Buffer.byteLength(before === undefined ? heading + text : text);
    this.sizes.set(path, (before ?? 0) + written);
    const through = disk.append(file, text, heading, this.fault === 'whole-file');
    const seen = through.catch((error: unknown) => {
      this.sizes.delete(path);
      if (this.fault !== 'early-saved') throw error;
    });
    return this.fault === 'early-saved' ? Promise.resolve() : seen;
  }
}
