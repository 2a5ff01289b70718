import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../host/data/markdown-cache';

const lines = (...parts: string[]): string => parts.join('\n');
const sections = (text: string): string[] =>
  (readMetadata(text).sections ?? []).map(
    ({ type, position: { start, end } }) => `${type} ${start.line}-${end.line}`,
  );
/** `parent task | source` of every list item. */
const items = (text: string): string[] =>
  (readMetadata(text).listItems ?? []).map(
    ({ parent, task, position: { start, end } }) =>
      `${parent}${task === undefined ? '' : ` [${task}]`} | ${text.slice(start.offset, end.offset)}`,
  );

describe('headings', () => {
  test('have their words as written, their level and their place', () => {
    const text = lines('# Berlin', '', '## The *wall* [[1961]] ##', 'Below', '====');
    expect(readMetadata(text).headings).toEqual([
      {
        heading: 'Berlin',
        level: 1,
        position: { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 8, offset: 8 } },
      },
      {
        heading: 'The *wall* [[1961]]',
        level: 2,
        position: { start: { line: 2, col: 0, offset: 10 }, end: { line: 2, col: 25, offset: 35 } },
      },
      {
        heading: 'Below',
        level: 1,
        position: { start: { line: 3, col: 0, offset: 36 }, end: { line: 4, col: 4, offset: 46 } },
      },
    ]);
  });

  test('a rule under a # heading is a rule, and under words it makes a heading', () => {
    expect(sections(lines('## Cause ', '---', '- one'))).toEqual([
      'heading 0-0',
      'thematicBreak 1-1',
      'list 2-2',
    ]);
    expect(sections(lines('Cause', '---'))).toEqual(['heading 0-1']);
  });

  test('are not seen in code', () => {
    expect(readMetadata(lines('```', '# no', '```', '', '    # no')).headings).toBeUndefined();
  });
});

test('sections are named as in the app', () => {
  const text = lines(
    '---',
    'era: cold war',
    '---',
    '> said he',
    '',
    '> [!note] Mind',
    '> this',
    '',
    '| a | b |',
    '| - | - |',
    '| 1 | 2 |',
    '',
    '```js',
    '```',
    '',
    '<div>',
    '</div>',
    '',
    'words',
    '%%',
    'hidden',
    '%%',
    '***',
    '$$',
    'x',
    '$$',
    '',
    '[^1]: below',
  );
  expect(sections(text)).toEqual([
    'yaml 0-2',
    'blockquote 3-3',
    'callout 5-6',
    'table 8-10',
    'code 12-13',
    'html 15-16',
    'paragraph 18-18',
    'comment 19-21',
    'thematicBreak 22-22',
    'math 23-25',
    'footnoteDefinition 27-27',
  ]);
});

describe('list items', () => {
  test('name the line of their parent, or the list they begin in below zero', () => {
    const text = lines(
      'Before',
      '',
      '- a',
      '    - b',
      '        - c',
      '    - d',
      '- e',
      '',
      'Between',
      '',
      '1. f',
    );
    expect(items(text)).toEqual([
      '-2 | - a',
      '2 |   - b',
      '3 |   - c',
      '2 |   - d',
      '-2 | - e',
      '-10 | 1. f',
    ]);
  });

  test('of a list in the first line have -1, since there is no -0', () => {
    expect(items(lines('- a', '- b'))).toEqual(['-1 | - a', '-1 | - b']);
  });

  test('in a callout start behind its sign', () => {
    expect(items(lines('> [!todo] x', '> - a', '>     - b'))).toEqual(['-1 | - a', '1 |   - b']);
  });

  test('hold their own lines and code, not the list below them', () => {
    const text = lines('- a', '  more', '  ```', '  x', '  ```', '  - b');
    expect(items(text)).toEqual([
      `-1 | ${lines('- a', '  more', '  ```', '  x', '  ```')}`,
      '0 | - b',
    ]);
  });

  test('reach to the blank line that parts them from the next', () => {
    expect(items(lines('- a', '', '- b'))).toEqual(['-1 | - a\n', '-1 | - b']);
  });

  test('are tasks with any sign in the box', () => {
    expect(items(lines('- [ ] a', '- [x] b', '- [/] c', '- [[d]] e', '- [f](g)'))).toEqual([
      '-1 [ ] | - [ ] a',
      '-1 [x] | - [x] b',
      '-1 [/] | - [/] c',
      '-1 | - [[d]] e',
      '-1 | - [f](g)',
    ]);
  });
});

