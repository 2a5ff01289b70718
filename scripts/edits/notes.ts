import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashText } from '../../src/core/text/hash';
import { root } from '../installed.mjs';

export interface NoteFile {
  readonly path: string;
  readonly text: string;
}

const demo = path.join(root, 'examples', 'vault');
const real = path.join(root, '..', 'shared', 'data', 'notes');

/** Seating was developed on the half `dev`; `report` is only counted. By hash of the file's name. */
export const halves = ['dev', 'report'] as const;
export type Half = (typeof halves)[number];

export function demoNotes(): NoteFile[] {
  return notesIn(demo);
}

/** The demo notes, and the real ones where they are there, by half. */
export function readHalves(): {
  readonly isReal: boolean;
  readonly notes: Record<Half, NoteFile[]>;
} {
  const isReal = existsSync(real);
  const all = [...demoNotes(), ...(isReal ? notesIn(real) : [])];
  const names = new Set<string>();
  const notes: Record<Half, NoteFile[]> = { dev: [], report: [] };
  for (const note of all) {
    // The founding note lies in both folders.
    if (names.has(note.path)) continue;
    names.add(note.path);
    notes[parseInt(hashText(note.path).slice(0, 8), 16) % 2 === 0 ? 'dev' : 'report'].push(note);
  }
  return { isReal, notes };
}

function notesIn(folder: string): NoteFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(folder, file), 'utf8') }));
}
