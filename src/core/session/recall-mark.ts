import { isMissed, type ItemMemory } from '../progress/item';
import { daysBetween, type DayStart } from '../schedule/days';
import { dueOf, memoryAt, recallAt } from '../schedule/schedule';

/** From what was missed last to what is known well. */
export const recallLevels = ['missed', 'gone', 'shaky', 'fair', 'firm'] as const;
export type RecallLevel = (typeof recallLevels)[number];

/** How it stands with a point that was asked about. */
export interface RecallMark {
  readonly level: RecallLevel;
  /** 0..1, in whole hundredths: the chance to know it. */
  readonly recall: number;
  /** How often it was asked about. */
  readonly asked: number;
  /** ms since 1970: when it is asked about again. */
  readonly due: number;
  /** Local days from now to then; 0 where it is to be asked today. */
  readonly inDays: number;
}

export interface MarkedAt {
  /** ms since 1970. */
  readonly now: number;
  readonly dayStart: DayStart;
  /** 0.70..0.97. */
  readonly retention: number;
  /** Ids of the items that are asked today for whatever reason. */
  readonly today: ReadonlySet<string>;
}

/** What the outline shows of each point that was asked about, by the point's id; nothing of the others. */
export function recallMarks(
  seats: ReadonlyMap<string, ItemMemory>,
  at: MarkedAt,
): ReadonlyMap<string, RecallMark> {
  const marks = new Map<string, RecallMark>();
  for (const [point, item] of seats) {
    const mark = recallMark(item, at);
    if (mark) marks.set(point, mark);
  }
  return marks;
}

/** Null where it was never asked about, or all of that was taken back. */
export function recallMark(item: ItemMemory, at: MarkedAt): RecallMark | null {
  const { now, dayStart, retention, today } = at;
  const memory = memoryAt(item.reviews, now, retention);
  if (!memory) return null;
  const recall = recallAt(memory, now);
  const due = dueOf(memory, retention);
  const inDays = today.has(item.id) ? 0 : Math.max(0, daysBetween(now, due, dayStart));
  return {
    // The model takes what was just shown to be known, also where it was shown after a miss.
    level: isMissed(item) ? 'missed' : recallLevel(recall),
    recall: Math.round(recall * 100) / 100,
    asked: memory.count,
    due,
    inDays,
  };
}

/** How well something is known, for words: nothing about a share is left to its colour. */
export function recallLevel(recall: number): Exclude<RecallLevel, 'missed'> {
  if (recall >= 0.9) return 'firm';
  if (recall >= 0.75) return 'fair';
  return recall >= 0.5 ? 'shaky' : 'gone';
}

/** How many points there are of each level that there is, the best known first. */
export function countLevels(
  marks: Iterable<RecallMark>,
): readonly (readonly [RecallLevel, number])[] {
  const counts = new Map<RecallLevel, number>();
  for (const { level } of marks) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...recallLevels].reverse().flatMap((level): [RecallLevel, number][] => {
    const count = counts.get(level);
    return count === undefined ? [] : [[level, count]];
  });
}
