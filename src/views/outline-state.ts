import type { Outline } from '../core/notes/outline';

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
      /** A plain sentence on what the note lacks. */
      readonly health?: string;
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
  /** Line of a source set, or null for the first. */
  readonly check: (setLine: number | null) => void;
  readonly openNote: (path: string, newLeaf: boolean) => void;
  readonly fold: (key: string, folded: boolean) => void;
  readonly foldAll: (folded: boolean) => void;
  readonly createNote: () => void;
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
