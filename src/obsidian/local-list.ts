import type { App } from 'obsidian';

/** A list that is kept on this device, apart for each vault. What of it cannot be read is set aside, not lost. */
export class LocalList<Entry> {
  /** Entries of a newer version, or broken ones: written back as they are. */
  private strange: unknown[] = [];

  /** `read` gives null for what is no entry; `older` takes what is no list, as versions before kept it. */
  constructor(
    private readonly app: App,
    private readonly key: string,
    private readonly read: (stored: unknown) => Entry | null,
    private readonly older: (stored: unknown) => Entry[] | null = () => null,
  ) {}

  /** Never fails: what is no list at all goes to a key of its own. */
  load(): Entry[] {
    const stored = this.stored();
    if (stored === null || stored === undefined) return [];
    if (!Array.isArray(stored)) {
      const older = this.older(stored);
      if (!older) this.write(`${this.key}-aside`, stored);
      return older ?? [];
    }
    const entries: Entry[] = [];
    for (const value of stored) {
      const entry = this.read(value);
      if (entry) entries.push(entry);
      else this.strange.push(value);
    }
    return entries;
  }

  /** Is on disk when it returns true; false where the device has no room left. */
  save(entries: readonly Entry[]): boolean {
    const all = [...entries, ...this.strange];
    return this.write(this.key, all.length > 0 ? all : null);
  }

  private stored(): unknown {
    try {
      return this.app.loadLocalStorage(this.key);
    } catch {
      return null;
    }
  }

  private write(key: string, value: unknown): boolean {
    try {
      this.app.saveLocalStorage(key, value);
      return true;
    } catch {
      return false;
    }
  }
}
