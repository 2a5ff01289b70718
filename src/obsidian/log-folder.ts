import { normalizePath, type App, type TFile } from 'obsidian';
import { isLogFileName } from '../core/progress/log-file';
import { freePath } from './free-path';

/** The folder of the vault that holds the log. */
export class LogFolder {
  constructor(
    private readonly app: App,
    /** Vault path of the folder without slashes at its ends. */
    private readonly folder: () => string,
  ) {}

  get path(): string {
    return normalizePath(this.folder());
  }

  /** All that it holds. */
  files(): TFile[] {
    const files = this.app.vault.getFiles().filter((file) => this.holds(file));
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /**
   * Whatever lies in it or below: sync tools make copies under names of their own. And wherever it lies what is called
   * as a file of the log is: another device may have moved its folder.
   */
  holds({ path, name }: Pick<TFile, 'path' | 'name'>): boolean {
    return path.startsWith(`${this.path}/`) || isLogFileName(name);
  }

  /** Resolves when the text is on disk; the file is made where it is not there, with its heading. */
  async append(name: string, text: string, heading: string): Promise<void> {
    const { vault } = this.app;
    const path = `${this.path}/${name}`;
    const file = vault.getFileByPath(path);
    if (file) return vault.append(file, text);
    // What a sync tool has just put there may not be in the app's index yet.
    if (await vault.adapter.exists(path)) return vault.adapter.append(path, text);
    if (!(await vault.adapter.exists(this.path))) await vault.createFolder(this.path);
    await vault.create(path, heading + text);
  }

  /** Moves these files of it to another folder, and trashes it where nothing is left in it. */
  async move(files: readonly TFile[], target: string): Promise<void> {
    const { vault, fileManager } = this.app;
    const from = vault.getFolderByPath(this.path);
    const to = normalizePath(target);
    if (to === this.path) return;
    if (!vault.getFolderByPath(to)) await vault.createFolder(to);
    const isTaken = (path: string): boolean => vault.getAbstractFileByPath(path) !== null;
    for (const file of files) {
      await vault.rename(file, freePath(isTaken, `${to}/`, file.basename, file.extension));
    }
    if (from?.children.length === 0) await fileManager.trashFile(from);
  }
}
