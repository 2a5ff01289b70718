import type { App } from 'obsidian';
import { isRecord } from '../core/text/record';

const storageKey = 'causeway-drafts';

/** Names the answer box of a question: the note's path, the set and the question, counted from 0. */
export function draftKey(path: string, set: number, question: number): string {
  return `${path}#${set}.${question}`;
}

/** Answers as typed, kept on this device so that a reload loses none. The vault is not touched. */
export class Drafts {
  private readonly texts: Map<string, string>;

  constructor(private readonly app: App) {
    const stored: unknown = app.loadLocalStorage(storageKey);
    const entries = isRecord(stored) ? Object.entries(stored) : [];
    this.texts = new Map(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  }

  get(key: string): string {
    return this.texts.get(key) ?? '';
  }

  /** Lets the answers follow a note that was renamed or moved. */
  rename(oldPath: string, path: string): void {
    for (const [key, text] of [...this.texts]) {
      if (!key.startsWith(`${oldPath}#`)) continue;
      this.set(`${path}${key.slice(oldPath.length)}`, text);
      this.set(key, '');
    }
  }

  /** Is on disk when it returns true; false where the device has no room left. */
  set(key: string, text: string): boolean {
    if (text === '') this.texts.delete(key);
    else this.texts.set(key, text);
    try {
      this.app.saveLocalStorage(
        storageKey,
        this.texts.size > 0 ? Object.fromEntries(this.texts) : null,
      );
      return true;
    } catch {
      return false;
    }
  }
}
