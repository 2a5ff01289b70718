import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Disk, type DiskImage, type DiskStore } from '../../host/data/disk';
import { keepSaved, openDisk } from '../../host/data/disk-saver';

class MemoryStore implements DiskStore {
  saves = 0;
  constructor(private image: DiskImage | null = null) {}
  load(): Promise<DiskImage | null> {
    return Promise.resolve(this.image);
  }
  save(image: DiskImage): Promise<void> {
    this.saves++;
    this.image = structuredClone(image);
    return Promise.resolve();
  }
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a disk that is kept', () => {
  test('comes back as it was: bytes, times, and empty folders', async () => {
    const store = new MemoryStore();
    const first = await openDisk(
      () => 5,
      [{ path: 'a/b.bin', data: Uint8Array.from([0, 200]) }],
      store,
    );
    const saver = keepSaved(first, store);
    first.mkdir('empty');
    first.rename('a', 'c');
    await saver.flush();

    const again = await openDisk(() => 9, [{ path: 'never.md', data: '' }], store);
    expect(again.paths().sort()).toEqual(['c', 'c/b.bin', 'empty']);
    expect([...again.read('c/b.bin')]).toEqual([0, 200]);
    expect(again.stat('c/b.bin')).toEqual({ type: 'file', ctime: 5, mtime: 5, size: 2 });
  });

  test('is saved once for several writes, a moment after the first', async () => {
    const store = new MemoryStore();
    const disk = new Disk(() => 0);
    const saver = keepSaved(disk, store, 100);
    disk.write('a.md', text('1'));
    disk.write('a.md', text('2'));
    expect([store.saves, saver.pending()]).toEqual([0, true]);
    await vi.advanceTimersByTimeAsync(100);
    expect([store.saves, saver.pending()]).toEqual([1, false]);
    saver.stop();
    disk.write('a.md', text('3'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.saves).toBe(1);
  });
});

test('a free path counts up before the extension', () => {
  const disk = new Disk(() => 0);
  disk.seed([
    { path: 'map.png', data: '' },
    { path: 'map 1.png', data: '' },
    { path: 'v1.2/notes', data: '' },
  ]);
  expect(disk.freePath('new.png')).toBe('new.png');
  expect(disk.freePath('map.png')).toBe('map 2.png');
  expect(disk.freePath('v1.2/notes')).toBe('v1.2/notes 1');
});

test('what cannot be done fails by its name', () => {
  const disk = new Disk(() => 0);
  disk.seed([{ path: 'a/b', data: '' }]);
  expect(() => disk.read('x')).toThrow("ENOENT: no such file or directory, open 'x'");
  expect(() => disk.read('a')).toThrow('EISDIR');
  expect(() => disk.mkdir('a/b')).toThrow('EEXIST');
  expect(() => disk.list('a/b')).toThrow('ENOTDIR');
  expect(() => {
    disk.removeFolder('a', false);
  }).toThrow('ENOTEMPTY');
  expect(() => {
    disk.write('no/such', text(''));
  }).toThrow('ENOENT');
});
