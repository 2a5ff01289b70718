import { getAllTags, type TFile } from 'obsidian';
import type { HistoryNote } from '../core/notes/note';
import { nearestNotes } from '../core/session/nearest';
import type { Scope } from '../core/session/quiz-plan';
import type { Context } from './context';

/** The whole note, or the section under the heading on a line (1-based). */
export function noteScope({ path }: TFile, line: number | null = null): Scope {
  return { kind: 'note', path, line };
}

/** The history notes of a scope that are in the vault now; asks the metadata cache alone. */
export function filesOf({ app, notes }: Context, scope: Scope): readonly TFile[] {
  switch (scope.kind) {
    case 'note':
      return [app.vault.getFileByPath(scope.path) ?? []].flat();
    case 'notes':
      return scope.paths.flatMap((path) => app.vault.getFileByPath(path) ?? []);
    case 'folder': {
      const within = scope.path === '/' || scope.path === '' ? '' : `${scope.path}/`;
      return notes.list().filter(({ path }) => path.startsWith(within));
    }
    case 'all':
      return notes.list();
  }
}

/** What a scope is called on the screen. */
export function titleOf(context: Context, scope: Scope): string {
  const { app, strings } = context;
  const words = strings.quizScopes;
  switch (scope.kind) {
    case 'note': {
      const file = app.vault.getFileByPath(scope.path);
      const title = file?.basename ?? scope.path;
      const headings = file && app.metadataCache.getFileCache(file)?.headings;
      const at = (scope.line ?? 0) - 1;
      const section = headings?.find(({ position }) => position.start.line === at)?.heading;
      return section === undefined ? title : words.section(title, section);
    }
    case 'notes':
      return words.notes(scope.paths.length);
    case 'folder':
      return scope.path === '/' ? words.all : scope.path;
    case 'all':
      return words.all;
  }
}

/** Folders that hold history notes themselves or in a folder below, by path. */
export function foldersWithNotes({ notes }: Context): string[] {
  const folders = new Set<string>();
  for (const file of notes.list()) {
    for (let folder = file.parent; folder && !folder.isRoot(); folder = folder.parent) {
      folders.add(folder.path);
    }
  }
  return [...folders].sort((a, b) => a.localeCompare(b));
}

/** Bytes; such a note is read in a few milliseconds. */
const small = 20_000;
const mostSiblings = 4;

/**
 * History notes near a file by folder and tags, for wrong options: those that have been read, and `toRead` small ones
 * more at most.
 */
export async function siblingsOf(
  { app, notes }: Context,
  file: TFile,
  toRead: number,
): Promise<HistoryNote[]> {
  const placed = (each: TFile): { path: string; tags: string[]; file: TFile } => {
    const cache = app.metadataCache.getFileCache(each);
    return { path: each.path, tags: (cache && getAllTags(cache)) ?? [], file: each };
  };
  const others = notes.list().filter((other) => other !== file);
  const near = nearestNotes(placed(file), others, placed, mostSiblings);
  const siblings: HistoryNote[] = [];
  let left = toRead;
  for (const { file: sibling } of near) {
    const known = notes.known(sibling);
    if (known) siblings.push(known);
    else if (left-- > 0 && sibling.stat.size <= small) siblings.push(await notes.read(sibling));
  }
  return siblings;
}
