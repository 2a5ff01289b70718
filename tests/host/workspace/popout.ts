import type * as obsidian from 'obsidian';
import { installDom } from '../ui/dom';
import type { Realm } from '../ui/realm';
import { hostApp } from './app';
import { installTooltips } from '../ui/tooltip';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs, WorkspaceWindow } from './split';
import type { Workspace } from './workspace';

const undoOf = new WeakMap<WorkspaceWindow, () => void>();

/** Opens a window of its own for a leaf that is in no group (any more), and moves it there. */
export function moveToPopout(
  workspace: Workspace,
  leaf: WorkspaceLeaf,
  data: obsidian.WorkspaceWindowInitData = {},
): WorkspaceWindow {
  const { width, height } = data.size ?? { width: 800, height: 600 };
  const place = data.x === undefined ? '' : `,left=${data.x},top=${data.y ?? 0}`;
  const opened = window.open(
    'about:blank',
    '_blank',
    `popup,width=${width},height=${height}${place}`,
  );
  if (!opened) throw new Error('The browser did not let the host open a window');
  const win: Realm = asRealm(opened);
  const undoDom = installDom(win);
  const undoTooltips = installTooltips(win.document);
  const undoKeys = hostApp(workspace.app).attach(win);
  copyLook(win.document);
  const item = new WorkspaceWindow(workspace, win);
  item.parent = workspace.floatingSplit;
  workspace.floatingSplit.children.push(item);
  const tabs = new WorkspaceTabs(workspace, win.document);
  item.add(tabs);
  const frame = win.document.body.createDiv('app-container').createDiv('workspace');
  frame.appendChild(item.containerEl);
  tabs.group.add(leaf);
  const closed = (): void => closePopout(workspace, item);
  win.addEventListener('pagehide', closed);
  undoOf.set(item, () => {
    win.removeEventListener('pagehide', closed);
    undoTooltips();
    undoKeys();
    undoDom();
  });
  win.document.title = leaf.getDisplayText();
  workspace.trigger('window-open', item, win);
  workspace.setActiveLeaf(leaf, { focus: true });
  workspace.onLayoutChange();
  return item;
}

/** Closes the window with whatever is still in it. */
export function closePopout(workspace: Workspace, item: WorkspaceWindow): void {
  const windows = workspace.floatingSplit.children;
  const index = windows.indexOf(item);
  if (index < 0) return;
  const leaves = [...item.groups()].flatMap((tabs) => [...tabs.children]);
  windows.splice(index, 1);
  for (const leaf of leaves) leaf.detach();
  workspace.trigger('window-close', item, item.win);
  undoOf.get(item)?.();
  if (!item.win.closed) item.win.close();
  workspace.onLayoutChange();
}

/** Themes and devices change in every window. */
export function copyLook(target: Document): void {
  target.documentElement.lang = document.documentElement.lang;
  target.documentElement.dir = document.documentElement.dir;
  target.body.className = `${document.body.className} is-popout-window`;
  for (const sheet of document.head.querySelectorAll('style, link[rel="stylesheet"]')) {
    target.head.appendChild(target.importNode(sheet, true));
  }
}

/** `window.open` has the globals of every window, which its declared type leaves out. */
function asRealm(win: Window): Realm {
  return win as Realm;
}
