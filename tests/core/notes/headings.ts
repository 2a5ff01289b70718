import { describe, expect, test } from 'vitest';
import { labelRole, roleOf } from '../../../src/core/notes/roles';

/** One language's headings, a line each, by the role that they are read as in a note of it; `topic` is none. */
export function testHeadings(
  language: string,
  headings: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string | null>>,
): void {
  describe.each(Object.entries(headings))('%s', (role, lines) => {
    test.each(lines.split('\n'))('%s', (heading) => {
      expect(roleOf(heading, language) ?? 'topic').toBe(role);
      expect(roleOf(heading) ?? 'topic').toBe(role);
    });
  });

  test.each(Object.entries(labels))('as a label: %s', (label, role) => {
    expect(labelRole(label, language)).toBe(role);
  });
}
