import type * as obsidian from 'obsidian';
import { TFile, TFolder } from './files';
import { parseLinktext } from './links';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

/** A note's references by where they stand in its text, each with the file it meant. */
type Targets = { ref: obsidian.ReferenceCache; target: TFile }[];

/** Every note that refers to the file, or to a file below the folder, before it is renamed. */
export function linksInto(
  vault: Vault,
  metadata: MetadataCache,
  file: obsidian.TAbstractFile,
): Map<TFile, Targets> {
  const moved = new Set(filesIn(file));
  const found = new Map<TFile, Targets>();
  for (const source of vault.getMarkdownFiles()) {
    const cache = metadata.getFileCache(source);
    const targets = [...(cache?.links ?? []), ...(cache?.embeds ?? [])].flatMap((ref) => {
      const { path } = parseLinktext(ref.link);
      const target = path === '' ? null : metadata.getFirstLinkpathDest(path, source.path);
      return target && moved.has(target) ? [{ ref, target }] : [];
    });
    if (targets.length > 0) found.set(source, targets);
  }
  return found;
}

/** Writes the files' new names into one note's references, from the last one back. */
export async function rewriteLinks(
  vault: Vault,
  metadata: MetadataCache,
  source: TFile,
  targets: Targets,
): Promise<void> {
  const order = [...targets].sort(
    (a, b) => b.ref.position.start.offset - a.ref.position.start.offset,
  );
  await vault.process(source, (text) => {
    let changed = text;
    for (const { ref, target } of order) {
      const { start, end } = ref.position;
      if (text.slice(start.offset, end.offset) !== ref.original) continue;
      const written = rewritten(ref, target, source, metadata);
      changed = changed.slice(0, start.offset) + written + changed.slice(end.offset);
    }
    return changed;
  });
}

/** The reference as it was written, with the part that names the file exchanged. */
function rewritten(
  ref: obsidian.ReferenceCache,
  target: TFile,
  source: TFile,
  metadata: MetadataCache,
): string {
  const { path, subpath } = parseLinktext(ref.link);
  if (metadata.getFirstLinkpathDest(path, source.path) === target) return ref.original;
  const wiki = /^(!?\[\[\s*)([^\]|#\\]*)/.exec(ref.original);
  if (wiki) {
    const name = metadata.fileToLinktext(target, source.path);
    return `${wiki[1] ?? ''}${name}${ref.original.slice(wiki[0].length)}`;
  }
  const label = ref.original.slice(0, ref.original.lastIndexOf(']('));
  return `${label}](${encodeURI(metadata.fileToLinktext(target, source.path, false) + subpath)})`;
}

function filesIn(file: obsidian.TAbstractFile): TFile[] {
  if (file instanceof TFile) return [file];
  return file instanceof TFolder ? file.children.flatMap(filesIn) : [];
}
