import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/core/notes/read';
import { expectSound } from './sound';

// Real notes for measuring, beside the project where they may be; nothing of them is kept in it.
const folder = new URL('../../../../shared/data/notes/', import.meta.url);
const isThere = existsSync(folder);
const files = isThere ? readdirSync(folder).filter((file) => file.endsWith('.md')) : [];
const where = isThere ? `${files.length} notes` : 'skipped: ../shared/data/notes is not there';

describe.skipIf(!isThere)(`real notes (${where})`, () => {
  test('all are read, with sound spans', () => {
    for (const file of files) {
      const text = readFileSync(new URL(encodeURIComponent(file), folder), 'utf8');
      expectSound(text, readNote(text, { title: file.slice(0, -3) }));
    }
  }, 120_000);

  test('the founding example reads as its owner means it', () => {
    const file = new URL(encodeURIComponent('Cuban Missile Crisis.md'), folder);
    const note = readNote(readFileSync(file, 'utf8'), { title: 'Cuban Missile Crisis' });
    const of = (role: string) => note.points.filter((point) => point.role === role);
    expect([of('cause').length, of('course').length, of('impact').length]).toEqual([3, 6, 6]);
    expect(of('topic').length).toBeGreaterThan(5);
    expect(note.headings.map(({ text, role }) => [text, role])).toContainEqual([
      'Missile Crisis',
      'topic',
    ]);
    expect(note.points.every(({ depth }) => depth === 0)).toBe(true);

    const edtf = note.points.flatMap(({ dates }) =>
      dates.map((date) => `${date.edtf}${date.inherited ? ' inherited' : ''}`),
    );
    expect(edtf).toEqual([
      '1962-07',
      '1962-10-22',
      '1962-10-26 inherited',
      '1962-10-28 inherited',
      '1964-10',
      '1963-08',
      '1962',
      '1961',
    ]);

    expect(note.sourceSets).toHaveLength(1);
    const [set] = note.sourceSets;
    expect(set?.sources.map(({ kind, target }) => [kind, target])).toEqual([
      ['image', 'Screen Shot 2022-05-31 at 11.39.24 am.png'],
    ]);
    expect(
      set?.questions.map(({ number, prompt, model }) => [number, prompt, model !== '']),
    ).toEqual([
      [1, 'Who are the two personalities?', true],
      [2, 'What does the cartoon implicate?', true],
      [3, 'What does the cartoon suggest?', true],
    ]);
    expect(note.points[0]?.names.map(({ text, type }) => `${text}/${type}`)).toEqual([
      'Cuba/place',
      'US/place',
      'Soviet Union/place',
    ]);
  });
});
