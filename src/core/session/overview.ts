import type { ItemMemory } from '../progress/item';
import { day as usualDay, type DayStart } from '../schedule/days';
import type { Memory } from '../schedule/memory';
import type { Queue } from '../schedule/queue';
import { dueOf, memoryAt, recallAt } from '../schedule/schedule';
import { dayCounter, reviewsPerDay, studyCalendar, type StudyCalendar } from './overview-days';
import {
  noteStanding,
  sortNotes,
  type Counted,
  type NoteName,
  type NoteStanding,
  type PointCounts,
} from './overview-notes';
import { weakestPoints, type WeakPoint } from './overview-weak';

/** What is remembered, and what stands around it. */
export interface OverviewInput {
  /** All that the log knows: a day of study stays one, whatever became of the notes. */
  readonly items: Iterable<ItemMemory>;
  /** Those that stand in a note. */
  readonly seated: Iterable<ItemMemory>;
  /** Of today, from what is seated. */
  readonly queue: Pick<Queue<ItemMemory, unknown>, 'due' | 'later'>;
  /** ms since 1970 */
  readonly now: number;
  readonly dayStart: DayStart;
  /** Of today, counted from 0, the first day of the student's week. */
  readonly weekday: number;
  /** 0.70..0.97: the chance at which a point is due. */
  readonly retention: number;
  /** The history notes of the vault: nothing can ask about what is remembered of others. */
  readonly notes: readonly NoteName[];
  /** How many points a note has; null where it has not been read. */
  readonly pointsIn: (path: string) => PointCounts | null;
  /** Days to the next exam on a note; null where there is none. */
  readonly examOf: (path: string) => number | null;
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

interface Standing {
  readonly item: ItemMemory;
  readonly title: string;
  /** 0..1 */
  readonly recall: number;
  /** Days on which it was missed. */
  readonly lapses: number;
}

/** Sums up what is remembered. */
export function overviewOf(input: OverviewInput): Overview {
  const { queue, now, dayStart, retention } = input;
  const dayOf = dayCounter(now, dayStart);
  const titles = new Map(input.notes.map(({ path, title }) => [path, title]));
  const today = new Set(queue.due.map(({ item }) => item));
  const postponed = new Set(queue.later);
  const ahead = new Map<number, number>();
  const byNote = new Map<string, Counted[]>();
  const all: Standing[] = [];
  for (const item of input.seated) {
    const title = titles.get(item.path);
    const memory = title === undefined ? null : memoryAt(item.reviews, now, retention);
    if (title === undefined || !memory) continue;
    const isDue = today.has(item);
    // What is due and not asked today for a sibling's sake comes tomorrow; for an exam's sake, nobody knows yet.
    const day = isDue ? 0 : Math.max(1, dayOf(dueOf(memory, retention)));
    if (!postponed.has(item)) count(ahead, day);
    const recall = recallOf(memory, now);
    const counted = { role: item.role, recall, isDue };
    const ofNote = byNote.get(item.path);
    if (ofNote) ofNote.push(counted);
    else byNote.set(item.path, [counted]);
    all.push({ item, title, recall, lapses: memory.lapses });
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
      input.notes.map((note) =>
        noteStanding(
          note,
          byNote.get(note.path) ?? [],
          input.pointsIn(note.path),
          input.examOf(note.path),
        ),
      ),
    ),
    calendar: studyCalendar(reviewsPerDay(input.items, dayOf), input.weekday),
    forecast,
    weakest: weakestPoints(all),
  };
}

/**
 * The chance (0..1) that a point is known, a day after its last review at the earliest: that it was known a minute
 * after its answer was read says nothing.
 */
export function recallOf(memory: Memory, now: number): number {
  return recallAt(memory, Math.max(now, memory.last + usualDay));
}

function count(map: Map<number, number>, day: number): void {
  map.set(day, (map.get(day) ?? 0) + 1);
}
