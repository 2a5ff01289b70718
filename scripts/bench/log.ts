import type { LogEvent, NewEvent, SeenPoint } from '../../src/core/progress/event';
import { hashText } from '../../src/core/text/hash';
import { seededRandom, type Random } from '../../src/core/text/random';

const minute = 60_000;
const from = Date.UTC(2024, 8, 1);
const pointsPerNote = 25;
const words =
  'the treaty of the valley was signed after the dam broke and the mills were closed by the new council'.split(
    ' ',
  );

/** Of the kinds other than reviews, so many in a thousand. */
const shares: readonly (readonly [number, (points: readonly Place[], dice: Dice) => NewEvent])[] = [
  [30, seen],
  [20, ([point], dice) => ({ kind: 'attempt', item: point?.id ?? '', text: sentence(dice, 30) })],
  [10, override],
  [5, ([point]) => ({ kind: 'hide', path: point?.path ?? '', question: 'q', stem: '?', why: '' })],
  [5, () => ({ kind: 'show', question: 'q' })],
  [2, ([point], dice) => rename(point?.path ?? '', dice)],
  [1, ([point]) => ({ kind: 'forget', path: point?.path ?? '', items: [point?.id ?? ''] })],
  [1, ([point]) => ({ kind: 'release', items: [point?.id ?? ''] })],
];

interface Place extends SeenPoint {
  readonly path: string;
}

type Dice = (below: number) => number;

/**
 * A log as studying for years gives one, the same for the same numbers: reviews mostly, of so many points in notes of
 * 25, on three devices, with edits, renames and undos between them.
 */
export function makeEvents(count: number, points: number, seed = 1): LogEvent[] {
  const random: Random = seededRandom(seed);
  const dice: Dice = (below) => Math.floor(random() * below);
  const places = Array.from({ length: points }, (_, at) => place(at, dice));
  const events: LogEvent[] = [];
  for (let at = 0; at < count; at++) {
    const here = Array.from(
      { length: 1 + Math.floor(dice(12) / 10) },
      () => places[dice(points)],
    ).flatMap((each) => each ?? []);
    const by = ['k3f9a2p7', 'laptop22', 'phone333'][dice(3)] ?? '';
    const entry = { id: hashText(`${String(seed)} ${String(at)}`), at: from + at * 9 * minute, by };
    const before = events[at - 1 - dice(40)];
    const isUndo = before !== undefined && dice(100) === 0;
    const event = isUndo ? { kind: 'undo' as const, of: before.id } : newEvent(here, dice);
    events.push({ ...event, ...entry });
  }
  return events;
}

function newEvent(points: readonly Place[], dice: Dice): NewEvent {
  let share = dice(1000);
  for (const [most, make] of shares) {
    if (share < most) return make(points, dice);
    share -= most;
  }
  const [first] = points;
  const level = ([1, 2, 3] as const)[dice(3)] ?? 1;
  const about = { path: first?.path ?? '', quiz: `z${String(dice(5000))}`, family: 'date', level };
  const question = hashText(String(dice(100_000)));
  const items = points.map(({ id, text, role, line, under }) => {
    return { id, text, role, line, under, credit: dice(3) / 2 };
  });
  return { kind: 'review', ...about, question, hinted: dice(20) === 0, items };
}

function seen([first]: readonly Place[], dice: Dice): NewEvent {
  const { path = '', ...point } = first ?? place(0, dice);
  const also = dice(30) === 0 ? [hashText(`point ${String(dice(5000))}`)] : [];
  return { kind: 'seen', path, items: [{ ...point, text: sentence(dice, 12), also }] };
}

function override([point]: readonly Place[], dice: Dice): NewEvent {
  const verdict = (['covered', 'missed', null] as const)[dice(3)] ?? null;
  return { kind: 'override', item: point?.id ?? '', answer: 'a', point: 'p', verdict };
}

function rename(path: string, dice: Dice): NewEvent {
  return { kind: 'rename', from: path, to: path.replace(/\d*\.md$/u, `${String(dice(9))}.md`) };
}

function place(at: number, dice: Dice): Place {
  return {
    id: hashText(`point ${String(at)}`),
    text: sentence(dice, 12),
    role: (['cause', 'course', 'impact'] as const)[at % 3] ?? 'topic',
    line: 3 + (at % pointsPerNote),
    under: '',
    path: `History/Note ${String(Math.floor(at / pointsPerNote))}.md`,
  };
}

function sentence(dice: Dice, length: number): string {
  return Array.from({ length }, () => words[dice(words.length)]).join(' ');
}
