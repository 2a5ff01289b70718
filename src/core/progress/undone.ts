import type { LogEvent } from './event';

type Undo = Extract<LogEvent, { kind: 'undo' }>;

/** Which events were taken back, in whatever order the undos came; an undo that was itself undone counts no longer. */
export class Undone {
  /** Ids of undos by the id of what they undo. */
  private readonly undos = new Map<string, string[]>();

  add({ of, id }: Undo): void {
    const before = this.undos.get(of);
    if (before) before.push(id);
    else this.undos.set(of, [id]);
  }

  has(id: string): boolean {
    return this.undos.has(id) && this.isUndone(id, []);
  }

  private isUndone(id: string, above: readonly string[]): boolean {
    // Two undos of each other can only be written by hand: then both count.
    const chain = [...above, id];
    const undos = this.undos.get(id) ?? [];
    return undos.some((undo) => !chain.includes(undo) && !this.isUndone(undo, chain));
  }
}
