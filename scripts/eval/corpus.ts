// What can be said of all real notes without labels.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../../src/core/notes/read';
import { dataFolder, labelsFolder } from './labels';

/** A note with fewer points is no quiz. */
const enoughPoints = 5;

export interface Corpus {
  readonly notes: number;
  readonly thrown: readonly string[];
  /** Notes that a person would quiz, and those of them with too few points. */
  readonly quizzed: number;
  readonly poor: readonly string[];
}

/** Reads all real notes; null where they are not there. */
export function readCorpus(): Corpus | null {
  const folder = path.join(dataFolder, 'notes');
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const quizzed = readQuizzed();
  const thrown: string[] = [];
  const poor: string[] = [];
  for (const file of files) {
    try {
      const { points } = readNote(readFileSync(path.join(folder, file), 'utf8'), {
        title: path.basename(file, '.md'),
      });
      if (quizzed.has(file) && points.length < enoughPoints) poor.push(file);
    } catch (error) {
      thrown.push(`${file}: ${String(error)}`);
    }
  }
  return { notes: files.length, thrown, quizzed: quizzed.size, poor };
}

/** Names of the real notes that a person would quiz. */
export function readQuizzed(): Set<string> {
  const text = readFileSync(path.join(labelsFolder, 'quizzed.txt'), 'utf8');
  return new Set(text.split('\n').filter((line) => line !== ''));
}
