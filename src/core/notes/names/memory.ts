import type { Span } from '../../text/span';
import type { NameType } from '../note';
import { Rounds } from '../rounds';

/** A run of capitalised words that may be a name. */
export interface Run extends Span {
  readonly text: string;
  /** Stands where a sentence begins, where a capital says nothing. */
  readonly isOpening: boolean;
}

/** A name with a type that its words or the note say. */
export interface TypedName extends Span {
  readonly text: string;
  readonly type: NameType;
}

/** What a text shows of its names by itself. */
export interface Shown {
  readonly runs: readonly Run[];
  /** Names that are written small, in part or all. */
  readonly small: readonly TypedName[];
  /** Its words without a capital. */
  readonly words: readonly string[];
}

/** What words say whatever note they stand in, in one language. */
export class NameMemory {
  readonly texts = new Rounds<Shown>();
  readonly types = new Rounds<NameType>();
  readonly heads = new Rounds<NameType | null>();
  readonly ofPeople = new Rounds<boolean>();
  readonly titles = new Rounds<boolean>();
  readonly given = new Rounds<boolean>();

  turn(): void {
    const { texts, types, heads, ofPeople, titles, given } = this;
    for (const rounds of [texts, types, heads, ofPeople, titles, given]) rounds.turn();
  }
}
