import { describe, expect, test } from 'vitest';
import { isHistoryNote } from '../../../src/core/notes/detect';

const signs = { tags: ['history'], folders: ['School/History'] };

describe('a history note is known', () => {
  test.each([
    [{ tags: ['#history'], path: 'a.md' }],
    [{ tags: ['history'], path: 'a.md' }],
    [{ tags: ['#cold', '#History/WW1'], path: 'a.md' }],
    [{ tags: [], path: 'School/History/a.md' }],
    [{ tags: [], path: 'school/history/deep/a.md' }],
  ])('%o', (note) => {
    expect(isHistoryNote(note, signs)).toBe(true);
  });

  test.each([
    [{ tags: [], path: 'a.md' }],
    [{ tags: ['#historyofart', '#prehistory', '#art/history'], path: 'a.md' }],
    [{ tags: [], path: 'School/History.md' }],
    [{ tags: [], path: 'Old/School/History/a.md' }],
  ])('not by %o', (note) => {
    expect(isHistoryNote(note, signs)).toBe(false);
  });
});

test('empty settings make nothing a history note', () => {
  expect(
    isHistoryNote({ tags: ['#a'], path: 'b/a.md' }, { tags: ['', '#'], folders: ['', '/'] }),
  ).toBe(false);
});

test('settings may be written with "#" and slashes, and in any case', () => {
  const written = { tags: ['#Geschichte/'], folders: ['/History/'] };
  expect(isHistoryNote({ tags: ['geschichte/antike'], path: 'a.md' }, written)).toBe(true);
  expect(isHistoryNote({ tags: [], path: 'History/a.md' }, written)).toBe(true);
});
