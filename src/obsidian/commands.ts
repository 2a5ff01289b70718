import type { Menu, Plugin, TFile } from 'obsidian';
import { roleOf } from '../core/notes/roles';
import type { Context } from './context';
import { createHistoryNote } from './create-note';
import { openCheck, openOutline, openQuiz } from './open';

/** Roles whose points no quiz asks about. */
const unasked: ReadonlySet<unknown> = new Set(['sources', 'ignore']);

/** Registers the commands, the ribbon icon and the file menu. */
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
  plugin.addCommand({
    id: 'quiz-note',
    name: words.quizNote,
    icon: 'list-checks',
    checkCallback: (checking) => onActiveNote(context, checking, (file) => openQuiz(app, file)),
  });
  plugin.addCommand({
    id: 'quiz-section',
    name: words.quizSection,
    icon: 'list-checks',
    editorCheckCallback: (checking, editor) => {
      const line = sectionLine(context, editor.getCursor().line);
      if (line === null) return false;
      return onActiveNote(context, checking, (file) => openQuiz(app, file, line));
    },
  });
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
      if (note && notes.isHistory(note)) addStudyItems(menu, context, note);
    }),
  );
}

function addStudyItems(menu: Menu, context: Context, file: TFile): void {
  const { app, strings } = context;
  menu.addItem((item) =>
    item
      .setSection('action')
      .setTitle(strings.commands.quizNote)
      .setIcon('list-checks')
      .onClick(() => void openQuiz(app, file)),
  );
  if (!hasSources(context, file)) return;
  menu.addItem((item) =>
    item
      .setSection('action')
      .setTitle(strings.commands.checkSources)
      .setIcon('file-check')
      .onClick(() => void openCheck(app, file)),
  );
}

function onActiveNote(
  context: Context,
  checking: boolean,
  act: (file: TFile) => Promise<void>,
): boolean {
  const file = activeNote(context);
  if (!file) return false;
  if (!checking) void act(file);
  return true;
}

function activeNote({ app, notes }: Context): TFile | null {
  const file = app.workspace.getActiveFile();
  return file && notes.isHistory(file) ? file : null;
}

/** Asks the metadata cache, so that a command's availability never reads a file. */
function hasSources({ app, notes }: Context, file: TFile): boolean {
  const headings = app.metadataCache.getFileCache(file)?.headings ?? [];
  const chosen = notes.roleFor(file.path);
  return headings.some(({ heading }) => (chosen(heading) ?? roleOf(heading)) === 'sources');
}

/** The line (1-based) of the heading above the cursor (0-based); null where there are sources, links or none. */
function sectionLine({ app, notes }: Context, cursor: number): number | null {
  const file = app.workspace.getActiveFile();
  const headings = (file && app.metadataCache.getFileCache(file)?.headings) ?? [];
  const above = headings.filter(({ position }) => position.start.line <= cursor).at(-1);
  if (!file || !above) return null;
  const chosen = notes.roleFor(file.path)(above.heading);
  if (unasked.has(chosen ?? roleOf(above.heading))) return null;
  return above.position.start.line + 1;
}
