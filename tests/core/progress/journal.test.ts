import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogEvent, NewEvent } from '../../../src/core/progress/event';
import { Journal } from '../../../src/core/progress/journal';
import { readLog } from '../../../src/core/progress/read-log';
import { en } from '../../../src/strings';
import { Disk, setAsideOf } from './disk';

const day = 86_400_000;

function attempt(text: string): NewEvent {
  return { kind: 'attempt', item: 'q', text };
}

/** A journal of what the disk holds, as after a start of the app. */
function open(disk: Disk): Journal {
  const journal = new Journal(disk, en.log, disk.kept);
  journal.start(disk.events());
  return journal;
}

/** Each once. */
function idsOf(events: Iterable<LogEvent>): string[] {
  return [...new Set([...events].map(({ id }) => id))].sort();
}

describe('an event that is added', () => {
  test('is kept on the device at once, appended at the flush, and only then saved', async () => {
    const disk = new Disk();
    const journal = open(disk);
    const event = journal.add(attempt('Die Brücke'));
    expect(journal.saved()).toEqual({ kind: 'saving', count: 1, held: true });
    expect(disk.kept).toContain(event.id);
    expect(disk.files.size).toBe(0);
    await journal.flush();
    expect(journal.saved()).toEqual({ kind: 'saved' });
    expect(disk.kept).not.toContain('Brücke');
    expect(disk.events()).toEqual([event]);
    expect(event).toMatchObject({ kind: 'attempt', at: disk.time, by: journal.device });
    expect(event.id).toMatch(/^[0-9a-z]{13}$/u);
  });

  test('is given as it will be read', async () => {
    const disk = new Disk();
    const journal = open(disk);
    const text = 'line one\r\nline two\n```\n"}{"v":1} \ud83c \u2028 \0 🌉';
    const event = journal.add(attempt(text));
    await journal.flush();
    expect(event).toMatchObject({ text });
    expect(disk.events()).toEqual([event]);
    expect(setAsideOf(disk.files)).toEqual([]);
  });

  test('keeps its place behind the one before, whatever the clock does', () => {
    const disk = new Disk();
    const journal = open(disk);
    const at = (): number => journal.add(attempt('')).at;
    const first = at();
    expect(at()).toBe(first + 1);
    disk.time -= day / 2;
    expect(at()).toBe(first + 2);
    disk.time += day;
    expect(at()).toBe(disk.time);
    // The clock was wrong for a day, in another century; then it is set right.
    const right = disk.time;
    disk.time = Date.UTC(2099, 0);
    expect(at()).toBe(disk.time);
    disk.time = right + 5;
    expect(at()).toBe(right + 5);
  });

  test('comes after those of before the restart', () => {
    const disk = new Disk();
    const before = open(disk).add(attempt('1'));
    disk.time -= 1000;
    expect(open(disk).add(attempt('2')).at).toBe(before.at + 1);
  });
});

