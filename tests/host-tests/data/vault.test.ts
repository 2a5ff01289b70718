import { describe, expect, test } from 'vitest';
import { TFile, TFolder } from '../../host/data/files';
import { Vault } from '../../host/data/vault';
import { aLoadedVault, aVault } from './a-vault';

describe('the storm of creations', () => {
  test('tells of every folder and file once, parents first, and only when the vault loads', () => {
    const { vault, log } = aVault({ 'Wars/Cold/Berlin.md': '#history', 'a.png': '' });
    expect(log).toEqual([]);
    expect(vault.getFiles()).toEqual([]);
    vault.loadAll();
    expect(log).toEqual([
      'create Wars',
      'create Wars/Cold',
      'create Wars/Cold/Berlin.md',
      'create a.png',
    ]);
    expect(() => vault.loadAll()).toThrow('loaded already');
  });

  test('leaves out what is hidden', () => {
    const { vault } = aVault({ '.obsidian/app.json': '{}', '.trash/x.md': '', 'x.md': '' });
    vault.loadAll();
    expect(vault.getAllLoadedFiles().map((file) => file.path)).toEqual(['/', 'x.md']);
  });
});

describe('finding files', () => {
  test('tells files from folders, and the root by its slash', async () => {
    const { vault } = await aLoadedVault({ 'Wars/Berlin.md': '', 'Wars/map.PNG': '' });
    expect(vault.getFileByPath('Wars')).toBeNull();
    expect(vault.getFolderByPath('Wars')).toBeInstanceOf(TFolder);
    expect(vault.getFileByPath('Wars/Berlin.md')).toBeInstanceOf(TFile);
    expect(vault.getAbstractFileByPath('Wars/berlin.md')).toBeNull();
    expect(vault.getAbstractFileByPath('/')).toBe(vault.getRoot());
    expect(vault.getRoot().isRoot()).toBe(true);
    expect(vault.getMarkdownFiles().map((file) => file.name)).toEqual(['Berlin.md']);
    expect(vault.getAllFolders().map((folder) => folder.path)).toEqual(['Wars']);
    expect(vault.getAllFolders(true).map((folder) => folder.path)).toEqual(['/', 'Wars']);
  });

  test('knows a name, its extension and the folder it is in', async () => {
    const { file } = await aLoadedVault({ 'Wars/The 1961.08 wall.MD': '' });
    const note = file('Wars/The 1961.08 wall.MD');
    expect([note.name, note.basename, note.extension]).toEqual([
      'The 1961.08 wall.MD',
      'The 1961.08 wall',
      'md',
    ]);
    expect(note.parent?.path).toBe('Wars');
    expect(note.parent?.parent?.isRoot()).toBe(true);
  });

  test('walks a folder with all that is below it', async () => {
    const { vault } = await aLoadedVault({ 'a/b/c.md': '', 'a/d.md': '', 'e.md': '' });
    const seen: string[] = [];
    const folder = vault.getFolderByPath('a');
    if (folder) Vault.recurseChildren(folder, (file) => seen.push(file.path));
    expect(seen).toEqual(['a', 'a/b', 'a/b/c.md', 'a/d.md']);
  });
});

describe('times and sizes', () => {
  test('come from the clock; a change moves mtime and size and leaves ctime', async () => {
    const { vault, file, pass } = await aLoadedVault({ 'a.md': 'abc' });
    expect(file('a.md').stat).toEqual({ ctime: 1000, mtime: 1000, size: 3 });
    pass(500);
    await vault.modify(file('a.md'), 'é');
    expect(file('a.md').stat).toEqual({ ctime: 1000, mtime: 1500, size: 2 });
  });

  test('can be given with the write', async () => {
    const { vault, adapter } = await aLoadedVault({});
    const made = await vault.create('a.md', 'x', { ctime: 7, mtime: 8 });
    expect(made.stat).toEqual({ ctime: 7, mtime: 8, size: 1 });
    expect(await adapter.stat('a.md')).toEqual({ type: 'file', ctime: 7, mtime: 8, size: 1 });
  });
});

