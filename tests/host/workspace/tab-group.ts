import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceMobileDrawer, WorkspaceTabs } from './split';

/** The tabs of one group: their headers, and the one leaf that shows. Tabs and drawers both have one. */
export class TabGroup {
  readonly leaves: WorkspaceLeaf[] = [];
  current = 0;
  readonly headerEl: HTMLElement;
  readonly headersEl: HTMLElement;
  readonly contentEl: HTMLElement;
  private readonly headers = new Map<WorkspaceLeaf, HTMLElement>();

  constructor(
    readonly owner: WorkspaceTabs | WorkspaceMobileDrawer,
    readonly containerEl: HTMLElement,
  ) {
    this.headerEl = containerEl.createDiv('workspace-tab-header-container');
    this.headersEl = this.headerEl.createDiv('workspace-tab-header-container-inner');
    this.headersEl.setAttr('role', 'tablist');
    this.contentEl = containerEl.createDiv('workspace-tab-container');
  }

  get shown(): WorkspaceLeaf | undefined {
    return this.leaves[this.current];
  }

  add(leaf: WorkspaceLeaf, index = this.leaves.length): void {
    leaf.parent = this.owner;
    this.leaves.splice(index, 0, leaf);
    if (this.leaves.length > 1 && index <= this.current) this.current++;
    this.contentEl.insertBefore(leaf.containerEl, this.contentEl.children[index] ?? null);
    const header = this.makeHeader(leaf);
    this.headersEl.insertBefore(header, this.headersEl.children[index] ?? null);
    this.draw();
  }

  /** Takes the leaf out; the tab beside it shows instead. */
  remove(leaf: WorkspaceLeaf): void {
    const index = this.leaves.indexOf(leaf);
    if (index < 0) return;
    this.leaves.splice(index, 1);
    if (index < this.current || this.current >= this.leaves.length) {
      this.current = Math.max(0, this.current - 1);
    }
    leaf.containerEl.remove();
    this.headers.get(leaf)?.remove();
    this.headers.delete(leaf);
    this.draw();
  }

  select(leaf: WorkspaceLeaf): void {
    const index = this.leaves.indexOf(leaf);
    if (index < 0) throw new Error('The leaf is not in this group of tabs');
    const changed = index !== this.current;
    this.current = index;
    this.draw();
    if (changed) {
      leaf.onResize();
      this.owner.workspace.onLayoutChange();
    }
  }

  /** Draws titles, icons and which tab shows, after any of them changed. */
  draw(): void {
    for (const [index, leaf] of this.leaves.entries()) {
      const header = this.headers.get(leaf);
      if (!header) continue;
      const shown = index === this.current;
      leaf.containerEl.toggle(shown);
      header.toggleClass('is-active', shown);
      header.toggleClass('mod-active', this.owner.workspace.activeLeaf === leaf);
      header.setAttr('aria-selected', String(shown));
      header.setAttr('tabindex', shown ? 0 : -1);
      header.setAttr('aria-label', leaf.getDisplayText());
      header.setAttr('data-type', leaf.type);
      header.toggleClass('is-pinned', leaf.pinned);
      const icon = header.querySelector<HTMLElement>('.workspace-tab-header-inner-icon');
      if (icon) setIcon(icon, leaf.getIcon());
      header.querySelector('.workspace-tab-header-inner-title')?.setText(leaf.getDisplayText());
    }
  }

  private makeHeader(leaf: WorkspaceLeaf): HTMLElement {
    const header = this.containerEl.doc.createElement('div');
    header.className = 'workspace-tab-header tappable';
    header.setAttribute('role', 'tab');
    const inner = header.createDiv('workspace-tab-header-inner');
    inner.createDiv('workspace-tab-header-inner-icon');
    inner.createDiv('workspace-tab-header-inner-title');
    const close = inner.createDiv('workspace-tab-header-inner-close-button');
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
    header.addEventListener('click', () => {
      this.select(leaf);
      void leaf.loadIfDeferred();
      leaf.workspace.setActiveLeaf(leaf, { focus: true });
    });
    header.addEventListener('auxclick', (event) => {
      if (event.button === 1) leaf.detach();
    });
    header.addEventListener('keydown', (event) => this.onKey(event, leaf));
    header.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      const menu = new Menu();
      menu.addItem((item) =>
        item
          .setTitle('Close')
          .setIcon('x')
          .onClick(() => leaf.detach()),
      );
      menu.addItem((item) =>
        item
          .setTitle(leaf.pinned ? 'Unpin' : 'Pin')
          .setIcon('pin')
          .onClick(() => leaf.togglePinned()),
      );
      leaf.view.onPaneMenu(menu, 'tab-header');
      menu.showAtMouseEvent(event);
    });
    this.headers.set(leaf, header);
    return header;
  }

  private onKey(event: KeyboardEvent, leaf: WorkspaceLeaf): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.headers.get(leaf)?.click();
    } else if (step !== undefined) {
      const next = this.leaves[this.leaves.indexOf(leaf) + step];
      if (next) this.headers.get(next)?.focus();
    }
  }
}
