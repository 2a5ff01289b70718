import type { App } from './app';

/** What the devices said of the events that they were given. */
export class Ledger {
  /** Ids of all that were said to be saved, by the devices that said so. */
  readonly saved = new Set<string>();
  /** Ids of those that were said to be kept on a device, by the device. */
  readonly held = new Map<string, number>();
  /** Ids of all that were ever added. */
  readonly added = new Set<string>();

  see(device: number, { journal, unsaved }: App): void {
    if (unsaved.size === 0) return;
    const said = journal.saved();
    const waiting = said.kind === 'saved' ? '' : journal.waiting();
    for (const id of unsaved) {
      this.added.add(id);
      if (!waiting.includes(`"${id}"`)) {
        // Off the device means: in the files.
        unsaved.delete(id);
        this.saved.add(id);
      } else if (said.kind !== 'saved' && said.held) this.held.set(id, device);
    }
  }

  /** A device's local storage holds nothing but this any more. */
  forget(device: number, kept: string): void {
    for (const [id, by] of this.held) {
      if (by === device && !kept.includes(id)) this.held.delete(id);
    }
  }

  /** Events that must not be missing. */
  promised(): Set<string> {
    return new Set([...this.saved, ...this.held.keys()]);
  }
}
