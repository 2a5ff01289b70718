import type { TAbstractFile } from 'obsidian';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_FILE_SETTINGS,
  FileManager,
  type FileSettings,
} from '../../host/data/file-manager';
import { aLoadedVault, type TestVault } from './a-vault';

async function aManager(
  files: Record<string, string>,
  settings: Partial<FileSettings> = {},
  confirm: (file: TAbstractFile) => boolean = () => true,
): Promise<TestVault & { manager: FileManager }> {
  const made = await aLoadedVault(files);
  const { vault, metadata, disk } = made;
  const ask = (file: TAbstractFile): Promise<boolean> => Promise.resolve(confirm(file));
  const manager = new FileManager(vault, metadata, disk, ask, {
    ...DEFAULT_FILE_SETTINGS,
    ...settings,
  });
  return { ...made, manager };
}

describe('renaming with the links', () => {
  test('writes the new name into links, embeds and Markdown links, and keeps the rest', async () => {
    const { manager, file, disk } = await aManager({
      'Wall.md': 'See [[#Cause]].',
      'a.md': '[[Wall]] [[Wall#Cause|why]] ![[Wall]] [here](Wall.md#Cause) [[Rome]] `[[Wall]]`',
    });
    await manager.renameFile(file('Wall.md'), 'Berlin wall.md');
    expect(disk.readText('a.md')).toBe(
      '[[Berlin wall]] [[Berlin wall#Cause|why]] ![[Berlin wall]] [here](Berlin%20wall.md#Cause) [[Rome]] `[[Wall]]`',
    );
    expect(disk.readText('Berlin wall.md')).toBe('See [[#Cause]].');
  });

  test('leaves links that still lead there', async () => {
    const { manager, file, disk, log } = await aManager({
      'Wall.md': '',
      'x/b.md': '',
      'a.md': '[[Wall]]',
    });
    await manager.renameFile(file('Wall.md'), 'x/Wall.md');
    expect(disk.readText('a.md')).toBe('[[Wall]]');
    expect(log).not.toContain('modify a.md');
  });

  test('follows a folder', async () => {
    const { manager, vault, disk } = await aManager({ 'x/Wall.md': '', 'a.md': '[[x/Wall]]' });
    const folder = vault.getFolderByPath('x');
    if (folder) await manager.renameFile(folder, 'y');
    expect(disk.readText('a.md')).toBe('[[Wall]]');
  });
});

describe('links to write', () => {
  test('are the shortest that lead there', async () => {
    const { manager, file } = await aManager({
      'a/Wall.md': '',
      'b/Wall.md': '',
      'b/map.png': '',
      'c.md': '',
    });
    const link = manager.generateMarkdownLink.bind(manager);
    expect(link(file('a/Wall.md'), 'c.md')).toBe('[[a/Wall]]');
    expect(link(file('c.md'), 'a/Wall.md', '#Cause', 'why')).toBe('[[c#Cause|why]]');
    expect(link(file('c.md'), 'c.md', '#Cause')).toBe('[[#Cause]]');
    expect(link(file('b/map.png'), 'c.md')).toBe('![[map.png]]');
  });

  test('are Markdown links when the settings say so', async () => {
    const { manager, file } = await aManager({ 'My wall.md': '' }, { wikilinks: false });
    expect(manager.generateMarkdownLink(file('My wall.md'), '')).toBe('[My wall](My%20wall.md)');
  });
});

describe('changing properties', () => {
  test('keeps the text below to the letter', async () => {
    const { manager, file, disk } = await aManager({
      'a.md': '---\ntags: [x]\nera: "1961"\n---\n\n# H\r\n',
    });
    await manager.processFrontMatter(file('a.md'), (properties) => {
      properties['seen'] = true;
      delete properties['tags'];
    });
    expect(disk.readText('a.md')).toBe('---\nera: "1961"\nseen: true\n---\n\n# H\r\n');
  });

  test('makes a block, takes an empty one away, and writes nothing for nothing', async () => {
    const { manager, file, disk, log } = await aManager({ 'a.md': 'Text' });
    await manager.processFrontMatter(file('a.md'), () => undefined);
    expect(log).toEqual([]);
    await manager.processFrontMatter(file('a.md'), (properties) => {
      properties['a'] = 1;
    });
    expect(disk.readText('a.md')).toBe('---\na: 1\n---\nText');
    await manager.processFrontMatter(file('a.md'), (properties) => {
      delete properties['a'];
    });
    expect(disk.readText('a.md')).toBe('Text');
  });

  test('fails and writes nothing when the YAML or the change is broken', async () => {
    const { manager, file, disk } = await aManager({ 'a.md': '---\na: [\n---\n', 'b.md': 'x' });
    await expect(manager.processFrontMatter(file('a.md'), () => undefined)).rejects.toThrow();
    const broken = manager.processFrontMatter(file('b.md'), (properties) => {
      properties['a'] = 1;
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(disk.readText('b.md')).toBe('x');
  });
});

test('deleting asks first and goes to the trash', async () => {
  const { manager, file, disk } = await aManager(
    { 'a.md': '', 'b.md': '' },
    {},
    ({ path }) => path === 'a.md',
  );
  expect(await manager.promptForDeletion(file('a.md'))).toBe(true);
  expect(await manager.promptForDeletion(file('b.md'))).toBe(false);
  expect(disk.paths()).toEqual(['b.md', '.trash', '.trash/a.md']);
});

test('places for new files', async () => {
  const { manager } = await aManager({ 'x/a.md': '', 'map.png': '' });
  expect(manager.getNewFileParent('x/a.md').path).toBe('/');
  expect(await manager.getAvailablePathForAttachment('map.png')).toBe('map 1.png');
  const beside = await aManager({ 'x/a.md': '' }, { newNotes: 'current', attachments: 'files' });
  expect(beside.manager.getNewFileParent('x/a.md').path).toBe('x');
  expect(await beside.manager.getAvailablePathForAttachment('map.png')).toBe('files/map.png');
  expect(beside.vault.getFolderByPath('files')?.path).toBe('files');
});
