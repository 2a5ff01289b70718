import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The texts of all notes in a folder beside this file, in the order of their names; none where it is not there. */
export function notesIn(folder: string): string[] {
  const place = new URL(folder, import.meta.url);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const path = file.split(/[\\/]/u).map(encodeURIComponent).join('/');
      return readFileSync(new URL(path, place), 'utf8');
    });
}

/** Notes that are kept with the project: fixtures and the demo vault. */
export const ownNotes = [
  ...notesIn('../../fixtures/notes/'),
  ...notesIn('../../../examples/vault/'),
];

/** Real notes for measuring, beside the project where they may be; nothing of them is kept in it. */
export const realNotes = notesIn('../../../../shared/data/notes/');
export const whereReal =
  realNotes.length > 0
    ? `${realNotes.length} real notes`
    : 'skipped: ../shared/data/notes is not there';
