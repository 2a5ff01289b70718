import { describe, expect, test } from 'vitest';
import { aLoadedVault, aVault } from './a-vault';

describe('reading notes', () => {
  test('comes after the event that told of them, and ends with all links resolved', async () => {
    const { vault, metadata, log } = aVault({ 'a.md': '[[b]]', 'b.md': '#history', 'c.png': '' });
    vault.loadAll();
    expect(metadata.getCache('a.md')).toBeNull();
    await metadata.settled();
    expect(log).toEqual([
      'create a.md',
      'create b.md',
      'create c.png',
      'changed a.md',
      'changed b.md',
      'resolve a.md',
      'resolve b.md',
      'resolved',
    ]);
    expect(metadata.getCache('c.png')).toBeNull();
    expect(metadata.getCache('b.md')?.tags?.[0]?.tag).toBe('#history');
  });

  test('gives `changed` the text that was read', async () => {
    const { vault, metadata, file, log } = await aLoadedVault({ 'a.md': '# Old' });
    const seen: unknown[] = [];
    metadata.on('changed', (changed, data, cache) =>
      seen.push([changed.path, data, cache.headings?.[0]?.heading]),
    );
    await vault.modify(file('a.md'), '# New');
    expect(log).toEqual(['modify a.md']);
    expect(metadata.getFileCache(file('a.md'))?.headings?.[0]?.heading).toBe('Old');
    await metadata.settled();
    expect(log).toEqual(['modify a.md', 'changed a.md', 'resolve a.md', 'resolved']);
    expect(seen).toEqual([['a.md', '# New', 'New']]);
  });

  test('happens once for several writes in a row', async () => {
    const { vault, metadata, file, log } = await aLoadedVault({ 'a.md': '' });
    await vault.modify(file('a.md'), 'one');
    await vault.modify(file('a.md'), 'two');
    await metadata.settled();
    expect(log.filter((line) => line === 'changed a.md')).toHaveLength(1);
  });
});

describe('a file that is renamed', () => {
  test('keeps its metadata without being read again', async () => {
    const { vault, metadata, file, log } = await aLoadedVault({ 'a.md': '#history' });
    const before = metadata.getCache('a.md');
    await vault.rename(file('a.md'), 'b.md');
    expect(metadata.getCache('b.md')).toBe(before);
    expect(metadata.getCache('a.md')).toBeNull();
    await metadata.settled();
    expect(log).not.toContain('changed b.md');
    expect(log.slice(-2)).toEqual(['resolve b.md', 'resolved']);
  });

  test('is no longer what the old links mean', async () => {
    const { vault, metadata, file } = await aLoadedVault({ 'a.md': '[[b]]', 'b.md': '[[a]]' });
    expect(metadata.resolvedLinks).toEqual({ 'a.md': { 'b.md': 1 }, 'b.md': { 'a.md': 1 } });
    await vault.rename(file('b.md'), 'c.md');
    await metadata.settled();
    expect(metadata.resolvedLinks).toEqual({ 'a.md': {}, 'c.md': { 'a.md': 1 } });
    expect(metadata.unresolvedLinks).toEqual({ 'a.md': { b: 1 }, 'c.md': {} });
  });

  test('in the moment before it is read is read under its new name', async () => {
    const { vault, metadata, file, log } = await aLoadedVault({});
    await vault.create('a.md', '#new');
    await vault.rename(file('a.md'), 'b.md');
    await metadata.settled();
    expect(log).toContain('changed b.md');
    expect(metadata.getCache('b.md')?.tags).toHaveLength(1);
  });

  test('with its folder takes its metadata along', async () => {
    const { vault, metadata } = await aLoadedVault({ 'x/a.md': '#history' });
    const folder = vault.getFolderByPath('x');
    if (folder) await vault.rename(folder, 'y');
    expect(metadata.getCache('y/a.md')?.tags).toHaveLength(1);
    expect(metadata.getCache('x/a.md')).toBeNull();
  });
});

describe('a file that is deleted', () => {
  test('leaves its last metadata to the event, and its links unresolved', async () => {
    const { vault, metadata, file, log } = await aLoadedVault({
      'a.md': '[[b]]',
      'b.md': '#history',
    });
    const last: unknown[] = [];
    metadata.on('deleted', (_file, cache) => last.push(cache?.tags?.[0]?.tag));
    await vault.delete(file('b.md'));
    expect(metadata.getCache('b.md')).toBeNull();
    await metadata.settled();
    expect(last).toEqual(['#history']);
    expect(log.slice(0, 2).sort()).toEqual(['delete b.md', 'deleted b.md']);
    expect(log.slice(2)).toEqual(['resolve a.md', 'resolved']);
    expect(metadata.unresolvedLinks['a.md']).toEqual({ b: 1 });
    expect(Object.keys(metadata.resolvedLinks)).toEqual(['a.md']);
  });

  test('before it was read is never read', async () => {
    const { vault, metadata, file, log } = await aLoadedVault({});
    await vault.create('a.md', '');
    await vault.delete(file('a.md'));
    await metadata.settled();
    expect(log).not.toContain('changed a.md');
  });
});

