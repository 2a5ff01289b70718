import type * as obsidian from 'obsidian';
import { WorkspaceParent } from './item';
import type { WorkspaceLeaf } from './leaf';
import { TabGroup } from './tab-group';
import type { Workspace } from './workspace';

/** Several groups or splits beside (vertical) or below (horizontal) one another. */
export class WorkspaceSplit extends WorkspaceParent implements obsidian.WorkspaceSplit {
  parent!: obsidian.WorkspaceParent;
  readonly containerEl: HTMLElement;
  readonly children: (WorkspaceSplit | WorkspaceTabs)[] = [];

  constructor(
    workspace: Workspace,
    public direction: obsidian.SplitDirection,
    doc: Document = document,
  ) {
    super(workspace);
    this.containerEl = doc.createElement('div');
    this.containerEl.className = `workspace-split mod-${direction}`;
  }

  add(child: WorkspaceSplit | WorkspaceTabs, index = this.children.length): void {
    child.parent = this;
    const next = this.children[index]?.containerEl ?? null;
    this.containerEl.insertBefore(child.containerEl, next);
    this.children.splice(index, 0, child);
  }

  remove(child: WorkspaceSplit | WorkspaceTabs): void {
    const index = this.children.indexOf(child);
    if (index < 0) return;
    this.children.splice(index, 1);
    child.containerEl.remove();
  }

  /** The tabs of this split in reading order. */
  *groups(): Generator<WorkspaceTabs> {
    for (const child of [...this.children]) {
      if (child instanceof WorkspaceTabs) yield child;
      else yield* child.groups();
    }
  }
}

export class WorkspaceTabs extends WorkspaceParent implements obsidian.WorkspaceTabs {
  parent!: WorkspaceSplit;
  readonly containerEl: HTMLElement;
  readonly group: TabGroup;

  constructor(workspace: Workspace, doc: Document = document) {
    super(workspace);
    this.containerEl = doc.createElement('div');
    this.containerEl.className = 'workspace-tabs mod-top';
    this.group = new TabGroup(this, this.containerEl);
  }

  get children(): WorkspaceLeaf[] {
    return this.group.leaves;
  }
}

export abstract class WorkspaceContainer
  extends WorkspaceSplit
  implements obsidian.WorkspaceContainer
{
  abstract win: Window;
  abstract doc: Document;
}

export class WorkspaceRoot extends WorkspaceContainer implements obsidian.WorkspaceRoot {
  win: Window = window;
  doc: Document = document;

  constructor(workspace: Workspace) {
    super(workspace, 'vertical');
    this.containerEl.addClass('mod-root');
  }
}

/** A pop-out window. */
export class WorkspaceWindow extends WorkspaceContainer implements obsidian.WorkspaceWindow {
  doc: Document;

  constructor(
    workspace: Workspace,
    public win: Window,
  ) {
    super(workspace, 'vertical', win.document);
    this.doc = win.document;
    this.containerEl.addClass('mod-root');
  }
}

/** Holds the pop-out windows. */
export class WorkspaceFloating extends WorkspaceParent implements obsidian.WorkspaceFloating {
  parent!: obsidian.WorkspaceParent;
  readonly containerEl = createDiv('workspace-floating');
  readonly children: WorkspaceWindow[] = [];
}

/** The leaves of a sidebar, whichever form the device gives it. */
export interface SidePane extends obsidian.WorkspaceParent {
  readonly side: obsidian.Side;
  readonly containerEl: HTMLElement;
  collapsed: boolean;
  expand(): void;
  collapse(): void;
  toggle(): void;
  tabGroups(): TabGroup[];
  /** A group for a new leaf: the first one, or, where the form allows it, a new one below. */
  groupFor(split: boolean): TabGroup;
}

/** A sidebar of the desktop: groups of tabs one above the other. */
export class WorkspaceSidedock
  extends WorkspaceSplit
  implements obsidian.WorkspaceSidedock, SidePane
{
  collapsed = true;

  constructor(
    workspace: Workspace,
    readonly side: obsidian.Side,
  ) {
    super(workspace, 'horizontal');
    this.containerEl.addClasses(['mod-sidedock', `mod-${side}-split`, 'is-sidedock-collapsed']);
  }

  tabGroups(): TabGroup[] {
    return [...this.groups()].map((tabs) => tabs.group);
  }

  groupFor(split: boolean): TabGroup {
    const first = this.tabGroups()[0];
    if (first && !split) return first;
    const tabs = new WorkspaceTabs(this.workspace);
    this.add(tabs);
    return tabs.group;
  }

  expand(): void {
    if (this.collapsed) this.setCollapsed(false);
  }

  collapse(): void {
    if (!this.collapsed) this.setCollapsed(true);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  private setCollapsed(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.workspace.onSideToggled(this);
  }
}

/** A sidebar of the phone and the tablet: it slides over the page, and has one group of tabs. */
export class WorkspaceMobileDrawer
  extends WorkspaceParent
  implements obsidian.WorkspaceMobileDrawer, SidePane
{
  parent!: obsidian.WorkspaceParent;
  collapsed = true;
  readonly containerEl: HTMLElement;
  readonly group: TabGroup;

  constructor(
    workspace: Workspace,
    readonly side: obsidian.Side,
  ) {
    super(workspace);
    this.containerEl = createDiv({ cls: ['workspace-drawer', `mod-${side}`, 'is-collapsed'] });
    const backdrop = this.containerEl.createDiv('workspace-drawer-backdrop');
    backdrop.addEventListener('click', () => this.collapse());
    this.group = new TabGroup(this, this.containerEl.createDiv('workspace-drawer-inner'));
    const close = this.group.headerEl.createEl('button', {
      cls: ['clickable-icon', 'workspace-drawer-close'],
      text: 'Done',
      attr: { 'aria-label': 'Close sidebar' },
    });
    close.addEventListener('click', () => this.collapse());
  }

  get children(): WorkspaceLeaf[] {
    return this.group.leaves;
  }

  tabGroups(): TabGroup[] {
    return [this.group];
  }

  groupFor(): TabGroup {
    return this.group;
  }

  expand(): void {
    if (this.collapsed) this.setCollapsed(false);
  }

  collapse(): void {
    if (!this.collapsed) this.setCollapsed(true);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  private setCollapsed(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-collapsed', collapsed);
    this.workspace.onSideToggled(this);
  }
}
