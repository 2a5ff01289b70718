import { getLinkpath, parseLinktext, resolveSubpath } from '../data/links';
import type * as obsidian from 'obsidian';
import { setInternalLink } from './markdown-links';
import type { RenderPlace } from './markdown-inline';

const pictures = new Set(['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp']);
const deepest = 3;

type RenderNote = (text: string, el: HTMLElement, place: RenderPlace) => void;
let renderNote: RenderNote | null = null;

/** The block renderer embeds notes, and notes embed blocks: it names itself here. */
export function setNoteRenderer(render: RenderNote): void {
  renderNote = render;
}

export function isPicture(extension: string): boolean {
  return pictures.has(extension.toLowerCase());
}

/** Shows an embedded picture or note in place; what is missing is named. */
export function embedFile(
  parent: HTMLElement,
  linktext: string,
  label: string,
  scope: RenderPlace,
): void {
  const { app, sourcePath } = scope;
  const el = parent.createSpan({ cls: 'internal-embed', attr: { src: linktext } });
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
  if (!file) {
    el.addClasses(['file-embed', 'mod-empty-attachment']);
    el.createSpan({ cls: 'file-embed-title', text: `“${linktext}” could not be found.` });
  } else if (isPicture(file.extension)) {
    el.addClasses(['media-embed', 'image-embed', 'is-loaded']);
    const width = /^\d+/.exec(label)?.[0] ?? null;
    el.createEl('img', {
      attr: { src: app.vault.getResourcePath(file), alt: width === null ? label : '', width },
    });
  } else if (file.extension === 'md' && scope.depth < deepest) {
    el.addClasses(['markdown-embed', 'is-loaded']);
    const content = el.createDiv('markdown-embed-content');
    void app.vault.cachedRead(file).then((text) => {
      const part = partOf(app, file, text, linktext);
      renderNote?.(part, content, { ...scope, sourcePath: file.path, depth: scope.depth + 1 });
    });
  } else {
    setInternalLink(el.createEl('a', { text: label === '' ? file.name : label }), linktext, scope);
  }
}

/** The section or block that the link names, or the whole note. */
function partOf(app: obsidian.App, file: obsidian.TFile, text: string, linktext: string): string {
  const { subpath } = parseLinktext(linktext);
  const cache = app.metadataCache.getFileCache(file);
  const found = subpath === '' || !cache ? null : resolveSubpath(cache, subpath);
  return found ? text.slice(found.start.offset, found.end?.offset) : text;
}
