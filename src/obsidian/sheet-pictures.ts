import { arrayBufferToBase64, getLinkpath, type App, type TFile } from 'obsidian';
import type { PageLook } from '../core/quiz/worksheet-html';
import type { SheetQuestion } from '../core/quiz/worksheet';

const types: Readonly<Record<string, string>> = {
  avif: 'avif',
  bmp: 'bmp',
  gif: 'gif',
  jpeg: 'jpeg',
  jpg: 'jpeg',
  png: 'png',
  svg: 'svg+xml',
  webp: 'webp',
};

/** Bytes; a page with larger ones could hardly be sent to anyone. */
const largest = 12_000_000;

/** The picture that a note names, or null where the vault has none that a page can show. */
export function pictureFile(app: App, target: string, path: string): TFile | null {
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(target), path);
  return file && types[file.extension.toLowerCase()] !== undefined ? file : null;
}

/** Reads the pictures of the questions, each once, so that a page can hold them. One that cannot be read is not shown. */
export async function readPictures(
  app: App,
  questions: readonly SheetQuestion[],
): Promise<PageLook['picture']> {
  const urls = new Map<TFile, string>();
  for (const { sources, path } of questions) {
    for (const { kind, target } of sources) {
      const file = kind === 'image' ? pictureFile(app, target, path) : null;
      if (!file || urls.has(file) || file.stat.size > largest) continue;
      const type = types[file.extension.toLowerCase()] ?? '';
      try {
        const data = arrayBufferToBase64(await app.vault.readBinary(file));
        urls.set(file, `data:image/${type};base64,${data}`);
      } catch {
        // The page names it instead.
      }
    }
  }
  return (target, path) => {
    const file = pictureFile(app, target, path);
    return (file && urls.get(file)) ?? null;
  };
}
