import type { QuestionKind } from './question';

/** What the student reads before answering; of an ordering each event is looked at by itself. */
export interface Asked {
  readonly kind: QuestionKind;
  /** ISO 639-1, of the note. */
  readonly language: string;
  /** What the stem hangs under, or ''; said before it. */
  readonly context: string;
  readonly stem: string;
  /** The right option; '' for an event. */
  readonly key: string;
  readonly options: readonly string[];
}
