import type { Heading, HistoryNote, Point } from './note';

/** Indexes of a heading and of the headings below it, up to the next one of its level or higher. */
export function headingsUnder(note: HistoryNote, heading: number): ReadonlySet<number> {
  const top = note.headings[heading];
  const under = new Set<number>();
  if (!top) return under;
  under.add(heading);
  for (let at = heading + 1; at < note.headings.length; at++) {
    const next = note.headings[at];
    if (!next || rankOf(next) <= rankOf(top)) break;
    under.add(at);
  }
  return under;
}

/** The points that stand under a heading, those under its sub-headings included. */
export function pointsUnder(note: HistoryNote, heading: number): Point[] {
  const headings = headingsUnder(note, heading);
  return note.points.filter((point) => headings.has(point.heading));
}

/** 1 for the highest: a bold line heads less than any `#` heading, a label less than a bold line. */
export function rankOf({ level }: Pick<Heading, 'level'>): number {
  return level === 'bold' ? 7 : level === 'label' ? 8 : level;
}
