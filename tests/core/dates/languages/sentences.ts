import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../../src/core/dates/language';
import { readDates } from '../../../../src/core/dates/read';
import { markDates, withoutMarks } from '../marked';

/** Years and months that a sentence leaves out; of another century where a case says so. */
const context = { year: 1918 };
/** Nothing is refused only because a year or a month is missing. */
const whole = { year: 1962, month: 10, day: 22 };

/** One language's sentences with their dates marked; each kind of date is a list. */
export type Kinds = Readonly<Record<string, readonly string[]>>;

/** Each sentence is read with its language told; those of `telling` are read again with the language guessed. */
export function testSentences(language: string, kinds: Kinds, negatives: readonly string[]): void {
  describe.each(Object.entries(kinds))('%s', (_, marked) => {
    test.each(marked)('%s', (sentence) => {
      expect(markDates(withoutMarks(sentence), context, language)).toBe(sentence);
    });
  });

  test('the language is told from its small words', () => {
    const texts = Object.values(kinds).map((marked) => withoutMarks(marked.join(' ')));
    const wrong = texts.filter((text) => guessLanguage(text) !== language);
    expect(wrong).toEqual([]);
  });

  describe('what is no date', () => {
    test.each(negatives)('%s', (text) => {
      expect(readDates(text, whole, language).dates.map((date) => date.text)).toEqual([]);
    });
  });
}
