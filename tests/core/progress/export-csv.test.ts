import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCsv, safeCell, type Counted } from '../../../src/core/progress/export-csv';
import type { LogEvent } from '../../../src/core/progress/event';
import { anyWords, review } from './export-events';

/** As RFC 4180 says it: a second reading of what the export writes. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('A quote is not closed');
        cell += text[at];
        if (text[at] === '"') at++;
      }
      at++;
    } else {
      while (at < text.length && !',\r\n'.includes(text[at] ?? '')) cell += text[at++];
    }
    row.push(cell);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`Neither a comma nor a line's end at ${at}`);
  }
  return rows;
}

/** What the log comes to where nothing was taken back. */
function countedOf(events: readonly LogEvent[], devices: Record<string, string> = {}): Counted {
  const items = new Map<
    string,
    Counted['items'] extends ReadonlyMap<string, infer I> ? I : never
  >();
  for (const event of events) {
    if (event.kind !== 'review') continue;
    const { at, level, hinted, path } = event;
    for (const { id, text, role, credit } of event.items) {
      const reviews = [...(items.get(id)?.reviews ?? []), { at, level, hinted, credit }];
      items.set(id, { path, role, text, reviews });
    }
  }
  const named = Object.entries(devices).map(([id, name]) => [id, { name }] as const);
  return { items, devices: new Map(named) };
}

const rowsOf = (events: readonly LogEvent[], counted = countedOf(events)): string[][] =>
  parseCsv([...exportCsv(events, counted)].join('').slice(1));

describe('an export as CSV', () => {
  it('has a row for every point of every review', () => {
    const events = [review('a', 'The wall was 40 feet too low.', { hinted: true })];
    expect(rowsOf(events, countedOf(events, { d1: 'Tablet' }))).toEqual([
      ['time', 'note', 'role', 'point', 'kind', 'level', 'credit', 'hinted', 'device'],
      [
        '2023-11-14T22:13:20.000Z',
        'History/Orrin Dam.md',
        'cause',
        'The wall was 40 feet too low.',
        'gap',
        '2',
        '1',
        'true',
        'Tablet',
      ],
    ]);
  });

  it('names a device without a name by its id, and begins with the mark of Unicode', () => {
    const events = [review('a', 'x')];
    expect(rowsOf(events)[1]?.at(-1)).toBe('d1');
    expect([...exportCsv([], countedOf([]))].join('')).toMatch(/^\uFEFFtime,/u);
  });

  it('says of a point what it says now and where it stands now', () => {
    const old = review('a', 'The wal was low.', { path: 'Old.md' });
    const now = review('b', 'The wall was low.', {
      at: old.at + 1,
      items: [{ ...review('a', '').items[0]!, text: 'The wall was low.' }],
    });
    const rows = rowsOf([old, now]);
    expect(rows.slice(1).map((row) => [row[1], row[3]])).toEqual([
      ['History/Orrin Dam.md', 'The wall was low.'],
      ['History/Orrin Dam.md', 'The wall was low.'],
    ]);
  });

  it('leaves out what was taken back, forgotten or let go', () => {
    const kept = review('a', 'x', { at: 5 });
    const undone = review('a', 'x', { id: 'u', at: 4 });
    const forgotten = review('f', 'y');
    const gone = review('g', 'z');
    const { items } = countedOf([kept]);
    const none = { path: 'p', role: 'cause', text: 'y', reviews: [] } as const;
    const counted = { items: new Map([...items, ['f', none]]), devices: new Map() };
    expect(rowsOf([kept, undone, forgotten, gone], counted)).toHaveLength(2);
  });

  it('reads back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { maxLength: 8 }), anyWords, (texts, path) => {
        const events = texts.map((text, index) => review(`${index}`, text, { path }));
        const rows = rowsOf(events);
        expect(rows).toHaveLength(events.length + 1);
        for (const [index, text] of texts.entries()) {
          const row = rows[index + 1] ?? [];
          expect(row).toHaveLength(9);
          expect(
            [row[1], row[3]].map((cell) => cell?.replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/u, '')),
          ).toEqual(
            [path, text].map((cell) => cell.replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/u, '')),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    const bad = [
      '=1+1',
      '+A1',
      '-A1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      ' =1',
      '＝1+1',
      '-5+A1',
      '-',
    ];
    for (const text of bad) expect(parseCsv(`${safeCell(text)}\r\n`)).toEqual([[`'${text}`]]);
    fc.assert(
      fc.property(anyWords, (text) => {
        const [[cell = ''] = []] = parseCsv(`${safeCell(text)}\r\n`);
        expect(cell).not.toMatch(/^\s*[=@＝＋－＠]|^[\t\r\n]|^\s*[+-](?![\d.,]+$)/u);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves numbers as they are, negative ones too', () => {
    for (const text of ['-5', '+5', '-0.25', '-1,5', '1914', '1–2', 'a = b', "'"]) {
      expect(safeCell(text).replaceAll('"', '')).toBe(text);
    }
  });
});
