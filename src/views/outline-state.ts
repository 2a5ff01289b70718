import type { Fault } from '../core/notes/health';
import type { Outline } from '../core/notes/outline';
import type { RecallMark } from '../core/session/recall-mark';

export interface NoteName {
  readonly path: string;
  readonly title: string;
  readonly folder: string;
}

export type OutlineState =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'note';
      readonly path: string;
      readonly outline: Outline;
      /** Key of the section or point where the editor is, or null. */
      readonly cursorKey: string | null;
      readonly folded: ReadonlySet<string>;
      /** What in the note deserves a look. */
      readonly faults?: readonly Fault[];
      /** What was just done, for a screen reader. */
      readonly said?: string;
      /** What is known of points that were asked about, by the point's id; another map when any of it changes. */
      readonly marks?: ReadonlyMap<string, RecallMark>;
    }
  | {
      readonly kind: 'choose';
      readonly notes: readonly NoteName[];
      /** Path of the open note that is no history note, or null where none is open. */
      readonly active: string | null;
    }
  | { readonly kind: 'none'; readonly tags: readonly string[]; readonly folders: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Lines are 1-based; keys are those of the outline. */
export interface OutlineHandlers {
  readonly openLine: (line: number, newLeaf: boolean) => void;
  /** A section's key, or null for the whole note. */
  readonly quiz: (sectionKey: string | null) => void;
  /** A quiz on what is known least of the note. */
  readonly quizWeak: () => void;
  /** The choices before a quiz on the note. */
  readonly chooseQuiz: () => void;
  /** Line of a source set, or null for the first. */
  readonly check: (setLine: number | null) => void;
  readonly openNote: (path: string, newLeaf: boolean) => void;
  readonly fold: (key: string, folded: boolean) => void;
  readonly foldAll: (folded: boolean) => void;
  readonly createNote: () => void;
  /** Asks what the section of a key is to be treated as, by a menu at a place in CSS pixels of its window. */
  readonly treatAs: (sectionKey: string, place: { x: number; y: number; doc: Document }) => void;
  /** The pointer came to a row: for the app's preview. */
  readonly hover: (line: number, event: MouseEvent) => void;
}

export interface OutlineProps {
  readonly state: OutlineState;
  readonly handlers: OutlineHandlers;
  /** Targets of pictures that are not in the vault. */
  readonly missing?: ReadonlySet<string>;
}

/** Of a view that has a note to show. */
export interface NoteOutlineProps extends Required<OutlineProps> {
  readonly state: Extract<OutlineState, { kind: 'note' }>;
}
