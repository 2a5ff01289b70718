import type { RenameEvent } from './event';
import { inOrder, Timeline, type Placed } from './order';

/** The renames of notes, by the path that each left. */
export class PathChanges {
  private readonly from = new Map<string, Timeline<RenameEvent>>();

  add(event: RenameEvent): void {
    const timeline = this.from.get(event.from) ?? new Timeline<RenameEvent>();
    this.from.set(event.from, timeline);
    timeline.add(event);
  }

  /** All vault paths that a note had from `path` at the time of an event until now, the latest last. */
  since(path: string, event: Placed, isUndone: (id: string) => boolean): string[] {
    const paths = [path];
    // Each step is later than the one before, so this ends.
    for (let at = event; ;) {
      const next = this.from
        .get(paths.at(-1) ?? path)
        ?.sorted()
        .find((rename) => inOrder(rename, at) > 0 && !isUndone(rename.id));
      if (!next) return paths;
      paths.push(next.to);
      at = next;
    }
  }
}
