import { describe, expect, test } from 'vitest';
import type { ItemMemory, Review } from '../../../src/core/progress/item';
import {
  countLevels,
  recallLevel,
  recallMark,
  recallMarks,
  type RecallMark,
} from '../../../src/core/session/recall-mark';

const day = 86_400_000;
const midnight = Date.UTC(2026, 10, 23);
const now = midnight + 18 * 3_600_000;
const dayStart = (at: number, later: number): number => (Math.floor(at / day) + later) * day;
const at = { now, dayStart, retention: 0.9, today: new Set<string>() };

const ago = (days: number, credit = 1): Review => ({
  at: now - days * day,
  level: 2,
  credit,
  hinted: false,
});
const item = (id: string, ...reviews: Review[]): ItemMemory => ({
  id,
  path: 'Valley.md',
  text: 'The dam at Orrin broke.',
  role: 'course',
  line: 3,
  under: '',
  earlier: [],
  reviews,
});
const mark = (...reviews: Review[]): RecallMark => {
  const made = recallMark(item('dam', ...reviews), at);
  if (!made) throw new Error('It was never asked about');
  return made;
};

describe('the mark of a point', () => {
  test('is none before it was asked about', () => {
    expect(recallMark(item('dam'), at)).toBeNull();
  });

  test('fades from known well to likely forgotten as time goes by', () => {
    const levels = [0, 3, 10, 100, 30_000].map((days) => mark(ago(days)).level);
    expect(levels).toEqual(['firm', 'fair', 'fair', 'shaky', 'gone']);
    const recalls = [0, 3, 10, 100, 30_000].map((days) => mark(ago(days)).recall);
    expect(recalls).toEqual([...recalls].sort((a, b) => b - a));
    expect(recalls[0]).toBe(1);
  });

  test('says that it was missed last, whatever the model makes of the answer just seen', () => {
    expect(mark(ago(9), ago(0, 0))).toMatchObject({ level: 'missed', recall: 1, asked: 2 });
    expect(mark(ago(9, 0), ago(0)).level).toBe('firm');
    // What was half right was not missed.
    expect(mark(ago(0, 0.5)).level).toBe('firm');
  });

  test('counts the days to the next time by local midnights', () => {
    const { due, inDays } = mark(ago(0));
    expect(inDays).toBe(Math.round((dayStart(due, 0) - midnight) / day));
    expect(inDays).toBeGreaterThan(0);
    // Late in the evening of the day on which it is due.
    expect(mark(ago(40)).inDays).toBe(0);
  });

  test('is asked today where the day’s queue says so, for an exam perhaps', () => {
    const soon = recallMark(item('dam', ago(0)), { ...at, today: new Set(['dam']) });
    expect(soon?.inDays).toBe(0);
  });

  test('is due later where less is to be kept in mind', () => {
    const strict = recallMark(item('dam', ago(0)), { ...at, retention: 0.95 });
    const lax = recallMark(item('dam', ago(0)), { ...at, retention: 0.7 });
    expect(strict?.due).toBeLessThan(lax?.due ?? 0);
  });
});

test('marks are found by the point that an item sits on, not by the item’s own id', () => {
  const seats = new Map([
    ['reworded', item('dam', ago(1))],
    ['forgotten', item('weir')],
  ]);
  const marks = recallMarks(seats, at);
  expect([...marks.keys()]).toEqual(['reworded']);
});

test('levels begin where their words do', () => {
  expect([1, 0.9, 0.899, 0.75, 0.749, 0.5, 0.499, 0].map(recallLevel)).toEqual([
    'firm',
    'firm',
    'fair',
    'fair',
    'shaky',
    'shaky',
    'gone',
    'gone',
  ]);
});

test('levels are counted from the best known on, and only those that there are', () => {
  const marks = [mark(ago(0, 0)), mark(ago(0)), mark(ago(1, 0)), mark(ago(3))];
  expect(countLevels(marks)).toEqual([
    ['firm', 1],
    ['fair', 1],
    ['missed', 2],
  ]);
  expect(countLevels([])).toEqual([]);
});
