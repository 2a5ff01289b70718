import type * as obsidian from 'obsidian';
import { debounce } from '../data/debounce';
import { TFile } from '../data/files';
import { ItemView } from './view';

/** A view of one file. */
export abstract class FileView extends ItemView implements obsidian.FileView {
  allowNoFile = false;
  file: obsidian.TFile | null = null;
  override navigation = true;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('rename', (file) => {
        if (file === this.file && file instanceof TFile) void this.onRename(file);
      }),
    );
    this.registerEvent(
      this.app.vault.on('delete', (file) => {
        if (file !== this.file) return;
        this.file = null;
        if (!this.allowNoFile) this.leaf.detach();
      }),
    );
  }

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, result: obsidian.ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const path = fieldOf(state, 'file');
    if (typeof path !== 'string') return;
    const file = this.app.vault.getFileByPath(path);
    if (file !== this.file) await this.loadFile(file);
  }

  /** Leaves the file that shows and shows another one, or none. */
  async loadFile(file: obsidian.TFile | null): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.drawTitle();
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = null;
  }

  onLoadFile(file: obsidian.TFile): Promise<void> {
    // A view that reads its file does so here.
    return Promise.resolve(void file);
  }

  onUnloadFile(file: obsidian.TFile): Promise<void> {
    // A view that keeps something of its file lets go of it here.
    return Promise.resolve(void file);
  }

  onRename(file: obsidian.TFile): Promise<void> {
    this.drawTitle();
    this.app.workspace.trigger('layout-change');
    return Promise.resolve(void file);
  }

  canAcceptExtension(extension: string): boolean {
    void extension;
    return false;
  }
}

export abstract class EditableFileView extends FileView implements obsidian.EditableFileView {}

const saveAfterMs = 2000;
const dirtyViews = new Set<TextFileView>();

/** Writes what the open editors have not saved yet. */
export async function saveOpenFiles(): Promise<void> {
  await Promise.all([...dirtyViews].map((view) => view.save()));
}

/** How many open editors hold changes that are not on disk. */
export function unsavedFiles(): number {
  return dirtyViews.size;
}

/** A view of a text file that is saved two seconds after the last change. */
export abstract class TextFileView extends EditableFileView implements obsidian.TextFileView {
  data = '';
  private readonly saveLater = debounce(() => this.save(), saveAfterMs, true);
  private saving: string | null = null;

  readonly requestSave = (): void => {
    dirtyViews.add(this);
    this.saveLater();
  };

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file) => {
        if (file === this.file && file instanceof TFile) void this.reload(file);
      }),
    );
  }

  override async onLoadFile(file: obsidian.TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    if (this.file === file) this.setViewData(this.data, true);
  }

  override async onUnloadFile(file: obsidian.TFile): Promise<void> {
    await super.onUnloadFile(file);
    if (dirtyViews.has(this)) await this.save();
    this.clear();
    this.data = '';
  }

  async save(clear = false): Promise<void> {
    dirtyViews.delete(this);
    this.saveLater.cancel();
    const { file } = this;
    if (!file) return;
    const data = this.getViewData();
    if (clear) this.clear();
    if (data === this.data) return;
    this.data = data;
    this.saving = data;
    await this.app.vault.modify(file, data);
    this.saving = null;
  }

  /**
   * Takes up a change made elsewhere. What is typed and not saved wins; the app merges instead,
   * which this host does not.
   */
  private async reload(file: obsidian.TFile): Promise<void> {
    if (this.saving !== null || dirtyViews.has(this)) return;
    const data = await this.app.vault.read(file);
    if (this.file !== file || data === this.data || dirtyViews.has(this)) return;
    this.data = data;
    this.setViewData(data, false);
  }
}

/** A field of a state of unknown form; undefined where it is missing. */
export function fieldOf(state: unknown, name: string): unknown {
  return typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;
}
