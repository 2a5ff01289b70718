/** Where a note lies and what it is tagged with. */
export interface Placed {
  readonly path: string;
  readonly tags: readonly string[];
}

/** By folder alone so many are taken into view; the tags are asked for of no others. */
const inView = 40;

/**
 * The notes nearest to one, the nearest first: those that share most folders and tags with it. In the order given
 * where they are as near. `place` says of a note where it is; it is dear and asked of few.
 */
export function nearestNotes<Note extends { readonly path: string }, Place extends Placed>(
  to: Placed,
  others: readonly Note[],
  place: (note: Note) => Place,
  most: number,
): Place[] {
  const folders = foldersOf(to.path);
  const tags = new Set(to.tags);
  const byFolder = best(others, inView, ({ path }) => sharedFolders(folders, path));
  return best(byFolder.map(place), most, (each) => {
    const shared = new Set(each.tags.filter((tag) => tags.has(tag)));
    return sharedFolders(folders, each.path) + shared.size;
  });
}

function best<T>(all: readonly T[], most: number, worth: (each: T) => number): T[] {
  return all
    .map((each) => ({ each, worth: worth(each) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ each }) => each);
}

/** Folders from the root that both lie in; one more where it is the very same folder. */
function sharedFolders(folders: readonly string[], path: string): number {
  const others = foldersOf(path);
  const parted = folders.findIndex((folder, at) => folder !== others[at]);
  const shared = parted < 0 ? folders.length : parted;
  return shared + (shared === folders.length && shared === others.length ? 1 : 0);
}

function foldersOf(path: string): string[] {
  return path.split('/').slice(0, -1);
}
