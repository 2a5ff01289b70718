import { expect, test } from 'vitest';
import { recogniseItems } from '../../../src/core/progress/recognise';
import type { ItemMemory } from '../../../src/core/progress/study';

const item = (id: string, path: string, text: string): ItemMemory => ({
  id,
  path,
  text,
  role: 'course',
  reviews: [{ at: 1, level: 1, credit: 1, hinted: false }],
});
const study = (...items: ItemMemory[]) => ({
  items: new Map(items.map((each) => [each.id, each])),
});

test('a point is known by its id, or by its words where its note got another title', () => {
  const broke = item('a', 'Dam.md', 'The dam broke.');
  const fled = item('b', 'Dam.md', 'The town fled.');
  const points = [
    { id: 'a', text: 'The dam broke at last.' },
    { id: 'new', text: 'The town fled.' },
    { id: 'other', text: 'Nobody knew.' },
  ];
  const known = recogniseItems(study(broke, fled), 'Dam.md', points);
  expect([...known]).toEqual([
    ['a', broke],
    ['new', fled],
  ]);
});

test('the same words in another note are another point', () => {
  const other = item('a', 'Other.md', 'The dam broke.');
  const points = [{ id: 'new', text: 'The dam broke.' }];
  expect(recogniseItems(study(other), 'Dam.md', points).size).toBe(0);
});
