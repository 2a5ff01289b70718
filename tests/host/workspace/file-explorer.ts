import type * as obsidian from 'obsidian';
import { debounce } from '../data/debounce';
import { TFile, TFolder } from '../data/files';
import { setIcon } from '../ui/icons';
import { Keymap } from '../ui/keymap';
import { Menu } from '../ui/menu';
import { WorkspaceMobileDrawer } from './split';
import { ItemView } from './view';

/** The vault's folders and files as a tree, in the left sidebar. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  override navigation = false;
  private readonly folded = new Set<string>();
  /** Paths chosen by Alt and a click, as in the app: a menu on one of several is a menu for all of them. */
  private readonly selected = new Set<string>();
  private readonly drawSoon = debounce(() => this.draw(), 20);
  private treeEl: HTMLElement | null = null;

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return 'Files';
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.empty();
    const title = this.contentEl.createDiv({ cls: 'nav-vault-title' });
    title.setText(this.app.vault.getName());
    this.treeEl = this.contentEl.createDiv({
      cls: 'nav-files-container',
      attr: { role: 'tree', 'aria-label': 'Files' },
    });
    const { vault, workspace } = this.app;
    for (const ref of [
      vault.on('create', this.drawSoon),
      vault.on('delete', this.drawSoon),
      vault.on('rename', this.drawSoon),
      workspace.on('file-open', this.drawSoon),
    ]) {
      this.registerEvent(ref);
    }
    this.register(() => this.drawSoon.cancel());
    this.draw();
    return Promise.resolve();
  }

  private draw(): void {
    if (!this.treeEl) return;
    const focused = this.treeEl.querySelector(':focus')?.getAttribute('data-path') ?? null;
    this.treeEl.empty();
    this.drawChildren(this.app.vault.getRoot(), this.treeEl, 0);
    if (focused !== null) {
      this.treeEl.find(`[data-path="${CSS.escape(focused)}"]`).focus();
    }
  }

  private drawChildren(folder: obsidian.TFolder, parent: HTMLElement, depth: number): void {
    for (const item of sorted(folder.children)) {
      if (item instanceof TFolder) this.drawFolder(item, parent, depth);
      else if (item instanceof TFile) this.drawFile(item, parent, depth);
    }
  }

  private drawFolder(folder: TFolder, parent: HTMLElement, depth: number): void {
    const open = !this.folded.has(folder.path);
    const item = parent.createDiv('tree-item nav-folder');
    item.toggleClass('is-collapsed', !open);
    const title = row(item, folder, 'nav-folder-title', depth);
    title.setAttr('aria-expanded', String(open));
    const arrow = createDiv('tree-item-icon collapse-icon');
    setIcon(arrow, 'chevron-down');
    title.prepend(arrow);
    title.addEventListener('click', (event) => {
      if (this.select(event, folder)) return;
      if (open) this.folded.add(folder.path);
      else this.folded.delete(folder.path);
      this.draw();
    });
    this.addMenu(title, folder);
    if (!open) return;
    const children = item.createDiv({
      cls: 'tree-item-children nav-folder-children',
      attr: { role: 'group' },
    });
    this.drawChildren(folder, children, depth + 1);
  }

  private drawFile(file: TFile, parent: HTMLElement, depth: number): void {
    const item = parent.createDiv('tree-item nav-file');
    const title = row(item, file, 'nav-file-title', depth);
    title.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    title.find('.tree-item-inner').setText(file.extension === 'md' ? file.basename : file.name);
    title.addEventListener('click', (event) => {
      if (this.select(event, file)) return;
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
      const { leftSplit } = this.app.workspace;
      if (leftSplit instanceof WorkspaceMobileDrawer) leftSplit.collapse();
    });
    title.addEventListener('mouseover', (event) => {
      this.app.workspace.trigger('hover-link', {
        event,
        source: 'file-explorer',
        hoverParent: this.app.renderContext,
        targetEl: title,
        linktext: file.path,
        sourcePath: '',
      });
    });
    this.addMenu(title, file);
  }

  /** Adds a row to those chosen, or takes it away; a click without Alt lets go of all, and false is returned. */
  private select(event: MouseEvent, { path }: obsidian.TAbstractFile): boolean {
    if (!event.altKey) {
      if (this.selected.size > 0) this.drawSoon();
      this.selected.clear();
      return false;
    }
    if (!this.selected.delete(path)) this.selected.add(path);
    this.draw();
    return true;
  }

  private addMenu(title: HTMLElement, file: obsidian.TAbstractFile): void {
    title.toggleClass('is-selected', this.selected.has(file.path));
    title.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const menu = new Menu();
      const files = [...this.selected].flatMap((path) => {
        return this.app.vault.getAbstractFileByPath(path) ?? [];
      });
      if (files.length > 1 && files.includes(file)) {
        this.app.workspace.trigger(
          'files-menu',
          menu,
          files,
          'file-explorer-context-menu',
          this.leaf,
        );
        menu.showAtMouseEvent(event);
        return;
      }
      menu.addItem((item) =>
        item
          .setTitle('Delete')
          .setSection('danger')
          .setIcon('trash-2')
          .setWarning(true)
          .onClick(() => void this.app.fileManager.promptForDeletion(file)),
      );
      this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
      menu.showAtMouseEvent(event);
    });
  }
}

function row(
  item: HTMLElement,
  file: obsidian.TAbstractFile,
  cls: string,
  depth: number,
): HTMLElement {
  const title = item.createDiv({
    cls: ['tree-item-self', 'is-clickable', cls],
    attr: { role: 'treeitem', tabindex: 0, 'data-path': file.path },
  });
  title.setCssProps({ '--nav-depth': String(depth) });
  title.createDiv({ cls: 'tree-item-inner', text: file.name });
  title.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      title.click();
    }
  });
  return title;
}

/** Folders first, then by name as a person would sort: "Note 2" before "Note 10". */
function sorted(files: readonly obsidian.TAbstractFile[]): obsidian.TAbstractFile[] {
  const order = new Intl.Collator(undefined, { numeric: true });
  return [...files].sort(
    (a, b) =>
      Number(b instanceof TFolder) - Number(a instanceof TFolder) || order.compare(a.name, b.name),
  );
}
