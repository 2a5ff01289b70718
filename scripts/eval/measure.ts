import { readNote } from '../../src/core/notes/read';
import type { LabelledNote, Labels } from './labels';
import {
  compareNames,
  compromiseNames,
  compromiseTypes,
  scoreNames,
  type NameScore,
} from './names';
import { chronoReader, compromiseReader } from './peers';
import * as reading from './reading';
import { addTally, compare, emptyTally, macroF1, type Tally } from './tally';

/** What was counted on labelled notes. */
export interface Measured {
  readonly notes: number;
  readonly languages: readonly string[];
  readonly roles: ReadonlyMap<string, Tally>;
  /** Points, dates and names, and what other libraries find in the same words. */
  readonly rows: ReadonlyMap<string, Tally>;
}

type Rows = Map<string, Tally>;

const allDates = 'dates by EDTF, all languages';

/** Reads every note, which must be there, and compares it with its labels. */
export function measure(notes: readonly LabelledNote[]): Measured {
  const roles: Rows = new Map();
  const rows: Rows = new Map();
  for (const { labels, text, title } of notes) {
    const note = readNote(text ?? '', { title });
    const headings = new Map(note.headings.map(({ line, role }) => [line, role]));
    for (const [role, tally] of reading.compareRoles(labels, headings)) add(roles, role, tally);
    const points = note.points.filter(({ isLabel }) => !isLabel).map(({ line }) => line);
    if (labels.points) add(rows, 'points', reading.comparePoints(labels, points));
    if (labels.dates) measureDates(rows, labels, note);
    if (labels.names) measureNames(rows, labels, note);
  }
  const languages = languagesOf(notes.map(({ labels }) => labels));
  return { notes: notes.length, languages, roles, rows };
}

function languagesOf(labels: readonly Labels[]): string[] {
  return [...new Set(labels.map(({ language }) => language))].sort();
}

/** How far a second reader of notes agrees with the first, counted as if what the second says had been found. */
export function measureAgreement(pairs: readonly (readonly [Labels, Labels])[]): Measured {
  const roles: Rows = new Map();
  const rows: Rows = new Map();
  for (const [first, second] of pairs) {
    for (const [role, tally] of reading.compareRoles(first, new Map(second.headings))) {
      add(roles, role, tally);
    }
    add(
      rows,
      'points',
      reading.comparePoints(
        first,
        (second.points ?? []).map(([line]) => line),
      ),
    );
    const at = ({ dates = [] }: Labels): string[] => dates.map(([line, edtf]) => `${line} ${edtf}`);
    const free = (first.maybe_dates ?? []).map(([line, text]) => `${line} ${text}`);
    const said = second.dates?.filter(([line, , text]) => !free.includes(`${line} ${text}`)) ?? [];
    add(rows, allDates, compare(at({ ...second, dates: said }), at(first)));
    const hits = (second.names ?? []).map(([line, type, text]) => ({
      from: line,
      to: line,
      type,
      text,
    }));
    addNames(rows, scoreNames(first.names ?? [], first.maybe_names ?? [], hits));
  }
  return {
    notes: pairs.length,
    languages: languagesOf(pairs.map(([labels]) => labels)),
    roles,
    rows,
  };
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
  addNames(rows, compareNames(labels, note));
  if (labels.language !== 'en') return;
  const own = compareNames(labels, note, null, compromiseTypes);
  const peer = compareNames(labels, note, compromiseNames, compromiseTypes);
  add(rows, 'names in English, types of compromise', own.typed);
  add(rows, 'names in English, compromise', peer.typed);
}

function addNames(rows: Rows, { found, typed, byType, terms }: NameScore): void {
  add(rows, 'names, found', found);
  add(rows, 'names, found and typed', typed);
  add(rows, 'terms', terms);
  for (const [type, tally] of byType) add(rows, `names, ${type}`, tally);
}

function add(rows: Rows, name: string, tally: Tally): void {
  const sum = rows.get(name) ?? emptyTally();
  rows.set(name, sum);
  addTally(sum, tally);
}
