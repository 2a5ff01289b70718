import { describe, expect, test } from 'vitest';
import { readCases } from './fixtures';
import { markDates, withoutMarks } from './marked';

/** Sentences with their dates marked, each file in one language. */
describe.each([
  ['en.txt', 'en'],
  ['de.txt', 'de'],
])('the dates of %s', (name, first) => {
  test.each(readCases(name, first))('$line $group: $text', ({ text, context, language }) => {
    expect(markDates(withoutMarks(text), context, language)).toBe(text);
  });
});
