import type { LogHealth } from '../core/progress/health';
import type { ItemMemory } from '../core/progress/item';
import type { Saved } from '../core/progress/journal';

/** An item without a point, and what was done about it since it was listed. */
export interface LostItem {
  readonly item: ItemMemory;
  /** Title of the note that it was last seen in. */
  readonly title: string;
  /** `found` names the note that it is in now. */
  readonly done: null | { readonly kind: 'gone' } | { readonly kind: 'found'; readonly in: string };
}

export interface LogHealthState {
  /** Null until the files were read. */
  readonly health: LogHealth | null;
  /** Null until the notes were looked through. */
  readonly lost: readonly LostItem[] | null;
  readonly saved: Saved;
  /** ms since 1970 */
  readonly now: number;
  /** What was just done, in a sentence. */
  readonly news: string;
}

export interface LogHealthHandlers {
  /** @param line 1-based */
  openLine(path: string, line: number): void;
  openNote(path: string): void;
  find(item: ItemMemory): void;
  letGo(item: ItemMemory): void;
  undo(item: ItemMemory): void;
  /** Tries at once to write what could not be written. */
  retry(): void;
}

export interface LogHealthProps {
  readonly state: LogHealthState;
  readonly handlers: LogHealthHandlers;
}
