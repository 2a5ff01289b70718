import type * as obsidian from 'obsidian';
import { Events } from '../data/events';
import type { Workspace } from './workspace';

/** Anything that has a place in the layout: a leaf, a group of tabs, a split, a sidebar, a window. */
export abstract class WorkspaceItem extends Events implements obsidian.WorkspaceItem {
  abstract parent: obsidian.WorkspaceParent;
  abstract readonly containerEl: HTMLElement;
  id: string = crypto.randomUUID().replaceAll('-', '').slice(0, 16);

  constructor(readonly workspace: Workspace) {
    super();
  }

  /** The item without a parent: the main area, a sidebar, or the holder of pop-out windows. */
  getRoot(): obsidian.WorkspaceItem {
    return hasParent(this) ? rootOf(this.parent) : this;
  }

  /** The window that shows the item; sidebars belong to the main one. */
  getContainer(): obsidian.WorkspaceContainer {
    return containerOf(this) ?? this.workspace.rootSplit;
  }
}

/** At run time the top item has no parent, although its type promises one; so in the app. */
export function hasParent(item: obsidian.WorkspaceItem): boolean {
  const parent: unknown = item.parent;
  return parent !== null && parent !== undefined;
}

function rootOf(item: obsidian.WorkspaceItem): obsidian.WorkspaceItem {
  return hasParent(item) ? rootOf(item.parent) : item;
}

function containerOf(item: obsidian.WorkspaceItem): obsidian.WorkspaceContainer | null {
  if (isContainer(item)) return item;
  return hasParent(item) ? containerOf(item.parent) : null;
}

function isContainer(item: obsidian.WorkspaceItem): item is obsidian.WorkspaceContainer {
  return 'win' in item && 'doc' in item;
}

export abstract class WorkspaceParent extends WorkspaceItem implements obsidian.WorkspaceParent {}
