import { describe, expect, test } from 'vitest';
import { buildOutline, rowAtLine, type OutlinePoint } from '../../../src/core/notes/outline';
import type { Role } from '../../../src/core/notes/note';
import { readNote } from '../../../src/core/notes/read';

const outlineOf = (text: string, roleFor?: (heading: string) => Role | null) =>
  buildOutline(readNote(text, { title: 'T', ...(roleFor && { roleFor }) }), roleFor);
const tree = (points: readonly OutlinePoint[]): unknown[] =>
  points.map(({ text, children }) => (children.length > 0 ? [text, tree(children)] : text));

const note = `intro words

## Causes
### Long-term
- One 1914
    - inner
        - innermost
    - inner too
- Two 1918

## Impacts

## Links
- nothing

## Topic without anything

## Source questions
![[a.png]]
1. What?
`;

test('sections stand in the order of the note, each with its points as a tree', () => {
  const outline = outlineOf(note);
  expect(
    outline.sections.map(({ title, role, line, pointCount }) => [title, role, line, pointCount]),
  ).toEqual([
    ['T', 'topic', 1, 1],
    ['Long-term', 'cause', 4, 5],
    ['Impacts', 'impact', 11, 0],
    ['Links', 'ignore', 13, 0],
    ['Source questions', 'sources', 18, 0],
  ]);
  expect(tree(outline.sections[1]?.points ?? [])).toEqual([
    ['One 1914', [['inner', ['innermost']], 'inner too']],
    'Two 1918',
  ]);
  expect(outline.sections[4]?.sourceSets).toHaveLength(1);
  expect(outline.pointCount).toBe(6);
});

describe('the years of a note', () => {
  test.each([
    ['- 1914 to 1918', '1914–1918'],
    ['- in 1962\n- on 3 May 1962', '1962'],
    ['- no date', ''],
    ['- founded in 27 BC\n- fell in AD 476', '27 BC–AD 476'],
    ['- from 264 BC to 146 BC', '264 BC–146 BC'],
    ['- in the 18th century\n- in 1763', '1763'],
  ])('%s', (text, span) => {
    expect(outlineOf(text).span).toBe(span);
  });
});

describe('keys', () => {
  test('of sections stay when others come and go, and tell two of a name apart', () => {
    const keys = (text: string) => outlineOf(text).sections.map(({ key }) => key);
    const [causes] = keys('## Causes\n- a b');
    expect(keys('# New\n- x y\n## Causes\n- a c')).toContain(causes);
    expect(new Set(keys('## A\n- a b\n## A\n- c d')).size).toBe(2);
  });

  test('are unique in an outline', () => {
    const outline = outlineOf(note);
    const keys = outline.sections.flatMap(({ key, points }) => {
      const below = (all: readonly OutlinePoint[]): string[] =>
        all.flatMap((point) => [point.key, ...below(point.children)]);
      return [key, ...below(points)];
    });
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the row of the cursor', () => {
  const outline = outlineOf(note);
  const named = (line: number): string | undefined => {
    const key = rowAtLine(outline, line);
    const find = (points: readonly OutlinePoint[]): string | undefined => {
      for (const point of points) {
        const found = point.key === key ? point.text : find(point.children);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    for (const section of outline.sections) {
      if (section.key === key) return section.title;
      const found = find(section.points);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  test.each([
    [1, 'intro words'],
    [2, 'intro words'],
    [4, 'Long-term'],
    [5, 'One 1914'],
    [7, 'innermost'],
    [8, 'inner too'],
    [10, 'Two 1918'],
    [12, 'Impacts'],
    [14, 'Links'],
    [16, undefined],
    [20, 'Source questions'],
    [900, 'Source questions'],
  ])('line %i is %s', (line, row) => {
    expect(named(line)).toBe(row);
  });
});

describe('what the student says of a heading', () => {
  const titles = (text: string, name: string, chosen: Role) =>
    outlineOf(text, (heading) => (heading === name ? chosen : null)).sections.map(
      ({ title, role, isChosen }) => [title, role, isChosen],
    );

  test('keeps its row, whatever is left below it', () => {
    expect(titles('## Money\n- dear bread\n', 'Money', 'ignore')).toEqual([
      ['Money', 'ignore', true],
    ]);
    expect(titles('## Impacts\n', 'Impacts', 'topic')).toEqual([['Impacts', 'topic', true]]);
    const nested = '## Kingdom\n### Money\n- dear bread\n## Empty\n';
    expect(titles(nested, 'Kingdom', 'cause')).toEqual([
      ['Kingdom', 'cause', true],
      ['Money', 'cause', false],
    ]);
    expect(titles(nested, 'Kingdom', 'ignore')).toEqual([['Kingdom', 'ignore', true]]);
    expect(titles(nested, 'Nothing', 'ignore')).toEqual([['Money', 'topic', false]]);
  });

  test('can be said of headings alone', () => {
    const [intro, heading] = outlineOf('words of an introduction\n\n## T\n- a point\n').sections;
    expect([intro?.isHeading, heading?.isHeading]).toEqual([false, true]);
    const chosen = outlineOf('words of an introduction\n', () => 'ignore');
    expect(chosen.sections.map(({ isChosen }) => isChosen)).toEqual([false]);
  });
});

test('the cursor in a bullet behind a labelled one is in that bullet', () => {
  const outline = outlineOf('## Notes\n- Cause: one thing\n- Another thing\n    - below it\n');
  const [notes, cause] = outline.sections;
  expect(rowAtLine(outline, 2)).toBe(cause?.points[0]?.key);
  expect(rowAtLine(outline, 3)).toBe(notes?.points[0]?.key);
  expect(rowAtLine(outline, 4)).toBe(notes?.points[0]?.children[0]?.key);
});

describe('a point that opens with its date', () => {
  const textOf = (line: string): string | undefined =>
    buildOutline(readNote(`## Course\n- ${line}\n`, { title: 'Valley' })).sections[0]?.points[0]
      ?.text;

  test.each([
    ['On 4 March 1871 the dam broke.', 'The dam broke.'],
    ['1871: the dam broke.', 'The dam broke.'],
  ])('shows it before the words alone: %s', (line, shown) => {
    expect(textOf(line)).toBe(shown);
  });

  test.each([
    'Since 1871 the valley is empty.',
    'The dam broke in 1871.',
    'Am 4. März 1871 brach der Damm.',
    '1871',
  ])('keeps the words where the date belongs to them: %s', (line) => {
    expect(textOf(line)).toBe(line);
  });
});

test('a bold line right below one that names a role parts it; a later one stands for itself', () => {
  const rolesOf = (text: string) =>
    readNote(text, { title: 'T' }).headings.map((heading) => [heading.text, heading.role]);
  const parted = '**Causes**\n\n**Money**\n- dear bread\n\n**Ideas**\n- new books\n\n';
  expect(rolesOf(`${parted}**Impact**\n- a new law\n\n**People**\n- a king`)).toEqual([
    ['Causes', 'cause'],
    ['Money', 'cause'],
    ['Ideas', 'cause'],
    ['Impact', 'impact'],
    ['People', 'topic'],
  ]);
});