describe('writing', () => {
  test('takes all that waits for a file in one append, and one append at a time', async () => {
    const disk = new Disk();
    const journal = open(disk);
    let lift = (): void => undefined;
    disk.gate = new Promise((done) => (lift = done));
    journal.add(attempt('1'));
    journal.add(attempt('2'));
    const first = journal.flush();
    journal.add(attempt('3'));
    const second = journal.flush();
    journal.add(attempt('4'));
    expect(disk.appends).toHaveLength(1);
    expect(journal.saved()).toMatchObject({ kind: 'saving', count: 4 });
    lift();
    await Promise.all([first, second]);
    expect(disk.appends.map(({ text }) => text.split('\n').length - 1)).toEqual([2, 2]);
    expect(disk.events().map((event) => 'text' in event && event.text)).toEqual([...'1234']);
    expect(journal.saved()).toEqual({ kind: 'saved' });
  });

  test('an event that is added while the last append ends is written by its own flush', async () => {
    const disk = new Disk();
    const journal = open(disk);
    journal.add(attempt('1'));
    let flushed = Promise.resolve();
    const stop = journal.onChange(() => {
      if (journal.saved().kind !== 'saved') return;
      stop();
      // A little later each time: in every step between the append and the end of the flush.
      let steps = Promise.resolve();
      for (let step = 0; step < 8; step++) {
        steps = steps.then(() => {
          journal.add(attempt('later'));
          flushed = journal.flush();
        });
      }
    });
    await journal.flush();
    for (let step = 0; step < 20; step++) await flushed;
    expect(journal.saved()).toEqual({ kind: 'saved' });
    expect(disk.events()).toHaveLength(9);
  });

  test('a batch over the end of a month goes to two files', async () => {
    const disk = new Disk();
    const journal = open(disk);
    disk.time = Date.UTC(2026, 11, 1) - 1;
    journal.add(attempt('November'));
    journal.add(attempt('December'));
    await journal.flush();
    const { device } = journal;
    expect([...disk.files.keys()]).toEqual([
      `2026-11 Laptop ${device}.md`,
      `2026-12 Laptop ${device}.md`,
    ]);
    expect(disk.events()).toHaveLength(2);
  });

  test('a refused append keeps everything, says why, and is tried again', async () => {
    const disk = new Disk();
    const journal = open(disk);
    const told: string[] = [];
    journal.onChange(() => told.push(journal.saved().kind));
    journal.add(attempt('ß'));
    disk.refusal = 'ENOSPC: no space left on device';
    disk.torn = 700;
    await journal.flush();
    const failing = { kind: 'failing', count: 1, held: true, reason: disk.refusal };
    expect(journal.saved()).toEqual(failing);
    journal.add(attempt('2'));
    expect(journal.saved()).toEqual({ ...failing, count: 2 });
    await journal.flush();
    expect(journal.saved()).toMatchObject({ kind: 'failing', count: 2 });
    disk.refusal = '';
    await journal.flush();
    expect(journal.saved()).toEqual({ kind: 'saved' });
    expect(idsOf(disk.events())).toHaveLength(2);
    expect(told).toEqual(['saving', 'failing', 'failing', 'failing', 'saved']);
  });

  test('a refused file holds up no other', async () => {
    const disk = new Disk();
    const journal = open(disk);
    disk.time = Date.UTC(2026, 11, 1) - 1;
    const november = journal.add(attempt('1'));
    const december = journal.add(attempt('2'));
    const append = disk.append.bind(disk);
    disk.append = (file, ...rest) =>
      file.startsWith('2026-11') ? Promise.reject(new Error('locked')) : append(file, ...rest);
    await journal.flush();
    expect(disk.events()).toEqual([december]);
    expect(journal.saved()).toMatchObject({ kind: 'failing', count: 1, reason: 'locked' });
    disk.append = append;
    await journal.flush();
    expect(idsOf(disk.events())).toEqual(idsOf([november, december]));
    expect(journal.saved()).toEqual({ kind: 'saved' });
  });

  test('nothing is written before it is known what the files hold', async () => {
    const disk = new Disk();
    const journal = new Journal(disk, en.log, null);
    const event = journal.add(attempt('early'));
    await journal.flush();
    expect(disk.appends).toEqual([]);
    journal.start([]);
    await journal.flush();
    expect(disk.events()).toEqual([event]);
  });
});

describe('a device without room for what waits', () => {
  test('says so, and writes all the same', async () => {
    const disk = new Disk();
    const journal = open(disk);
    disk.hasRoom = false;
    const event = journal.add(attempt('1'));
    expect(journal.saved()).toEqual({ kind: 'saving', count: 1, held: false });
    await journal.flush();
    expect(journal.saved()).toEqual({ kind: 'saved' });
    expect(disk.events()).toEqual([event]);
  });

  test('holds all again as soon as there is room', async () => {
    const disk = new Disk();
    const journal = open(disk);
    disk.hasRoom = false;
    disk.refusal = 'read-only';
    const events = [journal.add(attempt('1'))];
    await journal.flush();
    disk.hasRoom = true;
    events.push(journal.add(attempt('2')));
    expect(journal.saved()).toMatchObject({ kind: 'failing', held: true });
    expect(readLog(open(disk).waiting()).events).toEqual(events);
  });
});

