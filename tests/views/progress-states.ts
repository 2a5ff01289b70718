// What the progress view shows, made up.
import type { Overview } from '../../src/core/session/overview';
import type { NoteStanding, RoleRecall } from '../../src/core/session/overview-notes';
import type { WeakPoint } from '../../src/core/session/overview-weak';
import type { ExamStanding, ReadyState } from '../../src/views/progress-state';

/** Counted from a Friday, wherever the tests run. */
export const dayStart = (day: number): number => new Date(2026, 9, 23 + day).getTime();

type Share = readonly [recall: number | null, studied: number, points: number | null];

export function note(
  title: string,
  shares: readonly Share[],
  more: Partial<NoteStanding> = {},
): NoteStanding {
  const roles = shares.map(([recall, studied, points], at): RoleRecall => {
    const role = (['cause', 'course', 'impact', 'topic'] as const)[at] ?? 'topic';
    return { role, recall, studied, points };
  });
  const studied = roles.reduce((sum, role) => sum + role.studied, 0);
  const recalls = roles.flatMap(({ recall }) => recall ?? []);
  return {
    path: `${title}.md`,
    title,
    roles,
    studied,
    points: null,
    recall:
      recalls.length > 0 ? recalls.reduce((sum, each) => sum + each, 0) / recalls.length : null,
    due: 0,
    exam: null,
    ...more,
  };
}

const weak = (text: string, more: Partial<WeakPoint> = {}): WeakPoint => ({
  id: text,
  path: 'Suez Crisis.md',
  title: 'Suez Crisis',
  text,
  role: 'cause',
  line: 8,
  recall: 0.64,
  isMissed: false,
  misses: 0,
  ...more,
});

export const notes: readonly NoteStanding[] = [
  note(
    'Suez Crisis',
    [
      [0.41, 5, 7],
      [0.62, 4, 9],
      [null, 0, 6],
    ],
    { due: 7, exam: 12 },
  ),
  note(
    'Berlin Blockade',
    [
      [0.78, 6, 6],
      [0.71, 8, 8],
      [0.83, 5, 5],
      [0.9, 2, 3],
    ],
    {
      due: 4,
      exam: 12,
    },
  ),
  note(
    'The Fall of the Western Roman Empire',
    [
      [0.88, 9, null],
      [0.93, 11, null],
      [0.7, 1, null],
    ],
    {
      due: 1,
    },
  ),
  note('Munich Agreement', [
    [0.96, 4, 4],
    [0.99, 6, 6],
    [0.91, 5, 5],
  ]),
  note('Prague Spring', [
    [null, 0, null],
    [null, 0, null],
    [null, 0, null],
  ]),
];

export const exam: ExamStanding = {
  id: 'cold war',
  title: 'Cold War',
  days: 12,
  points: 32,
  wanted: 0.9,
  plan: { expected: 0.91, isPossible: true, perDay: 9 },
};

/** A year of study by somebody who now and then stays away for a while. */
const counts = Array.from({ length: 25 * 7 + 5 }, (_, day) =>
  day % 31 > 22 || day % 5 === 1 ? 0 : (day * 17) % 29,
);

export const overview: Overview = {
  studied: 66,
  due: 12,
  week: 34,
  next: { day: 1, count: 9 },
  notes,
  calendar: {
    counts,
    first: 1 - counts.length,
    days: counts.filter((count) => count > 0).length,
    streak: 3,
  },
  forecast: Array.from({ length: 366 }, (_, day) =>
    day === 0 ? 12 : day > 80 ? 0 : ((day * 13) % 11) + (day % 7 === 3 ? 6 : 0),
  ),
  weakest: [
    weak('Nasser nationalised the canal company on 26 July 1956 to pay for the Aswan Dam', {
      recall: 0.31,
      isMissed: true,
      misses: 6,
    }),
    weak('Britain feared for its oil, most of which came through the canal', { recall: 0.44 }),
    weak('Eden resigned in January 1957', { role: 'impact', recall: 0.58, isMissed: true }),
    weak('Israel attacked across the Sinai on 29 October', { role: 'course', recall: 0.79 }),
  ],
};

export const ready = (more: Partial<ReadyState> = {}): ReadyState => ({
  kind: 'ready',
  overview,
  isWhole: true,
  fresh: 8,
  exams: [],
  dayStart,
  saved: { kind: 'saved' },
  folder: 'Causeway/',
  devices: 2,
  ...more,
});

export const nothingYet: Overview = {
  ...overview,
  studied: 0,
  due: 0,
  week: 0,
  next: null,
  notes: notes.slice(-1),
  calendar: { counts: counts.map(() => 0), first: 1 - counts.length, days: 0, streak: 0 },
  forecast: overview.forecast.map(() => 0),
  weakest: [],
};

/** So many notes, each in its own state. */
export const manyNotes = (count: number): NoteStanding[] =>
  Array.from({ length: count }, (_, at) => {
    const [recall, studied] = [((at * 37) % 100) / 100, 1 + (at % 9)];
    const share: Share = [recall, studied, studied + 2];
    return note(`Crisis ${at + 1}`, [share, share, share], { due: at % 3 });
  });
