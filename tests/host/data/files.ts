import type * as obsidian from 'obsidian';
import { fileName, splitExtension } from './paths';

export abstract class TAbstractFile implements obsidian.TAbstractFile {
  path = '';
  name = '';
  parent: TFolder | null = null;

  constructor(
    readonly vault: obsidian.Vault,
    path: string,
  ) {
    this.setPath(path);
  }

  /** The vault alone calls this; the object stays the same through a rename. */
  setPath(path: string): void {
    this.path = path;
    this.name = fileName(path);
  }
}

export class TFile extends TAbstractFile implements obsidian.TFile {
  constructor(
    vault: obsidian.Vault,
    path: string,
    public stat: obsidian.FileStats,
  ) {
    super(vault, path);
  }

  get basename(): string {
    return splitExtension(this.name).basename;
  }

  get extension(): string {
    return splitExtension(this.name).extension;
  }
}

export class TFolder extends TAbstractFile implements obsidian.TFolder {
  readonly children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
