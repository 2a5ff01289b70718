import type { Role } from '../notes/note';

/** What points are about that a quiz asks. */
export const askedRoles = ['cause', 'course', 'impact', 'topic'] as const;
export type AskedRole = (typeof askedRoles)[number];

/** How many points a note has of each role. */
export type PointCounts = Readonly<Record<AskedRole, number>>;

export interface NoteName {
  /** Vault path. */
  readonly path: string;
  readonly title: string;
}

export interface RoleRecall {
  readonly role: AskedRole;
  /** Points that were asked about. */
  readonly studied: number;
  /** Points in the note; null where it has not been read. */
  readonly points: number | null;
  /** 0..1, mean over the points studied; null where there are none. */
  readonly recall: number | null;
}

/** How a note stands. */
export interface NoteStanding extends NoteName {
  /** Cause, course and impact, and what is about something else where there is such. */
  readonly roles: readonly RoleRecall[];
  readonly studied: number;
  readonly points: number | null;
  readonly recall: number | null;
  /** Points that are due today. */
  readonly due: number;
  /** Days to its next exam; null where there is none. */
  readonly exam: number | null;
}

/** A point as a note's standing counts it. */
export interface Counted {
  readonly role: Role;
  /** 0..1 */
  readonly recall: number;
  readonly isDue: boolean;
}

/** @param exam days to the note's next exam @param counts null where the note has not been read */
export function noteStanding(
  { path, title }: NoteName,
  items: readonly Counted[],
  counts: PointCounts | null,
  exam: number | null,
): NoteStanding {
  const sums = askedRoles.map((role) => {
    const ofRole = items.filter((item) => askedRole(item.role) === role);
    return {
      role,
      studied: ofRole.length,
      sum: ofRole.reduce((all, { recall }) => all + recall, 0),
    };
  });
  const roles = sums.map(({ role, studied, sum }) => ({
    role,
    studied,
    // What was asked may have left the note since it was counted.
    points: counts && Math.max(counts[role], studied),
    recall: studied > 0 ? sum / studied : null,
  }));
  const studied = items.length;
  const sum = sums.reduce((all, each) => all + each.sum, 0);
  return {
    path,
    title,
    roles: roles.filter((each) => each.role !== 'topic' || each.studied > 0 || each.points),
    studied,
    points: counts && roles.reduce((all, each) => all + (each.points ?? 0), 0),
    recall: studied > 0 ? sum / studied : null,
    due: items.filter(({ isDue }) => isDue).length,
    exam,
  };
}

/** What is neither cause, course nor impact is all the rest. */
export function askedRole(role: Role): AskedRole {
  return askedRoles.find((each) => each === role) ?? 'topic';
}

/** From so many days before it on, an exam puts its notes first. */
const soon = 60;

/**
 * Those whose exam comes soonest first, then those that are known least. A note that was never studied is the weakest
 * of all where there is an exam to come, and nothing to look at before the others where there is none.
 */
export function sortNotes(notes: readonly NoteStanding[]): NoteStanding[] {
  const examOf = ({ exam }: NoteStanding): number =>
    exam === null || exam > soon ? Infinity : exam;
  const recallOf = (note: NoteStanding): number =>
    note.recall ?? (examOf(note) === Infinity ? Infinity : 0);
  return [...notes].sort(
    (a, b) => compare(examOf(a), examOf(b)) || compare(recallOf(a), recallOf(b)) || byTitle(a, b),
  );
}

function byTitle(a: NoteName, b: NoteName): number {
  return a.title === b.title ? (a.path < b.path ? -1 : 1) : a.title < b.title ? -1 : 1;
}

/** Infinity less Infinity is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
