import type { App, TFile } from 'obsidian';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noChoices, withChoice } from '../../src/core/notes/choices';
import { HistoryNotes } from '../../src/obsidian/history-notes';
import { defaultSettings } from '../../src/obsidian/settings';
import { indexOf, openVault } from './vault';

const files = {
  'Crisis.md': '#history\n\n## Cause\n- In 1962 missiles were sent to Cuba.\n',
  'School/War.md': '---\ntags: [history/modern]\n---\n## Impacts\n- Peace in 1945.\n',
  'School/Titration.md': '#chemistry\n\n- 25 ml of acid\n',
  'Shopping.md': '- bread\n',
};

let app: App;
beforeEach(async () => {
  app = await openVault(files);
});

const at = (path: string): TFile => {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`no ${path}`);
  return file;
};
const names = (list: readonly TFile[]): string[] => list.map(({ basename }) => basename);

describe('the index of history notes', () => {
  it('takes the tag in the text and in the frontmatter, nested ones included', () => {
    expect(names(indexOf(app).list())).toEqual(['Crisis', 'War']);
  });

  it('takes chosen folders and other tags', () => {
    expect(names(indexOf(app, { tags: [], folders: ['School'] }).list())).toEqual([
      'Titration',
      'War',
    ]);
    expect(names(indexOf(app, { tags: ['chemistry'] }).list())).toEqual(['Titration']);
    expect(names(indexOf(app, { tags: [''], folders: [''] }).list())).toEqual([]);
  });

  it('reads no file to find them', () => {
    const read = vi.spyOn(app.vault, 'cachedRead');
    indexOf(app).list();
    expect(read).not.toHaveBeenCalled();
  });

  it('reads a note once for the same text, and again for another', async () => {
    const notes = indexOf(app);
    const first = await notes.read(at('Crisis.md'));
    expect(first.points.map(({ role }) => role)).toEqual(['cause']);
    expect(await notes.read(at('Crisis.md'))).toBe(first);
    await app.vault.modify(at('Crisis.md'), '#history\n\n## Course\n- Other words in 1963.\n');
    expect((await notes.read(at('Crisis.md'))).points.map(({ role }) => role)).toEqual(['course']);
  });

  it('reads a note anew when its headings are to be treated otherwise', async () => {
    let roleChoices = noChoices;
    const notes = new HistoryNotes(app, () => ({ ...defaultSettings, roleChoices }));
    notes.load();
    const roles = async (): Promise<string[]> =>
      (await notes.read(at('Crisis.md'))).points.map(({ role }) => role);
    expect(await roles()).toEqual(['cause']);
    roleChoices = withChoice(noChoices, 'Crisis.md', 'Cause', 'impact');
    expect(await roles()).toEqual(['impact']);
    roleChoices = withChoice(noChoices, 'Other.md', 'Cause', 'impact');
    expect(await roles()).toEqual(['cause']);
    roleChoices = withChoice(noChoices, null, 'Cause', 'ignore');
    expect(await roles()).toEqual([]);
  });

  it('reads an edited note as if for the first time, however many notes were read between', () => {
    const notes = indexOf(app);
    const paths = ['Crisis.md', 'School/War.md', 'School/Titration.md', 'Shopping.md'];
    for (let round = 0; round < 3; round++) {
      for (const path of paths) {
        const text = `## Course\n- In ${1900 + round} it began.\n- Then came ${path}.\n`;
        const read = notes.readText(at(path), text);
        expect(read).toEqual(indexOf(app).readText(at(path), text));
        expect(read.points[0]?.dates[0]?.edtf).toBe(String(1900 + round));
      }
    }
  });

  it('says once what changed many times within a moment', async () => {
    const notes = indexOf(app);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const heard = vi.fn();
    notes.onChange(heard);
    for (let count = 0; count < 20; count++) await app.vault.create(`N${count}.md`, '#history\n');
    await expect.poll(() => heard.mock.calls.length).toBeGreaterThan(0);
    expect(heard.mock.calls.length).toBeLessThan(5);
  });

  it('says when a note changes, and stops saying so when asked or unloaded', async () => {
    const notes = indexOf(app);
    const heard = vi.fn();
    const stop = notes.onChange(heard);
    await app.vault.modify(at('Shopping.md'), '#history\n- now it is one\n');
    await expect.poll(() => heard.mock.calls.length).toBeGreaterThan(0);
    expect(names(notes.list())).toContain('Shopping');
    stop();
    heard.mockClear();
    await app.vault.create('New.md', '#history\n');
    notes.onChange(heard);
    notes.unload();
    await app.vault.create('Newer.md', '#history\n');
    // Longer than the index waits before it says so.
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(heard).not.toHaveBeenCalled();
  });
});
