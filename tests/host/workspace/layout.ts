import type * as obsidian from 'obsidian';
import type { TabGroup } from './tab-group';
import { WorkspaceSplit, WorkspaceTabs, type SidePane } from './split';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** Where the layout is kept between two visits. */
export interface LayoutPort {
  save(layout: Record<string, unknown>): Promise<void>;
}

interface SavedLeaf {
  id: string;
  type: 'leaf';
  state: obsidian.ViewState & { icon?: string; title?: string };
  pinned?: boolean;
  group?: string;
}

interface SavedTabs {
  type: 'tabs';
  children: SavedLeaf[];
  currentTab: number;
}

interface SavedSplit {
  type: 'split';
  direction: obsidian.SplitDirection;
  children: (SavedSplit | SavedTabs)[];
}

interface SavedSide {
  groups: SavedTabs[];
  collapsed: boolean;
}

interface SavedLayout {
  main: SavedSplit;
  left: SavedSide;
  right: SavedSide;
  active: string | null;
  lastOpenFiles: string[];
}

/** The layout as plain data: which views, in which places, in which state. Pop-outs come home. */
export function readLayout(workspace: Workspace): Record<string, unknown> {
  const main = saveSplit(workspace.rootSplit);
  for (const popout of workspace.floatingSplit.children) {
    main.children.push(...saveSplit(popout).children);
  }
  const layout: SavedLayout = {
    main,
    left: saveSide(workspace.leftSplit),
    right: saveSide(workspace.rightSplit),
    active: workspace.activeLeaf?.id ?? null,
    lastOpenFiles: workspace.getLastOpenFiles(),
  };
  return { ...layout };
}

/** Rebuilds the layout; what is not on screen stays deferred. Anything unreadable is left out. */
export async function restoreLayout(workspace: Workspace, layout: unknown): Promise<void> {
  if (!isLayout(layout)) throw new Error('This is not a layout of this host');
  for (const leaf of workspace.allLeaves()) leaf.detach();
  for (const child of [...workspace.rootSplit.children]) workspace.rootSplit.remove(child);
  workspace.rootSplit.direction = layout.main.direction;
  await restoreChildren(workspace, workspace.rootSplit, layout.main.children);
  if (workspace.rootLeaves().length === 0) workspace.getLeaf('tab');
  await restoreSide(workspace, workspace.leftSplit, layout.left);
  await restoreSide(workspace, workspace.rightSplit, layout.right);
  const active = layout.active === null ? null : workspace.getLeafById(layout.active);
  for (const leaf of workspace.allLeaves()) if (leaf.isVisible()) await leaf.loadIfDeferred();
  const first = active ?? workspace.getMostRecentLeaf();
  if (first) workspace.setActiveLeaf(first);
}

function saveSplit(split: WorkspaceSplit): SavedSplit {
  return {
    type: 'split',
    direction: split.direction,
    children: split.children.map((child) =>
      child instanceof WorkspaceTabs ? saveTabs(child.group) : saveSplit(child),
    ),
  };
}

function saveSide(side: SidePane): SavedSide {
  return { groups: side.tabGroups().map(saveTabs), collapsed: side.collapsed };
}

function saveTabs(group: TabGroup): SavedTabs {
  return { type: 'tabs', children: group.leaves.map(saveLeaf), currentTab: group.current };
}

function saveLeaf(leaf: WorkspaceLeaf): SavedLeaf {
  return {
    id: leaf.id,
    type: 'leaf',
    state: { ...leaf.getViewState(), icon: leaf.getIcon(), title: leaf.getDisplayText() },
    ...(leaf.pinned ? { pinned: true } : {}),
    ...(leaf.groupName === null ? {} : { group: leaf.groupName }),
  };
}

async function restoreChildren(
  workspace: Workspace,
  parent: WorkspaceSplit,
  children: readonly (SavedSplit | SavedTabs)[],
): Promise<void> {
  for (const child of children) {
    if (child.type === 'tabs') {
      if (child.children.length === 0) continue;
      const tabs = new WorkspaceTabs(workspace);
      parent.add(tabs);
      await restoreTabs(workspace, tabs.group, child);
    } else {
      const split = new WorkspaceSplit(workspace, child.direction);
      parent.add(split);
      await restoreChildren(workspace, split, child.children);
    }
  }
}

async function restoreSide(workspace: Workspace, side: SidePane, saved: SavedSide): Promise<void> {
  for (const [index, group] of saved.groups.entries()) {
    if (group.children.length > 0) {
      await restoreTabs(workspace, side.groupFor(index > 0), group);
    }
  }
  if (saved.collapsed) side.collapse();
  else side.expand();
}

async function restoreTabs(workspace: Workspace, group: TabGroup, saved: SavedTabs): Promise<void> {
  for (const each of saved.children) {
    const leaf = workspace.makeLeaf();
    leaf.id = each.id;
    if (each.group !== undefined) leaf.setGroup(each.group);
    group.add(leaf);
    const { icon, title, ...state } = each.state;
    if (state.type !== 'empty') await leaf.defer(state, title ?? state.type, icon ?? 'file');
    if (each.pinned) leaf.setPinned(true);
  }
  const shown = group.leaves[saved.currentTab];
  if (shown) group.select(shown);
}

function isLayout(value: unknown): value is SavedLayout {
  return (
    typeof value === 'object' &&
    value !== null &&
    'main' in value &&
    'left' in value &&
    'right' in value &&
    'active' in value
  );
}
