import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/core/notes/reader';
import {
  checkLog,
  foundAt,
  rankPoints,
  type FileRead,
  type FreePoint,
} from '../../../src/core/progress/health';
import type { LogEvent } from '../../../src/core/progress/event';
import type { ItemMemory } from '../../../src/core/progress/item';
import { seatItems } from '../../../src/core/progress/seat';
import { foldStudy } from '../../../src/core/progress/study';
import { review } from './export-events';

const now = 1_800_000_000_000;
const file = (more: Partial<FileRead> = {}): FileRead => ({
  path: 'Causeway/2026-11 Laptop.md',
  events: 0,
  setAside: [],
  failure: '',
  ...more,
});
const check = (files: readonly FileRead[], events: readonly LogEvent[], device = 'd1') =>
  checkLog(files, events, foldStudy(events), device, now);

describe('what is said of the log', () => {
  it('counts each event once and the copies of it apart', () => {
    const events = [review('a', 'x'), review('b', 'y')];
    const health = check([file({ events: 2 }), file({ path: 'copy.md', events: 2 })], events);
    expect(health).toMatchObject({ files: 2, events: 2, copies: 2, failures: [], setAside: [] });
  });

  it('counts no copy where an event is not in a file yet', () => {
    expect(check([file({ events: 0 })], [review('a', 'x')]).copies).toBe(0);
  });

  it('lists devices, the one seen last first, and says which is this one', () => {
    const events: LogEvent[] = [
      review('a', 'x', { at: now - 9, by: 'old' }),
      review('b', 'x', { at: now - 5, by: 'd1' }),
      { kind: 'device', id: 'n', at: now - 8, by: 'old', name: 'Tablet' },
    ];
    expect(check([], events).devices).toEqual([
      { id: 'd1', name: '', events: 1, last: now - 5, isThis: true, ahead: 0 },
      { id: 'old', name: 'Tablet', events: 2, last: now - 8, isThis: false, ahead: 0 },
    ]);
  });

  it('counts what is dated later than now, unless a clock is a few minutes fast', () => {
    const minute = 60_000;
    const at = [now - 1, now + 5 * minute, now + 11 * minute, now + 900_000 * minute];
    const events = at.map((time, index) => review(`${index}`, 'x', { at: time }));
    expect(check([], events).devices[0]).toMatchObject({ events: 4, ahead: 2 });
  });

  it('names each line that was set aside and each file that could not be read', () => {
    const torn = file({ setAside: [{ line: 7, why: 'torn' }] });
    const gone = file({ path: 'gone.md', failure: 'EACCES' });
    const health = check([torn, gone], []);
    expect(health.setAside).toEqual([{ path: torn.path, line: 7, why: 'torn' }]);
    expect(health.failures).toEqual([gone]);
  });
});

const note = createReader().read(
  `## Causes

- The council chose the cheapest builder.
  - He used river sand in the wall.
- Nobody in Orrin read the engineer's letter.

## Impacts

- Four hundred families lost their houses.
`,
  { title: 'Orrin Dam', tags: [] },
);
const free = note.points.map((point): FreePoint => ({
  path: 'Orrin Dam.md',
  title: 'Orrin Dam',
  point,
  points: note.points,
}));
const item: ItemMemory = {
  ...{ id: 'i', text: 'The builder put river sand into the wall.', role: 'cause', line: 4 },
  ...{ under: '', path: 'Orrin Dam.md', earlier: [], reviews: [] },
};
const ranked = (of: ItemMemory, points = free): FreePoint[] => {
  const ranking = rankPoints(of, points);
  for (;;) {
    const step = ranking.next();
    if (step.done) return step.value;
  }
};

describe('finding the point of an item', () => {
  it('offers the likeliest first, and all of them', () => {
    expect(ranked(item)[0]?.point.text).toBe('He used river sand in the wall.');
    expect(ranked(item)).toHaveLength(note.points.length);
    expect(ranked(item, [])).toEqual([]);
  });

  it('looks at the words that the item had before, too', () => {
    const earlier = ['Many families lost their homes.'];
    const [first] = ranked({ ...item, text: 'Homeless!', earlier });
    expect(first?.point.text).toBe('Four hundred families lost their houses.');
  });

  it('prefers the same words in the note where they were', () => {
    const elsewhere = free.map((each) => ({ ...each, path: 'Other.md' }));
    const [first] = ranked({ ...item, path: 'Other.md' }, [...free, ...elsewhere]);
    expect(first?.path).toBe('Other.md');
  });

  it('says where the item is now in such words that it sits there from then on', () => {
    const chosen = free.find(({ point }) => point.text.startsWith('He used')) ?? free[0];
    if (!chosen) throw new Error('No point');
    const events: LogEvent[] = [
      review('i', 'Words that nobody finds again'),
      { ...foundAt(item, chosen), id: 's', at: now, by: 'd1' },
    ];
    const { items } = foldStudy(events);
    expect(items.get('i')).toMatchObject({ path: 'Orrin Dam.md', text: chosen.point.text });
    const { seats, changed, lost } = seatItems([...items.values()], note.points);
    expect(seats.get(chosen.point.id)?.id).toBe('i');
    expect([changed, lost]).toEqual([[], []]);
  });
});
