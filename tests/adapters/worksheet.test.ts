import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/obsidian/settings';
import { createNotes, createPages, type Paper } from '../../src/obsidian/worksheet-files';
import { en } from '../../src/strings';
import { sheetQuestions } from '../core/quiz/sheet-questions';
import { indexOf, openVault } from './vault';

const path = 'School/History/Orrin Dam.md';
const questions = sheetQuestions.map((question) => ({ ...question, path }));
const note = '#history\n\n## Cause\n\n- The wall was 40 feet too low.\n';

const paper = (app: App, more: Partial<Paper> = {}, folders: string[] = []): Paper => ({
  context: {
    app,
    strings: en,
    language: 'en',
    settings: () => ({ ...defaultSettings, folders }),
  },
  questions,
  title: 'The Orrin Dam',
  ...more,
});

const pathsOf = (app: App): string[] =>
  app.vault
    .getFiles()
    .map((file) => file.path)
    .sort();

describe('a practice test as a new note', () => {
  it('lies beside the first note, under a name of its own, and changes no other', async () => {
    const app = await openVault({ [path]: note });
    const [file] = await createNotes(paper(app), ['both']);
    expect(file?.path).toBe('School/History/The Orrin Dam – practice test.md');
    expect(pathsOf(app)).toEqual([path, file?.path].sort());
    expect(await app.vault.read(app.vault.getMarkdownFiles()[0] ?? raise())).toBe(note);
  });

  it('never takes the place of another: a number goes behind its name', async () => {
    const app = await openVault({ [path]: note });
    for (const name of ['practice test', 'practice test 2', 'practice test 3']) {
      const [file] = await createNotes(paper(app), ['test']);
      expect(file?.path).toBe(`School/History/The Orrin Dam – ${name}.md`);
    }
  });

  it('has its mark scheme apart where that is wanted', async () => {
    const app = await openVault({ [path]: note });
    const files = await createNotes(paper(app), ['test', 'scheme']);
    expect(files.map((file) => file.basename)).toEqual([
      'The Orrin Dam – practice test',
      'The Orrin Dam – mark scheme',
    ]);
    const [test, scheme] = await Promise.all(files.map((file) => app.vault.read(file)));
    expect(test).not.toContain('Mark scheme');
    expect(scheme).not.toContain('Practice test');
  });

  it('is no history note: neither by a tag in a title nor by a folder that makes all in it one', async () => {
    const app = await openVault({ [path]: note });
    const title = '#history ![[Orrin Dam]]';
    const [file] = await createNotes(paper(app, { title }, ['School/History']), ['both']);
    expect(file?.path).toBe('School/history ! Orrin Dam – practice test.md');
    const notes = indexOf(app, { folders: ['School/History'] });
    expect(notes.isHistory(file ?? raise())).toBe(false);
    expect(notes.isHistory(app.vault.getFileByPath(path) ?? raise())).toBe(true);
    const [top] = await createNotes(paper(app, {}, ['School']), ['both']);
    expect(top?.path).toBe('The Orrin Dam – practice test.md');
  });

  it('lies at the top where its note is gone, and has a name where its title allows none', async () => {
    const app = await openVault({ 'a.md': note });
    const [file] = await createNotes(paper(app, { title: '../?*' }), ['test']);
    expect(file?.path).toBe('Practice test.md');
    const [long] = await createNotes(paper(app, { title: 'x'.repeat(900) }), ['test']);
    expect(long?.path).toBe(`${'x'.repeat(80)} – practice test.md`);
  });
});

describe('a practice test as a web page', () => {
  it('is a whole page beside the note', async () => {
    const app = await openVault({ [path]: note });
    const [file] = await createPages(paper(app), ['both'], 'rtl');
    expect(file?.path).toBe('School/History/The Orrin Dam – practice test.html');
    const page = await app.vault.read(file ?? raise());
    expect(page).toMatch(/^<!doctype html><html lang="en" dir="rtl">/u);
    expect(page).toMatch(/<\/html>\s*$/u);
  });

  it('holds the pictures that the vault has, so that it can be sent', async () => {
    const app = await openVault({ [path]: note });
    await app.vault.createFolder('pictures');
    const data = new TextEncoder().encode('png').buffer;
    await app.vault.createBinary('pictures/flood print.png', data);
    const [file] = await createPages(paper(app), ['test'], 'ltr');
    expect(await app.vault.read(file ?? raise())).toContain('src="data:image/png;base64,cG5n"');
    const [written] = await createNotes(paper(app), ['test']);
    expect(await app.vault.read(written ?? raise())).toContain('![[pictures/flood print.png]]');
  });

  it('names a picture that is gone, that cannot be read and that is none', async () => {
    const name = 'pictures/flood print';
    for (const files of [{}, { [`${name}.png`]: '' }, { [`${name}.png.md`]: '' }]) {
      const app = await openVault({ [path]: note, ...files });
      const [file] = await createPages(paper(app), ['test'], 'ltr');
      const page = await app.vault.read(file ?? raise());
      expect(page).toContain('Picture: pictures/flood print.png');
      expect(page).not.toContain('<img');
    }
  });
});

function raise(): never {
  throw new Error('The file is not there');
}
