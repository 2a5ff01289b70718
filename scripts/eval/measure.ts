import { readNote } from '../../src/core/notes/read';
import type { LabelledNote } from './labels';
import { compareNames, compromiseNames, compromiseTypes } from './names';
import { chronoReader, compromiseReader } from './peers';
import * as reading from './reading';
import { addTally, emptyTally, macroF1, type Tally } from './tally';

/** What was counted on labelled notes. */
export interface Measured {
  readonly notes: number;
  readonly languages: readonly string[];
  readonly roles: ReadonlyMap<string, Tally>;
  /** Points, dates and names, and what other libraries find in the same words. */
  readonly rows: ReadonlyMap<string, Tally>;
}

type Rows = Map<string, Tally>;

/** Reads every note, which must be there, and compares it with its labels. */
export function measure(notes: readonly LabelledNote[]): Measured {
  const roles: Rows = new Map();
  const rows: Rows = new Map();
  for (const { labels, text, title } of notes) {
    const note = readNote(text ?? '', { title });
    for (const [role, tally] of reading.compareRoles(labels, note)) add(roles, role, tally);
    if (labels.points) add(rows, 'points', reading.comparePoints(labels, note));
    if (labels.dates) measureDates(rows, labels, note);
    if (labels.names) measureNames(rows, labels, note);
  }
  const languages = [...new Set(notes.map(({ labels }) => labels.language))].sort();
  return { notes: notes.length, languages, roles, rows };
}

/** The share of headings that have their role, the number of headings, and the mean F1 of the roles. */
export function summarize({ roles }: Measured): { accuracy: number; count: number; f1: number } {
  const all = [...roles.values()];
  const right = all.reduce((sum, tally) => sum + tally.right, 0);
  const count = all.reduce((sum, tally) => sum + tally.right + tally.missed, 0);
  return { accuracy: right / Math.max(count, 1), count, f1: macroF1(all) };
}

type Compared = Parameters<typeof reading.compareOwnDates>;

function measureDates(rows: Rows, ...[labels, note]: Compared): void {
  const addDates = (reader: string, { values, spans }: reading.DateTallies): void => {
    add(rows, `dates by EDTF, ${reader}`, values);
    add(rows, `dates by span, ${reader}`, spans);
  };
  const own = reading.compareOwnDates(labels, note);
  addDates('all languages', own);
  const chrono = chronoReader(labels.language);
  if (chrono) {
    addDates('languages of chrono-node', own);
    addDates('chrono-node', reading.comparePeerDates(labels, note, chrono));
  }
  if (labels.language === 'en') {
    addDates('English', own);
    addDates('compromise-dates', reading.comparePeerDates(labels, note, compromiseReader));
  }
}

function measureNames(rows: Rows, ...[labels, note]: Compared): void {
  const { found, typed, byType, terms } = compareNames(labels, note);
  add(rows, 'names, found', found);
  add(rows, 'names, found and typed', typed);
  add(rows, 'terms', terms);
  for (const [type, tally] of byType) add(rows, `names, ${type}`, tally);
  if (labels.language !== 'en') return;
  const own = compareNames(labels, note, null, compromiseTypes);
  const peer = compareNames(labels, note, compromiseNames, compromiseTypes);
  add(rows, 'names in English, types of compromise', own.typed);
  add(rows, 'names in English, compromise', peer.typed);
}

function add(rows: Rows, name: string, tally: Tally): void {
  const sum = rows.get(name) ?? emptyTally();
  rows.set(name, sum);
  addTally(sum, tally);
}
