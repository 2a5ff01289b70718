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
  ) {}

  getName(): string {
    return this.vaultName;
  }

  /** Case-sensitive whatever `sensitive` says, as on Linux. */
  async exists(path: string, _sensitive?: boolean): Promise<boolean> {
    return this.disk.stat(normalizePath(path)) !== null;
  }

  async stat(path: string): Promise<obsidian.Stat | null> {
    return this.disk.stat(normalizePath(path));
  }

  async list(path: string): Promise<obsidian.ListedFiles> {
    const listed: obsidian.ListedFiles = { files: [], folders: [] };
    for (const inside of this.disk.list(normalizePath(path))) {
      const folder = this.disk.stat(inside)?.type === 'folder';
      (folder ? listed.folders : listed.files).push(inside);
    }
    return listed;
  }

  async read(path: string): Promise<string> {
    return this.disk.readText(this.count(path));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return this.disk.read(this.count(path)).slice().buffer;
  }

  async write(path: string, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
    this.disk.write(normalizePath(path), new TextEncoder().encode(data), options);
  }

  async writeBinary(
    path: string,
    data: ArrayBuffer,
    options?: obsidian.DataWriteOptions,
  ): Promise<void> {
    this.disk.write(normalizePath(path), new Uint8Array(data), options);
  }

  async append(path: string, data: string, options?: obsidian.DataWriteOptions): Promise<void> {
    this.addBytes(path, new TextEncoder().encode(data), options);
  }

  async appendBinary(
    path: string,
    data: ArrayBuffer,
    options?: obsidian.DataWriteOptions,
  ): Promise<void> {
    this.addBytes(path, new Uint8Array(data), options);
  }

  /** Nothing can come between reading and writing; an unchanged text is not written. */
  async process(
    path: string,
    fn: (data: string) => string,
    options?: obsidian.DataWriteOptions,
  ): Promise<string> {
    const at = this.count(path);
    const before = this.disk.readText(at);
    const after = fn(before);
    if (after !== before) this.disk.write(at, new TextEncoder().encode(after), options);
    return after;
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

  async mkdir(path: string): Promise<void> {
    this.disk.mkdir(normalizePath(path));
  }

  /** A page has no system trash: false, so that the caller falls back to the local one. */
  async trashSystem(_path: string): Promise<boolean> {
    return false;
  }

  async trashLocal(path: string): Promise<void> {
    const at = normalizePath(path);
    this.disk.mkdir('.trash');
    this.disk.rename(at, this.disk.freePath(`.trash/${fileName(at)}`));
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    this.disk.removeFolder(normalizePath(path), recursive);
  }

  async remove(path: string): Promise<void> {
    this.disk.removeFile(normalizePath(path));
  }

  async rename(path: string, newPath: string): Promise<void> {
    this.disk.rename(normalizePath(path), normalizePath(newPath));
  }

  async copy(path: string, newPath: string): Promise<void> {
    const to = normalizePath(newPath);
    if (this.disk.stat(to)) throw new Error('Destination file already exists!');
    this.disk.write(to, this.disk.read(normalizePath(path)));
  }

  private addBytes(path: string, added: Uint8Array, options?: obsidian.DataWriteOptions): void {
    const at = normalizePath(path);
    const old = this.disk.stat(at) ? this.disk.read(at) : new Uint8Array();
    const bytes = new Uint8Array(old.length + added.length);
    bytes.set(old);
    bytes.set(added, old.length);
    this.disk.write(at, bytes, options);
  }

  private count(path: string): string {
    const at = normalizePath(path);
    this.reads.set(at, (this.reads.get(at) ?? 0) + 1);
    return at;
  }
}
