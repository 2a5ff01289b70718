import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { roleOf } from '../../../src/core/notes/roles';

/** The lines of a fixture below each "## ..." line, without its comments. */
function sections(name: string): { readonly title: string; readonly lines: string[] }[] {
  const text = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
  return text
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n').map((line) => line.trim());
      return { title, lines: lines.filter((line) => line !== '') };
    });
}

describe('headings as students write them', () => {
  const headings = sections('roles-headings.txt').flatMap(({ title, lines }) => {
    const [language = '', role = ''] = title.split(' ');
    return lines.map((heading) => ({ language, role, heading }));
  });

  test('there are many of them', () => {
    expect(headings.length).toBeGreaterThan(400);
  });

  test.each(headings)('$language $role: $heading', ({ language, role, heading }) => {
    expect(roleOf(heading, language) ?? 'topic').toBe(role);
  });

  test('only a mixed heading needs the language of the note', () => {
    const other = headings.filter(({ role, heading }) => (roleOf(heading) ?? 'topic') !== role);
    expect(other.map(({ heading }) => heading)).toEqual(['Background der Krise']);
  });
});

describe('headings known to be read wrongly', () => {
  const misses = sections('roles-misses.txt').flatMap(({ title, lines }) => {
    const [language = '', role = ''] = title.split(' ');
    return lines.map((heading) => ({ language, role, heading }));
  });

  test.each(misses)('$language $role: $heading', ({ language, role, heading }) => {
    expect(roleOf(heading, language) ?? 'topic').not.toBe(role);
  });
});

describe('headings that only look like a role', () => {
  const negatives = sections('roles-negative.txt').flatMap(({ title, lines }) =>
    lines.map((heading) => ({ language: title, heading })),
  );

  test.each(negatives)('$language: $heading', ({ language, heading }) => {
    expect(roleOf(heading, language)).toBeNull();
  });
});
