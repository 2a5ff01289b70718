// How well headings, points and dates of labelled notes are read.
import { readDates } from '../../src/core/dates/read';
import type { HistoryNote, Role } from '../../src/core/notes/note';
import { rangeAt, type Labels, type Range } from './labels';
import { addTally, compare, emptyTally, type Tally } from './tally';

/** A date as a reader gives it: what it means and how it is written. */
export interface FoundDate {
  readonly edtf: string;
  readonly text: string;
}

/** Reads the dates of one stretch of plain text; `year` is the one last spoken of, where there is one. */
export type DateReader = (text: string, year: number | undefined) => readonly FoundDate[];

/** By role, from the roles found by line. A heading that is none counts against the role it was given. */
export function compareRoles(
  { headings, lines }: Labels,
  found: ReadonlyMap<number, Role>,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tallyOf = (role: string): Tally => {
    const tally = tallies.get(role) ?? emptyTally();
    tallies.set(role, tally);
    return tally;
  };
  if (!headings) return tallies;
  for (const [line, role] of headings) {
    if (found.get(line) === role) tallyOf(role).right += 1;
    else tallyOf(role).missed += 1;
  }
  const labelled = new Map(headings);
  for (const [line, role] of found) {
    if (line <= lines && labelled.get(line) !== role) tallyOf(role).wrong += 1;
  }
  return tallies;
}

/** A labelled stretch is found if a point begins in it (`found`: their lines); a point outside of all is wrong. */
export function comparePoints(labels: Labels, found: readonly number[]): Tally {
  const hit = new Set<number>();
  let wrong = 0;
  if (!labels.points) return emptyTally();
  for (const line of found) {
    if (line > labels.lines) continue;
    const at = rangeAt(labels.points, line);
    if (at >= 0) hit.add(at);
    else if (rangeAt(labels.maybe ?? [], line) < 0) wrong += 1;
  }
  return { right: hit.size, wrong, missed: labels.points.length - hit.size };
}

export interface DateTallies {
  /** By what the dates mean, written as EDTF. */
  readonly values: Tally;
  /** By the words that the dates are written with. */
  readonly spans: Tally;
}

/** The dates that the note was read with, and those of its headings. */
export function compareOwnDates(labels: Labels, note: HistoryNote): DateTallies {
  const titled = readDates(note.title, {}, note.language).context;
  return compareDatesBy(labels, note, (place) =>
    'dates' in place ? place.dates : readDates(place.text, titled, note.language).dates,
  );
}

/** The dates that another reader finds in the same words, when told the year that was last labelled above. */
export function comparePeerDates(labels: Labels, note: HistoryNote, read: DateReader): DateTallies {
  return compareDatesBy(labels, note, ({ text, line }) => {
    const before = labels.dates?.filter((date) => date[0] < line).at(-1)?.[1];
    const year = /^\d{4}/u.exec(before ?? '')?.[0];
    return read(text, year === undefined ? undefined : Number(year));
  });
}

type Place = HistoryNote['headings'][number] | HistoryNote['points'][number];

function compareDatesBy(
  labels: Labels,
  note: HistoryNote,
  read: (place: Place) => readonly FoundDate[],
): DateTallies {
  const { dates, points = [], headings = [] } = labels;
  const values = emptyTally();
  const spans = emptyTally();
  if (!dates) return { values, spans };
  const stretches = [...points, ...headings.map(([line]): Range => [line, line])];
  const stretchAt = (line: number): number => rangeAt(stretches, line);
  const found = new Map<number, FoundDate[]>();
  for (const place of [...note.headings, ...note.points]) {
    const at = place.line <= labels.lines ? stretchAt(place.line) : -1;
    if (at >= 0) found.set(at, [...(found.get(at) ?? []), ...read(place)]);
  }
  const free = (labels.maybe_dates ?? []).map(([line, text]) => ({ line, text: spelled(text) }));
  stretches.forEach((_, at) => {
    const wanted = dates.filter(([line]) => stretchAt(line) === at);
    const spare = free.filter(({ line }) => stretchAt(line) === at).map(({ text }) => text);
    const here = (found.get(at) ?? []).filter(({ text }) => !spare.includes(spelled(text)));
    addTally(
      values,
      compare(
        here.map(({ edtf }) => edtf),
        wanted.map(([, edtf]) => edtf),
      ),
    );
    addTally(
      spans,
      compare(
        here.map((date) => spelled(date.text)),
        wanted.map((date) => spelled(date[2])),
      ),
    );
  });
  return { values, spans };
}

/** Without markup, blanks and capitals. */
const spelled = (text: string): string => text.replace(/[*_=[\]\s]+/gu, '').toLowerCase();
