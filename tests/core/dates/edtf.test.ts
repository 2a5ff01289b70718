import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../../src/core/dates/calendar';
import { parseEdtf, readEdtf, writeEdtf } from '../../../src/core/dates/edtf';

function day(number: number | undefined): string {
  if (number === undefined || !Number.isFinite(number)) return String(number);
  const { year, month, day: dayOfMonth } = calendarDay(number);
  return `${year}-${month}-${dayOfMonth}`;
}

describe('EDTF values and their bounds', () => {
  test.each([
    ['1962-10-22', '1962-10-22', '1962-10-22', 'day'],
    ['1962-02', '1962-2-1', '1962-2-28', 'month'],
    ['1962', '1962-1-1', '1962-12-31', 'year'],
    ['193X', '1930-1-1', '1939-12-31', 'decade'],
    ['18XX', '1800-1-1', '1899-12-31', 'century'],
    ['1917-21', '1917-3-1', '1917-5-31', 'season'],
    ['1917-24', '1917-12-1', '1918-2-28', 'season'],
    ['-0043', '-43-1-1', '-43-12-31', 'year'],
    ['0000', '0-1-1', '0-12-31', 'year'],
    ['-04XX', '-499-1-1', '-400-12-31', 'century'],
    ['-00XX', '-99-1-1', '0-12-31', 'century'],
    ['Y-50000', '-50000-1-1', '-50000-12-31', 'year'],
    ['1914/1918', '1914-1-1', '1918-12-31', 'interval'],
    ['1962-10-16/1962-10-28', '1962-10-16', '1962-10-28', 'interval'],
    ['../1962', '-Infinity', '1962-12-31', 'interval'],
    ['1991/..', '1991-1-1', 'Infinity', 'interval'],
  ])('%s lies in %s..%s and is a %s', (edtf, earliest, latest, precision) => {
    const value = parseEdtf(edtf);
    expect([day(value?.earliest), day(value?.latest), value?.precision]).toEqual([
      ...[earliest, latest, precision],
    ]);
    expect(value?.approximate).toBe(false);
  });

  test.each([
    ['1450~', '1445-1-1', '1455-12-31'],
    ['1453~', '1451-1-1', '1455-12-31'],
    ['18XX~', '1775-1-1', '1924-12-31'],
    ['1962-10-22~', '1962-10-15', '1962-10-29'],
  ])('"about" reaches past what it names: %s lies in %s..%s', (edtf, earliest, latest) => {
    const value = parseEdtf(edtf);
    expect([day(value?.earliest), day(value?.latest)]).toEqual([earliest, latest]);
    expect(value?.approximate).toBe(true);
  });

  test.each([
    ...[
      '',
      '62',
      '1962-13',
      '1962-00',
      '1962-02-30',
      '1962-25',
      '1962-1',
      '1918/1914',
      '/',
      '../..',
    ],
    ...[
      '1914/',
      '/1914',
      '1914/1916/1918',
      '-0000',
      'XXXX',
      '1XXX',
      '1962~~',
      ' 1962',
      '19620',
      'Y123',
    ],
  ])('"%s" is no value', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
  });
});

const plain = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }).map((year) => ({ precision: 'year' as const, year })),
  fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => ({ precision: 'month' as const, year, month })),
  fc
    .tuple(
      fc.integer({ min: -9999, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, dayOfMonth]) => ({
      precision: 'day' as const,
      year,
      month,
      day: dayOfMonth,
    })),
  fc
    .tuple(
      fc.integer({ min: -9999, max: 9999 }),
      fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    )
    .map(([year, season]) => ({ precision: 'season' as const, year, season })),
  fc.integer({ min: 0, max: 999 }).map((ten) => ({ precision: 'decade' as const, year: ten * 10 })),
  fc
    .integer({ min: 0, max: 99 })
    .map((age) => ({ precision: 'century' as const, year: age * 100 })),
  fc
    .integer({ min: 0, max: 99 })
    .map((age) => ({ precision: 'century' as const, year: -age * 100 - 99 })),
);
const dated = fc
  .tuple(plain, fc.boolean())
  .map(([date, approximate]) => ({ ...date, approximate }));

describe('writing and reading', () => {
  test('what is written is read back the same', () => {
    fc.assert(
      fc.property(dated, (date) => {
        expect(readEdtf(writeEdtf(date))).toEqual(date);
      }),
    );
  });

  test('an interval is read back the same, open ends too', () => {
    fc.assert(
      fc.property(dated, fc.option(dated), (from, to) => {
        expect(readEdtf(writeEdtf({ from, to }))).toEqual({ from, to });
      }),
    );
  });

  test('a value never ends before it begins', () => {
    fc.assert(
      fc.property(dated, (date) => {
        const value = parseEdtf(writeEdtf(date));
        expect(value).not.toBeNull();
        expect((value?.earliest ?? 1) <= (value?.latest ?? 0)).toBe(true);
      }),
    );
  });

  test('no string makes the parser throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.X~Y ') }), (text) => {
        expect(() => parseEdtf(text)).not.toThrow();
      }),
    );
  });
});
