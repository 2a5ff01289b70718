import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { HistoryNote } from '../../../src/core/notes/note';
import { readNote } from '../../../src/core/notes/read';
import { root } from '../../installed.mjs';
import { readQuizzed } from '../corpus';
import { dataFolder, readLabels } from '../labels';
import type { Half } from '../marking/answers';
import { collectionOf, demoFolder, splitOf, titleOf } from './split';

/** A note to make questions of. */
export interface QuizNote {
  /** As labels call it: the file name in the folder of real notes, or a path from the root of the project. */
  readonly name: string;
  readonly split: Half;
  /** A person would quiz it. */
  readonly quizzed: boolean;
  /** Absolute. */
  readonly file: string;
  readonly note: HistoryNote;
  /** The other notes of its collection, for wrong options. */
  readonly siblings: readonly HistoryNote[];
}

const notesFolder = path.join(dataFolder, 'notes');

/** The real notes are there to be measured. */
export const hasRealNotes = (): boolean => existsSync(notesFolder);

/** The notes of the demo vault, and all real notes where they are there, by name. */
export function readQuizNotes(): QuizNote[] {
  const halfOf = readHalves();
  const quizzed = readQuizzed();
  const real = hasRealNotes() ? markdownIn(notesFolder) : [];
  const names = [...markdownIn(path.join(root, demoFolder)).map((file) => `${demoFolder}/${file}`), ...real]; // prettier-ignore
  const read = names.map((name) => {
    const file = path.join(name.startsWith(`${demoFolder}/`) ? root : notesFolder, name);
    const note = readNote(readFileSync(file, 'utf8'), { title: titleOf(name) });
    const isQuizzed = file.startsWith(root) || quizzed.has(name);
    const about = { split: halfOf(name), quizzed: isQuizzed, collection: collectionOf(name) };
    return { name, file, note, ...about };
  });
  return read.map(({ collection, ...each }) => ({
    ...each,
    siblings: read.flatMap((other) =>
      collection !== '' && other.collection === collection && other.name !== each.name
        ? other.note
        : [],
    ),
  }));
}

/** Tells the half of any note by its name, whether it is there or not. */
export function readHalves(): (name: string) => Half {
  const labelled = new Map(
    readLabels().map(({ labels }): [string, Half] => [labels.note, labels.split]),
  );
  return (name) => splitOf(name, labelled);
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort();
}
