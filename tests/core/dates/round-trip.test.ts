import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateValue } from '../../../src/core/dates/date';
import { parseEdtf, writeEdtf } from '../../../src/core/dates/edtf';
import { narrow, parts } from '../../../src/core/dates/point';
import { formatDate } from '../../../src/core/dates/print';
import { readDates } from '../../../src/core/dates/read';

const precise = { approximate: false };
const anyYear = fc.oneof(
  // "1000" alone is a number.
  fc.integer({ min: 1001, max: 2099 }),
  fc.integer({ min: 1, max: 999 }),
  fc.integer({ min: -3999, max: 0 }),
);
const year = anyYear.map((each) => ({ precision: 'year' as const, year: each, ...precise }));
const month = fc.tuple(anyYear, fc.integer({ min: 1, max: 12 })).map(([each, number]) => ({
  precision: 'month' as const,
  year: each,
  month: number,
  ...precise,
}));
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([each, number]) => ({ ...each, precision: 'day' as const, day: number }));
const season = fc.tuple(anyYear, fc.integer({ min: 1, max: 4 })).map(([each, number]) => ({
  precision: 'season' as const,
  year: each,
  season: number,
  ...precise,
}));
const decade = fc
  .integer({ min: 101, max: 209 })
  .filter((ten) => ten % 10 > 0)
  .map((ten) => ({ precision: 'decade' as const, year: ten * 10, ...precise }));
const century = fc
  .oneof(
    fc.integer({ min: 0, max: 20 }).map((age) => age * 100),
    fc.integer({ min: 0, max: 20 }).map((age) => -age * 100 - 99),
  )
  .map((each) => ({ precision: 'century' as const, year: each, ...precise }));
const wide = fc.oneof(year, month, season, decade, century);

const single = fc.oneof(
  fc.oneof(day, wide).map((date) => writeEdtf(date)),
  wide.map((date) => writeEdtf({ ...date, approximate: true })),
);
const range = fc
  .oneof(
    fc.tuple(day, day),
    fc.tuple(day, day).map(([from, to]) => [from, { ...to, year: from.year }] as const),
    fc.tuple(month, month),
    fc.tuple(month, month).map(([from, to]) => [from, { ...to, year: from.year }] as const),
    fc.tuple(year, year),
    fc.tuple(decade, decade),
    fc.tuple(century, century),
  )
  .map(([from, to]) => [writeEdtf(from), writeEdtf(to)] as const)
  .filter(([from, to]) => (parseEdtf(from)?.latest ?? 0) < (parseEdtf(to)?.earliest ?? 0))
  .map((ends) => ends.join('/'));
const open = year.map((from) => writeEdtf({ from, to: null }));

const values = fc
  .oneof(single, range, open)
  .map((edtf) => parseEdtf(edtf))
  .filter((value) => value !== null);
const narrowed = fc
  .tuple(wide, fc.constantFrom(...parts))
  .map(([date, part]) => [parseEdtf(writeEdtf(date)), part] as const);

function readBack(value: DateValue, locale: string): unknown {
  const printed = formatDate(value, locale);
  const { dates } = readDates(`(${printed})`, {}, locale);
  return [printed, dates.map(({ edtf, earliest, latest }) => ({ edtf, earliest, latest }))];
}

function asRead(value: DateValue, locale: string): unknown {
  const { edtf, earliest, latest } = value;
  return [formatDate(value, locale), [{ edtf, earliest, latest }]];
}

describe.each(['en', 'de'])('what is printed for people is read as the same date: %s', (locale) => {
  test('days, months, seasons, years, decades, centuries, ranges', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readBack(value, locale)).toEqual(asRead(value, locale));
      }),
      { numRuns: 400 },
    );
  });

  test('and their early, mid and late parts and halves', () => {
    fc.assert(
      fc.property(narrowed, ([whole, part]) => {
        if (!whole) throw new Error('no date');
        const value = narrow(whole, part);
        expect(readBack(value, locale)).toEqual(asRead(value, locale));
      }),
      { numRuns: 200 },
    );
  });
});
