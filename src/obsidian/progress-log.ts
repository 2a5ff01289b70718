import { Component, debounce, TFile, type App, type TAbstractFile } from 'obsidian';
import type { LogEvent, NewEvent } from '../core/progress/event';
import { Journal, type Saved } from '../core/progress/journal';
import { readingLog, readLog, type SetAside } from '../core/progress/read-log';
import { StudyFold, type Study } from '../core/progress/study';
import { remembering } from '../core/schedule/memory';
import type { Strings } from '../strings';
import { deviceName, renameDevice } from './device';
import { LogFolder } from './log-folder';
import { inSlices } from './slices';
import { reasonOf } from '../core/text/reason';

const keptKey = 'causeway-journal';
/** ms between the last change of a file and its reading: sync tools write in several steps. */
const readPause = 300;
/** ms in which what is added goes into one append. */
const writePause = 20;
/** So many events or items are taken at a step of long work: a fraction of a millisecond. */
const some = 25;
/** ms before a refused append is tried again; twice as long each time. */
const firstRetry = 2000;
const lastRetry = 60_000;
/** ms after which an append counts as refused; if it comes true after all, its events are there twice and count once. */
const longestWrite = 20_000;

/** A file of the log as it was read. */
export interface LogFile {
  readonly path: string;
  readonly events: number;
  readonly setAside: readonly SetAside[];
  /** Why it could not be read at all, or ''. */
  readonly failure: string;
}

/** The log of the vault: reads every file of its folder, and writes one of its own. */
export class ProgressLog extends Component {
  /** Resolves when what lay in the folder at the start has been read; never fails. */
  readonly ready: Promise<void>;
  private readonly fold = new StudyFold();
  private readonly journal: Journal;
  private readonly log: LogFolder;
  private readonly read = new Map<string, LogFile>();
  private readonly listeners = new Set<() => void>();
  /** Bytes of the files that were written here. */
  private readonly sizes = new Map<string, number>();
  private readonly changed = new Set<string>();
  private isReady = false;
  private isClosed = false;
  private setReady: () => void = () => undefined;
  private reading: Promise<void> = Promise.resolve();
  private retryTime = firstRetry;
  private retryTimer: number | null = null;
  private readonly readSoon = debounce(() => this.readChanged(), readPause, true);
  private readonly writeSoon = debounce(() => void this.write(), writePause);

  constructor(
    private readonly app: App,
    now: () => number,
    private readonly strings: Pick<Strings, 'log'>,
    /** Vault path of its folder, and what keeps another one. */
    private readonly folder: { readonly path: () => string; readonly move: (to: string) => void },
  ) {
    super();
    this.log = new LogFolder(app, folder.path);
    this.ready = new Promise((done) => (this.setReady = done));
    const ports = {
      now,
      dice: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
      name: () => deviceName(app, strings),
      keep: (text: string) => this.keep(text),
      append: (file: string, text: string, heading: string) => this.append(file, text, heading),
    };
    this.journal = new Journal(ports, strings.log, this.kept());
    // What was not written before the app was closed counts from the start.
    this.fold.add(readLog(this.journal.waiting()).events);
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    this.register(this.journal.onChange(() => this.tell()));
    // The vault's files are known once the layout is ready.
    workspace.onLayoutReady(() => {
      const hear = (file: TAbstractFile): void => this.hear(file);
      this.registerEvent(vault.on('create', hear));
      this.registerEvent(vault.on('modify', hear));
      this.registerEvent(vault.on('rename', (file, from) => this.hearMove(file, from)));
      this.registerEvent(vault.on('delete', ({ path }) => void this.read.delete(path)));
      void this.start();
    });
    this.registerEvent(workspace.on('quit', (tasks) => tasks.addPromise(this.journal.flush())));
  }

  override onunload(): void {
    this.isClosed = true;
    this.readSoon.cancel();
    this.writeSoon.cancel();
    if (this.retryTimer !== null) window.clearTimeout(this.retryTimer);
    void this.journal.flush();
    this.journal.close();
    this.listeners.clear();
  }

  /** What all events come to that were read or added until now. */
  study(): Study {
    return this.fold.study();
  }

  /** All events, each once. */
  events(): Iterable<LogEvent> {
    return this.fold.all();
  }

  /** It counts at once and is kept on the device when this returns; `saved` says when it is in the vault. */
  add(event: NewEvent): LogEvent {
    const name = this.journal.introduce();
    const added = this.journal.add(event);
    this.fold.add(name ? [name, added] : [added]);
    this.tell();
    if (this.isReady) this.writeSoon();
    return added;
  }

  /** Is what was added in the vault? */
  saved(): Saved {
    return this.journal.saved();
  }

