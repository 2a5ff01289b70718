import type * as obsidian from 'obsidian';
import { parseLinktext, resolveSubpath } from '../data/links';
import type { Workspace } from './workspace';

/** Opens what a wikilink names; a note that does not exist yet is made, as in the app. */
export async function openLinkText(
  workspace: Workspace,
  linktext: string,
  sourcePath: string,
  newLeaf: obsidian.PaneType | boolean = false,
  openViewState: obsidian.OpenViewState = {},
): Promise<void> {
  const { app } = workspace;
  const { path, subpath } = parseLinktext(linktext);
  const target = path === '' ? sourcePath : path;
  const file =
    app.metadataCache.getFirstLinkpathDest(target, sourcePath) ??
    (await makeNote(app, target, sourcePath));
  const eState = { ...lineOf(app, file, subpath), ...openViewState.eState };
  await workspace.getLeaf(newLeaf).openFile(file, { ...openViewState, eState });
}

async function makeNote(
  app: obsidian.App,
  path: string,
  sourcePath: string,
): Promise<obsidian.TFile> {
  const name = path.endsWith('.md') ? path : `${path}.md`;
  const folder = app.fileManager.getNewFileParent(sourcePath, name);
  const full = name.includes('/') || folder.isRoot() ? name : `${folder.path}/${name}`;
  return app.vault.create(full, '');
}

function lineOf(app: obsidian.App, file: obsidian.TFile, subpath: string): Record<string, unknown> {
  if (subpath === '') return {};
  const cache = app.metadataCache.getFileCache(file);
  const found = cache ? resolveSubpath(cache, subpath) : null;
  return found ? { subpath, line: found.start.line } : { subpath };
}
