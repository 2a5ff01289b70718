import {
  ItemView,
  MarkdownView,
  Notice,
  Platform,
  type App,
  type TFile,
  type WorkspaceLeaf,
} from 'obsidian';
import type { Context } from './context';

export const viewTypes = {
  outline: 'causeway-outline',
  quiz: 'causeway-quiz',
  check: 'causeway-check',
  progress: 'causeway-progress',
} as const;

/** Shows the outline in the right sidebar, opening the sidebar if it is closed. */
export async function openOutline(app: App): Promise<void> {
  await app.workspace.ensureSideLeaf(viewTypes.outline, 'right', { active: true, reveal: true });
}

/** The source check of a note, at the set that stands at or above a line (1-based). */
export async function openCheck(app: App, file: TFile, line?: number): Promise<void> {
  const state = { path: file.path, ...(line === undefined ? {} : { line }) };
  await openStudyView(app, viewTypes.check, state);
}

/** The dice of the plugin: everything below it takes the seed as an argument. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A text that no other device makes. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((each) => each.toString(36)).join('');
}

/** One tab for each kind of view: a second quiz takes the place of the first. */
export async function openStudyView(
  app: App,
  type: string,
  state: Record<string, unknown>,
): Promise<void> {
  const leaf = app.workspace.getLeavesOfType(type)[0] ?? app.workspace.getLeaf('tab');
  await leaf.setViewState({ type, state, active: true });
  await app.workspace.revealLeaf(leaf);
  closeDrawers(app);
  if (leaf.view instanceof ItemView) focusStart(leaf.view.contentEl);
}

/** Puts the focus where the view wants to be begun, unless it is in the view already. */
export function focusStart(container: HTMLElement): void {
  if (container.contains(container.doc.activeElement)) return;
  container.find('[data-start]')?.focus();
}

/**
 * Goes to a line (1-based) of a note: where it is open already, else in the last used leaf.
 * `beside` opens it next to the leaf given, so that a quiz stays on the screen.
 */
export async function openLine(
  app: App,
  file: TFile,
  line: number,
  how: { newLeaf?: boolean; beside?: WorkspaceLeaf } = {},
): Promise<void> {
  const leaf = how.newLeaf ? app.workspace.getLeaf('tab') : leafFor(app, file, how.beside);
  await leaf.openFile(file, { active: true, eState: { line: line - 1 } });
  await app.workspace.revealLeaf(leaf);
  const { view } = leaf;
  if (view instanceof MarkdownView && view.getMode() === 'source') {
    view.editor.setCursor({ line: line - 1, ch: 0 });
    view.editor.scrollIntoView(
      { from: { line: line - 1, ch: 0 }, to: { line: line - 1, ch: 0 } },
      true,
    );
    view.editor.focus();
  }
  closeDrawers(app);
}

/** Finds the file at a path, or says in a notice that it is gone. */
export function fileAt({ app, strings }: Context, path: string): TFile | null {
  const file = app.vault.getFileByPath(path);
  if (!file) new Notice(strings.notices.noteGone(path));
  return file;
}

function leafFor(app: App, file: TFile, beside: WorkspaceLeaf | undefined): WorkspaceLeaf {
  // A phone has no room for two.
  const keepInSight = Platform.isPhone ? undefined : beside;
  const shown = app.workspace.getLeavesOfType('markdown').find(
    (leaf) =>
      // The view's state names its file even while the leaf is deferred.
      leaf.getViewState().state?.['file'] === file.path &&
      // A tab of the same group would hide what must stay in sight.
      (!keepInSight || leaf.parent !== keepInSight.parent),
  );
  if (shown) return shown;
  if (keepInSight) return app.workspace.createLeafBySplit(keepInSight, 'vertical');
  return app.workspace.getLeaf(beside ? 'tab' : false);
}

/** On a phone a sidebar covers the note; it has done its work. */
function closeDrawers(app: App): void {
  if (!Platform.isPhone) return;
  app.workspace.leftSplit.collapse();
  app.workspace.rightSplit.collapse();
}
