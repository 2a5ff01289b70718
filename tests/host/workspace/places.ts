import type * as obsidian from 'obsidian';
import { hasParent } from './item';
import { WorkspaceLeaf } from './leaf';
import { closePopout } from './popout';
import {
  WorkspaceFloating,
  WorkspaceMobileDrawer,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
  WorkspaceWindow,
} from './split';
import type { Workspace } from './workspace';

export type Sidebar = WorkspaceSidedock | WorkspaceMobileDrawer;

/** The tree of the layout: the main area, the two sidebars, the pop-outs, and the leaves in them. */
export class Places {
  readonly root: WorkspaceRoot;
  readonly floating: WorkspaceFloating;
  left: Sidebar;
  right: Sidebar;

  constructor(
    private readonly workspace: Workspace,
    mobile: boolean,
  ) {
    this.left = this.makeSide('left', mobile);
    this.right = this.makeSide('right', mobile);
    this.root = new WorkspaceRoot(workspace);
    this.floating = new WorkspaceFloating(workspace);
    this.root.add(new WorkspaceTabs(workspace));
  }

  /** The leaves of the main area and of the pop-outs, in reading order. */
  rootLeaves(): WorkspaceLeaf[] {
    const containers = [this.root, ...this.floating.children];
    return containers.flatMap((each) => [...each.groups()].flatMap((tabs) => tabs.children));
  }

  allLeaves(): WorkspaceLeaf[] {
    const sides = [this.left, this.right].flatMap((side) => side.tabGroups());
    return [...this.rootLeaves(), ...sides.flatMap((group) => group.leaves)];
  }

  /** The leaves of the main area and of the pop-outs, the latest active one first. */
  byRecency(): WorkspaceLeaf[] {
    return byActiveTime(this.rootLeaves());
  }

  mostRecent(root: obsidian.WorkspaceParent = this.root): WorkspaceLeaf | null {
    if (root === this.root) return this.byRecency()[0] ?? null;
    const inside = this.allLeaves().filter(
      (leaf) => leaf.getRoot() === root || leaf.getContainer() === root,
    );
    return byActiveTime(inside)[0] ?? null;
  }

  sideOf(leaf: WorkspaceLeaf): Sidebar | null {
    const root = leaf.getRoot();
    if (root === this.left) return this.left;
    return root === this.right ? this.right : null;
  }

  /** A new leaf behind the tab that was active last. */
  newTab(): WorkspaceLeaf {
    const parent = this.mostRecent()?.parent;
    const tabs = parent instanceof WorkspaceTabs ? parent : this.firstTabs();
    return this.addLeaf(tabs, tabs.group.current + 1);
  }

  inParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    const tabs = new WorkspaceTabs(this.workspace, parent.containerEl.doc);
    parent.add(tabs, index);
    return this.addLeaf(tabs);
  }

  beside(
    leaf: obsidian.WorkspaceLeaf,
    direction: obsidian.SplitDirection,
    before: boolean,
  ): WorkspaceLeaf {
    const old = leaf.parent;
    if (!(old instanceof WorkspaceTabs)) return this.newTab();
    const parent = old.parent;
    const doc = old.containerEl.doc;
    const tabs = new WorkspaceTabs(this.workspace, doc);
    const index = parent.children.indexOf(old);
    if (parent.direction === direction) {
      parent.add(tabs, before ? index : index + 1);
    } else {
      const split = new WorkspaceSplit(this.workspace, direction, doc);
      parent.remove(old);
      parent.add(split, index);
      split.add(old);
      split.add(tabs, before ? 0 : 1);
    }
    return this.addLeaf(tabs);
  }

  inSide(side: Sidebar, split: boolean): WorkspaceLeaf {
    const leaf = this.workspace.makeLeaf();
    side.groupFor(split).add(leaf);
    this.workspace.onLayoutChange();
    return leaf;
  }

  /** Takes a leaf out, and what it leaves empty; the main area always keeps one tab. */
  takeOut(leaf: WorkspaceLeaf): void {
    const { parent } = leaf;
    parent.group.remove(leaf);
    if (parent instanceof WorkspaceTabs && parent.children.length === 0) this.prune(parent);
    if (this.root.groups().next().done) this.addLeaf(this.firstTabs());
  }

  /** Puts both sidebars into the form that the device has, with the leaves they hold. */
  setMobile(mobile: boolean): void {
    this.left = this.remakeSide(this.left, mobile);
    this.right = this.remakeSide(this.right, mobile);
  }

  private addLeaf(tabs: WorkspaceTabs, index = tabs.children.length): WorkspaceLeaf {
    const leaf = this.workspace.makeLeaf(tabs.containerEl.doc);
    tabs.group.add(leaf, Math.min(index, tabs.children.length));
    this.workspace.onLayoutChange();
    return leaf;
  }

  private firstTabs(): WorkspaceTabs {
    const first = this.root.groups().next();
    if (!first.done) return first.value;
    const tabs = new WorkspaceTabs(this.workspace);
    this.root.add(tabs);
    return tabs;
  }

  /** Removes empty tabs, then the splits that they leave empty, then an empty window. */
  private prune(item: WorkspaceTabs | WorkspaceSplit): void {
    const parent: unknown = hasParent(item) ? item.parent : null;
    if (item instanceof WorkspaceWindow) {
      closePopout(this.workspace, item);
    } else if (parent instanceof WorkspaceSplit) {
      parent.remove(item);
      const stays = parent === this.root || parent instanceof WorkspaceSidedock;
      if (parent.children.length === 0 && !stays) this.prune(parent);
    }
  }

  private makeSide(side: obsidian.Side, mobile: boolean): Sidebar {
    return mobile
      ? new WorkspaceMobileDrawer(this.workspace, side)
      : new WorkspaceSidedock(this.workspace, side);
  }

  private remakeSide(old: Sidebar, mobile: boolean): Sidebar {
    if (mobile === old instanceof WorkspaceMobileDrawer) return old;
    old.collapse();
    const fresh = this.makeSide(old.side, mobile);
    for (const group of old.tabGroups()) {
      for (const leaf of [...group.leaves]) {
        group.remove(leaf);
        fresh.groupFor(false).add(leaf);
      }
    }
    old.containerEl.replaceWith(fresh.containerEl);
    return fresh;
  }
}

function byActiveTime(leaves: readonly WorkspaceLeaf[]): WorkspaceLeaf[] {
  return [...leaves].sort((a, b) => b.activeTime - a.activeTime);
}
