import type { Nodes, PhrasingContent } from 'mdast';
import type * as obsidian from 'obsidian';
import { wikiReference } from '../data/inline-cache';
import { embedFile } from './markdown-embed';
import { setInternalLink } from './markdown-links';

export type SourceOf = (node: Nodes) => string;

/** Where a rendering starts: what it needs to know beside the text. */
export interface RenderPlace {
  app: obsidian.App;
  sourcePath: string;
  component: obsidian.Component;
  /** How many notes are embedded around this text; deep embeds are shown as links. */
  depth: number;
}

/** What a rendering needs to know beside the syntax tree. */
export interface RenderScope extends RenderPlace {
  definitions: ReadonlyMap<string, string>;
  sourceOf: SourceOf;
}

const highlight = /==(\S(?:[^=]*\S)?)==/g;

export function renderInlines(
  nodes: readonly PhrasingContent[],
  parent: HTMLElement,
  scope: RenderScope,
): void {
  for (const node of nodes) renderInline(node, parent, scope);
}

function renderInline(node: PhrasingContent, parent: HTMLElement, scope: RenderScope): void {
  switch (node.type) {
    case 'text':
      renderText(node.value, parent);
      return;
    case 'emphasis':
      renderInlines(node.children, parent.createEl('em'), scope);
      return;
    case 'strong':
      renderInlines(node.children, parent.createEl('strong'), scope);
      return;
    case 'delete':
      renderInlines(node.children, parent.createEl('del'), scope);
      return;
    case 'inlineCode':
      parent.createEl('code', { text: node.value });
      return;
    case 'break':
      parent.createEl('br');
      return;
    case 'link':
      renderInlines(node.children, makeLink(parent, node.url, scope), scope);
      return;
    case 'linkReference': {
      const url = scope.definitions.get(node.identifier);
      renderInlines(
        node.children,
        url === undefined ? parent : makeLink(parent, url, scope),
        scope,
      );
      return;
    }
    case 'image':
      renderImage(node.url, node.alt ?? '', parent, scope);
      return;
    case 'imageReference':
      renderImage(scope.definitions.get(node.identifier) ?? '', node.alt ?? '', parent, scope);
      return;
    case 'footnoteReference':
      parent
        .createEl('sup', { cls: 'footnote-ref' })
        .createEl('a', { cls: 'footnote-link', text: `[${node.identifier}]` });
      return;
    case 'wikiLink': {
      const { link, displayText } = wikiReference(scope.sourceOf(node));
      setInternalLink(parent.createEl('a', { text: displayText ?? link }), link, scope);
      return;
    }
    case 'wikiEmbed': {
      const { link, displayText } = wikiReference(scope.sourceOf(node));
      embedFile(parent, link, displayText ?? '', scope);
      return;
    }
    case 'tag': {
      const tag = scope.sourceOf(node);
      parent.createEl('a', { cls: 'tag', text: tag, href: tag });
      return;
    }
    case 'math':
      // The source stands for the formula.
      parent.createSpan({ cls: 'math', text: scope.sourceOf(node) });
      return;
    case 'comment':
      return;
    case 'html':
      // Tags are left out, not interpreted: only a line break has a meaning of its own here.
      if (/^<br\s*\/?>$/i.test(node.value)) parent.createEl('br');
      return;
  }
}

function renderText(text: string, parent: HTMLElement): void {
  let done = 0;
  for (const match of text.matchAll(highlight)) {
    appendLines(parent, text.slice(done, match.index));
    appendLines(parent.createEl('mark'), match[1] ?? '');
    done = match.index + match[0].length;
  }
  appendLines(parent, text.slice(done));
}

/** A line end in a paragraph is a line break, as the app shows it by default. */
function appendLines(parent: HTMLElement, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) parent.createEl('br');
    if (line !== '') parent.appendText(line);
  }
}

function makeLink(parent: HTMLElement, url: string, scope: RenderScope): HTMLElement {
  const link = parent.createEl('a');
  if (isExternal(url)) {
    link.addClass('external-link');
    link.setAttrs({ href: url, rel: 'noopener nofollow', target: '_blank' });
  } else {
    setInternalLink(link, decode(url), scope);
  }
  return link;
}

function renderImage(url: string, alt: string, parent: HTMLElement, scope: RenderScope): void {
  if (isExternal(url)) {
    // The host loads nothing from the network: the address stands for the picture.
    parent.createSpan({ cls: 'external-embed', text: alt === '' ? url : alt });
  } else embedFile(parent, decode(url), alt, scope);
}

function isExternal(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url);
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
