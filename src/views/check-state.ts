import type { SourceSet } from '../core/notes/note';
import type { Saved } from '../core/progress/journal';
import type { RuledMarking } from '../core/session/overrule';
import type { Tally } from '../core/session/tally';

/** An attempt before the present one. */
export interface EarlierAttempt {
  readonly text: string;
  /** Null while it is being marked. */
  readonly marking: RuledMarking | null;
}

export interface CheckAnswer {
  readonly text: string;
  /** `open` to be typed in; `marking` while a long answer is being marked. */
  readonly stage: 'open' | 'marking' | 'marked';
  /** Not null where it is marked. */
  readonly marking: RuledMarking | null;
  /** Is it on this device: yes, in a moment, or not at all because there is no room left. */
  readonly kept: 'yes' | 'soon' | 'no';
  /** It was marked, and the model answer has been edited since. */
  readonly outdated: boolean;
  /** Oldest first. */
  readonly earlier: readonly EarlierAttempt[];
  /** Marked since the view was opened: its verdict is news. */
  readonly isNews: boolean;
}

/** Over all sets of the note; questions without a model answer are not counted. */
export interface NoteProgress {
  readonly answered: number;
  readonly questions: number;
  /** Of the questions that are answered. */
  readonly points: Tally;
}

export type CheckState =
  | {
      readonly kind: 'check';
      readonly title: string;
      /** Another sheet of paper, another key: nothing typed or zoomed carries over. */
      readonly sheet: string;
      readonly path: string;
      readonly set: SourceSet;
      /** From 0. */
      readonly setIndex: number;
      readonly setCount: number;
      readonly progress: NoteProgress;
      /** Whether what was handed in is in the vault. */
      readonly saved: Saved;
      /** By target of a picture: its resource URL, or null where it is not in the vault. */
      readonly images: Readonly<Record<string, string | null>>;
      /** By index into `set.questions`; without an entry nothing was typed. */
      readonly answers: Readonly<Record<number, CheckAnswer>>;
      /** The question to begin with, and whether a keyboard is there to type at once. */
      readonly start: { readonly question: number; readonly typing: boolean } | null;
    }
  | { readonly kind: 'none'; readonly reason: string };

/** Questions are indexes into `set.questions`, points into `marking.points`; lines are 1-based. */
export interface CheckHandlers {
  readonly type: (question: number, text: string) => void;
  /** The box is left: nothing typed waits any longer to be kept. */
  readonly leave: () => void;
  readonly mark: (question: number) => void;
  /** All that has something written in it. */
  readonly markAll: () => void;
  readonly tryAgain: (question: number) => void;
  /** "I was right", "I was wrong", and taking either back. */
  readonly rule: (question: number, point: number) => void;
  readonly openLine: (line: number) => void;
  /** Writes at once what the vault refused; resolves when that is over. */
  readonly retry: () => Promise<void>;
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

export const unanswered: CheckAnswer = {
  text: '',
  stage: 'open',
  marking: null,
  kept: 'yes',
  outdated: false,
  earlier: [],
  isNews: false,
};
