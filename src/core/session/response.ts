/** What the student gave. Everything in it can be stored as JSON. */
export type Response = Given & {
  /** A hint was asked for first. */
  readonly hinted?: boolean;
};

type Given =
  /** Index into the options. */
  | { readonly kind: 'choice'; readonly option: number }
  /** The events' indexes in the student's order. */
  | { readonly kind: 'order'; readonly order: readonly number[] }
  /** For each pair the index of the pair whose right side was put beside it; null where nothing was. */
  | { readonly kind: 'match'; readonly chosen: readonly (number | null)[] }
  | TypedResponse
  | TruthResponse
  | WrittenResponse
  | { readonly kind: 'skip' };

export interface TypedResponse {
  readonly kind: 'typed';
  /** As typed. */
  readonly text: string;
  /** The student said that it was right, whatever the marker says. */
  readonly overruled?: boolean;
}

export interface TruthResponse {
  readonly kind: 'truth';
  readonly said: boolean;
  /** What should stand there instead, as typed; '' where it was called true or nothing was typed. */
  readonly fix: string;
  /** As of a typed answer: the fix counts as right. */
  readonly overruled?: boolean;
}

export interface WrittenResponse {
  readonly kind: 'written';
  /** As typed. */
  readonly text: string;
  /** By the index of the part: what the student says of it, whatever the marker found. */
  readonly rulings?: Readonly<Record<number, boolean>>;
}
