import type * as obsidian from 'obsidian';
import type { Disk } from './disk';
import { fileName, normalizePath } from './paths';

/** Makes a `blob:` address of a file's bytes; the page gives one in, Node has none. */
export type MakeUrl = (bytes: Uint8Array, path: string) => string;

export class MemoryAdapter implements obsidian.DataAdapter {
  /** How often the app or a plugin read each path; what the metadata cache reads is not counted. */
  readonly reads = new Map<string, number>();
  private readonly urls = new Map<string, { bytes: Uint8Array; url: string }>();

  constructor(
    private readonly disk: Disk,
    private readonly vaultName: string,
    private readonly makeUrl: MakeUrl,
    /** Resolves when the disk outlives the page; a write is over then, as in the app. */
    private readonly stored: () => Promise<void> = () => Promise.resolve(),
  ) {}

  getName(): string {
    return this.vaultName;
  }

  /** Always case-sensitive, as on Linux. */
  exists(path: string): Promise<boolean> {
    return soon(() => this.disk.stat(normalizePath(path)) !== null);
  }

  stat(path: string): Promise<obsidian.Stat | null> {
    return soon(() => this.disk.stat(normalizePath(path)));
  }

  list(path: string): Promise<obsidian.ListedFiles> {
    return soon(() => {
      const inside = this.disk.list(normalizePath(path));
      const folder = (one: string): boolean => this.disk.stat(one)?.type === 'folder';
      return { files: inside.filter((one) => !folder(one)), folders: inside.filter(folder) };
    });
  }

  read(path: string): Promise<string> {
    return soon(() => this.disk.readText(this.count(path)));
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return soon(() => this.disk.read(this.count(path)).slice().buffer);
  }

  write(path: string, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
    return this.writeBytes(path, new TextEncoder().encode(data), options);
  }

  writeBinary(path: string, data: ArrayBuffer, options?: obsidian.DataWriteOptions): Promise<void> {
    return this.writeBytes(path, new Uint8Array(data), options);
  }

  append(path: string, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
    return this.addBytes(path, new TextEncoder().encode(data), options);
  }

  appendBinary(
    path: string,
    data: ArrayBuffer,
    options?: obsidian.DataWriteOptions,
  ): Promise<void> {
    return this.addBytes(path, new Uint8Array(data), options);
  }

  /** Nothing can come between reading and writing; an unchanged text is not written. */
  process(
    path: string,
    fn: (data: string) => string,
    options?: obsidian.DataWriteOptions,
  ): Promise<string> {
    return soon(() => {
      const at = this.count(path);
      const before = this.disk.readText(at);
      const after = fn(before);
      if (after !== before) this.disk.write(at, new TextEncoder().encode(after), options);
      return after;
    });
  }

  getResourcePath(path: string): string {
    const at = normalizePath(path);
    const bytes = this.disk.read(at);
    const known = this.urls.get(at);
    if (known?.bytes === bytes) return known.url;
    const url = this.makeUrl(bytes, at);
    this.urls.set(at, { bytes, url });
    return url;
  }

  mkdir(path: string): Promise<void> {
    return soon(() => {
      this.disk.mkdir(normalizePath(path));
    });
  }

  /** A page has no system trash: false, so that the caller falls back to the local one. */
  trashSystem(): Promise<boolean> {
    return Promise.resolve(false);
  }

  trashLocal(path: string): Promise<void> {
    return soon(() => {
      const at = normalizePath(path);
      this.disk.mkdir('.trash');
      this.disk.rename(at, this.disk.freePath(`.trash/${fileName(at)}`));
    });
  }

  rmdir(path: string, recursive: boolean): Promise<void> {
    return soon(() => {
      this.disk.removeFolder(normalizePath(path), recursive);
    });
  }

  remove(path: string): Promise<void> {
    return soon(() => {
      this.disk.removeFile(normalizePath(path));
    });
  }

  rename(path: string, newPath: string): Promise<void> {
    return soon(() => {
      this.disk.rename(normalizePath(path), normalizePath(newPath));
    });
  }

  copy(path: string, newPath: string): Promise<void> {
    return soon(() => {
      const to = normalizePath(newPath);
      if (this.disk.stat(to)) throw new Error('Destination file already exists!');
      this.disk.write(to, this.disk.read(normalizePath(path)));
    });
  }

  private writeBytes(
    path: string,
    bytes: Uint8Array,
    options?: obsidian.DataWriteOptions,
  ): Promise<void> {
    return soon(() => {
      this.disk.write(normalizePath(path), bytes, options);
    }).then(this.stored);
  }

  private addBytes(
    path: string,
    added: Uint8Array,
    options?: obsidian.DataWriteOptions,
  ): Promise<void> {
    return soon(() => {
      const at = normalizePath(path);
      const old = this.disk.stat(at) ? this.disk.read(at) : new Uint8Array();
      const bytes = new Uint8Array(old.length + added.length);
      bytes.set(old);
      bytes.set(added, old.length);
      this.disk.write(at, bytes, options);
    }).then(this.stored);
  }

  private count(path: string): string {
    const at = normalizePath(path);
    this.reads.set(at, (this.reads.get(at) ?? 0) + 1);
    return at;
  }
}

/** A disk never answers within the turn it was asked in; the calls keep their order. */
function soon<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}
