import type { Role } from '../notes/note';

/** Of the form of the events below; an event of a higher one is kept and skipped. */
export const eventVersion = 1;

/** How much was asked: to recognise the answer, to produce it, to recall all of it. */
export type ReviewLevel = 1 | 2 | 3;

/** What a student may say of a point of a model answer whatever the marker found: it was there, or it was not. */
export type Ruling = 'covered' | 'missed';

interface Entry {
  /** Of this event, another for each on all devices. */
  readonly id: string;
  /** When, in ms since 1970 by the clock of the device. */
  readonly at: number;
  /** Id of the device that wrote it. */
  readonly by: string;
  /**
   * In place of `at` in the order of all events, and greater: the device had read an event of a later time, by a clock
   * that was ahead of its own.
   */
  readonly order?: number;
}

/** A point as it stood in its note. */
export interface SeenPoint {
  /** Of the item: the point's id when it was first asked about. */
  readonly id: string;
  /** Its words, by which it is found again when they or its place have changed. */
  readonly text: string;
  readonly role: Role;
  /** 1-based; 0 where it is not known. */
  readonly line: number;
  /** `hashText` of the words of the topmost point that it hangs under, '' where there is none. */
  readonly under: string;
}

export interface ReviewedPoint extends SeenPoint {
  /** 0..1, before any hint. */
  readonly credit: number;
}

/** A question was answered; each point that it probed is credited by itself. */
export interface ReviewEvent extends Entry {
  readonly kind: 'review';
  /** Vault path of the note. */
  readonly path: string;
  /** Id of the quiz that it was asked in, '' outside of one. */
  readonly quiz: string;
  /** Id of the question. */
  readonly question: string;
  /** What was asked for, as the student chooses it. */
  readonly family: string;
  readonly level: ReviewLevel;
  readonly hinted: boolean;
  readonly items: readonly ReviewedPoint[];
}

/** A question that is never asked again. */
export interface HideEvent extends Entry {
  readonly kind: 'hide';
  readonly path: string;
  readonly question: string;
  /** What it asked, to be recognised in a list and in a note that has another name now. */
  readonly stem: string;
  readonly why: string;
}

/** Points whose words, role or note are no longer what the last event about them said. */
export interface SeenEvent extends Entry {
  readonly kind: 'seen';
  /** Vault path of the note that they were found in. */
  readonly path: string;
  readonly items: readonly (SeenPoint & {
    /** Items that turned out to be this one. */
    readonly also: readonly string[];
  })[];
}

/** The answer to a source question, as it was handed in. */
export interface AttemptEvent extends Entry {
  readonly kind: 'attempt';
  /** `itemKey` of the question. */
  readonly item: string;
  readonly text: string;
}

/** The student's word on a point of a model answer; null takes it back. */
export interface OverrideEvent extends Entry {
  readonly kind: 'override';
  readonly item: string;
  /** `answerKey` of the words that were ruled on. */
  readonly answer: string;
  /** `pointKey` of the point in the model answer. */
  readonly point: string;
  readonly verdict: Ruling | null;
}

/** What was known of these items until now counts no longer. */
export interface ForgetEvent extends Entry {
  readonly kind: 'forget';
  /** Vault path of their note, to be named in a list. */
  readonly path: string;
  readonly items: readonly string[];
}

/** Items without a point that nobody looks for any more, until they are reviewed or seen again. */
export interface ReleaseEvent extends Entry {
  readonly kind: 'release';
  readonly items: readonly string[];
}

/** A note got another vault path. */
export interface RenameEvent extends Entry {
  readonly kind: 'rename';
  readonly from: string;
  readonly to: string;
}

/** One line of the log. Only ever added to. */
export type LogEvent =
  | ReviewEvent
  | HideEvent
  | SeenEvent
  | AttemptEvent
  | OverrideEvent
  | ForgetEvent
  | ReleaseEvent
  | RenameEvent
  /** A hidden question may be asked again. */
  | (Entry & { readonly kind: 'show'; readonly question: string })
  /** Takes back the event with the id `of`, itself an undo perhaps. */
  | (Entry & { readonly kind: 'undo'; readonly of: string })
  /** What the device that writes is called. */
  | (Entry & { readonly kind: 'device'; readonly name: string });

/** An event before it is written down. */
export type NewEvent = LogEvent extends infer Event
  ? Event extends LogEvent
    ? Omit<Event, keyof Entry>
    : never
  : never;

/** What a line of the log holds. */
export type ReadLine =
  | { readonly kind: 'event'; readonly event: LogEvent }
  /** Written by a newer version: kept where it is, and skipped. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'bad'; readonly why: 'no-json' | 'no-event' };

/** The line that an event is written as, without its end. */
export function eventLine(event: LogEvent): string {
  // The version comes first, that a person may see it.
  return JSON.stringify({ v: eventVersion, ...event });
}
