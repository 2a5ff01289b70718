/** What the metadata cache knows of a file. Tags with or without "#"; the path as in the vault, with "/". */
export interface NoteFacts {
  readonly tags: readonly string[];
  readonly path: string;
}

/** By what a history note is known. A folder holds all that lies below it; '' and '/' hold nothing. */
export interface HistorySigns {
  readonly tags: readonly string[];
  readonly folders: readonly string[];
}

/** Has the file one of the tags (or one nested in it, "history/ww1"), or lies it in one of the folders? */
export function isHistoryNote(note: NoteFacts, signs: HistorySigns): boolean {
  const wanted = signs.tags.map(normalizeTag).filter((tag) => tag !== '');
  const isTagged = note.tags
    .map(normalizeTag)
    .some((tag) => wanted.some((sign) => tag === sign || tag.startsWith(`${sign}/`)));
  if (isTagged) return true;
  const path = note.path.normalize('NFC').toLowerCase();
  return signs.folders
    .map((folder) =>
      folder
        .normalize('NFC')
        .toLowerCase()
        .replace(/^\/+|\/{1,99}$/gu, '')
        .trim(),
    )
    .some((folder) => folder !== '' && path.startsWith(`${folder}/`));
}

function normalizeTag(tag: string): string {
  return tag
    .normalize('NFC')
    .trim()
    .replace(/^#+|\/{1,99}$/gu, '')
    .toLowerCase();
}
