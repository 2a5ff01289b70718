import type { Menu, Plugin, TFile } from 'obsidian';
import { roleOf } from '../core/notes/roles';
import type { Context } from './context';
import { createHistoryNote } from './create-note';
import { openCheck, openOutline } from './open';
import { activeNote, registerQuizCommands } from './quiz-commands';

/** Registers the commands, the ribbon icon and the menus of files. */
export function registerCommands(plugin: Plugin, context: Context): void {
  const { app, strings, notes } = context;
  const words = strings.commands;

  plugin.addRibbonIcon('landmark', words.openOutline, () => void openOutline(app));
  plugin.addCommand({
    id: 'open-outline',
    name: words.openOutline,
    icon: 'landmark',
    callback: () => void openOutline(app),
  });
  registerQuizCommands(plugin, context);
  plugin.addCommand({
    id: 'check-sources',
    name: words.checkSources,
    icon: 'file-check',
    checkCallback: (checking) => {
      const file = activeNote(context);
      if (!file || !hasSources(context, file)) return false;
      const cursor = app.workspace.activeEditor?.editor?.getCursor().line;
      if (!checking) void openCheck(app, file, cursor === undefined ? undefined : cursor + 1);
      return true;
    },
  });
  plugin.addCommand({
    id: 'create-note',
    name: words.createNote,
    icon: 'file-plus',
    callback: () => void createHistoryNote(context),
  });
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      const note = app.vault.getFileByPath(file.path);
      if (note && notes.isHistory(note)) addCheckItem(menu, context, note);
    }),
  );
}

function addCheckItem(menu: Menu, context: Context, file: TFile): void {
  const { app, strings } = context;
  if (!hasSources(context, file)) return;
  menu.addItem((item) =>
    item
      .setSection('action')
      .setTitle(strings.commands.checkSources)
      .setIcon('file-check')
      .onClick(() => void openCheck(app, file)),
  );
}

/** Asks the metadata cache, so that a command's availability never reads a file. */
function hasSources({ app, notes }: Context, file: TFile): boolean {
  const headings = app.metadataCache.getFileCache(file)?.headings ?? [];
  const chosen = notes.roleFor(file.path);
  return headings.some(({ heading }) => (chosen(heading) ?? roleOf(heading)) === 'sources');
}
