/** Offsets are UTF-16: `start`..`end` of a point into the model answer, of evidence and flags into the typed answer. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type PointVerdict = 'covered' | 'partly' | 'missed' | 'contradicted';

/** One claim of the model answer with what the typed answer made of it. */
export interface MarkedPoint extends Stretch {
  readonly text: string;
  readonly verdict: PointVerdict;
  /** The stretch of the typed answer that speaks of it, or null. */
  readonly evidence: Stretch | null;
  /** The words that matched, in pairs, for lighting them in both texts. */
  readonly matches: readonly { readonly model: Stretch; readonly answer: Stretch }[];
}

/** What a stretch of the answer says against the note. */
export type ContradictionKind =
  | 'wrong-date'
  | 'wrong-number'
  | 'wrong-name'
  | 'swapped-actors'
  | 'swapped-cause'
  | 'swapped-order'
  | 'quantifier'
  | 'negation'
  | 'opposite';

export type FlagKind =
  | ContradictionKind
  | 'empty'
  | 'no-knowledge'
  | 'question-restated'
  | 'salad'
  | 'addressed'
  | 'hedged'
  | 'denied-elsewhere'
  | 'no-model';

/** Something to tell the student in a plain sentence ("You wrote 1963; your note says 1962"). */
export interface Flag {
  readonly kind: FlagKind;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

export interface Marking {
  readonly overall: 'correct' | 'partly' | 'wrong';
  /** 0..1: the weighted share of key points covered. */
  readonly score: number;
  readonly points: readonly MarkedPoint[];
  readonly flags: readonly Flag[];
}

export interface MarkingInput {
  /** What is asked; '' where the note has no question. Its words count for nothing. */
  readonly question: string;
  readonly model: string;
  readonly answer: string;
  readonly marks?: number;
  /** Names that the note knows, so that none is taken for a typing slip of another. */
  readonly names?: readonly string[];
  /** Language of the texts, a BCP 47 tag; told from model answer and question where it is not given. */
  readonly language?: string;
  /** Other statements of the note; an answer that says the opposite of one is not wholly correct. */
  readonly claims?: readonly string[];
}
