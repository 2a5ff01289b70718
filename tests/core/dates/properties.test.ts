import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/core/dates/edtf';
import { formatDate } from '../../../src/core/dates/print';
import { readDates } from '../../../src/core/dates/read';

/** Pieces that meet in dates, so that random texts hit the recognisers and not only the tokens. */
const pieces = fc.array(
  fc.constantFrom(
    ...['1962', '62', '22', '3', '1,000', '1914-18', 'October', 'march', 'may', 'of', 'the', 'and'],
    ...[
      'between',
      'from',
      'to',
      'c.',
      'early',
      'BC',
      'AD',
      'century',
      '19th',
      's',
      '’',
      "'",
      '-',
      '–',
    ],
    ...[
      '/',
      '.',
      ',',
      '(',
      ')',
      ' ',
      ' ',
      ' ',
      '\n\n',
      'Monday',
      'Spring',
      'siècle',
      'XIX',
      '~',
      '%',
      'that year',
      'two days later',
      'first half of',
      '1914年',
      '7月',
      '28日',
      '世纪',
      '昭和',
      '十九',
    ],
  ),
  { maxLength: 40 },
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  pieces.map((parts) => parts.join('')),
  pieces.map((parts) => parts.join(' ')),
);
const language = fc.constantFrom(
  ...['en', 'en-US', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'cs', 'sk', 'zh', 'ja'],
  undefined,
);
const context = fc.record(
  { year: fc.integer({ min: -500, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: [] },
);

describe('whatever the text', () => {
  test('every span spells its date, in order and without overlap', () => {
    fc.assert(
      fc.property(texts, context, language, (text, known, tag) => {
        let end = 0;
        for (const date of readDates(text, known, tag).dates) {
          expect(text.slice(date.from, date.to)).toBe(date.text);
          expect(date.from).toBeGreaterThanOrEqual(end);
          expect(date.to).toBeGreaterThan(date.from);
          end = date.to;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every value is EDTF that reads back, has its bounds in order, and can be printed', () => {
    fc.assert(
      fc.property(texts, context, language, (text, known, tag) => {
        for (const date of readDates(text, known, tag).dates) {
          const again = parseEdtf(date.edtf);
          expect(again?.precision).toBe(date.precision);
          expect(again?.approximate).toBe(date.approximate);
          expect(date.earliest).toBeLessThanOrEqual(date.latest);
          expect(formatDate(date, tag)).not.toMatch(/[{}]|undefined|NaN/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('reading twice is the same', () => {
    fc.assert(
      fc.property(texts, context, language, (text, known, tag) => {
        expect(readDates(text, known, tag)).toEqual(readDates(text, known, tag));
      }),
    );
  });

  test('without a context nothing is inherited before the first date', () => {
    fc.assert(
      fc.property(texts, language, (text, tag) => {
        expect(readDates(text, {}, tag).dates[0]?.inherited ?? false).toBe(false);
      }),
    );
  });
});

describe('time grows with the length alone', () => {
  const seeds = [
    ...[
      '1',
      ' ',
      '1 ',
      '1-',
      '1.',
      '12, ',
      'October ',
      'the ',
      '12 and ',
      'between 1 and ',
      '19th, ',
    ],
    ...[
      "'",
      '~',
      'c. ',
      'early ',
      'twenty ',
      '1914-',
      'a.',
      'March to ',
      '1,',
      'http://',
      'é',
      '\u0301',
      'that year ',
      'two days later ',
      'Monday the ',
      '22.10.',
      '1933 March ',
      'first half of ',
      '19th- and ',
      'r. ',
      '年',
      '1914年',
      '十',
    ],
  ];

  test.each(seeds)('%j repeated', (seed) => {
    const time = (length: number): number => {
      const text = seed.repeat(Math.ceil(length / seed.length));
      const start = performance.now();
      readDates(text, { year: 1962, month: 10 }, 'en');
      return performance.now() - start;
    };
    time(8_000);
    const best = (length: number): number => Math.min(...[1, 2, 3, 4].map(() => time(length)));
    // Sixteen times the text; a quadratic reading takes 256 times as long. The rest is the machine's noise.
    expect(best(8_000)).toBeLessThan(Math.max(best(500), 0.3) * 100);
  });
});