  /** Calls back when the study or what is saved has changed; gives the function that stops it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What was read, by path. */
  files(): readonly LogFile[] {
    return [...this.read.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  device(): { readonly id: string; readonly name: string } {
    return { id: this.journal.device, name: deviceName(this.app, this.strings) };
  }

  /** '' for what it is called by itself. */
  renameDevice(name: string): void {
    renameDevice(this.app, name);
    const event = this.journal.introduce();
    if (event) this.fold.add([event]);
    this.tell();
    this.writeSoon();
  }

  /** Moves the log to another folder of the vault; null, or why not. */
  async moveTo(folder: string): Promise<string | null> {
    try {
      await this.journal.flush();
      // What was just moved is known again only when it is read.
      this.readChanged();
      await this.reading;
      const files = this.files().filter(({ events }) => events > 0);
      const there = files.flatMap(({ path }) => this.app.vault.getFileByPath(path) ?? []);
      await this.log.move(there, folder);
      this.folder.move(folder);
      return null;
    } catch (error) {
      return this.strings.log.notMoved(reasonOf(error));
    } finally {
      this.readAgain();
    }
  }

  /** Tries at once what was refused. */
  async write(): Promise<void> {
    if (!this.isReady || this.isClosed) return;
    await this.journal.flush();
    if (this.journal.saved().kind !== 'failing') {
      this.retryTime = firstRetry;
      return;
    }
    if (this.retryTimer !== null) window.clearTimeout(this.retryTimer);
    this.retryTimer = window.setTimeout(() => void this.write(), this.retryTime);
    this.retryTime = Math.min(this.retryTime * 2, lastRetry);
  }

  private async start(): Promise<void> {
    await this.readFiles(this.log.files());
    if (this.isClosed) return;
    this.journal.start(this.fold.all());
    this.isReady = true;
    this.setReady();
    this.tell();
    void this.write();
  }

  private hear(file: TAbstractFile): void {
    if (!(file instanceof TFile) || !this.log.holds(file)) return;
    const isOwn = this.sizes.get(file.path) === file.stat.size;
    // It is as we left it, once: what comes next and is as large may be another's.
    this.sizes.delete(file.path);
    if (isOwn) return;
    this.changed.add(file.path);
    this.readSoon();
  }

  private hearMove(file: TAbstractFile, from: string): void {
    if (from === this.log.path) this.folder.move(file.path);
    for (const map of [this.read, this.sizes]) map.delete(from);
    this.hear(file);
  }

  private readAgain(): void {
    this.read.clear();
    this.sizes.clear();
    for (const { path } of this.log.files()) this.changed.add(path);
    this.readSoon();
  }

  private readChanged(): void {
    const paths = [...this.changed];
    this.changed.clear();
    const files = paths.flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
    this.reading = this.reading.then(() => this.readFiles(files));
  }

  private async readFiles(files: readonly TFile[]): Promise<void> {
    for (const file of files) {
      if (this.isClosed) return;
      this.read.set(file.path, await this.readFile(file));
    }
    await inSlices(this.settling());
    this.tell();
  }

  private async readFile(file: TFile): Promise<LogFile> {
    const { path } = file;
    try {
      const text = await this.app.vault.cachedRead(file);
      const { events, setAside } = await inSlices(this.taking(text));
      return { path, events, setAside, failure: '' };
    } catch (error) {
      return { path, events: 0, setAside: [], failure: reasonOf(error) };
    }
  }

  /** Reads a file's text into the fold, a little at a time. */
  private *taking(text: string): Generator<void, Pick<LogFile, 'events' | 'setAside'>> {
    const { events, setAside } = yield* readingLog(text);
    if (this.isReady) this.journal.meet(events);
    for (let at = 0; at < events.length; at += some) {
      this.fold.add(events.slice(at, at + some));
      yield;
    }
    return { events: events.length, setAside };
  }

  /** Works out what the events come to; else whoever asks for it first would have to wait for all of it. */
  private *settling(): Generator<void, void> {
    while (!this.fold.settle(some)) yield;
    yield* remembering(this.fold.study().items.values());
  }

  private async append(file: string, text: string, heading: string): Promise<void> {
    const path = `${this.log.path}/${file}`;
    const before = this.sizes.get(path) ?? this.app.vault.getFileByPath(path)?.stat.size;
    const written = before === undefined ? heading + text : text;
    // Told before it is there, because the vault tells of it before the append resolves.
    this.sizes.set(path, (before ?? 0) + new TextEncoder().encode(written).length);
    try {
      await inTime(this.log.append(file, text, heading), this.strings.log.slow);
      // What was written here is not read again.
      const known = this.read.get(path) ?? { path, events: 0, setAside: [], failure: '' };
      this.read.set(path, { ...known, events: known.events + text.split('\n').length - 1 });
    } catch (error) {
      this.sizes.delete(path);
      throw error;
    }
  }

  /** What the last journal of this device left; what is none is set aside, and not written over. */
  private kept(): string | null {
    try {
      const kept: unknown = this.app.loadLocalStorage(keptKey);
      if (typeof kept === 'string' && kept.startsWith('{')) return kept;
      if (kept !== null) this.app.saveLocalStorage(`${keptKey}-aside`, kept);
    } catch {
      // A new journal is begun all the same.
    }
    return null;
  }

  private keep(text: string): boolean {
    try {
      this.app.saveLocalStorage(keptKey, text);
      return true;
    } catch {
      return false;
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Rejects with a reason what takes too long: a device that went to sleep in the middle never ends it. */
function inTime(work: Promise<void>, reason: string): Promise<void> {
  let timer: number | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = window.setTimeout(() => fail(new Error(reason)), longestWrite);
  });
  return Promise.race([work, late]).finally(() => window.clearTimeout(timer));
}
