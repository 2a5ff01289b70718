import { describe, expect, test } from 'vitest';
import { forecastDue, meanRecall, studyCalendar } from '../../../src/core/schedule/forecast';
import type { Rated } from '../../../src/core/schedule/memory';

const hour = 3_600_000;
const day = 24 * hour;
const today = Date.UTC(2026, 4, 4);
const now = today + 9 * hour;
const utc = (at: number, later: number): number => (Math.floor(at / day) + later) * day;
const good = (at: number): Rated => ({ at, level: 1, credit: 1, hinted: false });
const item = (...ats: readonly number[]): { reviews: readonly Rated[] } => ({
  reviews: ats.map(good),
});

describe('what falls due', () => {
  const ahead = { now, retention: 0.9, days: 30, dayStart: utc };

  test('comes on its day, and again each time that it was right', () => {
    const counts = forecastDue([item(now - day)], ahead);
    const days = counts.flatMap((count, index) => (count ? [index] : []));
    expect(days[0]).toBe(1);
    // A first good answer holds two days, the next one some eleven: the steps grow.
    expect(days.length).toBeGreaterThan(1);
    const steps = days.slice(1).map((one, index) => one - (days[index] ?? 0));
    expect(steps[0]).toBeGreaterThan(5);
  });

  test('is today where it is overdue, and tomorrow at the soonest where it was asked today', () => {
    expect(forecastDue([item(now - 50 * day)], ahead)[0]).toBe(1);
    const missed = { reviews: [{ ...good(now), credit: 0 }] };
    expect(forecastDue([missed], ahead).slice(0, 2)).toEqual([0, 1]);
  });

  test('is nothing where nothing was asked', () => {
    expect(forecastDue([{ reviews: [] }], ahead)).toEqual(Array.from({ length: 30 }, () => 0));
    expect(forecastDue([item(now)], { ...ahead, days: 0 })).toEqual([]);
  });

  test('is the more, the more is to be known', () => {
    const items = [1, 2, 3, 4].map((days) => item(now - days * day));
    const all = (retention: number): number =>
      forecastDue(items, { ...ahead, retention }).reduce((sum, count) => sum + count, 0);
    expect(all(0.97)).toBeGreaterThan(all(0.9));
    expect(all(0.9)).toBeGreaterThan(all(0.7));
  });
});

describe('the mean recall of points', () => {
  const when = { now, at: now, retention: 0.9 };

  test('is of all of them, those that were never asked as not known', () => {
    expect(meanRecall([item(now)], when)).toBe(1);
    expect(meanRecall([item(now), { reviews: [] }], when)).toBe(0.5);
    expect(meanRecall([], when)).toBeNull();
  });

  test('falls with the days', () => {
    const then = (days: number): number =>
      meanRecall([item(now)], { ...when, at: now + days * day }) ?? 0;
    expect(then(2.3065)).toBeCloseTo(0.9, 3);
    expect(then(60)).toBeLessThan(then(30));
  });
});

describe('the calendar', () => {
  test('counts the answers of each day, days of rest too', () => {
    const found = studyCalendar(
      [item(now - 2 * day, now), item(now - hour), item(now - 99 * day)],
      {
        now,
        days: 4,
        dayStart: utc,
      },
    );
    expect(found.map(({ reviews }) => reviews)).toEqual([0, 1, 0, 2]);
    expect(found.map((one) => one.day)).toEqual([3, 2, 1, 0].map((days) => today - days * day));
  });

  test('leaves out what a clock that ran ahead dated later than today', () => {
    const found = studyCalendar([item(now, now + 3 * day)], { now, days: 2, dayStart: utc });
    expect(found.map(({ reviews }) => reviews)).toEqual([0, 1]);
  });

  test('has days of 23 and 25 hours', () => {
    // A place that goes an hour ahead on 2 May and an hour back on 3 May.
    const starts = [0, 24, 47, 72, 96].map((hours) => Date.UTC(2026, 4, 1) + hours * hour);
    const local = (at: number, later: number): number =>
      starts[starts.findIndex((start) => start > at) - 1 + later] ?? Infinity;
    const seen = starts
      .slice(0, 4)
      .flatMap((start, index) => [
        start,
        ...Array.from({ length: index }, () => (starts[index + 1] ?? 0) - 1),
      ]);
    const last = (starts[4] ?? 0) - 1;
    const found = studyCalendar([item(...seen)], { now: last, days: 4, dayStart: local });
    expect(found.map(({ reviews }) => reviews)).toEqual([1, 2, 3, 4]);
    expect(found.map((one) => one.day)).toEqual(starts.slice(0, 4));
  });
});
