import { fileName, isWithin, parentPath } from './paths';

export interface DiskFile {
  path: string;
  bytes: Uint8Array;
  /** Milliseconds since 1970. */
  ctime: number;
  mtime: number;
}

/** All that a disk holds; `folders` lists empty ones too, parents before children. */
export interface DiskImage {
  files: DiskFile[];
  folders: string[];
}

/** Where the disk outlives the page. `load` gives null where nothing was ever saved. */
export interface DiskStore {
  load(): Promise<DiskImage | null>;
  save(image: DiskImage): Promise<void>;
}

/** Content of a fresh disk; times default to the clock. */
export interface SeedFile {
  path: string;
  data: string | Uint8Array;
  ctime?: number;
  mtime?: number;
}

export interface DiskTimes {
  ctime?: number;
  mtime?: number;
}

export interface DiskStat {
  type: 'file' | 'folder';
  ctime: number;
  mtime: number;
  size: number;
}

export type DiskChange =
  | { kind: 'created' | 'modified' | 'removed'; path: string }
  | { kind: 'renamed'; path: string; oldPath: string };

type Entry = { type: 'file'; file: DiskFile } | { type: 'folder'; ctime: number; mtime: number };

export type DiskErrorCode = 'ENOENT' | 'EEXIST' | 'EISDIR' | 'ENOTDIR' | 'ENOTEMPTY' | 'EINVAL';

const REASONS: Record<DiskErrorCode, string> = {
  ENOENT: 'no such file or directory',
  EEXIST: 'file already exists',
  EISDIR: 'illegal operation on a directory',
  ENOTDIR: 'not a directory',
  ENOTEMPTY: 'directory not empty',
  EINVAL: 'invalid argument',
};

/** Fails the way Node's file system does, which is what the desktop app hands on. */
export class DiskError extends Error {
  constructor(
    readonly code: DiskErrorCode,
    action: string,
    path: string,
  ) {
    super(`${code}: ${REASONS[code]}, ${action} '${path}'`);
  }
}

const ROOT = '/';

/**
 * Files and folders in memory, by vault path (`/` is the root). Every change is told to the
 * listeners before the call returns, whoever made it: that is how the vault hears of writes from
 * outside the app. Paths are case-sensitive.
 */
export class Disk {
  private readonly entries = new Map<string, Entry>();
  private readonly listeners = new Set<(change: DiskChange) => void>();

  constructor(private readonly clock: () => number) {
    this.entries.set(ROOT, { type: 'folder', ctime: clock(), mtime: clock() });
  }

  /** Fills an empty disk: missing parent folders are made. */
  seed(files: readonly SeedFile[]): void {
    for (const { path, data, ctime, mtime } of files) {
      this.mkdir(parentPath(path));
      const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
      this.write(path, bytes, {
        ...(ctime !== undefined && { ctime }),
        ...(mtime !== undefined && { mtime }),
      });
    }
  }

  restore(image: DiskImage): void {
    for (const folder of image.folders) this.mkdir(folder);
    this.seed(image.files.map(({ bytes, ...file }) => ({ ...file, data: bytes })));
  }

  image(): DiskImage {
    const image: DiskImage = { files: [], folders: [] };
    for (const [path, entry] of this.entries) {
      if (entry.type === 'file') image.files.push(entry.file);
      else if (path !== ROOT) image.folders.push(path);
    }
    return image;
  }

