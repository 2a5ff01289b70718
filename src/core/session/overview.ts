import type { ItemMemory } from '../progress/item';
import { dayCounter, studyCalendar, type Days, type StudyCalendar } from './overview-days';
import {
  noteStanding,
  sortNotes,
  type Counted,
  type NoteName,
  type NoteStanding,
  type PointCounts,
} from './overview-notes';
import { recallOf, type Standing } from './overview-standing';
import { weakestPoints, type WeakPoint } from './overview-weak';

/** What stands around the items. */
export interface Surroundings {
  /** ms since 1970 */
  readonly now: number;
  readonly days: Days;
  /** The history notes of the vault. What is remembered of others is not counted: nothing can ask about it. */
  readonly notes: readonly NoteName[];
  /** How many points a note has; null where it has not been read. */
  readonly pointsIn: (path: string) => PointCounts | null;
  /** Days to the next exam on a note; null where there is none. */
  readonly examOf: (path: string) => number | null;
  /** Null for an item without a review. */
  readonly standingOf: (item: ItemMemory) => Standing | null;
}

/** What a student sees of all that was studied. */
export interface Overview {
  /** Points that were ever asked about. */
  readonly studied: number;
  /** Of them, points that are due by the end of today. */
  readonly due: number;
  /** Points that become due in the six days after today. */
  readonly week: number;
  /** The first day after today on which anything is due, and how much; null where nothing ever is. */
  readonly next: { readonly day: number; readonly count: number } | null;
  readonly notes: readonly NoteStanding[];
  readonly calendar: StudyCalendar;
  /** Points by the day on which they become due; what is overdue is due today, which is the first. */
  readonly forecast: readonly number[];
  readonly weakest: readonly WeakPoint[];
}

/** Days that are looked ahead: no school year is longer. */
export const mostDaysAhead = 366;

/** Sums up what is remembered. @param items all that the log knows */
export function overviewOf(items: Iterable<ItemMemory>, around: Surroundings): Overview {
  const { now, days, standingOf } = around;
  const dayOf = dayCounter(days);
  const titles = new Map(around.notes.map(({ path, title }) => [path, title]));
  const perDay = new Map<number, number>();
  const ahead = new Map<number, number>();
  const byNote = new Map<string, Counted[]>();
  const all: { item: ItemMemory; title: string; recall: number }[] = [];
  const count = (map: Map<number, number>, day: number): unknown =>
    map.set(day, (map.get(day) ?? 0) + 1);

  for (const item of items) {
    // A day of study stays one, whatever became of the note.
    for (const { at } of item.reviews) count(perDay, dayOf(at));
    const title = titles.get(item.path);
    const standing = title === undefined ? null : standingOf(item);
    if (title === undefined || !standing) continue;
    const day = Math.max(0, dayOf(standing.due));
    count(ahead, day);
    const recall = recallOf(item, standing, now);
    const counted = { role: item.role, recall, isDue: day === 0 };
    const ofNote = byNote.get(item.path);
    if (ofNote) ofNote.push(counted);
    else byNote.set(item.path, [counted]);
    all.push({ item, title, recall });
  }
  const forecast = Array.from({ length: mostDaysAhead }, (_, day) => ahead.get(day) ?? 0);
  const later = [...ahead.keys()].filter((day) => day > 0);
  const next = later.reduce((least, day) => Math.min(least, day), Infinity);
  return {
    studied: all.length,
    due: ahead.get(0) ?? 0,
    week: forecast.slice(1, 7).reduce((sum, each) => sum + each, 0),
    next: later.length > 0 ? { day: next, count: ahead.get(next) ?? 0 } : null,
    notes: sortNotes(
      around.notes.map((note) =>
        noteStanding(
          note,
          byNote.get(note.path) ?? [],
          around.pointsIn(note.path),
          around.examOf(note.path),
        ),
      ),
    ),
    calendar: studyCalendar(perDay, days),
    forecast,
    weakest: weakestPoints(all),
  };
}
