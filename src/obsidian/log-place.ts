import { normalizePath } from 'obsidian';
import { isHistoryNote } from '../core/notes/detect';

/** Why a folder cannot hold the log. */
export type PlaceProblem = 'empty' | 'letters' | 'hidden' | 'file' | 'history';

/** What some system or sync service does not take in a name, or a link reads as something else. */
const refused = /[\\:*?"<>|#^[\]\p{Cc}]/u;

/**
 * Why a folder cannot hold the log, or null. It must not lie where notes are history notes: the log would be one.
 * @param isFile tells of a vault path whether a file is there
 */
export function placeProblem(
  typed: string,
  folders: readonly string[],
  isFile: (path: string) => boolean,
): PlaceProblem | null {
  const path = normalizePath(typed.trim());
  if (path === '' || path === '/') return 'empty';
  if (refused.test(path) || /(?:^|\/)[. ]|[. ](?:\/|$)/u.test(path)) {
    // Obsidian sees no folder whose name begins with a dot.
    return /(?:^|\/)\./u.test(path) ? 'hidden' : 'letters';
  }
  if (isFile(path)) return 'file';
  return isHistoryNote({ tags: [], path: `${path}/x.md` }, { tags: [], folders })
    ? 'history'
    : null;
}
