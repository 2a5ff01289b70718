import type * as obsidian from 'obsidian';
import { Events } from '../data/events';
import { FileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import type { Places, Sidebar } from './places';
import type { WorkspaceFloating, WorkspaceRoot } from './split';

/** What can be asked of the layout: which leaves there are, and which is in use. */
export abstract class WorkspaceTree extends Events {
  activeLeaf: WorkspaceLeaf | null = null;
  protected abstract readonly places: Places;
  private readonly recent: string[] = [];

  get rootSplit(): WorkspaceRoot {
    return this.places.root;
  }

  get floatingSplit(): WorkspaceFloating {
    return this.places.floating;
  }

  get leftSplit(): Sidebar {
    return this.places.left;
  }

  get rightSplit(): Sidebar {
    return this.places.right;
  }

  get activeEditor(): obsidian.MarkdownFileInfo | null {
    const view = this.mainView();
    return view instanceof MarkdownView ? view : null;
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.groupName === group);
  }

  getMostRecentLeaf(root?: obsidian.WorkspaceParent): WorkspaceLeaf | null {
    return this.places.mostRecent(root);
  }

  getActiveViewOfType<T extends obsidian.View>(type: obsidian.Constructor<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): obsidian.TFile | null {
    for (const { view } of this.places.byRecency()) {
      if (view instanceof FileView && view.file) return view.file;
    }
    return null;
  }

  iterateRootLeaves(callback: (leaf: obsidian.WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootLeaves()) if (callback(leaf) === true) return;
  }

  iterateAllLeaves(callback: (leaf: obsidian.WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) if (callback(leaf) === true) return;
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.type === viewType);
  }

  sideOf(leaf: WorkspaceLeaf): Sidebar | null {
    return this.places.sideOf(leaf);
  }

  rootLeaves(): WorkspaceLeaf[] {
    return this.places.rootLeaves();
  }

  allLeaves(): WorkspaceLeaf[] {
    return this.places.allLeaves();
  }

  /** The view in use; while a sidebar has the focus, the one in the main area beside it. */
  protected mainView(): obsidian.View | null {
    const active = this.activeLeaf;
    const leaf = active && this.sideOf(active) === null ? active : this.getMostRecentLeaf();
    return leaf?.view ?? null;
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  getLastOpenFiles(): string[] {
    return [...this.recent];
  }

  rememberFile(file: obsidian.TFile): void {
    const at = this.recent.indexOf(file.path);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.unshift(file.path);
    this.recent.splice(10);
  }
}
