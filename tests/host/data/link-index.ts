import type * as obsidian from 'obsidian';
import type { TFile } from './files';
import { fileName, parentPath } from './paths';

/**
 * Files by name, so that a link is found without a walk over the vault. A note is found with and
 * without its `.md`; case does not count.
 */
export class LinkIndex {
  private readonly byName = new Map<string, TFile[]>();

  add(file: TFile): void {
    const key = nameKey(file.path);
    this.byName.set(key, [...(this.byName.get(key) ?? []), file]);
  }

  /** `path` is where the file was when it was added. */
  remove(file: TFile, path: string): void {
    const key = nameKey(path);
    const kept = (this.byName.get(key) ?? []).filter((other) => other !== file);
    if (kept.length > 0) this.byName.set(key, kept);
    else this.byName.delete(key);
  }

  /** How many files a bare name could mean. */
  countNamed(path: string): number {
    return this.byName.get(nameKey(path))?.length ?? 0;
  }

  /**
   * The best match of a link in `sourcePath`: the whole path from the root; then, of the files
   * whose path ends with the link, one in the source's folder; then the one with the shortest path.
   */
  find(linkpath: string, sourcePath: string): TFile | null {
    const wanted = keyOf(fromRoot(linkpath, sourcePath));
    const named = this.byName.get(nameKey(wanted)) ?? [];
    const whole = named.find((file) => keyOf(file.path) === wanted);
    if (whole || /^\.{0,2}\//.test(linkpath)) return whole ?? null;
    const folder = parentPath(sourcePath);
    return (
      named
        .filter((file) => keyOf(file.path).endsWith(`/${wanted}`))
        .sort(
          (a, b) =>
            Number(parentPath(b.path) === folder) - Number(parentPath(a.path) === folder) ||
            a.path.length - b.path.length ||
            (a.path < b.path ? -1 : 1),
        )[0] ?? null
    );
  }
}

/** What a link and a file must agree in before their folders are compared. */
export function nameKey(path: string): string {
  return keyOf(fileName(path));
}

function keyOf(path: string): string {
  return path.toLowerCase().replace(/\.md$/, '').normalize('NFC');
}

/** `./x`, `../x` and `/x` as paths from the root; other links as they are. */
function fromRoot(linkpath: string, sourcePath: string): string {
  if (linkpath.startsWith('/')) return linkpath.slice(1);
  if (!/^\.\.?\//.test(linkpath)) return linkpath;
  const folder = parentPath(sourcePath);
  const parts = folder === '/' ? [] : folder.split('/');
  for (const part of linkpath.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** All that a note refers to: links, embeds and the links of its properties. */
export function referencesOf(cache: obsidian.CachedMetadata): obsidian.Reference[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}
