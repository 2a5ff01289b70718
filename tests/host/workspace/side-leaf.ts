import type * as obsidian from 'obsidian';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

export interface SideLeafOptions {
  active?: boolean;
  split?: boolean;
  reveal?: boolean;
  state?: unknown;
}

/** The sidebar leaf of a type, on whichever side it is; where there is none, a new one. */
export async function ensureSideLeaf(
  workspace: Workspace,
  type: string,
  side: obsidian.Side,
  { active = true, split = false, reveal = true, state }: SideLeafOptions = {},
): Promise<WorkspaceLeaf> {
  const there = workspace.getLeavesOfType(type).find((each) => workspace.sideOf(each) !== null);
  const leaf =
    there ?? (side === 'left' ? workspace.getLeftLeaf(split) : workspace.getRightLeaf(split));
  if (!there || state !== undefined) await leaf.setViewState({ type, state: asRecord(state) });
  if (reveal) await workspace.revealLeaf(leaf);
  if (active) workspace.setActiveLeaf(leaf, { focus: true });
  return leaf;
}

function asRecord(state: unknown): Record<string, unknown> {
  return typeof state === 'object' && state !== null ? { ...state } : {};
}
