import type * as obsidian from 'obsidian';
import { ItemView, View } from './view';

/** Keeps the place, the name and the saved state of a view that is not there. */
abstract class PlaceholderView extends View {
  constructor(
    leaf: obsidian.WorkspaceLeaf,
    readonly saved: obsidian.ViewState,
    private readonly title: string,
    icon: string,
  ) {
    super(leaf);
    this.icon = icon;
  }

  override getViewType(): string {
    return this.saved.type;
  }

  override getDisplayText(): string {
    return this.title;
  }

  override getState(): Record<string, unknown> {
    return this.saved.state ?? {};
  }
}

/** Stands for a view that was restored but not shown yet. */
export class DeferredView extends PlaceholderView {
  override navigation = false;
}

/** Stands for a view whose plugin is off; when the plugin comes back, so does the view. */
export class UnknownView extends PlaceholderView {
  protected override onOpen(): Promise<void> {
    this.containerEl.createDiv({
      cls: 'pane-empty',
      text: 'The plugin that made this view is no longer active.',
    });
    return Promise.resolve();
  }
}

/** A new tab. */
export class EmptyView extends ItemView {
  override icon = 'file';

  override getViewType(): string {
    return 'empty';
  }

  override getDisplayText(): string {
    return 'New tab';
  }

  protected override onOpen(): Promise<void> {
    this.drawTitle();
    const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
    const list = box.createDiv('empty-state-action-list');
    const close = list.createEl('button', { cls: 'empty-state-action', text: 'Close' });
    close.addEventListener('click', () => this.leaf.detach());
    return Promise.resolve();
  }
}
