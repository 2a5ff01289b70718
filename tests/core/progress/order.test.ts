import { describe, expect, test } from 'vitest';
import type { LogEvent, NewEvent } from '../../../src/core/progress/event';
import { eventLine } from '../../../src/core/progress/event';
import { Journal } from '../../../src/core/progress/journal';
import { inOrder } from '../../../src/core/progress/order';
import { readEventLine } from '../../../src/core/progress/read-event';
import { foldStudy } from '../../../src/core/progress/study';
import { en } from '../../../src/strings';
import { Disk } from './disk';
import { event, review } from './events';

const hour = 3_600_000;
const hide: NewEvent = {
  kind: 'hide',
  path: 'Dam.md',
  question: 'q',
  stem: 'When?',
  why: 'unclear',
};

/** The journal of a device by whose clock it is noon, which has read these events. */
function readerOf(events: readonly LogEvent[], disk = new Disk()): Journal {
  const journal = new Journal(disk, en.log, disk.kept);
  journal.start(events);
  return journal;
}

describe('what is done in sight of an event', () => {
  const { time: noon } = new Disk();
  const ahead = event('h', noon + 30 * hour, hide, 'phone');

  test('counts after it, though the clock of the other device is a day ahead', () => {
    const show = readerOf([ahead]).add({ kind: 'show', question: 'q' });
    expect(show).toMatchObject({ at: noon, order: ahead.at + 1 });
    expect(foldStudy([show, ahead]).hidden.size).toBe(0);
    expect(foldStudy([ahead, event('s', noon, { kind: 'show', question: 'q' })]).hidden.size).toBe(
      1,
    );
  });

  test('whether it was read at the start or came later, and after the next start', () => {
    const disk = new Disk();
    const journal = readerOf([], disk);
    journal.meet([ahead]);
    const first = journal.add({ kind: 'show', question: 'q' });
    journal.close();
    const next = new Journal(disk, en.log, disk.kept).add({ ...hide });
    expect([ahead, first, next].sort(inOrder)).toEqual([ahead, first, next]);
  });

  test('needs no word of it where the clocks agree', () => {
    expect(readerOf([event('h', noon - 1, hide, 'phone')]).add(hide)).not.toHaveProperty('order');
  });

  test('does not follow a time that no clock can say', () => {
    const wild = event('h', 1e300, hide, 'phone');
    expect(readerOf([wild]).add(hide)).not.toHaveProperty('order');
  });

  test('leaves the times of reviews as they were, and these in time', () => {
    const far = review('r1', noon + 30 * hour, { dam: 1 });
    const near = { ...review('r2', noon, { dam: 0 }), order: noon + 31 * hour };
    const item = foldStudy([near, far]).items.get('dam');
    expect(item?.reviews.map(({ at }) => at)).toEqual([noon, noon + 30 * hour]);
    const forget = event('f', noon + 1, { kind: 'forget', path: 'Dam.md', items: ['dam'] });
    const forgot = { ...forget, order: noon + 32 * hour };
    expect(foldStudy([near, far, forgot]).items.get('dam')?.reviews).toEqual([]);
  });

  test('is read as it was written, and a place before its time counts for nothing', () => {
    const moved = { ...review('r', noon, { dam: 1 }), order: noon + 1 };
    expect(readEventLine(eventLine(moved))).toEqual({ kind: 'event', event: moved });
    const early = readEventLine(eventLine({ ...moved, order: noon - 1 }));
    expect(early).toEqual({ kind: 'event', event: review('r', noon, { dam: 1 }) });
  });
});