  /** Gives back how to stop listening. */
  onChange(listener: (change: DiskChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  stat(path: string): DiskStat | null {
    const entry = this.entries.get(path);
    if (!entry) return null;
    if (entry.type === 'folder') return { ...entry, size: 0 };
    const { ctime, mtime, bytes } = entry.file;
    return { type: 'file', ctime, mtime, size: bytes.length };
  }

  /** Paths of what lies directly in a folder, in the order of their making. */
  list(folder: string): string[] {
    const entry = this.entries.get(folder);
    if (!entry) throw new DiskError('ENOENT', 'scandir', folder);
    if (entry.type === 'file') throw new DiskError('ENOTDIR', 'scandir', folder);
    return [...this.entries.keys()].filter((path) => path !== ROOT && parentPath(path) === folder);
  }

  /** Every path, parents before what they hold. */
  paths(): string[] {
    return [...this.entries.keys()].filter((path) => path !== ROOT);
  }

  /** What is at the path and below it, folders before what they hold. */
  within(path: string): string[] {
    return this.paths().filter((other) => isWithin(other, path));
  }

  /** The bytes as stored: do not change them. */
  read(path: string): Uint8Array {
    return this.file(path, 'open').bytes;
  }

  readText(path: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.read(path));
  }

  write(path: string, data: Uint8Array, times: DiskTimes = {}): void {
    const old = this.entries.get(path);
    if (old?.type === 'folder') throw new DiskError('EISDIR', 'open', path);
    if (this.entries.get(parentPath(path))?.type !== 'folder') {
      throw new DiskError('ENOENT', 'open', path);
    }
    const now = this.clock();
    const ctime = times.ctime ?? old?.file.ctime ?? now;
    // A copy, so that the caller's later changes to its buffer do not reach the disk.
    const file = { path, bytes: data.slice(), ctime, mtime: times.mtime ?? now };
    this.entries.set(path, { type: 'file', file });
    this.tell({ kind: old ? 'modified' : 'created', path });
  }

  /** Makes the folder and its missing parents; one that is there is left as it is. */
  mkdir(path: string): void {
    const entry = this.entries.get(path);
    if (entry?.type === 'file') throw new DiskError('EEXIST', 'mkdir', path);
    if (entry) return;
    this.mkdir(parentPath(path));
    this.entries.set(path, { type: 'folder', ctime: this.clock(), mtime: this.clock() });
    this.tell({ kind: 'created', path });
  }

  removeFile(path: string): void {
    this.file(path, 'unlink');
    this.drop(path);
  }

  removeFolder(path: string, recursive: boolean): void {
    const inside = this.list(path);
    if (inside.length > 0 && !recursive) throw new DiskError('ENOTEMPTY', 'rmdir', path);
    for (const child of inside) {
      if (this.entries.get(child)?.type === 'folder') this.removeFolder(child, true);
      else this.drop(child);
    }
    this.drop(path);
  }

  /** Moves a file, or a folder with all it holds. Fails where something is at the new path. */
  rename(oldPath: string, path: string): void {
    if (!this.entries.has(oldPath)) throw new DiskError('ENOENT', 'rename', oldPath);
    if (isWithin(path, oldPath) && path !== oldPath) throw new DiskError('EINVAL', 'rename', path);
    if (this.entries.has(path)) throw new Error('Destination file already exists!');
    if (this.entries.get(parentPath(path))?.type !== 'folder') {
      throw new DiskError('ENOENT', 'rename', path);
    }
    for (const [from, entry] of [...this.entries]) {
      if (!isWithin(from, oldPath)) continue;
      const to = path + from.slice(oldPath.length);
      this.entries.delete(from);
      this.entries.set(
        to,
        entry.type === 'file' ? { type: 'file', file: { ...entry.file, path: to } } : entry,
      );
    }
    this.tell({ kind: 'renamed', path, oldPath });
  }

  /** `path`, or the first of `name 1.ext`, `name 2.ext` … that is free. */
  freePath(path: string): string {
    const name = fileName(path);
    const dot = name.lastIndexOf('.');
    const cut = dot > 0 ? path.length - name.length + dot : path.length;
    let free = path;
    for (let n = 1; this.entries.has(free); n++)
      free = `${path.slice(0, cut)} ${n}${path.slice(cut)}`;
    return free;
  }

  private file(path: string, action: string): DiskFile {
    const entry = this.entries.get(path);
    if (!entry) throw new DiskError('ENOENT', action, path);
    if (entry.type === 'folder') throw new DiskError('EISDIR', action, path);
    return entry.file;
  }

  private drop(path: string): void {
    this.entries.delete(path);
    this.tell({ kind: 'removed', path });
  }

  private tell(change: DiskChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
