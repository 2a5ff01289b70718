import type { DateValue } from '../dates/date';
import type { NameType, Role, Source } from '../notes/note';
import { lazily } from '../text/lazy';
import type { Span } from '../text/span';

/** What is asked, in the families that a student chooses among. */
export const families = {
  date: ['date', 'first', 'between'],
  gap: ['gap'],
  role: ['role', 'which', 'odd'],
  order: ['order'],
  match: ['match'],
  truth: ['truth'],
  recall: ['recall', 'explain'],
  source: ['source'],
} as const;

export type Family = keyof typeof families;
export type QuestionKind = (typeof families)[Family][number];

const ofKinds = lazily(() => {
  const all = Object.keys(families) as Family[];
  return new Map(all.flatMap((family) => families[family].map((kind) => [kind, family] as const)));
});

/** The family of a kind. */
export function familyOf(kind: QuestionKind): Family {
  return ofKinds().get(kind) ?? 'date';
}

/** A point that a question probes, and that is remembered. */
export interface Item {
  /** `Point.id`; of a source question the hash of its words. */
  readonly id: string;
  /** Its words, in full. */
  readonly text: string;
  readonly role: Role;
  /** 1-based. */
  readonly line: number;
}

interface QuestionBase {
  /** The same for the same kind, form, items and key, whatever the seed. */
  readonly id: string;
  /** Vault path of the note, '' where it lies in none. */
  readonly path: string;
  /** The note's title. */
  readonly title: string;
  /** What is asked about: a statement, a sentence with a gap, or a request. One line of plain text. */
  readonly stem: string;
  /** 1-based line of the note that settles it. */
  readonly line: number;
  /** The points it probes; each is credited by itself. */
  readonly items: readonly Item[];
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
  readonly kind: 'date' | 'first' | 'between' | 'gap' | 'role' | 'which' | 'odd';
  readonly options: readonly Option[];
  /** Index into `options`. */
  readonly key: number;
}

export interface OrderQuestion extends QuestionBase {
  readonly form: 'order';
  readonly kind: 'order';
  /** As offered, shuffled; `items[i]` is the point of `events[i]`. */
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

/** What stands on the left of a match, and so what its right sides are: events, deeds or meanings. */
export type Matched = 'dates' | 'people' | 'terms';

/** Each left side has one right side; no right side fits two. */
export interface MatchQuestion extends QuestionBase {
  readonly form: 'match';
  readonly kind: 'match';
  readonly matched: Matched;
  /** In the order in which the left sides are shown; `items[i]` is the point of `pairs[i]`. */
  readonly pairs: readonly MatchPair[];
  /** Indexes into `pairs`, each once: the order in which the right sides are offered. */
  readonly offered: readonly number[];
}

export interface MatchPair {
  readonly left: string;
  readonly right: string;
  /** 1-based line of its point. */
  readonly line: number;
}

/** What a typed answer has to name: how much of a date, a number, the words of the note, or what sort of thing. */
export type Wanted = 'day' | 'month' | 'year' | 'number' | 'words' | NameType;

/** One fact as it is to be typed. */
export interface TypedKey {
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

/** To be produced: the same question without options. */
export interface TypedQuestion extends QuestionBase, TypedKey {
  readonly form: 'typed';
  readonly kind: 'date' | 'gap';
}

/** True or false? Who finds it false also says what is right. */
export interface TruthQuestion extends QuestionBase {
  readonly form: 'truth';
  readonly kind: 'truth';
  /** What was changed in `stem` to make it false; null where it is true. */
  readonly change: {
    readonly kind: 'date' | 'name' | 'direction';
    /** The false words in `stem`. */
    readonly at: Span;
    /** What stands there in the note. */
    readonly fix: TypedKey;
  } | null;
}

/** To be told in free words, marked point by point. */
export interface WrittenQuestion extends QuestionBase {
  readonly form: 'written';
  readonly kind: 'recall' | 'explain' | 'source';
  /** What has to be said, one for each of `items`: the points of a recall; a single one to explain or of a source. */
  readonly parts: readonly string[];
  /** As given in the note, or null. */
  readonly marks: number | null;
  /** Of a source question: what is to be looked at. */
  readonly sources: readonly Source[];
  /** ISO 639-1, of the note. */
  readonly language: string;
  /** The note's names, for the marker. */
  readonly names: readonly string[];
}

/** `form` is how it is answered: each form has a response, a way of grading and a control of its own. */
export type Question =
  ChoiceQuestion | OrderQuestion | MatchQuestion | TypedQuestion | TruthQuestion | WrittenQuestion;

/** How much it asks: to recognise the answer, to produce it, to recall all of it. */
export type Level = 1 | 2 | 3;

export function levelOf({ form }: Pick<Question, 'form'>): Level {
  return form === 'written' ? 3 : form === 'typed' ? 2 : 1;
}
