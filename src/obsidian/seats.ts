import { Component, debounce, type App, type TFile } from 'obsidian';
import type { HistoryNote } from '../core/notes/note';
import { findingElsewhere } from '../core/progress/elsewhere';
import type { SeenPoint } from '../core/progress/event';
import type { ItemMemory } from '../core/progress/item';
import { freshId, seatItems, type Seating } from '../core/progress/seat';
import type { Study } from '../core/progress/study';
import { underOf } from '../core/progress/under';
import { studyPoints } from '../core/session/study-points';
import { groupBy } from '../core/text/group';
import type { HistoryNotes } from './history-notes';
import type { ProgressLog } from './progress-log';
import { inSlices, nextTask } from './slices';

/** ms without a change before what an edit did is written down: nobody's half-typed words are. */
const editPause = 8000;
/** ms after the start, so that the app is there first. */
const startPause = 1500;

interface Seated {
  readonly items: readonly ItemMemory[];
  readonly seating: Seating;
}

/** What an answer about a point counts for. */
type Seat = Pick<SeenPoint, 'id' | 'under'>;

/**
 * Which points of the notes the items sit on now. What an edit did to a point is written into the log once the note
 * is left alone, and what left a note is looked for in the others.
 */
export class Seats extends Component {
  /** Of the notes that are still held as read. */
  private readonly known = new WeakMap<HistoryNote, Seated>();
  /** By the point's id, by path. */
  private readonly seats = new Map<string, ReadonlyMap<string, Seat>>();
  /** Ids of items without a point in the note that they were last seen in, by path. */
  private readonly lostIn = new Map<string, ReadonlySet<string>>();
  /** Paths of notes that changed since all were looked through. */
  private readonly changed = new Set<string>();
  private readonly soughtOnce = new Set<string>();
  private sorted: {
    readonly study: Study;
    readonly byPath: ReadonlyMap<string, ItemMemory[]>;
  } | null = null;
  /** Another number each time that an item is found to be lost, or found again. */
  version = 0;
  private working: Promise<void> = Promise.resolve();
  private isClosed = false;
  private readonly settleSoon = debounce(() => void this.settle(), editPause, true);

  constructor(
    private readonly app: App,
    private readonly notes: HistoryNotes,
    private readonly log: ProgressLog,
  ) {
    super();
  }

  override onload(): void {
    const { metadataCache, vault, workspace } = this.app;
    // Which notes are history notes is known late at a start: until then no item stands in one.
    this.register(this.notes.onChange(() => this.version++));
    const hear = (path: string): void => {
      if (!this.historyNote(path) && !this.byPath().has(path)) return;
      this.changed.add(path);
      this.settleSoon();
    };
    workspace.onLayoutReady(() => {
      this.registerEvent(metadataCache.on('changed', ({ path }) => hear(path)));
      this.registerEvent(metadataCache.on('deleted', ({ path }) => hear(path)));
      this.registerEvent(vault.on('rename', ({ path }, from) => this.rename(from, path)));
      const begin = window.setTimeout(() => void this.begin(), startPause);
      this.register(() => window.clearTimeout(begin));
    });
  }

  override onunload(): void {
    this.isClosed = true;
    this.settleSoon.cancel();
  }

  /** Who sits where in a note as it was read; the same until the note or what is known of its points changes. */
  of(path: string, note: HistoryNote): Seating {
    const items = this.itemsOf(path);
    const known = this.known.get(note);
    if (known && isSame(known.items, items)) return known.seating;
    const points = studyPoints(note);
    const seating = seatItems(items, points);
    this.known.set(note, { items, seating });
    this.setLost(path, seating.lost);
    const { items: all } = this.log.study();
    const seats = points.map((point, at): [string, Seat] => {
      const seated = seating.seats.get(point.id)?.id;
      const id = seated ?? freshId(point, (taken) => all.has(taken));
      return [point.id, { id, under: underOf(points, at) }];
    });
    this.seats.set(path, new Map(seats));
    return seating;
  }

  /** What answers about the points of a note count for, by the points' ids. */
  seatOf(path: string): (point: string) => Seat {
    const seats = this.seats.get(path);
    return (point) => seats?.get(point) ?? { id: point, under: '' };
  }