describe('making files', () => {
  test('refuses what is there, and a name that no system takes', async () => {
    const { vault } = await aLoadedVault({ 'a/b.md': '' });
    await expect(vault.create('a/b.md', '')).rejects.toThrow('File already exists.');
    await expect(vault.createFolder('a')).rejects.toThrow('Folder already exists.');
    await expect(vault.create('a:b.md', '')).rejects.toThrow('File name cannot contain');
    await expect(vault.create('nowhere/b.md', '')).rejects.toThrow('ENOENT');
  });

  test('gives the file that the event told of, and makes missing parents of a folder', async () => {
    const { vault, log, file } = await aLoadedVault({});
    await vault.createFolder('x/y');
    const made = await vault.create('x/y/z.md', 'text');
    expect(log).toEqual(['create x', 'create x/y', 'create x/y/z.md']);
    expect(made).toBe(file('x/y/z.md'));
    expect(made.parent?.children).toEqual([made]);
  });

  test('keeps bytes as they are', async () => {
    const { vault } = await aLoadedVault({});
    const bytes = Uint8Array.from([0, 255, 254, 10, 13, 128]);
    const made = await vault.createBinary('a.bin', bytes.buffer);
    await vault.appendBinary(made, Uint8Array.from([7]).buffer);
    bytes[0] = 99;
    expect([...new Uint8Array(await vault.readBinary(made))]).toEqual([
      0, 255, 254, 10, 13, 128, 7,
    ]);
    await vault.modifyBinary(made, Uint8Array.from([1]).buffer);
    expect(made.stat.size).toBe(1);
  });

  test('keeps a byte order mark and Windows line ends in a text', async () => {
    const { vault, file } = await aLoadedVault({ 'a.md': '\ufeffa\r\nb' });
    expect(await vault.read(file('a.md'))).toBe('\ufeffa\r\nb');
  });
});

describe('changing files', () => {
  test('appends, and processes in one step', async () => {
    const { vault, file, log } = await aLoadedVault({ 'a.md': 'one' });
    await vault.append(file('a.md'), ' two');
    expect(await vault.process(file('a.md'), (text) => text.toUpperCase())).toBe('ONE TWO');
    expect(await vault.cachedRead(file('a.md'))).toBe('ONE TWO');
    expect(log.filter((line) => line === 'modify a.md')).toHaveLength(2);
  });

  test('does not touch a file whose text stays the same when it is processed', async () => {
    const { vault, file, log } = await aLoadedVault({ 'a.md': 'one' });
    await vault.process(file('a.md'), (text) => text);
    expect(log).toEqual([]);
  });

  test('two processes at once both count', async () => {
    const { vault, file } = await aLoadedVault({ 'a.md': '' });
    const add = (text: string): string => `${text}x`;
    await Promise.all([vault.process(file('a.md'), add), vault.process(file('a.md'), add)]);
    expect(await vault.read(file('a.md'))).toBe('xx');
  });

  test('a write from outside the app comes to the same event', async () => {
    const { disk, log, file } = await aLoadedVault({ 'a.md': 'one' });
    disk.write('a.md', new TextEncoder().encode('four'));
    expect(log).toEqual(['modify a.md']);
    expect(file('a.md').stat.size).toBe(4);
  });

  test('a file that is gone cannot be modified', async () => {
    const { vault, file } = await aLoadedVault({ 'a.md': 'one' });
    const gone = file('a.md');
    await vault.delete(gone);
    await expect(vault.modify(gone, 'two')).rejects.toThrow('ENOENT');
    await expect(vault.read(gone)).rejects.toThrow('ENOENT');
  });
});

