import type { Saved } from '../core/progress/journal';
import type { Overview } from '../core/session/overview';

/** An exam that is still to come, and how its points stand. */
export interface ExamStanding {
  /** Of the exam, the same as long as nobody changes it. */
  readonly id: string;
  /** The note, the folder or the tag that it is about. */
  readonly title: string;
  /** Days from today; 0 is today. */
  readonly days: number;
  /** Points of it that were studied. */
  readonly points: number;
  /** 0..1: what is wanted of every point. */
  readonly wanted: number;
  /** Null until it is made, and on the day itself. */
  readonly plan: {
    /** 0..1: mean recall on the day, if the plan is followed. */
    readonly expected: number;
    /** The wanted recall can be reached in the time there is. */
    readonly isPossible: boolean;
    /** Reviews a day. */
    readonly perDay: number;
  } | null;
}

export type ProgressState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'ready';
      readonly overview: Overview;
      /** False for what is in sight first alone: the rest comes in a task of its own. */
      readonly isWhole: boolean;
      /** Points that may still be asked about for the first time today. */
      readonly fresh: number;
      /** The soonest first. */
      readonly exams: readonly ExamStanding[];
      /** ms since 1970: when a day begins that is counted from today. */
      readonly dayStart: (day: number) => number;
      readonly saved: Saved;
      /** Of the log, with a slash at its end. */
      readonly folder: string;
      /** Devices that the log has events of. */
      readonly devices: number;
    };

export interface ProgressHandlers {
  /** A quiz on all points that are due today. */
  readonly start: () => void;
  /** A quiz on what is left for today, which is new points where nothing is due. */
  readonly learn: () => void;
  /** The choices before a quiz. */
  readonly choose: () => void;
  readonly quizNote: (path: string) => void;
  readonly openNote: (path: string, newLeaf: boolean) => void;
  /** Goes to the line where the point of an item stands now. */
  readonly openPoint: (itemId: string, newLeaf: boolean) => void;
  readonly logHealth: () => void;
  readonly createNote: () => void;
}

export type ReadyState = Extract<ProgressState, { kind: 'ready' }>;
