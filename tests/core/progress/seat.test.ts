import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/core/notes/note';
import type { ItemMemory } from '../../../src/core/progress/item';
import { freshId, seatItems, type Seating } from '../../../src/core/progress/seat';
import { underOf } from '../../../src/core/progress/under';
import { itemsOf, pointsOf, strike } from './seat-notes';

/** By the words of an item: those of the point that it sits on. */
function seatsIn(seating: Seating, points: readonly Point[]): Record<string, string> {
  return Object.fromEntries(
    points.flatMap(({ id, text }) => {
      const item = seating.seats.get(id);
      return item ? [[item.text, text]] : [];
    }),
  );
}

const before = strike;

function seatAfter(after: string, items = itemsOf(before)): [Seating, readonly Point[]] {
  const points = pointsOf(after);
  return [seatItems(items, points), points];
}

describe('items of a note', () => {
  test('sit on their points, and nothing is to be said, while the note stays as it is', () => {
    const [seating, points] = seatAfter(before);
    expect(seating.seats.size).toBe(5);
    for (const { id } of points) expect(seating.seats.get(id)?.id).toBe(id);
    expect(seating).toMatchObject({ changed: [], lost: [], free: [] });
  });

  test('are of no other words for a line more above them', () => {
    const [seating] = seatAfter(`Some words before it all.\n\n${before}`);
    expect(seating.changed).toEqual([]);
    expect(seating.free.map(({ text }) => text)).toEqual(['Some words before it all.']);
  });

  test('follow words that are mended, added, dropped and dated', () => {
    const after = before
      .replace('dockers fell', 'dokcers sank')
      .replace('had no fund', 'had as yet no fund of its own')
      .replace(' in the winter', '')
      .replace('1885', 'May 1886');
    const [seating, points] = seatAfter(after);
    expect(seatsIn(seating, points)).toEqual({
      'Wages of the dockers fell by a third after 1885':
        'Wages of the dokcers sank by a third after May 1886',
      'The union had no fund for long strikes':
        'The union had as yet no fund of its own for long strikes',
      'Bread became dearer in the winter': 'Bread became dearer',
      'The port stood still for five weeks': 'The port stood still for five weeks',
      'Troops guarded the grain ships': 'Troops guarded the grain ships',
    });
    expect(seating.changed.map(({ text }) => text)).toEqual([
      'Wages of the dokcers sank by a third after May 1886',
      'The union had as yet no fund of its own for long strikes',
      'Bread became dearer',
    ]);
  });

  test('sit on the larger part of a point that was split, and on the whole of two that were merged', () => {
    const [parts, split] = seatAfter(
      before.replace('dockers fell by', 'dockers\n- They fell by more than'),
    );
    expect(seatsIn(parts, split)['Wages of the dockers fell by a third after 1885']).toMatch(
      /They fell|Wages/u,
    );
    const [whole, merged] = seatAfter(before.replace('weeks\n- Troops', 'weeks; troops'));
    expect(merged).toHaveLength(4);
    expect(whole.seats.size).toBe(4);
    expect(whole.lost).toHaveLength(1);
  });

  test('do not take a new bullet for the one that was deleted', () => {
    const [seating] = seatAfter(
      before.replace('The union had no fund for long strikes', 'Dutch ships were sent elsewhere'),
    );
    expect(seating.lost.map(({ text }) => text)).toEqual([
      'The union had no fund for long strikes',
    ]);
    expect(seating.free.map(({ text }) => text)).toEqual(['Dutch ships were sent elsewhere']);
  });

  test('come back when what was deleted is restored', () => {
    const items = itemsOf(before);
    const [seating] = seatAfter(before.replace('- Troops guarded the grain ships\n', ''), items);
    expect(seating.lost).toHaveLength(1);
    const [again] = seatAfter(before, items);
    expect(again).toMatchObject({ changed: [], lost: [], free: [] });
  });

  test('change their role with their section', () => {
    const [seating] = seatAfter(before.replace('# Course', '# Impacts'));
    expect(seating.lost).toEqual([]);
    expect(seating.changed.map(({ role }) => role)).toEqual(['impact', 'impact']);
  });

  test('of the same words on the same point are one, by the id of the earliest review', () => {
    const [first, ...others] = itemsOf(before);
    if (!first) throw new Error('No item');
    const review = { at: 5, level: 1 as const, credit: 0, hinted: true };
    // Another device met the bullet when the note had another title.
    const twin: ItemMemory = { ...first, id: 'other', reviews: [review] };
    const [seating, points] = seatAfter(before, [first, ...others, twin]);
    const id = points[0]?.id ?? '';
    expect(seating.seats.get(id)).toMatchObject({
      id: 'other',
      reviews: [review, ...first.reviews],
    });
    expect(seating.changed).toMatchObject([{ id: 'other', also: [first.id] }]);
    expect(seating.lost).toEqual([]);
  });

  test('of two equal bullets stay two, and each keeps its own when one of them is changed', () => {
    const twins = `${before}- Both sides claimed victory\n- The mayor resigned\n- Both sides claimed victory\n`;
    const items = itemsOf(twins);
    const [same] = seatAfter(twins, items);
    expect(same).toMatchObject({ changed: [], lost: [], free: [] });
    const first = items.find(({ text }) => text.startsWith('Both'));
    const [seating, points] = seatAfter(
      twins.replace('Both sides claimed victory', 'Both sides had claimed a victory'),
      items,
    );
    expect(seating.lost).toEqual([]);
    const changed = points.find(({ text }) => text.startsWith('Both sides had'));
    expect(seating.seats.get(changed?.id ?? '')?.id).toBe(first?.id);
  });
});

