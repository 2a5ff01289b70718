import { expect, test } from 'vitest';
import { readDates } from '../../../src/core/dates/read';
import { readCases } from './fixtures';

/** The context of these lines is full, so that nothing is refused only because a year or a month is missing. */
test.each(readCases('negatives.txt', 'en'))(
  'no date in $line $group: $text',
  ({ text, context, language }) => {
    expect(readDates(text, context, language).dates.map((date) => date.text)).toEqual([]);
  },
);