describe('links', () => {
  const files = {
    'Berlin.md': '',
    'Cold war/Berlin.md': '',
    'Cold war/Wall.md': '',
    'Cold war/Deep/Wall.md': '',
    'Rome/Wall.md': '',
    'Rome/map.png': '',
  };
  const cases: [link: string, source: string, target: string | null][] = [
    ['Berlin', 'Rome/Wall.md', 'Berlin.md'],
    ['Berlin', 'Cold war/Wall.md', 'Berlin.md'],
    ['berlin.MD', 'Rome/Wall.md', 'Berlin.md'],
    ['Cold war/Berlin', 'Rome/Wall.md', 'Cold war/Berlin.md'],
    ['Wall', 'Cold war/Deep/Wall.md', 'Cold war/Deep/Wall.md'],
    ['Wall', 'Rome/Wall.md', 'Rome/Wall.md'],
    ['Wall', 'Berlin.md', 'Rome/Wall.md'],
    ['Deep/Wall', 'Berlin.md', 'Cold war/Deep/Wall.md'],
    ['./Wall', 'Cold war/Berlin.md', 'Cold war/Wall.md'],
    ['../Berlin', 'Cold war/Wall.md', 'Berlin.md'],
    ['../Wall', 'Cold war/Wall.md', null],
    ['/Berlin', 'Cold war/Wall.md', 'Berlin.md'],
    ['map.png', 'Berlin.md', 'Rome/map.png'],
    ['map', 'Berlin.md', null],
    ['all', 'Berlin.md', null],
    ['', 'Rome/Wall.md', 'Rome/Wall.md'],
  ];
  test.each(cases)('[[%s]] in %s leads to %s', async (link, source, target) => {
    const { metadata } = await aLoadedVault(files);
    expect(metadata.getFirstLinkpathDest(link, source)?.path ?? null).toBe(target);
  });

  test('a name that is not the only one is written as a path', async () => {
    const { metadata, file } = await aLoadedVault(files);
    const text = (path: string): string => metadata.fileToLinktext(file(path), '');
    expect(text('Rome/Wall.md')).toBe('Rome/Wall');
    expect(text('Berlin.md')).toBe('Berlin');
    expect(text('Rome/map.png')).toBe('map.png');
    expect(metadata.fileToLinktext(file('Berlin.md'), '', false)).toBe('Berlin.md');
    for (const path of Object.keys(files)) {
      expect(metadata.getFirstLinkpathDest(text(path), 'Rome/Wall.md')?.path).toBe(path);
    }
  });

  test('are counted, embeds and those of properties with them', async () => {
    const { metadata } = await aLoadedVault({
      'a.md': '---\nup: "[[b]]"\n---\n[[b#Cause]] ![[missing.png|300]] ![](also%20gone.png)',
      'b.md': '',
    });
    expect(metadata.resolvedLinks['a.md']).toEqual({ 'b.md': 2 });
    expect(metadata.unresolvedLinks['a.md']).toEqual({ 'missing.png': 1, 'also gone.png': 1 });
    expect(metadata.resolvedLinks['b.md']).toEqual({});
  });

  test('to a picture that comes later are resolved then', async () => {
    const { vault, metadata, log } = await aLoadedVault({ 'a.md': '![[map.png]]', 'b.md': '' });
    await vault.createBinary('map.png', new ArrayBuffer(1));
    await metadata.settled();
    expect(metadata.resolvedLinks['a.md']).toEqual({ 'map.png': 1 });
    expect(log).toEqual(['create map.png', 'resolve a.md', 'resolved']);
  });
});

test('2,000 notes that link to one another resolve in well under a second', async () => {
  const count = 2000;
  const notes = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `f${i % 40}/note ${i}.md`,
      `[[note ${(i * 7) % count}]]`,
    ]),
  );
  const { metadata, vault } = await aLoadedVault(notes);
  const began = performance.now();
  let found = 0;
  for (const file of vault.getFiles()) {
    for (let i = 0; i < 10; i++) {
      if (metadata.getFirstLinkpathDest(`note ${i * 100}`, file.path)) found++;
    }
  }
  const took = performance.now() - began;
  expect(found).toBe(count * 10);
  expect(took).toBeLessThan(500);
  expect(
    Object.values(metadata.resolvedLinks).every((links) => Object.keys(links).length === 1),
  ).toBe(true);
}, 60_000);
