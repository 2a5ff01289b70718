import type { NameType } from '../note';
import { Rounds } from '../rounds';
import type { Run } from './runs';

/** What a text shows of its names by itself. */
export interface Shown {
  readonly runs: readonly Run[];
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

  turn(): void {
    const { texts, types, heads, ofPeople, titles } = this;
    for (const rounds of [texts, types, heads, ofPeople, titles]) rounds.turn();
  }
}
