import { FuzzySuggestModal } from '../ui/suggest-modal';
import type * as obsidian from 'obsidian';
import type { App } from './app';
import { MarkdownView } from './markdown-view';

/** Opens a file by a part of its path. */
class QuickSwitcher extends FuzzySuggestModal<obsidian.TFile> {
  constructor(app: obsidian.App) {
    super(app);
    this.setPlaceholder('Find a note...');
  }

  getItems(): obsidian.TFile[] {
    return this.app.vault.getFiles();
  }

  getItemText(file: obsidian.TFile): string {
    return file.path;
  }

  onChooseItem(file: obsidian.TFile): void {
    void this.app.workspace.getLeaf().openFile(file);
  }
}

/** The app's own commands, as far as the host has what they act on. */
export function addHostCommands(app: App): void {
  const { commands, workspace } = app;
  const mod = (key: string, ...more: obsidian.Modifier[]): obsidian.Hotkey[] => [
    { modifiers: ['Mod', ...more], key },
  ];
  const add = (command: obsidian.Command): void => commands.add(command);
  add({
    id: 'command-palette:open',
    name: 'Command palette: Open command palette',
    hotkeys: mod('p'),
    callback: () => app.openPalette(),
  });
  add({
    id: 'switcher:open',
    name: 'Quick switcher: Open quick switcher',
    hotkeys: mod('o'),
    callback: () => new QuickSwitcher(app).open(),
  });
  add({
    id: 'app:open-settings',
    name: 'Open settings',
    hotkeys: mod(','),
    callback: () => app.openSettings(),
  });
  add({
    id: 'app:toggle-left-sidebar',
    name: 'Toggle left sidebar',
    callback: () => workspace.leftSplit.toggle(),
  });
  add({
    id: 'app:toggle-right-sidebar',
    name: 'Toggle right sidebar',
    callback: () => workspace.rightSplit.toggle(),
  });
  add({
    id: 'workspace:close',
    name: 'Close current tab',
    checkCallback: (checking) => {
      const leaf = workspace.activeLeaf;
      if (!leaf || leaf.pinned) return false;
      if (!checking) leaf.detach();
      return true;
    },
  });
  add({
    id: 'workspace:split-vertical',
    name: 'Split right',
    checkCallback: (checking) => {
      const leaf = workspace.getMostRecentLeaf();
      if (!leaf) return false;
      if (!checking) void workspace.duplicateLeaf(leaf, 'vertical');
      return true;
    },
  });
  add({
    id: 'workspace:move-to-new-window',
    name: 'Move current tab to new window',
    checkCallback: (checking) => {
      const leaf = workspace.activeLeaf;
      if (!leaf || app.platform.isMobile || workspace.sideOf(leaf)) return false;
      if (!checking) workspace.moveLeafToPopout(leaf);
      return true;
    },
  });
  add({
    id: 'markdown:toggle-preview',
    name: 'Toggle reading view',
    hotkeys: mod('e'),
    checkCallback: (checking) => {
      const view = workspace.getActiveViewOfType(MarkdownView);
      if (!view) return false;
      if (!checking) void view.toggleMode();
      return true;
    },
  });
  add({
    id: 'file-explorer:new-file',
    name: 'Create new note',
    callback: () => void newNote(app),
  });
}

async function newNote(app: obsidian.App): Promise<void> {
  const folder = app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '');
  const prefix = folder.isRoot() ? '' : `${folder.path}/`;
  let path = `${prefix}Untitled.md`;
  for (let n = 1; app.vault.getFileByPath(path); n++) path = `${prefix}Untitled ${n}.md`;
  await app.workspace.getLeaf().openFile(await app.vault.create(path, ''));
}
