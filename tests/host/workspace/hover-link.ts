import type * as obsidian from 'obsidian';
import { getLinkpath, parseLinktext, resolveSubpath } from '../data/links';
import { Keymap } from '../ui/keymap';
import { HoverPopover } from './hover-popover';
import { MarkdownRenderer } from './markdown-renderer';
import type { HoverSources } from './registries';

interface HoverLink {
  event: MouseEvent;
  source: string;
  hoverParent: obsidian.HoverParent;
  targetEl: HTMLElement | null;
  linktext: string;
  sourcePath?: string;
  state?: unknown;
}

/** Answers `hover-link` with a preview of the linked note, from the line or section it names. */
export function previewPages(app: obsidian.App, sources: HoverSources): void {
  // The event is documented, but not among the overloads of `Workspace.on`.
  const events: obsidian.Events = app.workspace;
  events.on('hover-link', (link) => {
    if (isHoverLink(link)) void preview(app, sources, link);
  });
}

async function preview(app: obsidian.App, sources: HoverSources, link: HoverLink): Promise<void> {
  if (sources.needsMod(link.source) && !Keymap.isModifier(link.event, 'Mod')) return;
  const sourcePath = link.sourcePath ?? '';
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(link.linktext), sourcePath);
  if (file?.extension !== 'md') return;
  const popover = new HoverPopover(link.hoverParent, link.targetEl);
  const text = await app.vault.cachedRead(file);
  const el = popover.hoverEl.createDiv('markdown-preview-view markdown-rendered');
  await MarkdownRenderer.render(app, fromPlace(app, file, text, link), el, file.path, popover);
}

function fromPlace(app: obsidian.App, file: obsidian.TFile, text: string, link: HoverLink): string {
  const line: unknown =
    typeof link.state === 'object' && link.state !== null
      ? Reflect.get(link.state, 'scroll')
      : undefined;
  if (typeof line === 'number') return text.split('\n').slice(line).join('\n');
  const { subpath } = parseLinktext(link.linktext);
  const cache = app.metadataCache.getFileCache(file);
  const found = subpath === '' || !cache ? null : resolveSubpath(cache, subpath);
  return found ? text.slice(found.start.offset, found.end?.offset) : text;
}

function isHoverLink(value: unknown): value is HoverLink {
  const complete =
    typeof value === 'object' &&
    value !== null &&
    ['event', 'source', 'hoverParent', 'targetEl', 'linktext'].every((name) => name in value);
  if (!complete)
    throw new TypeError('hover-link needs event, source, hoverParent, targetEl, linktext');
  return true;
}