  /** All items but those that are known to stand in no note. */
  seated(): ItemMemory[] {
    return [...this.log.study().items.values()].filter((item) => !this.isLost(item));
  }

  /** Items that stand in no note, as far as the notes were read. */
  lost(): ItemMemory[] {
    return [...this.log.study().items.values()].filter((item) => this.isLost(item));
  }

  /** Writes down what edits did since the last time; the notes are read in turn, and the screen is not held up. */
  settle(): Promise<void> {
    this.working = this.working.then(async () => {
      const paths = [...this.changed];
      this.changed.clear();
      await this.settleNotes(paths);
      if (!this.isClosed) await this.seek(new Set(paths));
    });
    return this.working;
  }

  /** Edits that were made while the app was closed, or on another device. */
  private async begin(): Promise<void> {
    await this.log.ready;
    for (const path of this.byPath().keys()) this.changed.add(path);
    await this.settle();
  }

  private rename(from: string, to: string): void {
    this.seats.delete(from);
    this.lostIn.delete(from);
    // Another device may have studied it, and its log may not be here yet.
    if (!this.byPath().has(from) && !this.historyNote(to)) return;
    this.log.add({ kind: 'rename', from, to });
    this.changed.add(to);
    this.settleSoon();
  }

  private async settleNotes(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      if (this.isClosed) return;
      const file = this.historyNote(path);
      if (!file) {
        this.lostIn.delete(path);
        this.version++;
      }
      if (!file || this.itemsOf(path).length === 0) continue;
      await nextTask();
      const note = await this.read(file);
      const { changed = [] } = note ? this.of(path, note) : {};
      if (changed.length > 0) this.log.add({ kind: 'seen', path, items: changed });
    }
  }

  /** Looks for items that left their notes: in notes that changed, and for new ones in all that may have got them. */
  private async seek(changed: ReadonlySet<string>): Promise<void> {
    const lost = this.lost();
    if (lost.length === 0) return;
    const fresh = lost.filter(({ id }) => !this.soughtOnce.has(id));
    const since = Math.min(...fresh.map(({ reviews }) => reviews.at(-1)?.at ?? 0));
    const isHomeless = fresh.some(({ path }) => !this.historyNote(path));
    const byPath = this.byPath();
    const places = this.notes.list().filter(({ path, stat }) => {
      // A point can only have come into a note that was written since, or that has another name now.
      return changed.has(path) || stat.mtime > since || (isHomeless && !byPath.has(path));
    });
    const notes = [];
    for (const file of places) {
      await nextTask();
      if (this.isClosed) return;
      const note = await this.read(file);
      if (!note) continue;
      const { free } = this.of(file.path, note);
      if (free.length > 0) notes.push({ path: file.path, points: studyPoints(note), free });
    }
    const { found } = await inSlices(findingElsewhere(this.lost(), notes));
    for (const { path, changed: items } of found) this.log.add({ kind: 'seen', path, items });
    for (const { id } of fresh) this.soughtOnce.add(id);
  }

  private setLost(path: string, items: readonly ItemMemory[]): void {
    const lost = new Set(items.map(({ id }) => id));
    const before = this.lostIn.get(path);
    this.lostIn.set(path, lost);
    if (lost.size !== (before?.size ?? 0) || [...lost].some((id) => !before?.has(id)))
      this.version++;
  }

  private isLost({ id, path }: ItemMemory): boolean {
    return this.lostIn.get(path)?.has(id) ?? !this.historyNote(path);
  }

  private historyNote(path: string): TFile | null {
    const file = this.app.vault.getFileByPath(path);
    return file && this.notes.isHistory(file) ? file : null;
  }

  private async read(file: TFile): Promise<HistoryNote | null> {
    try {
      return await this.notes.read(file);
    } catch {
      // Whoever opens it is told why; its items wait.
      return null;
    }
  }

  private itemsOf(path: string): readonly ItemMemory[] {
    return this.byPath().get(path) ?? [];
  }

  private byPath(): ReadonlyMap<string, ItemMemory[]> {
    const study = this.log.study();
    if (this.sorted?.study !== study) {
      const byPath = groupBy(study.items.values(), ({ path }) => path);
      this.sorted = { study, byPath };
    }
    return this.sorted.byPath;
  }
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
