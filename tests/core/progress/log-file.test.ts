import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLine, type LogEvent } from '../../../src/core/progress/event';
import {
  batchText,
  isLogFileName,
  logFileName,
  logHeading,
  monthOf,
} from '../../../src/core/progress/log-file';
import { readingLog, readLog } from '../../../src/core/progress/read-log';
import { en } from '../../../src/strings';
import { joined, textOf } from './disk';

const at = Date.UTC(2026, 10, 23, 12);
const laptop = { id: 'k3f9a2p7', name: 'Laptop' };

function attempt(id: string, text = 'Die Brücke fiel – 橋 🌉'): LogEvent {
  return { kind: 'attempt', id, at, by: laptop.id, item: 'q', text };
}

/** A whole file, as a device writes it. */
function logText(begin: string, events: readonly LogEvent[]): string {
  return begin + batchText(events.map(eventLine));
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

/** A file of three events, its fence open. */
const file = logText(heading, [a, b, c]);
const lineOf = (event: LogEvent): number =>
  file.split('\n').findIndex((line) => line === eventLine(event)) + 1;

describe('a file that somebody changed', () => {
  test('Windows line ends and a byte-order mark are no complaint', () => {
    const text = `\ufeff${file.replaceAll('\n', '\r\n')}\r\n`;
    expect(readLog(text)).toEqual({ events: [a, b, c], setAside: [] });
    expect(readLog(file.replaceAll('\n', '\r'))).toMatchObject({ setAside: [] });
  });

  test('blank lines, indents and a closed or reopened fence are no complaint', () => {
    const text = `${file}\n\`\`\`\n\n\n  ${eventLine(attempt('d'))}  \n~~~~\n\`\`\`json\n${eventLine(a)}\n\n`;
    expect(idsOf(text)).toEqual(['a', 'b', 'c', 'd', 'a']);
    expect(readLog(text).setAside).toEqual([]);
  });

  test('without its heading and fence, or with properties and prose in front, it reads the same', () => {
    const bare = batchText([a, b, c].map(eventLine));
    expect(idsOf(bare)).toEqual(['a', 'b', 'c']);
    expect(readLog(`---\ntags: [log]\n---\n# Mine\n\n- [ ] {sort} this\n${bare}`)).toEqual({
      events: [a, b, c],
      setAside: [],
    });
  });

  test('a heading without its line end, or an event spaced otherwise, hides no event', () => {
    expect(idsOf(`# Mine\n\`\`\`json${eventLine(a)}\n${eventLine(b)}`)).toEqual(['a', 'b']);
    expect(idsOf(`# Mine > ${eventLine(a)}`)).toEqual(['a']);
    const spaced = eventLine(a).replaceAll('":', '" : ').replaceAll(',"', ', "');
    expect(readLog(`# Mine\n${spaced.replace('{', '{ ')}`)).toEqual({ events: [a], setAside: [] });
    expect(readLog('# Mine\n{ "v": 2 }').setAside).toEqual([{ line: 2, why: 'newer' }]);
  });

  test('a fence closed right behind the last event cuts nothing off', () => {
    expect(readLog(`${file}\`\`\``)).toEqual({ events: [a, b, c], setAside: [] });
    expect(readLog(`${file},\n]`)).toEqual({ events: [a, b, c], setAside: [] });
  });

  test('merge marks are set aside, and both sides read', () => {
    const [d, e] = [attempt('d'), attempt('e')].map(eventLine);
    const text = `${file}\n<<<<<<< HEAD\n${d}\n=======\n${e}\n>>>>>>> phone`;
    expect(idsOf(text)).toEqual(['a', 'b', 'c', 'd', 'e']);
    const at = lineOf(c);
    expect(readLog(text).setAside).toEqual([
      { line: at + 1, why: 'no-json' },
      { line: at + 5, why: 'no-json' },
    ]);
  });

  test('what cannot be read is named by its line', () => {
    const [d] = [attempt('d')].map(eventLine);
    const foreign = [
      'bought milk',
      '{"v":1,"kind":"dance","id":"x","at":1}',
      '{"v":7,"kind":"attempt","id":"y","at":1,"rating":{"ease":2}}',
      '[1, 2]',
      '{"v":1,"id":"z","at":17',
      '\u0000\u0000\u0000',
      '"v"',
    ];
    const first = lineOf(c) + 1;
    expect(readLog([file, ...foreign, d].join('\n'))).toEqual({
      events: [a, b, c, attempt('d')],
      setAside: ['no-json', 'no-event', 'newer', 'no-event', 'torn', 'no-json', 'no-event'].map(
        (why, at) => ({ line: first + at, why }),
      ),
    });
  });

  test('lines twice and out of order are all there', () => {
    expect(idsOf(batchText([c, a, c, b].map(eventLine)))).toEqual(['c', 'a', 'c', 'b']);
  });

  test.each([
    ['two events', `${eventLine(a)}${eventLine(b)}`, ['a', 'b'], null],
    ['two events and a comma', `${eventLine(a)}, ${eventLine(b)},`, ['a', 'b'], null],
    ['half an event and one', `${eventLine(a).slice(0, 40)}${eventLine(b)}`, ['b'], 'torn'],
    ['one and half an event', `${eventLine(a)}${eventLine(b).slice(0, -2)}`, ['a'], 'torn'],
    ['the end of one and another', `${eventLine(a).slice(30)}${eventLine(b)}`, ['b'], 'no-json'],
    ['one with a word behind it', `${eventLine(a)} done`, ['a'], 'no-json'],
    ['one quoted', `> ${eventLine(a)}`, ['a'], null],
    ['one of a newer version and one', `{"v":2}${eventLine(a)}`, ['a'], 'newer'],
    ['one that looks like two', eventLine(attempt('a', '}{"v":1,"id":"n"}')), ['a'], null],
    [
      'two that look like more',
      `${eventLine(attempt('a', '}{"v":1} \\"{'))}${eventLine(attempt('b', '"}\\'))}`,
      ['a', 'b'],
      null,
    ],
  ])('on one line: %s', (_, line, ids, why) => {
    const read = readLog(`${eventLine(c)}\n${line}`);
    expect(read.events.map(({ id }) => id)).toEqual(['c', ...ids]);
    expect(read.setAside).toEqual(why === null ? [] : [{ line: 2, why }]);
  });

  test('no text at all, or no text of ours, is no complaint', () => {
    for (const text of ['', '\ufeff', '\n\n', '# A note\n\nAbout { brackets } and "quotes".\n']) {
      expect(readLog(text)).toEqual({ events: [], setAside: [] });
    }
  });
});

test('cut off at every byte of an append, all events before are read, and the next append heals it', () => {
  const encoder = new TextEncoder();
  const before = encoder.encode(file);
  const batch = encoder.encode(batchText([attempt('d'), attempt('e')].map(eventLine)));
  const after = encoder.encode(batchText([attempt('f', 'ж')].map(eventLine)));
  for (let cut = 0; cut <= batch.length; cut++) {
    const torn = joined(before, batch.slice(0, cut));
    expect(idsOf(textOf(torn)).slice(0, 3)).toEqual(['a', 'b', 'c']);
    const healed = readLog(textOf(joined(torn, after)));
    expect(healed.events.slice(0, 3)).toEqual([a, b, c]);
    expect(healed.events.at(-1)).toEqual(attempt('f', 'ж'));
    expect(healed.setAside.length).toBeLessThan(2);
  }
});

describe('whatever stands around the events', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('{', '}', '"', '{"v":1', '{"v":', '\\', '```', '=======', '\ufeff', '}{'),
  );
  const noise = texts.map((text) => text.replaceAll('\n', ' '));

  test('on lines of their own, in any order and any number, all are read', () => {
    const events = fc.array(fc.tuple(fc.constantFrom(a, b, c), fc.array(noise, { maxLength: 4 })));
    fc.assert(
      fc.property(events, (list) => {
        const lines = list.flatMap(([event, around]) => [eventLine(event), ...around]);
        const read = readLog(lines.join('\n'));
        expect(read.events).toEqual(list.map(([event]) => event));
        const named = read.setAside.map(({ line }) => lines[line - 1] ?? '');
        expect(named.filter((line) => line.startsWith('{"v":1,"id"'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('no text makes reading fail, or read what nobody wrote', () => {
    fc.assert(
      fc.property(fc.array(texts), (parts) => {
        expect(readLog(parts.join('')).events).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test('a long line of brackets takes no longer than a long line', () => {
  for (const unit of ['{', '{}', '{"v":', '}{', '{"', '"{']) {
    expect(readLog(`${eventLine(a)}\n${unit.repeat(200_000)}`).events).toEqual([a]);
  }
});

test('in slices it is the same, and a slice is short', () => {
  const many = Array.from({ length: 5000 }, (_, at) => attempt(`e${at}`));
  const text = logText(heading, many);
  const reading = readingLog(text);
  let slices = 0;
  let step = reading.next();
  for (; !step.done; step = reading.next()) slices++;
  expect(step.value).toEqual(readLog(text));
  expect(slices).toBeGreaterThan(text.length / 40_000);
});

test('a file of the log is known by its name wherever it lies, and so are the copies of sync tools', () => {
  const name = logFileName(Date.UTC(2026, 10, 3), { id: 'k3f9a2p7', name: 'Laptop of Ada' });
  const copies = [
    name,
    name.replace('.md', ' (conflicted copy 2026-11-04).md'),
    name.replace('.md', '.sync-conflict-20261104-101010-ABC.md'),
    name.replace('.md', ' 2.md'),
  ];
  expect(copies.filter((each) => !isLogFileName(each))).toEqual([]);
  const others = [
    '2026-11 planning.md',
    '2026-11-03.md',
    'Cuba 1962 k3f9a2p7.md',
    '2026-11 k3f9.md',
  ];
  expect(others.filter(isLogFileName)).toEqual([]);
});