describe('an end in between', () => {
  test('what waited counts at the next start, and is written then', async () => {
    const disk = new Disk();
    const event = open(disk).add(attempt('1'));
    const next = open(disk);
    expect(readLog(next.waiting()).events).toEqual([event]);
    expect(next.saved()).toEqual({ kind: 'saving', count: 1, held: true });
    await next.flush();
    expect(disk.events()).toEqual([event]);
    expect(open(disk).saved()).toEqual({ kind: 'saved' });
  });

  test('an append that goes on after the unload takes nothing from the journal that comes next', async () => {
    const disk = new Disk();
    const old = open(disk);
    const first = old.add(attempt('1'));
    let lift = (): void => undefined;
    disk.gate = new Promise((done) => (lift = done));
    const flushed = old.flush();
    old.close();
    const next = open(disk);
    const second = next.add(attempt('2'));
    lift();
    await flushed;
    expect(readLog(open(disk).waiting()).events).toEqual([first, second]);
    await next.flush();
    expect(idsOf(disk.events())).toEqual(idsOf([first, second]));
    expect(open(disk).device).toBe(old.device);
  });

  test('at every byte of an append, of a new file and of an old one, nothing is lost and the next append heals', async () => {
    for (const saved of [0, 3]) {
      const before = new Disk();
      const journal = open(before);
      for (let at = 0; at < saved; at++) {
        journal.add(attempt(`Schluß ${at} – 橋 🌉`));
        await journal.flush();
      }
      const told = before.events();
      expect(told).toHaveLength(saved);
      const waiting = [journal.add(attempt('Ελλάδα 🏛')), journal.add(attempt('крах'))];
      const sizeOf = ({ files }: Disk): number =>
        [...files.values()].reduce((sum, { length }) => sum + length, 0);
      const copyOf = (): Disk => {
        const { files, kept } = before;
        return Object.assign(new Disk(99), { files: new Map(files), kept });
      };
      const whole = copyOf();
      await open(whole).flush();
      const most = sizeOf(whole) - sizeOf(before);
      expect(most).toBeGreaterThan(200);
      for (let torn = 1; torn <= most; torn++) {
        const disk = Object.assign(copyOf(), { refusal: 'cut off', torn });
        await open(disk).flush();
        expect(sizeOf(disk)).toBe(sizeOf(before) + torn);
        expect(idsOf(disk.events())).toEqual(expect.arrayContaining(idsOf(told)));
        disk.refusal = '';
        const next = open(disk);
        expect(next.device).toBe(journal.device);
        const last = next.add(attempt('after'));
        await next.flush();
        expect(idsOf(disk.events())).toEqual(idsOf([...told, ...waiting, last]));
        expect(setAsideOf(disk.files).length).toBeLessThan(2);
      }
    }
  });
});

describe('the id of a device', () => {
  test('is the same after each start', async () => {
    const disk = new Disk();
    const { device } = open(disk);
    for (let start = 0; start < 3; start++) {
      const journal = open(disk);
      expect(journal.device).toBe(device);
      journal.add(attempt('1'));
      if (start > 0) await journal.flush();
    }
    expect(disk.files.size).toBe(1);
  });

  test('changes where another device writes with it', async () => {
    const laptop = new Disk(1);
    const journal = open(laptop);
    journal.add(attempt('1'));
    await journal.flush();
    // The whole device was copied, with what waited on it.
    const waiting = journal.add(attempt('2'));
    const copy = new Disk(2);
    Object.assign(copy, { files: new Map(laptop.files), kept: laptop.kept });
    await journal.flush();
    const more = journal.add(attempt('3'));
    await journal.flush();
    copy.files = new Map(laptop.files);
    const other = open(copy);
    expect(other.device).not.toBe(journal.device);
    const own = other.add(attempt('4'));
    await other.flush();
    expect(copy.files.size).toBe(2);
    expect(idsOf(copy.events())).toEqual(idsOf([...laptop.events(), own]));
    expect(idsOf(copy.events())).toEqual(expect.arrayContaining(idsOf([waiting, more])));
    expect(open(copy).device).toBe(other.device);
  });

  test('changes at once where what the other one wrote comes while both run', async () => {
    const laptop = new Disk(1);
    const journal = open(laptop);
    const copy = new Disk(2);
    copy.kept = laptop.kept;
    const other = open(copy);
    const mine = [journal.add(attempt('1'))];
    await journal.flush();
    journal.meet(laptop.events());
    expect(journal.device).toBe(other.device);
    other.meet(laptop.events());
    expect(other.device).not.toBe(journal.device);
    mine.push(journal.add(attempt('2')));
    // Read while its append was on the way.
    journal.meet(mine);
    expect(journal.device).toBe(mine[0]?.by);
  });

  test('changes where files came back from a backup, which may meet those of before', async () => {
    const disk = new Disk();
    const journal = open(disk);
    journal.add(attempt('1'));
    await journal.flush();
    const backup = new Map(disk.files);
    journal.add(attempt('2'));
    await journal.flush();
    disk.files = backup;
    expect(open(disk).device).not.toBe(journal.device);
  });

  test('stays where the clock was once in another century', async () => {
    const disk = new Disk();
    const journal = open(disk);
    const { time } = disk;
    for (disk.time of [Date.UTC(2099, 0), time, time + 5]) journal.add(attempt('1'));
    await journal.flush();
    expect(open(disk).device).toBe(journal.device);
  });
});

