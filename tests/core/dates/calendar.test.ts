import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, dayNumber } from '../../../src/core/dates/calendar';
import { parseEdtf } from '../../../src/core/dates/edtf';

const year = fc.integer({ min: -9999, max: 9999 });

describe('day numbers', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [1789, 7, 14, -65_914],
    [0, 1, 1, -719_528],
    [-43, 3, 15, -735_160],
    [99, 1, 1, -683_368],
  ])('%i-%i-%i is day %i', (y, m, d, expected) => {
    expect(dayNumber(y, m, d)).toBe(expected);
  });

  test('there and back is the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000, max: 30_000_000 }), (number) => {
        const { year: y, month, day } = calendarDay(number);
        expect(dayNumber(y, month, day)).toBe(number);
      }),
    );
  });
});

describe('months and years', () => {
  test('February follows the Gregorian rule back past year 0', () => {
    const leap = ['2000', '1900', '1904', '0000', '-0004', '-0100'].map(
      (y) => parseEdtf(`${y}-02-29`) !== null,
    );
    expect(leap).toEqual([true, false, true, true, true, false]);
  });

  test('the twelve months fill their year without a gap', () => {
    fc.assert(
      fc.property(year, (y) => {
        const digits = (y < 0 ? '-' : '') + String(Math.abs(y)).padStart(4, '0');
        const months = Array.from({ length: 12 }, (_, index) =>
          parseEdtf(`${digits}-${String(index + 1).padStart(2, '0')}`),
        );
        expect(months[0]?.earliest).toBe(parseEdtf(digits)?.earliest);
        expect(months[11]?.latest).toBe(parseEdtf(digits)?.latest);
        months.slice(1).forEach((month, index) => {
          expect(month?.earliest).toBe((months[index]?.latest ?? NaN) + 1);
        });
      }),
    );
  });
});
