import { MarkdownView, normalizePath, Notice, type TFile } from 'obsidian';
import { historyTemplate } from '../core/notes/template';
import type { Context } from './context';

/** Makes a new note from the template where the user wants new notes, and opens it for writing. */
export async function createHistoryNote({ app, strings, settings }: Context): Promise<void> {
  try {
    const chosen = settings().folders[0];
    const folder =
      (chosen === undefined ? null : app.vault.getFolderByPath(chosen)) ??
      app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '');
    const path = freePath(
      (candidate) => app.vault.getAbstractFileByPath(candidate) !== null,
      folder.isRoot() ? '' : `${folder.path}/`,
      strings.notices.newNoteName,
      'md',
    );
    const file: TFile = await app.vault.create(path, historyTemplate(settings().tags[0] ?? ''));
    await app.workspace.getLeaf('tab').openFile(file, { active: true });
    app.workspace.getActiveViewOfType(MarkdownView)?.editor.focus();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    new Notice(strings.notices.createFailed(reason));
  }
}

/** The name as a path in the folder ('' or with a "/" at its end), with a number behind it where that is taken. */
export function freePath(
  taken: (path: string) => boolean,
  folder: string,
  name: string,
  extension: string,
): string {
  for (let count = 1; ; count++) {
    const path = normalizePath(`${folder}${name}${count === 1 ? '' : ` ${count}`}.${extension}`);
    if (!taken(path)) return path;
  }
}