test('what the device is called is said once, and again when it is called something else', async () => {
  const disk = new Disk();
  const journal = open(disk);
  expect(journal.introduce()).toMatchObject({ kind: 'device', name: 'Laptop' });
  expect(journal.introduce()).toBeNull();
  await journal.flush();
  const next = open(disk);
  expect(next.introduce()).toBeNull();
  disk.called = 'Desk';
  expect(next.introduce()).toMatchObject({ kind: 'device', name: 'Desk' });
  await next.flush();
  expect([...disk.files.keys()]).toEqual(
    [`2026-11 Desk ${next.device}.md`, `2026-11 Laptop ${next.device}.md`].reverse(),
  );
});

describe('what was kept', () => {
  test.each(['', '{', '[]', '7', '{"lines":7,"at":"x","topAt":null}'])(
    'as %j is nothing',
    (kept) => {
      const journal = new Journal(new Disk(), en.log, kept);
      journal.start([]);
      expect(journal.saved()).toEqual({ kind: 'saved' });
      expect(journal.device).toMatch(/^[0-9a-z]{8}$/u);
    },
  );

  test('by a newer version goes to the files as it is', async () => {
    const disk = new Disk();
    const line = '{"v":9,"kind":"dream","id":"x"}';
    disk.kept = JSON.stringify({ device: 'abc', at: disk.time, lines: [line, '', 4] });
    const journal = open(disk);
    expect(journal.device).toBe('abc');
    await journal.flush();
    expect(setAsideOf(disk.files)).toMatchObject([{ why: 'newer' }]);
    expect(disk.appends).toMatchObject([{ text: `\n${line}` }]);
    expect(journal.saved()).toEqual({ kind: 'saved' });
  });
});

type Step = 'add' | 'flush' | 'crash' | 'refuse' | 'restart' | 'full' | 'month' | 'set back';

test('through any row of crashes, refusals and restarts nothing is lost that was told as saved', async () => {
  const steps = fc.array(
    fc.tuple(
      fc.constantFrom<Step>(
        'add',
        'add',
        'flush',
        'crash',
        'refuse',
        'restart',
        'full',
        'month',
        'set back',
      ),
      fc.nat({ max: 900 }),
    ),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(steps, fc.integer(), async (list, seed) => {
      const disk = new Disk(seed);
      let journal = open(disk);
      const added = new Map<string, LogEvent>();
      const wasSaved = new Set<string>();
      let wasFull = false;
      const look = (): void => {
        if (journal.saved().kind === 'saved') for (const id of added.keys()) wasSaved.add(id);
      };
      for (const [step, bytes] of list) {
        disk.hasRoom = step !== 'full';
        if (step === 'add' || step === 'full') {
          const event = journal.add(attempt(`ö ${bytes} 🌉`));
          added.set(event.id, event);
          wasFull ||= step === 'full';
        } else if (step === 'month') disk.time += 31 * day;
        else if (step === 'set back') disk.time -= bytes * 3_600_000;
        else if (step === 'restart') {
          if (journal.saved().kind !== 'saved') void journal.flush();
          journal.close();
          journal = open(disk);
        } else {
          Object.assign(disk, { refusal: step === 'flush' ? '' : 'no', torn: bytes });
          await journal.flush();
          disk.refusal = '';
          if (step === 'crash') journal = open(disk);
        }
        // Where the device had no room, a crash may lose what was never told as saved.
        if (wasFull && (step === 'crash' || step === 'restart')) {
          const left = new Set(
            [...disk.events(), ...readLog(journal.waiting()).events].map((e) => e.id),
          );
          for (const id of added.keys()) if (!left.has(id) && !wasSaved.has(id)) added.delete(id);
        }
        look();
      }
      await journal.flush();
      const ids = idsOf(disk.events());
      expect(ids).toEqual([...added.keys()].sort());
      expect(ids).toEqual(expect.arrayContaining([...wasSaved]));
      for (const event of disk.events()) expect(event).toEqual(added.get(event.id));
    }),
    { numRuns: 300 },
  );
});
