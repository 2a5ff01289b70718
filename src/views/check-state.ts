import type { Marking } from '../core/marking/marking';
import type { SourceSet } from '../core/notes/note';

export interface CheckAnswer {
  readonly text: string;
  /** Null until it is marked, and again after "Try again". */
  readonly marking: Marking | null;
  /** The text is kept on this device. */
  readonly saved: boolean;
}

export type CheckState =
  | {
      readonly kind: 'check';
      readonly title: string;
      readonly path: string;
      readonly set: SourceSet;
      /** From 0. */
      readonly setIndex: number;
      readonly setCount: number;
      /** By target of a picture: its resource URL, or null where it is not in the vault. */
      readonly images: Readonly<Record<string, string | null>>;
      /** By index into `set.questions`; without an entry nothing was typed. */
      readonly answers: Readonly<Record<number, CheckAnswer>>;
    }
  | { readonly kind: 'none'; readonly reason: string };

/** Questions are indexes into `set.questions`, lines are 1-based. */
export interface CheckHandlers {
  readonly type: (question: number, text: string) => void;
  readonly mark: (question: number) => void;
  readonly markAll: () => void;
  readonly tryAgain: (question: number) => void;
  readonly openLine: (line: number) => void;
  readonly nextSet: () => void;
  readonly previousSet: () => void;
  /** A path, or the link path of a source. */
  readonly openNote: (path: string) => void;
}

export interface CheckProps {
  readonly state: CheckState;
  readonly handlers: CheckHandlers;
}

/** Of a view that has a source set to show. */
export interface SheetProps extends CheckProps {
  readonly state: Extract<CheckState, { kind: 'check' }>;
}

export const unanswered: CheckAnswer = { text: '', marking: null, saved: false };
