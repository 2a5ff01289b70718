import type * as obsidian from 'obsidian';
import type { MemoryAdapter } from './adapter';
import { DiskError, type Disk, type DiskChange } from './disk';
import { Events } from './events';
import { FileTree } from './file-tree';
import { type TAbstractFile, TFile, TFolder } from './files';
import { notInHost } from './not-in-host';
import { checkName, isHidden } from './paths';

/**
 * The tree of files follows the disk: a write by the vault, by the adapter or from outside comes to
 * the same events. Until `loadAll` the vault is empty.
 */
export class Vault extends Events implements obsidian.Vault {
  private readonly tree: FileTree;
  private loaded = false;

  constructor(
    private readonly disk: Disk,
    readonly adapter: MemoryAdapter,
    readonly configDir = '.obsidian',
  ) {
    super();
    this.tree = new FileTree(new TFolder(this, '/'));
    disk.onChange((change) => {
      if (this.loaded) this.follow(change);
    });
  }

  /** Fires 'create' for every folder and file that is there: the storm before the layout is ready. */
  loadAll(): void {
    if (this.loaded) throw new Error('the vault is loaded already');
    this.loaded = true;
    for (const path of this.disk.paths()) this.add(path);
  }

  getName(): string {
    return this.adapter.getName();
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
    return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  /** The folder itself, then all below it. */
  static recurseChildren(
    root: obsidian.TFolder,
    cb: (file: obsidian.TAbstractFile) => unknown,
  ): void {
    cb(root);
    for (const child of [...root.children]) {
      // Told by their shape: the children may be typed by the published classes.
      if ('children' in child && child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  async create(path: string, data: string, options?: obsidian.DataWriteOptions): Promise<TFile> {
    this.checkNew(path);
    await this.adapter.write(path, data, options);
    return this.made(path);
  }

  async createBinary(
    path: string,
    data: ArrayBuffer,
    options?: obsidian.DataWriteOptions,
  ): Promise<TFile> {
    this.checkNew(path);
    await this.adapter.writeBinary(path, data, options);
    return this.made(path);
  }

  async createFolder(path: string): Promise<TFolder> {
    checkName(path);
    if (this.tree.get(path)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(path);
    return this.getFolderByPath(path) ?? notInHost('Vault.createFolder for a hidden path');
  }

  async read(file: obsidian.TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  /** The disk is memory: there is no older copy to give. */
  async cachedRead(file: obsidian.TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  async readBinary(file: obsidian.TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: obsidian.TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async modify(
    file: obsidian.TFile,
    data: string,
    options?: obsidian.DataWriteOptions,
  ): Promise<void> {
    this.checkThere(file);
    await this.adapter.write(file.path, data, options);
  }

  async modifyBinary(
    file: obsidian.TFile,
    data: ArrayBuffer,
    options?: obsidian.DataWriteOptions,
  ): Promise<void> {
    this.checkThere(file);
    await this.adapter.writeBinary(file.path, data, options);
  }

  async append(
    file: obsidian.TFile,
    data: string,
    options?: obsidian.DataWriteOptions,
  ): Promise<void> {
    this.checkThere(file);
    await this.adapter.append(file.path, data, options);
  }

  async appendBinary(
    file: obsidian.TFile,
    data: ArrayBuffer,
    options?: obsidian.DataWriteOptions,
  ): Promise<void> {
    this.checkThere(file);
    await this.adapter.appendBinary(file.path, data, options);
  }

  async process(
    file: obsidian.TFile,
    fn: (data: string) => string,
    options?: obsidian.DataWriteOptions,
  ): Promise<string> {
    return this.adapter.process(file.path, fn, options);
  }

  async rename(file: obsidian.TAbstractFile, newPath: string): Promise<void> {
    checkName(newPath);
    await this.adapter.rename(file.path, newPath);
  }

  async copy<T extends obsidian.TAbstractFile>(file: T, newPath: string): Promise<T> {
    this.checkNew(newPath);
    const depth = file.path.length;
    for (const path of this.disk.within(file.path)) {
      const to = newPath + path.slice(depth);
      if (this.disk.stat(path)?.type === 'folder') await this.adapter.mkdir(to);
      else await this.adapter.copy(path, to);
    }
    const copied = this.tree.get(newPath);
    if (copied && isLike(file, copied)) return copied;
    throw new DiskError('ENOENT', 'copyfile', file.path);
  }

  async delete(file: obsidian.TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder)
      await this.adapter.rmdir(file.path, force || !this.holdsHidden(file));
    else await this.adapter.remove(file.path);
  }

  async trash(file: obsidian.TAbstractFile, system: boolean): Promise<void> {
    if (system && (await this.adapter.trashSystem())) return;
    await this.adapter.trashLocal(file.path);
  }

  override on(
    name: 'create',
    callback: (file: obsidian.TAbstractFile) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef;
  override on(
    name: 'modify',
    callback: (file: obsidian.TAbstractFile) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef;
  override on(
    name: 'delete',
    callback: (file: obsidian.TAbstractFile) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef;
  override on(
    name: 'rename',
    callback: (file: obsidian.TAbstractFile, oldPath: string) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef;
  override on(
    name: string,
    callback: (...data: never[]) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef {
    return super.on(name, callback, ctx);
  }

  private follow(change: DiskChange): void {
    if (change.kind !== 'renamed') {
      if (change.kind === 'created') this.add(change.path);
      else if (change.kind === 'modified') this.update(change.path);
      else this.remove(change.path);
    } else if (isHidden(change.path)) {
      for (const { path } of this.tree.within(change.oldPath).reverse()) this.remove(path);
    } else if (isHidden(change.oldPath)) {
      for (const path of this.disk.within(change.path)) this.add(path);
    } else {
      this.move(change.oldPath, change.path);
    }
  }

  private add(path: string): void {
    const stat = this.disk.stat(path);
    if (!stat || isHidden(path) || this.tree.get(path)) return;
    const { ctime, mtime, size } = stat;
    const file =
      stat.type === 'folder'
        ? new TFolder(this, path)
        : new TFile(this, path, { ctime, mtime, size });
    this.tree.attach(file);
    this.trigger('create', file);
  }

  private update(path: string): void {
    const file = this.getFileByPath(path);
    const stat = this.disk.stat(path);
    if (!file || !stat) return;
    file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
    this.trigger('modify', file);
  }

  private remove(path: string): void {
    const file = this.tree.get(path);
    if (!file) return;
    this.tree.detach(file);
    this.trigger('delete', file);
  }

  /** All stands at its new path before the first event; the folder's comes before its children's. */
  private move(oldPath: string, path: string): void {
    const moved = this.tree.move(oldPath, path);
    for (const file of moved) this.trigger('rename', file, oldPath + file.path.slice(path.length));
  }

  private made(path: string): TFile {
    return this.getFileByPath(path) ?? notInHost('Vault.create for a hidden path');
  }

  private checkNew(path: string): void {
    checkName(path);
    if (this.tree.get(path)) throw new Error('File already exists.');
  }

  private checkThere(file: obsidian.TFile): void {
    if (this.tree.get(file.path) === null) throw new DiskError('ENOENT', 'open', file.path);
  }

  private holdsHidden(folder: TFolder): boolean {
    return this.disk.within(folder.path).some(isHidden);
  }
}

function isLike<T extends obsidian.TAbstractFile>(
  file: T,
  other: obsidian.TAbstractFile,
): other is T {
  return other.constructor === file.constructor;
}
