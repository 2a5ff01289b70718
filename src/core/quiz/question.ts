import type { DateValue } from '../dates/date';
import type { NameType, Role } from '../notes/note';
import type { Span } from '../text/span';

/** What is asked. */
export type QuestionKind = 'date' | 'gap' | 'role' | 'order';

interface QuestionBase {
  /** The same for the same kind, form, item and key, whatever the seed. */
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

/** To be recognised among others. */
export interface ChoiceQuestion extends QuestionBase {
  readonly form: 'choice';
  readonly kind: 'date' | 'gap' | 'role';
  readonly options: readonly Option[];
  /** Index into `options`. */
  readonly key: number;
}

export interface OrderQuestion extends QuestionBase {
  readonly form: 'order';
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

/** What a typed answer has to name: how much of a date, or what sort of thing. */
export type Wanted = 'day' | 'month' | 'year' | NameType;

/** To be produced: the same question without options. */
export interface TypedQuestion extends QuestionBase {
  readonly form: 'typed';
  readonly kind: ChoiceQuestion['kind'];
  readonly wanted: Wanted;
  /** The right answer, in full. */
  readonly model: string;
  /** What the note also calls it. */
  readonly also: readonly string[];
  /** Of a date: what `model` means. */
  readonly date: DateValue | null;
  /** ISO 639-1, of the note: what is typed is read by it. */
  readonly language: string;
  /** The note's other names: none of them is a slip for the right one. */
  readonly others: readonly string[];
}

/** `form` is how it is answered: each form has a response, a way of grading and a control of its own. */
export type Question = ChoiceQuestion | OrderQuestion | TypedQuestion;
