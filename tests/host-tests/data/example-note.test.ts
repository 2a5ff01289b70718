import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../host/data/markdown-cache';

const NOTES = '../shared/data/notes';
const EXAMPLE = `${NOTES}/Cuban Missile Crisis.md`;
const here = existsSync(EXAMPLE);
const unless = here ? '' : ` (skipped: ${NOTES} is not beside this checkout)`;

describe.skipIf(!here)(`the example note${unless}`, () => {
  test('has its tag, its headings with a rule below each, and one embed', () => {
    const cache = readMetadata(readFileSync(EXAMPLE, 'utf8'));
    expect(cache.tags?.map(({ tag }) => tag)).toEqual(['#history']);
    expect(cache.headings?.map(({ level }) => level)).toEqual([2, 2, 2, 2, 2]);
    expect(cache.sections?.filter(({ type }) => type === 'thematicBreak')).toHaveLength(5);
    expect(cache.embeds).toHaveLength(1);
    expect(cache.listItems?.every(({ parent }) => parent < 0)).toBe(true);
  });
});

describe.skipIf(!here)(`all notes at hand${unless}`, () => {
  test('have sections in order, and say of each place what stands there', () => {
    for (const name of readdirSync(NOTES).filter((file) => file.length % 4 === 0)) {
      const text = readFileSync(`${NOTES}/${name}`, 'utf8');
      const cache = readMetadata(text);
      let end = 0;
      for (const { position } of cache.sections ?? []) {
        expect(position.start.offset, name).toBeGreaterThanOrEqual(end);
        end = position.end.offset;
      }
      for (const { tag, position } of cache.tags ?? []) {
        expect(text.slice(position.start.offset, position.end.offset), name).toBe(tag);
        const line = text.split('\n')[position.start.line] ?? '';
        expect(line.slice(position.start.col), name).toMatch(tag);
      }
      for (const { heading, position } of cache.headings ?? []) {
        expect(text.slice(position.start.offset, position.end.offset), name).toContain(heading);
      }
    }
  }, 60_000);
});
