import type { CachedMetadata } from 'obsidian';
import { describe, expect, test } from 'vitest';
import {
  getLinkpath,
  iterateCacheRefs,
  parseLinktext,
  resolveSubpath,
  stripHeading,
  stripHeadingForLink,
} from '../../host/data/links';
import { readMetadata } from '../../host/data/markdown-cache';
import { normalizePath } from '../../host/data/paths';

test('a link is a path and what is in it', () => {
  expect(parseLinktext('Wall#Cause#First')).toEqual({ path: 'Wall', subpath: '#Cause#First' });
  expect(parseLinktext('#^block')).toEqual({ path: '', subpath: '#^block' });
  expect(parseLinktext('Wall')).toEqual({ path: 'Wall', subpath: '' });
  expect(getLinkpath('a/Wall#Cause')).toBe('a/Wall');
});

test('headings are compared without punctuation, and linked without what would break a link', () => {
  expect(stripHeading('Q&A: why?  (part 1)')).toBe('Q A why part 1');
  expect(stripHeading("Kennedy's U-2_flight")).toBe("Kennedy's U-2_flight");
  expect(stripHeadingForLink('1961 | [[Wall]] #1: why?')).toBe('1961 Wall 1 why?');
});

describe('a subpath', () => {
  const text = ['# A', '## B', '### C', 'x ^id', '## B', '- y ^Item', '# C?', '[^1]: z'].join('\n');
  const cache: CachedMetadata = readMetadata(text);
  const place = (subpath: string): unknown => {
    const found = resolveSubpath(cache, subpath);
    return found && [found.type, found.start.line, found.end?.line ?? null];
  };

  test('leads to the first heading of its name and to the next of its rank', () => {
    expect(place('#B')).toEqual(['heading', 1, 4]);
    expect(place('#A')).toEqual(['heading', 0, 6]);
    expect(place('#c')).toEqual(['heading', 2, 4]);
  });

  test('goes down from heading to heading', () => {
    expect(place('#A#C')).toEqual(['heading', 2, 4]);
    expect(place('#B#A')).toBeNull();
  });

  test('runs to the end for the last heading', () => {
    expect(resolveSubpath(readMetadata('# One\nx'), '#One')).toMatchObject({
      end: null,
      next: null,
    });
  });

  test('leads to blocks and footnotes', () => {
    expect(place('#^ID')).toEqual(['block', 3, 3]);
    expect(resolveSubpath(cache, '#^item')).toMatchObject({ type: 'block', list: { id: 'Item' } });
    expect(place('#[^1]')).toEqual(['footnote', 7, 7]);
    expect(place('#^none')).toBeNull();
    expect(place('#None')).toBeNull();
    expect(place('')).toBeNull();
  });
});

test('references are walked until one answers yes', () => {
  const cache = readMetadata('![[e]] [[a]] [[b]]');
  const seen: string[] = [];
  expect(iterateCacheRefs(cache, ({ link }) => void seen.push(link))).toBe(false);
  expect(seen).toEqual(['a', 'b', 'e']);
  expect(iterateCacheRefs(cache, ({ link }) => link === 'b')).toBe(true);
});

test('paths are made plain', () => {
  expect(normalizePath('/a//b\\c/')).toBe('a/b/c');
  expect(normalizePath('')).toBe('/');
  expect(normalizePath('///')).toBe('/');
  expect(normalizePath('a\u00a0b\u202fc')).toBe('a b c');
  expect(normalizePath('e\u0301')).toBe('é');
});
