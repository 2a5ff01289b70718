import type { ListEdit } from './list-edits';
import { merge, move, nest, reorder, split, write } from './list-edits';
import { add, date, drop, replace, reword, slip, type WordEdit } from './word-edits';

/** Changes of one bullet, with how often each is made. */
export const wordEdits: Readonly<Record<string, readonly [weight: number, edit: WordEdit]>> = {
  'letters slipped or mended': [20, slip],
  'words added': [14, add],
  'words dropped': [8, drop],
  'words replaced': [12, replace],
  'said anew': [4, reword],
  'date or number': [9, date],
};

/** Changes of a list at one bullet, with how often each is made. */
export const listEdits: Readonly<Record<string, readonly [weight: number, edit: ListEdit]>> = {
  'split in two': [4, split],
  'merged with the next': [3, merge],
  'moved in its list': [8, reorder],
  'moved in the note': [4, move],
  'nested or un-nested': [4, nest],
  'new bullet': [10, write],
};

export const deleted = { kind: 'deleted', weight: 5 };

/** Changes of a whole note, with how likely each is for a note in one round. */
export const pageEdits = {
  'section renamed': 0.25,
  'sections reordered': 0.1,
  'section to another note': 0.04,
  'bullets to another note': 0.1,
  'note split in two': 0.04,
  'note renamed': 0.08,
  'deleted, and restored': 0.3,
} as const;

/** Share of a note's bullets at which something is done in one round. */
export const touchedShare = 0.25;
