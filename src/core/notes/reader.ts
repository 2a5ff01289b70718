import { Memory } from './memory';
import type { HistoryNote } from './note';
import { readNote, type NoteAbout } from './read';

/** Reads one note again and again, after every edit. */
export interface Reader {
  /** The same as `readNote`, at the price of what has changed since the last reading. */
  read(text: string, about: NoteAbout): HistoryNote;
}

/** A reader that remembers the parts of the note that it read last. */
export function createReader(): Reader {
  const memory = new Memory();
  return {
    read(text, about) {
      memory.turn();
      return readNote(text, about, memory);
    },
  };
}
