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
  /** What was just done, in a sentence. */
  readonly news: string;
}

export interface LogHealthHandlers {
  /** @param line 1-based */
  readonly openLine: (path: string, line: number) => void;
  readonly find: (item: ItemMemory) => void;
  readonly letGo: (item: ItemMemory) => void;
  readonly undo: (item: ItemMemory) => void;
  /** Tries at once to write what could not be written. */
  readonly retry: () => void;
}

export interface LogHealthProps {
  readonly state: LogHealthState;
  readonly handlers: LogHealthHandlers;
}
