import type { DatesRead } from '../dates/read';
import type { Aside } from './inline';
import type { Plain } from './plain';

/** Values that live as long as they are asked for: what a round leaves out is gone after the next. */
class Rounds<V> {
  private before = new Map<string, V>();
  private now = new Map<string, V>();

  /** The value of a key, made where this round and the last have none. */
  get(key: string, make: () => V): V {
    const known = this.now.get(key) ?? this.before.get(key);
    const value = known ?? make();
    this.now.set(key, value);
    return value;
  }

  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }
}

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

  /** Begins a reading; keeps what the last one used and nothing older. */
  turn(): void {
    this.inline.turn();
    this.dates.turn();
    this.ids.turn();
  }
}
