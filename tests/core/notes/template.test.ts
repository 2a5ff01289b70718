import { expect, test } from 'vitest';
import { buildOutline } from '../../../src/core/notes/outline';
import { readNote } from '../../../src/core/notes/read';
import { historyTemplate } from '../../../src/core/notes/template';

test('the template is a history note with the four sections and nothing in them yet', () => {
  const note = readNote(historyTemplate('#history'), { title: 'New' });
  expect(note.tags).toEqual(['history']);
  expect(note.points).toEqual([]);
  expect(note.sourceSets).toEqual([]);
  expect(buildOutline(note).sections.map(({ role }) => role)).toEqual([
    'cause',
    'course',
    'impact',
    'sources',
  ]);
});

test('what is written under its headings is read', () => {
  const text = historyTemplate('school/history').replace(
    /-\n\n## Course/u,
    '- Bread was dear in 1789.\n\n## Course',
  );
  const [point] = readNote(text, { title: 'New' }).points;
  expect(point).toMatchObject({ text: 'Bread was dear in 1789.', role: 'cause' });
});