describe('items', () => {
  const edited = `# Causes of it
- The union had hardly any fund for long strikes
- Wages of the dockers fell by a third after 1885
- Bread became dear in the winter of 1888
# Impacts
- The port stood still for six weeks; troops guarded the grain ships
`;

  test('find the same points in whatever order they are given', () => {
    const items = itemsOf(before);
    const points = pointsOf(edited);
    const expected = seatItems(items, points);
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(seatItems(shuffled, points)).toEqual(expected);
      }),
    );
  });

  test('never share a point, and no item has two', () => {
    const words = fc.constantFrom('bread', 'wages', 'fell', 'rose', 'in', '1888', 'ships', 'port');
    const bullet = fc.array(words, { minLength: 1, maxLength: 6 }).map((each) => each.join(' '));
    const note = fc.array(bullet, { maxLength: 12 }).map((all) => `- ${all.join('\n- ')}\n`);
    fc.assert(
      fc.property(note, note, (old, now) => {
        const items = itemsOf(old);
        const points = pointsOf(now);
        const { seats, lost, free, changed } = seatItems(items, points);
        const joined = changed.flatMap(({ also }) => also);
        const all = [...[...seats.values(), ...lost].map(({ id }) => id), ...joined];
        expect(all.sort()).toEqual(items.map(({ id }) => id).sort());
        expect([...seats.keys(), ...free.map(({ id }) => id)].sort()).toEqual(
          points.flatMap(({ id, isLabel }) => (isLabel ? [] : [id])).sort(),
        );
      }),
    );
  });

  test('are found where words are written without spaces', () => {
    const old =
      '# 原因\n- 物価が上がり、労働者の生活が苦しくなった\n- 港の組合には資金がなかった\n';
    const now =
      '# 原因\n- 港の組合にはまだ資金がなかった\n- 物価が急に上がり、労働者の生活は苦しくなった\n';
    const points = pointsOf(now);
    const seating = seatItems(itemsOf(old), points);
    expect(seatsIn(seating, points)).toEqual({
      '物価が上がり、労働者の生活が苦しくなった': '物価が急に上がり、労働者の生活は苦しくなった',
      港の組合には資金がなかった: '港の組合にはまだ資金がなかった',
    });
  });

  test('are told apart by what they hang under', () => {
    const old = '- North\n  - Mines closed\n- South\n  - Mines closed\n';
    const now = '- South\n  - Mines closed\n- North\n  - Mines closed\n';
    const items = itemsOf(old);
    const points = pointsOf(now);
    const { seats } = seatItems(items, points);
    for (const [at, point] of points.entries()) {
      expect(seats.get(point.id)?.under).toBe(underOf(points, at));
    }
  });
});

test('a new item takes the id of its point, unless another item has it', () => {
  expect(freshId({ id: 'a' }, () => false)).toBe('a');
  const taken = new Set(['a']);
  const fresh = freshId({ id: 'a' }, (id) => taken.has(id));
  expect(fresh).not.toBe('a');
  expect(freshId({ id: 'a' }, (id) => taken.has(id))).toBe(fresh);
});
