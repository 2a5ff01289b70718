import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  covers,
  definitelyBefore,
  isSameDate,
  orderDates,
} from '../../../src/core/dates/compare';
import type { DateValue } from '../../../src/core/dates/date';
import { parseEdtf } from '../../../src/core/dates/edtf';

function value(edtf: string): DateValue {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new Error(`${edtf} is no EDTF`);
  return parsed;
}

describe('comparing', () => {
  test.each([
    ['1961', 'before', '1962'],
    ['1962', 'after', '1961-12-31'],
    ['1962', 'overlaps', '1962-10'],
    ['1914/1918', 'overlaps', '1918-11-11'],
    ['-0043', 'before', '0476'],
    ['1450~', 'overlaps', '1452'],
    ['1450~', 'before', '1492'],
    ['1991/..', 'overlaps', '2015'],
    ['../1962', 'before', '1963'],
  ] as const)('%s is %s %s', (a, relation, b) => {
    expect(compareDates(value(a), value(b))).toBe(relation);
  });

  test('the notation does not matter for being the same', () => {
    expect(isSameDate(value('193X'), value('1930/1939'))).toBe(true);
    expect(isSameDate(value('1962-10'), value('1962-10-01/1962-10-31'))).toBe(true);
    expect(isSameDate(value('1962-10'), value('1962'))).toBe(false);
  });

  test('the wider covers the narrower, not the other way round', () => {
    expect(covers(value('1962'), value('1962-10-22'))).toBe(true);
    expect(covers(value('1962-10-22'), value('1962'))).toBe(false);
    expect(covers(value('1450~'), value('1450'))).toBe(true);
  });

  test('sorting: earliest first, of two that begin together the one that ends first', () => {
    const sorted = ['1962', '1962-01', '193X', '../1900', '1991/..', '-0043']
      .map(value)
      .sort(orderDates);
    expect(sorted.map(({ edtf }) => edtf)).toEqual([
      ...['../1900', '-0043', '193X', '1962-01', '1962', '1991/..'],
    ]);
  });
});

const interval = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat({ max: 50 }))
  .map(([earliest, length]) => ({ earliest, latest: earliest + length }));

describe('laws', () => {
  test('before and after are mirror images, and overlapping is mutual', () => {
    const mirror = { before: 'after', after: 'before', overlaps: 'overlaps' };
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(compareDates(b, a)).toBe(mirror[compareDates(a, b)]);
      }),
    );
  });

  test('order is total: mirrored, transitive, and zero for the same alone', () => {
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => {
        expect(orderDates(a, b) + orderDates(b, a)).toBe(0);
        expect(orderDates(a, b) === 0).toBe(isSameDate(a, b));
        if (orderDates(a, b) <= 0 && orderDates(b, c) <= 0)
          expect(orderDates(a, c) <= 0).toBe(true);
      }),
    );
  });

  test('what is definitely before sorts before, and covering each other is being the same', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        if (definitelyBefore(a, b)) expect(orderDates(a, b)).toBe(-1);
        expect(covers(a, b) && covers(b, a)).toBe(isSameDate(a, b));
      }),
    );
  });
});
