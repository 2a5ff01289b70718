import type * as obsidian from 'obsidian';
import { FileView } from './file-view';

/** Shows a picture of the vault. */
export class ImageView extends FileView {
  override icon = 'image';

  override getViewType(): string {
    return 'image';
  }

  override canAcceptExtension(extension: string): boolean {
    return extension !== 'md';
  }

  override onLoadFile(file: obsidian.TFile): Promise<void> {
    this.contentEl.empty();
    this.contentEl.createDiv('image-container').createEl('img', {
      attr: { src: this.app.vault.getResourcePath(file), alt: file.name },
    });
    return Promise.resolve();
  }

  override onUnloadFile(): Promise<void> {
    this.contentEl.empty();
    return Promise.resolve();
  }
}
