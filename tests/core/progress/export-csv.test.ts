import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCsv, safeCell } from '../../../src/core/progress/export-csv';
import type { LogEvent } from '../../../src/core/progress/event';
import { foldStudy } from '../../../src/core/progress/study';
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

const textOf = (events: readonly LogEvent[]): string =>
  [...exportCsv(events, foldStudy(events))].join('');
const rowsOf = (events: readonly LogEvent[]): string[][] => parseCsv(textOf(events).slice(1));
const pointsOf = (events: readonly LogEvent[]): (string | undefined)[] =>
  rowsOf(events)
    .slice(1)
    .map((row) => row[3]);

describe('an export as CSV', () => {
  it('has a row for every point of every review', () => {
    const tablet: LogEvent = { kind: 'device', id: 'n', at: 1, by: 'd1', name: 'Tablet' };
    const asked = review('a', 'The wall was 40 feet too low.', { hinted: true });
    expect(rowsOf([asked, tablet])).toEqual([
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
    const { items } = asked;
    const two = review('b', '', { items: [...items, ...review('b', 'y').items] });
    expect(pointsOf([two])).toHaveLength(2);
  });

  it('names a device without a name by its id, and begins with the mark of Unicode', () => {
    expect(rowsOf([review('a', 'x')])[1]?.at(-1)).toBe('d1');
    expect(textOf([])).toMatch(/^\uFEFFtime,/u);
  });

  it('says of a point what it says now and where it stands now', () => {
    const { at } = review('a', '');
    const seen = { line: 3, role: 'impact', under: '', also: [] } as const;
    const rows = rowsOf([
      review('a', 'The wal was low.', { path: 'Old.md' }),
      { kind: 'rename', id: 'r', at: at + 1, by: 'd', from: 'Old.md', to: 'New.md' },
      {
        kind: 'seen',
        id: 's',
        at: at + 2,
        by: 'd',
        path: 'New.md',
        items: [{ ...seen, id: 'a', text: 'The wall was low.' }],
      },
    ]);
    expect(rows[1]?.slice(1, 4)).toEqual(['New.md', 'impact', 'The wall was low.']);
    expect(rows).toHaveLength(2);
  });

  it('leaves out what was taken back, forgotten or let go, until that was taken back itself', () => {
    const { at } = review('a', '');
    const end = { by: 'd', at: at + 9, path: '' } as const;
    const events: LogEvent[] = [
      review('kept', 'kept'),
      review('undone', 'undone'),
      review('forgotten', 'forgotten'),
      review('gone', 'gone'),
      { kind: 'undo', id: 'u', ...end, of: 'undone' },
      { kind: 'forget', id: 'f', ...end, items: ['forgotten'] },
      { kind: 'release', id: 'l', ...end, items: ['gone'] },
    ];
    expect(pointsOf(events)).toEqual(['kept']);
    const undo = ['u', 'f', 'l'].map((of): LogEvent => ({
      kind: 'undo',
      id: `of ${of}`,
      ...end,
      of,
    }));
    expect(pointsOf([...events, ...undo])).toEqual(['kept', 'undone', 'forgotten', 'gone']);
    const again = review('forgotten', 'again', { at: at + 10, id: 'later' });
    expect(pointsOf([...events, again])).toEqual(['kept', 'again']);
  });

  it('counts the reviews of points that turned out to be one', () => {
    const { at } = review('a', '');
    const point = { id: 'b', text: 'one', role: 'cause', line: 1, under: '', also: ['a'] } as const;
    const joined: LogEvent = {
      kind: 'seen',
      id: 's',
      at: at + 1,
      by: 'd',
      path: 'x',
      items: [point],
    };
    expect(pointsOf([review('b', 'one'), review('a', 'One'), joined])).toEqual(['one', 'one']);
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
