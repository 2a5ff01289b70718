import { normalizePath } from 'obsidian';

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
