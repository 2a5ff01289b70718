import { MarkdownView, Notice, type TFile } from 'obsidian';
import { historyTemplate } from '../core/notes/template';
import type { Context } from './context';
import { freePath } from './free-path';
import { reasonOf } from '../core/text/reason';

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
    const reason = reasonOf(error);
    new Notice(strings.notices.createFailed(reason));
  }
}
