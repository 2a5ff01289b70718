import { expect, test } from 'vitest';
import { nearestNotes } from '../../../src/core/session/nearest';

const note = (path: string, ...tags: string[]) => ({ path, tags });
const paths = (to: ReturnType<typeof note>, others: ReturnType<typeof note>[], most = 4) =>
  nearestNotes(to, others, (each) => each, most).map(({ path }) => path);

test('notes of the same folder are nearest, then of folders around it', () => {
  const others = [note('x/y.md'), note('Wars.md'), note('Wars/Cold/b.md'), note('Wars/c.md')];
  expect(paths(note('Wars/Cold/a.md'), others)).toEqual([
    'Wars/Cold/b.md',
    'Wars/c.md',
    'x/y.md',
    'Wars.md',
  ]);
});

test('tags in common bring notes nearer', () => {
  const others = [note('a.md', '#history'), note('b.md', '#history', '#cold-war')];
  expect(paths(note('c.md', '#history', '#cold-war'), others, 1)).toEqual(['b.md']);
});

test('of many notes only a few are asked for their tags', () => {
  const others = Array.from({ length: 2000 }, (_, at) => note(`Folder ${at % 7}/${at}.md`));
  let asked = 0;
  const near = nearestNotes(
    note('Folder 3/new.md'),
    others,
    (each) => {
      asked++;
      return each;
    },
    4,
  );
  expect(near.map(({ path }) => path.split('/')[0])).toEqual(Array(4).fill('Folder 3'));
  expect(asked).toBeLessThan(100);
});