describe('renaming', () => {
  test('keeps the object and tells the old path', async () => {
    const { vault, file, log } = await aLoadedVault({ 'a.md': '', 'b/c.md': '' });
    const note = file('a.md');
    await vault.rename(note, 'b/d.md');
    expect(log).toEqual(['rename a.md > b/d.md']);
    expect(file('b/d.md')).toBe(note);
    expect([note.basename, note.parent?.path]).toEqual(['d', 'b']);
    expect(vault.getRoot().children.map((child) => child.path)).toEqual(['b']);
  });

  test('of a folder takes all below it along', async () => {
    const { vault, file, log } = await aLoadedVault({ 'a/b/c.md': 'text', 'ab/d.md': '' });
    const note = file('a/b/c.md');
    const folder = vault.getFolderByPath('a');
    if (folder) await vault.rename(folder, 'x');
    expect(log).toEqual(['rename a > x', 'rename a/b > x/b', 'rename a/b/c.md > x/b/c.md']);
    expect(file('x/b/c.md')).toBe(note);
    expect(await vault.read(note)).toBe('text');
    expect(file('ab/d.md').parent?.path).toBe('ab');
  });

  test('refuses a path that is taken, and a folder into itself', async () => {
    const { vault, file } = await aLoadedVault({ 'a.md': '', 'b/c.md': '' });
    await expect(vault.rename(file('a.md'), 'b/c.md')).rejects.toThrow(
      'Destination file already exists!',
    );
    const folder = vault.getFolderByPath('b');
    if (folder) await expect(vault.rename(folder, 'b/b')).rejects.toThrow('EINVAL');
  });
});

describe('deleting', () => {
  test('of a folder tells of what it held first', async () => {
    const { vault, log } = await aLoadedVault({ 'a/b.md': '', 'a/c/d.md': '' });
    const folder = vault.getFolderByPath('a');
    if (folder) await vault.delete(folder);
    expect(log.filter((line) => line.startsWith('delete '))).toEqual([
      'delete a/b.md',
      'delete a/c/d.md',
      'delete a/c',
      'delete a',
    ]);
    expect(vault.getAllLoadedFiles()).toEqual([vault.getRoot()]);
  });

  test('of a folder with something hidden in it must be forced', async () => {
    const { vault } = await aLoadedVault({ 'a/.secret/x': '' });
    const folder = vault.getFolderByPath('a');
    if (!folder) throw new Error('no folder');
    await expect(vault.delete(folder)).rejects.toThrow('ENOTEMPTY');
    await vault.delete(folder, true);
    expect(vault.getFolderByPath('a')).toBeNull();
  });

  test('to the trash keeps the bytes and both of two with one name', async () => {
    const { vault, file, disk, log } = await aLoadedVault({ 'a.md': 'one', 'b/a.md': 'two' });
    await vault.trash(file('a.md'), true);
    await vault.trash(file('b/a.md'), false);
    expect(log.filter((line) => line.startsWith('delete '))).toEqual([
      'delete a.md',
      'delete b/a.md',
    ]);
    expect(disk.readText('.trash/a.md') + disk.readText('.trash/a 1.md')).toBe('onetwo');
  });
});

test('a copy of a folder is a folder with copies', async () => {
  const { vault, file } = await aLoadedVault({ 'a/b.md': 'text' });
  const folder = vault.getFolderByPath('a');
  if (!folder) throw new Error('no folder');
  const copy = await vault.copy(folder, 'x');
  expect(copy.children.map((child) => child.path)).toEqual(['x/b.md']);
  expect(await vault.read(file('x/b.md'))).toBe('text');
  await expect(vault.copy(file('a/b.md'), 'x/b.md')).rejects.toThrow('File already exists.');
});

test('reads are counted, those of the metadata cache are not', async () => {
  const { vault, adapter, file } = await aLoadedVault({ 'a.md': '#history', 'b.md': '' });
  expect(adapter.reads.size).toBe(0);
  await vault.cachedRead(file('a.md'));
  expect([...adapter.reads]).toEqual([['a.md', 1]]);
});

test('a picture gets one address until it changes', async () => {
  const { vault, file, disk } = await aLoadedVault({ 'a.png': 'x' });
  expect(vault.getResourcePath(file('a.png'))).toBe('blob:a.png');
  disk.removeFile('a.png');
  expect(() => vault.adapter.getResourcePath('a.png')).toThrow('ENOENT');
});
