import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLine, type LogEvent } from '../../../src/core/progress/event';
import {
  batchText,
  logFileName,
  logHeading,
  logText,
  monthOf,
} from '../../../src/core/progress/log-file';
import { readingLog, readLog } from '../../../src/core/progress/read-log';
import { en } from '../../../src/strings';

const at = Date.UTC(2026, 10, 23, 12);
const laptop = { id: 'k3f9a2p7', name: 'Laptop' };

function attempt(id: string, text = 'Die Brücke fiel – 橋 🌉'): LogEvent {
  return { kind: 'attempt', id, at, by: laptop.id, item: 'q', text };
}

const [a, b, c] = [attempt('a'), attempt('b'), attempt('c')];
const heading = logHeading(at, laptop, en.log);
const idsOf = (text: string): string[] => readLog(text).events.map(({ id }) => id);

describe('the file of a device and month', () => {
  test('is called by month, device and id', () => {
    expect(logFileName(at, laptop)).toBe('2026-11 Laptop k3f9a2p7.md');
  });

  test.each([
    ['../../etc/passwd', '2026-11 .. .. etc passwd k3f9a2p7.md'],
    ['Ana’s iPhone: 15 *', '2026-11 Ana s iPhone 15 k3f9a2p7.md'],
    ['[[Mac]] #2 | ^x', '2026-11 Mac 2 x k3f9a2p7.md'],
    ['ноутбук Анны', '2026-11 ноутбук Анны k3f9a2p7.md'],
    ['電話', '2026-11 電話 k3f9a2p7.md'],
    [' \u0000\n\u202e💻 ', '2026-11 k3f9a2p7.md'],
    ['x'.repeat(300), `2026-11 ${'x'.repeat(40)} k3f9a2p7.md`],
  ])('whatever the device is called: %j', (name, file) => {
    expect(logFileName(at, { ...laptop, name })).toBe(file);
  });

  test('has a name that every file system and every sync tool takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const file = logFileName(at, { ...laptop, name });
        expect(file).not.toMatch(/[\\/:*?"<>|#^[\]\p{C}]/u);
        expect(file).toMatch(/^2026-11 .*k3f9a2p7\.md$/u);
        expect(new TextEncoder().encode(file).length).toBeLessThan(255);
      }),
    );
  });

  test('takes its month from UTC, whatever the clock says', () => {
    expect(monthOf(Date.UTC(2026, 11, 1) - 1)).toBe('2026-11');
    expect(monthOf(Date.UTC(2026, 11, 1))).toBe('2026-12');
    expect(monthOf(-5e15)).toBe('1970-01');
    expect(monthOf(9e15)).toBe('9999-12');
  });

  test('begins with words for people and a fence that stays open', () => {
    expect(heading).toMatch(/^# Causeway: studied on Laptop in 2026-11\n/u);
    expect(heading.endsWith('\n\n```json')).toBe(true);
    expect(heading.split('```')).toHaveLength(2);
  });

  test('is read as it was written', () => {
    const text = logText(heading, [a, b]) + batchText([eventLine(c)]);
    expect(readLog(text)).toEqual({ events: [a, b, c], setAside: [] });
  });
});
