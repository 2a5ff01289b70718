import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../host/data/markdown-cache';

const lines = (...parts: string[]): string => parts.join('\n');
const tags = (text: string): string[] => (readMetadata(text).tags ?? []).map(({ tag }) => tag);

describe('tags', () => {
  test('keep their case, their parts and any script', () => {
    expect(tags('#History and #war/cold-war_1 #история #歷史 #été')).toEqual([
      '#History',
      '#war/cold-war_1',
      '#история',
      '#歷史',
      '#été',
    ]);
  });

  test('have a letter, a space before them, and end at punctuation', () => {
    expect(tags('#1961 a#b ##c #d, #e. #1961wall #')).toEqual(['#d', '#e', '#1961wall']);
  });

  test('are seen in headings, lists, tables, quotes and emphasis of a line', () => {
    const text = lines('## Cause #a', '- x #b', '', '| #c |', '| - |', '| #d |', '', '> *x* #e');
    expect(tags(text)).toEqual(['#a', '#b', '#c', '#d', '#e']);
  });

  test('are not seen in code, HTML, math, links and addresses', () => {
    const text = lines(
      '`#a` <!-- #b --> $x #c$ [#d](e) [[f #g]] https://x.org/#h <b title=" #i">',
      '',
      '```',
      '#j',
      '```',
    );
    expect(tags(text)).toEqual([]);
    expect(tags('It cost $5 #money or $6')).toEqual(['#money']);
  });

  test('are seen in comments, in line and in a block', () => {
    const text = lines('x %% #a %%', '', '%%', '- #b', '%%');
    expect(tags(text)).toEqual(['#a', '#b']);
    expect(readMetadata(text).listItems).toBeUndefined();
    const b = readMetadata(text).tags?.[1]?.position.start;
    expect(b).toEqual({ line: 3, col: 2, offset: text.indexOf('#b') });
  });

  test('a note that begins with a tag has no heading', () => {
    const cache = readMetadata('#history \n\n## Cause');
    expect(cache.tags?.[0]?.position.end).toEqual({ line: 0, col: 8, offset: 8 });
    expect(cache.headings).toHaveLength(1);
  });
});

describe('links and embeds', () => {
  const links = (text: string): unknown[] =>
    (readMetadata(text).links ?? []).map(({ link, displayText, original }) => [
      link,
      displayText,
      original,
    ]);
  const embeds = (text: string): unknown[] =>
    (readMetadata(text).embeds ?? []).map(({ link, displayText }) => [link, displayText]);

  test('of both ways of writing', () => {
    expect(
      links('[[Wall]] [[Wall|the wall]] [[Wall#Cause#First]] [the *wall*](My%20wall.md#Cause)'),
    ).toEqual([
      ['Wall', 'Wall', '[[Wall]]'],
      ['Wall', 'the wall', '[[Wall|the wall]]'],
      ['Wall#Cause#First', 'Wall > Cause > First', '[[Wall#Cause#First]]'],
      ['My wall.md#Cause', 'the *wall*', '[the *wall*](My%20wall.md#Cause)'],
    ]);
    expect(embeds('![[map.png|300]] ![A map](<old map.png>) ![](old%20map.png)')).toEqual([
      ['map.png', '300'],
      ['old map.png', 'A map'],
      ['old map.png', ''],
    ]);
  });

  test('to the web are none', () => {
    expect(
      links('[a](https://x.org) [b](mailto:a@b.c) https://x.org <https://y.org> [c]()'),
    ).toEqual([]);
    expect(embeds('![a](https://x.org/a.png)')).toEqual([]);
  });

  test('in a table may have their bar escaped', () => {
    expect(links(lines('| a |', '| - |', '| [[Wall\\|w]] |'))).toEqual([
      ['Wall', 'w', '[[Wall\\|w]]'],
    ]);
  });

  test('are none in code, or when not closed on the line', () => {
    expect(links('`[[a]]` [[b\nc]] [[]]')).toEqual([]);
  });
});

test('footnotes and what refers to them', () => {
  const cache = readMetadata(
    lines('A claim[^1] and[^note].', '', '[^1]: Source', '[^note]: Other', '', '[ref]: Wall.md'),
  );
  expect(cache.footnotes?.map(({ id }) => id)).toEqual(['1', 'note']);
  expect(cache.footnoteRefs?.map(({ id }) => id)).toEqual(['1', 'note']);
  expect(cache.referenceLinks?.map(({ id, link }) => [id, link])).toEqual([['ref', 'Wall.md']]);
});
