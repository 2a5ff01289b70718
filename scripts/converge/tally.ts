/** What is counted of a run, so that one sees that it was not empty; in words. */
const names = {
  events: 'events that the devices were given',
  crashes: 'crashes',
  cut: 'of them in the middle of a write',
  torn: 'lines without an end, each time one was read',
  refused: 'writes refused by a full or read-only disk',
  unheld: 'events that the local storage had no room for',
  restored: 'local storages that came back from an older state',
  cloned: 'devices copied whole',
  reborn: 'ids of devices taken anew',
  edits: 'edits of notes',
  renames: 'notes that got another path',
  copies: 'conflict copies',
  merges: 'files merged by the sync',
  halves: 'files that arrived by halves',
  older: 'older versions over newer ones',
  meddled: 'files of the log changed or moved by hand',
  files: 'files of the log at the end',
  items: 'items at the end',
  seated: 'of them on a point',
} as const;

export type Counted = keyof typeof names;

export class Tally {
  private readonly counts = new Map<string, number>();

  add(name: Counted, count = 1): void {
    this.counts.set(name, this.of(name) + count);
  }

  of(name: Counted): number {
    return this.counts.get(name) ?? 0;
  }

  addAll({ counts }: Tally): void {
    for (const [name, count] of counts) this.counts.set(name, (this.counts.get(name) ?? 0) + count);
  }

  /** A line for each count. */
  print(): string {
    const lines = Object.entries(names).map(([name, words]) => {
      return `${String(this.counts.get(name) ?? 0).padStart(9)} ${words}\n`;
    });
    return lines.join('');
  }
}
