import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeNote } from '../../../scripts/inspect';
import type { Role } from '../../../src/core/notes/note';
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

describe('a role that the student chose for a heading', () => {
  const rolesOf = (text: string, chosen: Record<string, Role>): string[] =>
    readNote(text, { title: 'T', roleFor: (heading) => chosen[heading] ?? null }).headings.map(
      ({ text: words, role, inherited }) => `${words}: ${role}${inherited ? ' (inherited)' : ''}`,
    );

  test('wins over its own words and over the heading above', () => {
    const text = '# Causes\n## Trade\n- x y\n### Sugar\n- x y\n## Effects\n- x y';
    expect(rolesOf(text, { Trade: 'impact', Effects: 'topic' })).toEqual([
      'Causes: cause',
      'Trade: impact',
      'Sugar: impact (inherited)',
      'Effects: topic',
    ]);
  });

  test('hides all that stands below where it is "ignore", but for what was chosen there', () => {
    const text = '# Old\n## Causes\n- a b\n## Effects\n- c d\n# New\n- e f';
    expect(rolesOf(text, { Old: 'ignore', Effects: 'impact' })).toEqual([
      'Old: ignore',
      'Causes: ignore (inherited)',
      'Effects: impact',
      'New: topic',
    ]);
    const note = readNote(text, { title: 'T', roleFor: (h) => (h === 'Old' ? 'ignore' : null) });
    expect(note.points.map((point) => point.text)).toEqual(['e f']);
  });

  test('holds for bold lines and labels too', () => {
    const text = '**Trade**\n- a b\n\nCauses:\n- c d';
    expect(rolesOf(text, { Trade: 'course', Causes: 'impact' })).toEqual([
      'Trade: course',
      'Causes: impact',
    ]);
  });
});
