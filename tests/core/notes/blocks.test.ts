import { expect, test, describe } from 'vitest';
import { blockWords } from '../../../src/core/notes/blocks/block';
import { readBlocks } from '../../../src/core/notes/blocks/read';
import { ownShape } from './second-opinions';

const rules: readonly (readonly [rule: string, text: string, shape: string])[] = [
  [
    'headings of six levels, none without a blank',
    '# a\n###### b\n#tag',
    'heading1 1-1, heading6 2-2, text 3-3',
  ],
  ['a heading by the line below it', 'a\n===\nb\n---', 'heading1 1-2, heading2 3-4'],
  ['a rule is nothing', 'a\n\n---\n\n* * *\n\n___', 'text 1-1'],
  ['code is nothing, whatever stands in it', '```\n# a\n- b\n```\nc', 'text 5-5'],
  ['a fence ends with as many signs', '~~~~\n~~~\na\n~~~~\nb', 'text 5-5'],
  [
    'code that is never closed ends with its item',
    '- a\n  ```\n  b\n\nc',
    'list 1-3, _item-1 1-3, __text 1-1, text 5-5',
  ],
  ['four blanks are an indent', '    a\n\n    - b', 'text 1-1, list 3-3, _item-1 3-3, __text 3-3'],
  [
    'a list may stand far to the right of the line above',
    'a\n\t- b',
    'text 1-1, list 2-2, _item-1 2-2, __text 2-2',
  ],
  ['a quote goes on without its mark', '> a\nb\n\nc', 'quote 1-2, _text 1-2, text 4-4'],
  [
    'a quote in an item in a quote',
    '> - > a',
    'quote 1-1, _list 1-1, __item-1 1-1, ___quote 1-1, ____text 1-1',
  ],
  ['an item goes on without its indent', '- a\nb', 'list 1-2, _item-1 1-2, __text 1-2'],
  [
    'an item holds what is indented to its words',
    '- a\n\n  b\n\nc',
    'list 1-3, _item-1 1-3, __text 1-1, __text 3-3, text 5-5',
  ],
  [
    'other signs make another list',
    '- a\n* b\n1. c\n2) d',
    'list 1-1, _item-1 1-1, __text 1-1, list 2-2, _item-1 2-2, __text 2-2, list 3-3, _item1 3-3, __text 3-3, list 4-4, _item2 4-4, __text 4-4',
  ],
  [
    'within a paragraph only 1 begins to count',
    'In\n1918. It was over\n\nIn\n1. one',
    'text 1-2, text 4-4, list 5-5, _item1 5-5, __text 5-5',
  ],
  [
    'an item may be empty',
    '-\n- a\n-\n\n  b',
    'list 1-3, _item-1 1-1, _item-1 2-2, __text 2-2, _item-1 3-3, text 5-5',
  ],
  [
    'tabs reach to the next fourth column',
    '-\ta\n\n\tb\n1.\tc\n\t- d',
    'list 1-3, _item-1 1-3, __text 1-1, __text 3-3, list 4-5, _item1 4-5, __text 4-4, __list 5-5, ___item-1 5-5, ____text 5-5',
  ],
  [
    'a table has a header with as many cells',
    '| a | b |\n|---|:-:|\n| c |\nd\n\n| a | b |\n|---|',
    'table 1-4, _row 1-1, _row 3-3, _row 4-4, text 6-7',
  ],
  [
    'a table may follow a line, bars around it or not',
    'a\nb | c\n-- | --\nd | e\n- f',
    'text 1-1, table 2-4, _row 2-2, _row 4-4, list 5-5, _item-1 5-5, __text 5-5',
  ],
  [
    'tags of blocks hold what stands up to a blank line',
    '<div>\n- a\n\n- b\n<!-- c\n\n- d -->\ne',
    'html 1-2, list 4-4, _item-1 4-4, __text 4-4, text 8-8',
  ],
  ['a script is nothing', '<script>\n\na\n</script>\nb', 'text 5-5'],
  ['where links lead is nothing', '[a]: https://x.org "b"\n[c]: <d e>\nf\n[g]: h', 'text 3-4'],
  [
    'a footnote is an aside',
    'a\n[^1]: b\n\n    c\n\nd',
    'text 1-1, aside 2-4, _text 2-2, _text 4-4, text 6-6',
  ],
  [
    'Windows lines, no last line break',
    '# a\r\n\r\n- b\r\n\r\n| c | d |\r\n|-|-|\r\n| e | f |',
    'heading1 1-1, list 3-3, _item-1 3-3, __text 3-3, table 5-7, _row 5-5, _row 7-7',
  ],
  ['nothing', '\n \n\t\r\n', ''],
];

describe('blocks', () => {
  test.each(rules)('%s', (_rule, text, shape) => {
    expect(
      ownShape(text)
        .map((line) => line.replace(/ (?! *\d)/gu, '_'))
        .join(', '),
    ).toBe(shape);
  });

  test('words leave out the marks of quotes and headings and stay in their places', () => {
    const words = (text: string): string[] =>
      readBlocks(text).children.flatMap((block) =>
        (block.kind === 'quote' ? block.children : [block]).map((each) => blockWords(text, each)),
      );
    expect(words('## a ##\nb\n---')).toEqual(['   a   ', 'b\n   ']);
    expect(words('> a\n> b\nc')).toEqual(['a\n  b\nc']);
    expect(words('> [a]: b\n> c')).toEqual(['  c']);
  });

  test('cells are parted by bars that are not escaped, and empty ones count', () => {
    const text = '|a|b|c|\n|-|-|-|\n| [[d\\|e]] || f |\n g | h';
    const [table] = readBlocks(text).children;
    expect(
      table?.children.map((row) => row.children.map(({ from, to }) => text.slice(from, to))),
    ).toEqual([
      ['a', 'b', 'c'],
      ['[[d\\|e]]', '', 'f'],
      ['g', 'h'],
    ]);
  });

  test('beyond the deepest nesting marks are words, and no stack runs over', () => {
    const depthOf = (text: string): number =>
      Math.max(...ownShape(text).map((line) => line.search(/\S/u)));
    expect(depthOf(`${'> '.repeat(59)}a`)).toBe(59);
    expect(depthOf(`${'>'.repeat(10_000)}a`)).toBe(60);
    expect(depthOf(`${'- '.repeat(10_000)}a`)).toBe(120);
    expect(
      depthOf(Array.from({ length: 1000 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')),
    ).toBe(120);
  });
});
