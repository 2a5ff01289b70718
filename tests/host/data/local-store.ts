/** The part of the browser's `Storage` that this needs. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The app's `loadLocalStorage` and `saveLocalStorage`: values as JSON, apart for each vault. */
export class LocalStore {
  constructor(
    private readonly storage: KeyValueStorage,
    private readonly vaultId: string,
  ) {}

  /** Null for what was never saved, and for what is no JSON. */
  load(key: string): unknown {
    const text = this.storage.getItem(this.keyOf(key));
    if (text === null) return null;
    try {
      const value: unknown = JSON.parse(text);
      return value;
    } catch {
      return null;
    }
  }

  /** Null or undefined clears the entry. */
  save(key: string, data: unknown): void {
    if (data === null || data === undefined) this.storage.removeItem(this.keyOf(key));
    else this.storage.setItem(this.keyOf(key), JSON.stringify(data));
  }

  private keyOf(key: string): string {
    return `${this.vaultId}-${key}`;
  }
}
