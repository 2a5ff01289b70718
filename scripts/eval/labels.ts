import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Role } from '../../src/core/notes/note';
import { root } from '../installed.mjs';

/** What a person finds in a real note: line numbers (1-based) and values, and no sentence of the note. */
export interface Labels {
  /** File name in the folder of real notes, or a path from the root of the project. */
  readonly note: string;
  readonly language: string;
  /** The reader is developed on `dev`; `report` is counted and not looked at. */
  readonly split: 'dev' | 'report';
  /** Lines behind this one were not labelled. */
  readonly lines: number;
  /** A kind that is left out was not labelled. */
  readonly headings?: readonly (readonly [line: number, role: Role])[];
  readonly points?: readonly Range[];
  readonly dates?: readonly (readonly [line: number, edtf: string, text: string])[];
  readonly names?: readonly LabelledName[];
  /** Where people may differ: neither right nor wrong. */
  readonly maybe?: readonly Range[];
  readonly maybe_dates?: readonly (readonly [line: number, text: string])[];
  readonly maybe_names?: readonly LabelledName[];
}

export type Range = readonly [first: number, last: number];
export type LabelledName = readonly [line: number, type: string, text: string];

export interface LabelledNote {
  readonly labels: Labels;
  /** The note, or null where the folder of real notes is not there. */
  readonly text: string | null;
  readonly title: string;
}

export const labelsFolder = path.join(root, 'tests', 'labels');
/** Real notes for measuring lie beside the project, where they may be; nothing of them is kept in it. */
export const dataFolder = path.join(root, '..', 'shared', 'data');

/** All labelled notes in the order of their files' names. */
export function readLabels(): LabelledNote[] {
  return labelFiles(labelsFolder).map((file) => {
    const labels = readLabelFile(path.join(labelsFolder, file));
    const title = path.basename(labels.note, '.md');
    return { labels, title, text: readLabelledText(labels.note) };
  });
}

/** The labels of notes that a second person has labelled too: the first one's and the second one's. */
export function readSecondLabels(): (readonly [Labels, Labels])[] {
  const folder = path.join(labelsFolder, 'second');
  return labelFiles(folder).map(
    (file) =>
      [
        readLabelFile(path.join(labelsFolder, file)),
        readLabelFile(path.join(folder, file)),
      ] as const,
  );
}

function labelFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
}

function readLabelFile(file: string): Labels {
  return JSON.parse(readFileSync(file, 'utf8')) as Labels;
}

/** The text of the note that `name` stands for, or null. */
export function readLabelledText(name: string): string | null {
  const inProject = path.join(root, name);
  const file = existsSync(inProject) ? inProject : path.join(dataFolder, 'notes', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The index of the labelled stretch that holds a line, or -1. */
export function rangeAt(ranges: readonly Range[], line: number): number {
  return ranges.findIndex(([first, last]) => first <= line && line <= last);
}