describe('frontmatter', () => {
  test('is read with its place and its links', () => {
    const cache = readMetadata(
      lines(
        '---',
        'tags: [history, war]',
        'up: "[[Wars|all]]"',
        'see:',
        '  - "[[A]]"',
        '---',
        '# H',
      ),
    );
    expect(cache.frontmatter).toEqual({
      tags: ['history', 'war'],
      up: '[[Wars|all]]',
      see: ['[[A]]'],
    });
    expect(cache.frontmatterPosition).toEqual({
      start: { line: 0, col: 0, offset: 0 },
      end: { line: 5, col: 3, offset: 64 },
    });
    expect(cache.frontmatterLinks).toEqual([
      { key: 'up', link: 'Wars', original: '[[Wars|all]]', displayText: 'all' },
      { key: 'see.0', link: 'A', original: '[[A]]', displayText: 'A' },
    ]);
  });

  test('that is empty or no YAML is a section and no more', () => {
    for (const yaml of ['', 'a: [', '- x']) {
      const cache = readMetadata(lines('---', yaml, '---', '# H'));
      expect(cache.sections?.[0]?.type).toBe('yaml');
      expect(cache.frontmatter).toBeUndefined();
    }
  });

  test('stands only at the very beginning', () => {
    expect(readMetadata(lines('', '---', 'a: b', '---')).frontmatter).toBeUndefined();
  });
});

describe('blocks', () => {
  const blocks = (text: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(readMetadata(text).blocks ?? {}).map(
        ([
          id,
          {
            position: { start, end },
          },
        ]) => [id, text.slice(start.offset, end.offset)],
      ),
    );

  test('are named at the end of a paragraph, a list item or on a line of their own', () => {
    const text = lines(
      'One ^first',
      '',
      '- a ^Item-2',
      '  - b',
      '',
      '> said',
      '',
      '^quote',
      '',
      '> x',
      '^under',
    );
    expect(blocks(text)).toEqual({
      first: 'One ^first',
      'item-2': '- a ^Item-2',
      quote: '> said',
      under: '> x\n^under',
    });
    const cache = readMetadata(text);
    expect(cache.sections?.map(({ id }) => id)).toEqual([
      'first',
      undefined,
      'quote',
      undefined,
      'under',
    ]);
    expect(cache.listItems?.map(({ id }) => id)).toEqual(['Item-2', undefined]);
  });

  test('a power is no name', () => {
    expect(blocks('2^8 and x^2')).toEqual({});
  });
});

describe('places', () => {
  test('are right with Windows line ends', () => {
    const text = '# A\r\n\r\n- x #t\r\n- y\r\n';
    const cache = readMetadata(text);
    expect(cache.headings?.[0]).toMatchObject({
      heading: 'A',
      position: { end: { line: 0, col: 3, offset: 3 } },
    });
    expect(cache.tags?.[0]?.position.start).toEqual({ line: 2, col: 4, offset: 11 });
    expect(cache.listItems?.[1]?.position.start).toEqual({ line: 3, col: 0, offset: 15 });
  });

  test('are right behind a byte order mark', () => {
    const text = '\ufeff---\ntags: a\n---\n# H #t';
    const cache = readMetadata(text);
    expect(cache.frontmatter).toEqual({ tags: 'a' });
    expect(cache.tags?.[0]?.position.start.offset).toBe(text.indexOf('#t'));
    expect(cache.headings?.[0]?.heading).toBe('H #t');
  });

  test('count UTF-16 units, two for an emoji', () => {
    const text = '😀 #t';
    expect(readMetadata(text).tags?.[0]?.position.start.col).toBe(3);
  });
});

test('an empty note has nothing', () => {
  expect(readMetadata('')).toEqual({});
});
