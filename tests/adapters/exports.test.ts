import type { App } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readExport } from '../../src/core/progress/export-json';
import type { Context } from '../../src/obsidian/context';
import { exportProgress } from '../../src/obsidian/exports';
import { createReader } from '../../src/core/notes/reader';
import { contextOf, openVault } from './vault';

const path = 'School/Orrin Dam.md';
const text = `#history

## Causes

- On 3 March 1911 the engineer Walter Haslam warned the town council of Orrin that the wall was too low.
- Money was short.
`;
const [first, second] = createReader().read(text, { title: 'Orrin Dam', tags: [] }).points;
const day = new Date(2026, 10, 23, 9).getTime();

let app: App;
let context: Context;
let said: string[];
beforeEach(async () => {
  said = [];
  app = await openVault({ [path]: text });
  context = contextOf(app, () => day);
});
afterEach(() => vi.restoreAllMocks());

function answer(point = first): void {
  if (!point) throw new Error('No point');
  const { id, role, line } = point;
  context.progress.add({
    kind: 'review',
    ...{ path, quiz: 'z', question: 'q', family: 'date', level: 1, hinted: false },
    items: [{ id, text: point.text, role, line, under: '', credit: 0.5 }],
  });
}

async function written(kind: 'json' | 'csv' | 'anki'): Promise<string> {
  const file = await exportProgress(context, kind);
  if (!file) throw new Error('Nothing was written');
  said.push(file.path);
  return app.vault.read(file);
}

describe('an export', () => {
  it('is a new file where new files go, and nothing is written over', async () => {
    answer();
    const json = await written('json');
    await written('json');
    await written('csv');
    await written('anki');
    expect(said).toEqual([
      'Causeway progress 2026-11-23.json',
      'Causeway progress 2026-11-23 2.json',
      'Causeway progress 2026-11-23.csv',
      'Causeway progress 2026-11-23.txt',
    ]);
    const [file] = app.vault.getFiles().filter((each) => each.path === said[0]);
    expect(file && (await app.vault.read(file))).toBe(json);
    expect(await app.vault.read(app.vault.getFileByPath(path) ?? raise())).toBe(text);
  });

  it('never lies in the folder of the log, which reads all that is there', async () => {
    answer();
    const folder = await app.vault.createFolder('Causeway/deep');
    vi.spyOn(app.fileManager, 'getNewFileParent').mockReturnValue(folder);
    await written('csv');
    expect(said).toEqual(['Causeway progress 2026-11-23.csv']);
    const other = await app.vault.createFolder('Inbox');
    vi.spyOn(app.fileManager, 'getNewFileParent').mockReturnValue(other);
    await written('csv');
    expect(said[1]).toBe('Inbox/Causeway progress 2026-11-23.csv');
  });

  it('as JSON holds all events, with what a newer version wrote', async () => {
    const newer = '{"v":9,"id":"n","kind":"dream"}';
    app = await openVault({ [path]: text, 'Causeway/2026-11 Other abc.md': `\n${newer}\n` });
    context = contextOf(app, () => day);
    await context.progress.ready;
    answer();
    const read = readExport(await written('json'));
    const kinds = read?.entries.map((each) =>
      each.kind === 'event' ? each.event.kind : each.kind,
    );
    expect(kinds).toEqual(['device', 'review', 'newer']);
    expect(read?.heading.when).toBe(new Date(day).toISOString());
    expect(read?.heading.devices).toHaveLength(1);
  });

  it('as CSV has a row for each answer', async () => {
    answer();
    answer(second);
    const rows = (await written('csv')).trim().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[2]).toContain(',School/Orrin Dam.md,cause,Money was short.,date,1,0.5,false,');
  });

  it('for Anki has a card for each studied point that is there', async () => {
    answer();
    const cards = (await written('anki')).trim().split('\n').slice(5);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toContain(`"${first?.id}"\t`);
    expect(cards[0]).toContain('3 March 1911');
    expect(cards[0]).toMatch(/\t"School::Orrin_Dam"$/u);
  });

  it('says so where there is nothing to export, and makes no file', async () => {
    const before = app.vault.getFiles().length;
    for (const kind of ['json', 'csv', 'anki'] as const) {
      expect(await exportProgress(context, kind)).toBeNull();
    }
    answer();
    const file = app.vault.getFileByPath(path) ?? raise();
    await app.vault.modify(file, '#history\n\n## Causes\n\n- Something else altogether.\n');
    expect(await exportProgress(context, 'anki')).toBeNull();
    expect(app.vault.getFiles().filter(({ name }) => name.startsWith('Causeway progress'))).toEqual(
      [],
    );
    expect(before).toBe(1);
  });

  it('that fails half-way leaves no half of a file', async () => {
    // More than is written at a time.
    for (let count = 0; count < 40; count++)
      answer(first && { ...first, text: 'x'.repeat(20_000) });
    vi.spyOn(app.vault, 'append').mockRejectedValue(new Error('The disk is full.'));
    expect(await exportProgress(context, 'json')).toBeNull();
    expect(app.vault.getFiles().filter(({ extension }) => extension === 'json')).toEqual([]);
  });
});

function raise(): never {
  throw new Error('The file is not there');
}
