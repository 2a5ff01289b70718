import type { DatesRead } from '../dates/read';
import type { Aside } from './inline';
import { NameMemory } from './names/memory';
import type { Plain } from './plain';
import { Rounds } from './rounds';

/** Words of a block as they would be at the begin of a note. */
export interface InlineRead extends Aside {
  readonly plain: Plain;
}

/** What reading a note worked out of its parts alone, so that the next reading need not where they are the same. */
export class Memory {
  /** By the words of a block. */
  readonly inline = new Rounds<InlineRead>();
  /** By language, what is known before, and text. */
  readonly dates = new Rounds<DatesRead>();
  /** By text: what names it. */
  readonly ids = new Rounds<string>();

  /** Of the beginning of a note: its language. */
  readonly languages = new Rounds<string>();
  private names = new NameMemory();
  private language = '';

  /** What is known of names in a note of the language. */
  namesIn(language: string): NameMemory {
    if (this.language !== language) this.names = new NameMemory();
    this.language = language;
    return this.names;
  }

  /** Begins a reading; keeps what the last one used and nothing older. */
  turn(): void {
    for (const rounds of [this.inline, this.dates, this.ids, this.languages, this.names])
      rounds.turn();
  }
}
