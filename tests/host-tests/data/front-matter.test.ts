import { describe, expect, test } from 'vitest';
import {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterTags,
  parseYaml,
  stringifyYaml,
} from '../../host/data/front-matter';
import { readMetadata } from '../../host/data/markdown-cache';

describe('where the frontmatter is', () => {
  const parts = (text: string): string[] => {
    const { exists, from, to, contentStart, frontmatter } = getFrontMatterInfo(text);
    expect(text.slice(from, to)).toBe(frontmatter);
    return [String(exists), frontmatter, text.slice(contentStart)];
  };
  test('with either line end, empty, or at the end of the text', () => {
    expect(parts('---\na: b\nc: d\n---\nText')).toEqual(['true', 'a: b\nc: d', 'Text']);
    expect(parts('---\r\na: b\r\n---\r\nText')).toEqual(['true', 'a: b', 'Text']);
    expect(parts('---\n---\nText')).toEqual(['true', '', 'Text']);
    expect(parts('---\na: b\n---')).toEqual(['true', 'a: b', '']);
  });

  test('nowhere, when it is not first or not closed', () => {
    for (const text of [
      'Text',
      '\n---\na: b\n---\n',
      '---\na: b\n',
      '---\na: b\n----\n',
      '----\na\n---\n',
    ]) {
      expect(parts(text)).toEqual(['false', '', text]);
    }
  });
});

describe('tags of the frontmatter', () => {
  const tags = (yaml: string): string[] | null => parseFrontMatterTags(parseYaml(yaml));

  test('are a list or one text, with or without #, whatever the case of the key', () => {
    expect(tags('tags: [history, "#war/cold"]')).toEqual(['#history', '#war/cold']);
    expect(tags('tags:\n  - History\n  - 1945\n')).toEqual(['#History']);
    expect(tags('tags: history')).toEqual(['#history']);
    expect(tags('Tags: "#history"')).toEqual(['#history']);
  });

  // Since 1.9 the app takes neither `tag` nor several tags in one text.
  test('are not read from `tag`, nor from a text with several in it', () => {
    expect(tags('tag: history')).toBeNull();
    expect(tags('tags: history, war')).toEqual([]);
    expect(tags('tags: [cold war, war]')).toEqual(['#war']);
  });

  test('are none where there is nothing', () => {
    for (const yaml of ['', 'tags:', 'tags: []', 'tags: 5', 'other: x'])
      expect(tags(yaml)).toBeNull();
    expect(parseFrontMatterTags(undefined)).toBeNull();
  });

  test('come before those of the text', () => {
    const cache = readMetadata('---\ntags: [a, b]\n---\n#c and #a');
    expect(getAllTags(cache)).toEqual(['#a', '#b', '#c', '#a']);
    expect(getAllTags({})).toEqual([]);
  });
});

test('other properties', () => {
  const properties = parseYaml('aliases: [" The wall ", 5]\nera: 1961-08-13\nempty:');
  expect(parseFrontMatterAliases(properties)).toEqual(['The wall']);
  expect(parseFrontMatterEntry(properties, 'era')).toBe('1961-08-13');
  expect(parseFrontMatterEntry(properties, /^ER/i)).toBe('1961-08-13');
  expect(parseFrontMatterEntry(properties, 'toString')).toBeNull();
  expect(parseFrontMatterEntry(properties, 'empty')).toBeNull();
});

test('what is written as YAML reads as it was', () => {
  const value = { tags: ['a'], long: 'word '.repeat(60), text: '1961', up: '[[Wall]]', n: 3 };
  expect(parseYaml(stringifyYaml(value))).toEqual(value);
  expect(() => parseYaml('a: [')).toThrow();
});
