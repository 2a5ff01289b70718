import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeNote } from '../../../scripts/inspect';
import { readNote } from '../../../src/core/notes/read';
import { expectGolden } from './golden';

const fixtures = new URL('../../fixtures/notes/', import.meta.url);
const names = readdirSync(fixtures)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -3));

describe('a note reads as its approved output says', () => {
  test.each(names)('%s', (name) => {
    const text = readFileSync(new URL(`${name}.md`, fixtures), 'utf8');
    const note = readNote(text, { title: name });
    expectGolden(new URL(`${name}.json`, fixtures), describeNote(note, `${name}.md`));
  });
});

describe('ids of points', () => {
  const idsOf = (text: string, title = 'T'): string[] =>
    readNote(text, { title }).points.map(({ id }) => id);

  test('stay when the line moves, the commas change or another point is added', () => {
    const [id] = idsOf('## Cause\n- The harvest failed in 1788.');
    expect(idsOf('## Cause\n\n- Bread was dear.\n- The  *harvest* failed, in 1788')[1]).toBe(id);
  });

  test('differ with the role, the title and the words', () => {
    const ids = [
      ...idsOf('## Cause\n- The harvest failed.'),
      ...idsOf('## Impact\n- The harvest failed.'),
      ...idsOf('## Cause\n- The harvest failed.', 'Other'),
      ...idsOf('## Cause\n- The harvests failed.'),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  test('are unique when a note says the same thing twice', () => {
    expect(new Set(idsOf('- Same\n- Same\n- Same')).size).toBe(3);
  });
});

describe('dates take over what the text above them says', () => {
  const edtf = (text: string, title = 'T'): string[] =>
    readNote(text, { title }).points.flatMap(({ dates }) => dates.map((date) => date.edtf));

  test('a year from the title, from a heading or from the point before', () => {
    expect(edtf('- On 3 May it began.', 'The General Strike of 1926')).toEqual(['1926-05-03']);
    expect(edtf('## The year 1917\n- On 8 March it began.')).toEqual(['1917-03-08']);
    expect(edtf('- On 8 March 1917 it began.\n- On 15 March it ended.')).toEqual([
      '1917-03-08',
      '1917-03-15',
    ]);
  });

  test('what a nested point says is forgotten after it', () => {
    const text = '- On 4 August 1914 it began.\n    - A treaty of 1839\n- On 23 August it spread.';
    expect(edtf(text)).toEqual(['1914-08-04', '1839', '1914-08-23']);
  });
});

test('tags are taken from the caller where it knows them', () => {
  expect(readNote('#a', { title: 'T', tags: ['history'] }).tags).toEqual(['history']);
  expect(readNote('---\ntags: [a, "#b"]\n---\n#c and `#d` %%#e%%', { title: 'T' }).tags).toEqual([
    'a',
    'b',
    'c',
  ]);
});
