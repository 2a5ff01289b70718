import { getLinkpath, type App, type TFile } from 'obsidian';
import type { HistoryNote, SourceSet } from '../core/notes/note';

/** Where each picture of a set can be shown from; null where the vault does not have it. */
export function sourceImages(app: App, file: TFile, set: SourceSet): Record<string, string | null> {
  const images: Record<string, string | null> = {};
  for (const { kind, target } of set.sources) {
    if (kind !== 'image') continue;
    images[target] = pictureAt(app, target, file.path);
  }
  return images;
}

/** The address of a picture that the note at a path names; null where the vault does not have it. */
export function pictureAt(app: App, target: string, path: string): string | null {
  const found = app.metadataCache.getFirstLinkpathDest(getLinkpath(target), path);
  return found ? app.vault.getResourcePath(found) : null;
}

/** The pictures that a note names and the vault does not have, as written in the note. */
export function missingSources(app: App, file: TFile, note: HistoryNote): ReadonlySet<string> {
  const images = note.sourceSets.flatMap((set) => Object.entries(sourceImages(app, file, set)));
  return new Set(images.filter(([, url]) => url === null).map(([target]) => target));
}
