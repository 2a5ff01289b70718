import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  isCalendarDay,
  isLeapYear,
  monthBounds,
  seasonBounds,
  weekday,
  yearsBounds,
} from '../../../src/core/dates/calendar';

const year = fc.integer({ min: -60_000, max: 60_000 });

describe('day numbers', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [1789, 7, 14, -65_914],
    [0, 1, 1, -719_528],
    [-43, 3, 15, -735_160],
  ])('%i-%i-%i is day %i', (y, m, d, expected) => {
    expect(dayNumber(y, m, d)).toBe(expected);
  });

  test('agree with the platform calendar, which is proleptic Gregorian too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000_000, max: 30_000_000 }), (number) => {
        const oracle = new Date(number * 86_400_000);
        expect(calendarDay(number)).toEqual({
          year: oracle.getUTCFullYear(),
          month: oracle.getUTCMonth() + 1,
          day: oracle.getUTCDate(),
        });
        expect(weekday(number) % 7).toBe(oracle.getUTCDay());
      }),
    );
  });

  test('there and back is the same day', () => {
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          fc.pre(isCalendarDay(y, m, d));
          expect(calendarDay(dayNumber(y, m, d))).toEqual({ year: y, month: m, day: d });
        },
      ),
    );
  });
});

describe('months and years', () => {
  test('leap years follow the Gregorian rule back past year 0', () => {
    expect([2000, 1900, 1904, 0, -4, -100].map(isLeapYear)).toEqual([
      ...[true, false, true, true, true, false],
    ]);
  });

  test('a month that no calendar has holds no days', () => {
    expect([daysInMonth(1900, 2), daysInMonth(1904, 2), daysInMonth(1962, 0)]).toEqual([28, 29, 0]);
    expect(daysInMonth(1962, 13)).toBe(0);
  });

  test('the twelve months fill their year without a gap', () => {
    fc.assert(
      fc.property(year, (y) => {
        const months = Array.from({ length: 12 }, (_, index) => monthBounds(y, index + 1));
        expect(months[0]?.earliest).toBe(yearsBounds(y, 1).earliest);
        expect(months[11]?.latest).toBe(yearsBounds(y, 1).latest);
        months.slice(1).forEach((month, index) => {
          expect(month.earliest).toBe((months[index]?.latest ?? NaN) + 1);
        });
      }),
    );
  });

  test('winter begins in December and ends with the February after', () => {
    const { earliest, latest } = seasonBounds(1939, 4);
    expect(calendarDay(earliest)).toEqual({ year: 1939, month: 12, day: 1 });
    expect(calendarDay(latest)).toEqual({ year: 1940, month: 2, day: 29 });
  });
});
