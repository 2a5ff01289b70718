import type { TFile } from 'obsidian';
import type { HistoryNote } from '../core/notes/note';
import { askedRole, type PointCounts } from '../core/session/overview-notes';
import { studyPoints } from '../core/session/study-points';
import type { HistoryNotes } from './history-notes';
import { nextTask } from './slices';

/** How many points notes have, as far as they were read. */
export class PointCounter {
  private readonly counted = new WeakMap<
    TFile,
    { readonly mtime: number; readonly counts: PointCounts }
  >();
  /** Another number each time that a note was counted. */
  version = 0;

  constructor(private readonly notes: HistoryNotes) {}

  /** Null where the note has not been read since it was changed. */
  of(file: TFile): PointCounts | null {
    const known = this.counted.get(file);
    if (known?.mtime === file.stat.mtime) return known.counts;
    const note = this.notes.known(file);
    return note ? this.count(file, note) : null;
  }

  /** Reads those that were not read, each in a task of its own; true where there were any. */
  async read(files: readonly TFile[]): Promise<boolean> {
    let isNew = false;
    for (const file of files) {
      if (this.of(file)) continue;
      await nextTask();
      try {
        this.count(file, await this.notes.read(file));
        isNew = true;
      } catch {
        // A note that cannot be read says so when it is opened; here its points are only not counted.
      }
    }
    return isNew;
  }

  private count(file: TFile, note: HistoryNote): PointCounts {
    const counts = { cause: 0, course: 0, impact: 0, topic: 0 };
    for (const { role, isLabel } of studyPoints(note)) {
      if (!isLabel && role !== 'ignore') counts[askedRole(role)]++;
    }
    this.counted.set(file, { mtime: file.stat.mtime, counts });
    this.version++;
    return counts;
  }
}
