// Files as version 1 wrote them. Neither they nor what they come to may ever change: every later version must read
// what was studied with this one.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { eventLine, type LogEvent } from '../../../src/core/progress/event';
import { logFileName } from '../../../src/core/progress/log-file';
import { readLog } from '../../../src/core/progress/read-log';
import { foldStudy, type Study } from '../../../src/core/progress/study';

const folder = fileURLToPath(new URL('../../fixtures/progress/v1/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
const textOf = (name: string): string => readFileSync(folder + name, 'utf8');
const read = files.map((name) => ({ name, ...readLog(textOf(name)) }));
const events = read.flatMap((file) => file.events);

/** Also the types see to it that a kind is here as soon as there is one more. */
const kinds: Readonly<Record<LogEvent['kind'], number>> = {
  review: 11,
  hide: 2,
  show: 1,
  seen: 1,
  attempt: 1,
  override: 3,
  undo: 3,
  rename: 1,
  forget: 1,
  release: 1,
  device: 2,
};

/** As it stands in `study.json`. */
function plain({ items, hidden, answers, devices, forgotten }: Study): object {
  const list = [...answers].map(([item, { attempts, rulings }]) => ({
    item,
    attempts,
    rulings: Object.fromEntries([...rulings].sort()),
  }));
  const byId = <Entry extends { readonly id: string }>(all: Iterable<Entry>): Entry[] =>
    [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    items: byId(items.values()),
    hidden: byId(hidden.values()),
    answers: list,
    devices: byId(devices.values()),
    forgotten: byId(forgotten),
  };
}

describe('the log of version 1', () => {
  test('holds every kind of event, two devices, a conflict copy and lines that are none', () => {
    const once = new Map(events.map((event) => [event.id, event.kind]));
    const counts = Object.keys(kinds).map((kind) => [
      kind,
      [...once.values()].filter((each) => each === kind).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual(kinds);
    expect(events.length).toBeGreaterThan(once.size);
    expect(read.filter(({ setAside }) => setAside.length > 0)).toHaveLength(2);
  });

  test('comes to what it came to then', () => {
    // What a later version knows besides may stand there, too.
    const study = JSON.parse(textOf('study.json')) as object;
    expect(plain(foldStudy(events))).toMatchObject(study);
    expect(plain(foldStudy([...events].reverse()))).toMatchObject(study);
    expect(
      read.flatMap(({ name, setAside }) => setAside.map((line) => ({ name, ...line }))),
    ).toEqual([
      { name: '2026-11 Telefon m8x2d4qz (conflicted copy 2026-11-12).md', line: 10, why: 'newer' },
      {
        name: '2026-11 Telefon m8x2d4qz (conflicted copy 2026-11-12).md',
        line: 11,
        why: 'no-json',
      },
      { name: '2026-12 Laptop k3f9a2p7.md', line: 8, why: 'torn' },
    ]);
  });

  test('is what is written today, field by field and file by file', () => {
    for (const { name, events: own } of read) {
      const lines = new Map(
        textOf(name)
          .split('\n')
          .filter((line) => line.startsWith('{"v":1'))
          .flatMap((line) => readLog(line).events.map(({ id }) => [id, line] as const)),
      );
      for (const event of own) {
        expect(JSON.parse(eventLine(event))).toEqual(JSON.parse(lines.get(event.id) ?? ''));
        const device = { id: event.by, name: event.by === 'k3f9a2p7' ? 'Laptop' : 'Telefon' };
        expect(name).toContain(logFileName(event.at, device).slice(0, -3));
      }
    }
  });
});
