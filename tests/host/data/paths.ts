/**
 * A vault path without leading, trailing or double slashes, with `/` for the root, plain spaces for
 * no-break ones, and Unicode in composed form.
 */
export function normalizePath(path: string): string {
  const plain = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/|\/$/g, '')
    .replace(/[\u00a0\u202f]/g, ' ');
  return plain === '' ? '/' : plain.normalize('NFC');
}

/** `parent` of a vault path: `/` for what lies in the root. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `name` before its last dot, and what follows in lower case; a leading dot starts no extension. */
export function splitExtension(name: string): { basename: string; extension: string } {
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || dot === name.length - 1) return { basename: name, extension: '' };
  return { basename: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

/** Files whose path has a part that starts with a dot are no part of the vault. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** True for the path itself and for what lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Fails for a name that a vault may not have on any system. */
export function checkName(path: string): void {
  if (/[\\:]/.test(fileName(path))) {
    throw new Error('File name cannot contain any of the following characters: \\ / :');
  }
}
