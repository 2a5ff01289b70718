import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventVersion, type LogEvent } from '../../../src/core/progress/event';
import { exportJson, readExport } from '../../../src/core/progress/export-json';
import { anyEvents, review } from './export-events';

const when = Date.UTC(2026, 10, 23, 9, 30);
const devices = [{ id: 'd1', name: 'Bureau “gris”' }];
const written = (events: readonly LogEvent[], lines: readonly string[] = []): string =>
  [...exportJson(when, devices, events, lines)].join('');

describe('an export as JSON', () => {
  it('says of what form it is, when it was made and by which devices', () => {
    expect(JSON.parse(written([]))).toEqual({
      heading: { version: 1, when: '2026-11-23T09:30:00.000Z', devices },
      events: [],
    });
  });

  it('has an event a line, each with its version, so that a person can read it', () => {
    const lines = written([review('a', 'x'), review('b', 'y')]).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[2]).toMatch(/^\{"v":1,.*"id":"a".*\},$/u);
    expect(lines[3]).toMatch(/^\{"v":1,.*"id":"b".*\}$/u);
  });

  it('gives back every event as it was, whatever its words', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const read = readExport(written(events));
        expect(read?.entries).toEqual(events.map((event) => ({ kind: 'event', event })));
        expect(read?.heading.devices).toEqual(devices);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what a newer version wrote as it wrote it, and no line that is broken', () => {
    const newer = `{"v":${eventVersion + 1},"kind":"dream","deep":{"er":[1,2]}}`;
    const text = written([review('a', 'x')], [`${newer}\r`, '{"v":1,"kind":"revi', '']);
    expect(text).toContain(`,\n${newer}\n`);
    expect(readExport(text)?.entries.map(({ kind }) => kind)).toEqual(['event', 'newer']);
    expect(readExport(written([], [newer]))?.entries).toEqual([{ kind: 'newer' }]);
  });

  it('is not read from what is something else', () => {
    for (const text of ['', '[]', '{}', '{"heading":{},"events":[]}', '{"heading":1}', 'x']) {
      expect(readExport(text)).toBeNull();
    }
    const odd = '{"heading":{"version":1,"when":"","devices":[{"id":1}]},"events":[3,null]}';
    expect(readExport(odd)?.heading.devices).toEqual([]);
    expect(readExport(odd)?.entries.map(({ kind }) => kind)).toEqual(['bad', 'bad']);
  });
});
