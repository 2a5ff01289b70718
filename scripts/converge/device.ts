import { seededRandom } from '../../src/core/text/random';
import { App, type Fault } from './app';
import type { SyncState } from './cloud';
import { Disk, isLog } from './disk';
import type { Ledger } from './ledger';

/** A device with its vault, its local storage, its clock and the app, which runs or does not. */
export class Device {
  disk = new Disk();
  state: SyncState = new Map();
  /** What the journal kept in the local storage. */
  kept: string | null = null;
  /** What stood there at some time before. */
  readonly earlier: (string | null)[] = [null];
  name: string;
  /** ms that its clock is ahead. */
  ahead = 0;
  hasRoom = true;
  isOnline = true;
  app: App | null = null;
  /** Notes that were deleted, to be restored. */
  readonly trash: (readonly [string, Buffer])[] = [];
  private starts = 0;

  constructor(
    readonly index: number,
    private readonly world: {
      readonly time: number;
      readonly ledger: Ledger;
      readonly fault: Fault | null;
    },
  ) {
    this.name = ['Laptop', 'Phone', 'Tablet', 'Old laptop'][index] ?? 'Other';
  }

  now(): number {
    return this.world.time + this.ahead;
  }

  keep(text: string): boolean {
    if (this.hasRoom) this.kept = text;
    return this.hasRoom;
  }

  /** The app starts; what it reads it reads later. */
  start(): App {
    this.starts++;
    const random = seededRandom(this.index * 1_000_003 + this.starts);
    this.app = new App(this, random, this.world.fault);
    this.see();
    return this.app;
  }

  /** It ends as an app ends; what it was writing goes on. */
  close(): void {
    this.app?.flush();
    this.see();
    this.app?.journal.close();
    this.app = null;
  }

  /** It ends without notice. Was a write cut off? @param share 0..1, of the bytes under way that are written */
  crash(share: number): boolean {
    this.app?.journal.close();
    this.app = null;
    if (this.world.fault === 'drops-outbox') this.kept = null;
    return this.disk.cut(share);
  }

  /** The local storage is as it was at some time before. */
  restore(kept: string | null): void {
    this.kept = kept;
    this.world.ledger.forget(this.index, kept ?? '');
  }

  /** Everything that is on it is on the other one, too. */
  copyTo(other: Device): void {
    other.disk = this.disk.copy();
    other.state = new Map(this.state);
    other.kept = this.kept;
    other.name = this.name;
  }

  /** Writes down what the app says of what it was given. */
  see(): void {
    if (this.app) this.world.ledger.see(this.index, this.app);
  }

  /** The vault tells the app that files are others. */
  tell(files: readonly string[]): void {
    for (const file of files) if (isLog(file)) this.app?.hear(file);
  }
}
