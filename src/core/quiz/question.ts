import type { Span } from '../text/span';
import type { Role } from '../notes/note';

export type QuestionKind = 'date' | 'gap' | 'role' | 'order';

interface QuestionBase {
  /** The same for the same kind, item and key, whatever the seed. */
  readonly id: string;
  /** What is asked about: a statement, a sentence with a gap, or a request. One line of plain text. */
  readonly stem: string;
  /** 1-based line of the note that settles it. */
  readonly line: number;
  /** Ids of the points it probes. */
  readonly items: readonly string[];
  /** The point that settles it, in full, and the words in it that do. */
  readonly evidence: { readonly text: string; readonly spans: readonly Span[] };
  readonly role: Role;
  /** The heading that the point stands under, or ''. */
  readonly section: string;
}

export interface Option {
  readonly text: string;
  /** What a wrong option would have been right for, as a full point; null where nothing is known. */
  readonly rightFor: string | null;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'date' | 'gap' | 'role';
  readonly options: readonly Option[];
  /** Index into `options`. */
  readonly key: number;
}

export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order';
  /** As offered, shuffled. */
  readonly events: readonly OrderEvent[];
}

export interface OrderEvent {
  readonly text: string;
  /** 1-based line of its point. */
  readonly line: number;
  /** As printed after the answer: "26 October 1962". */
  readonly date: string;
  /** Events of one rank may stand in either order; ranks rise with time, from 0. */
  readonly rank: number;
}

export type Question = ChoiceQuestion | OrderQuestion;
