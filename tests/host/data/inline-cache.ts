import type { Definition, FootnoteDefinition, FootnoteReference, Image, Link, Nodes } from 'mdast';
import type * as obsidian from 'obsidian';
import type { LineMap } from './line-map';
import { parseTree, rangeOf } from './markdown-tree';

type Lists = Required<
  Pick<
    obsidian.CachedMetadata,
    'links' | 'embeds' | 'tags' | 'footnotes' | 'footnoteRefs' | 'referenceLinks'
  >
>;

/** What may stand anywhere in the text, in the order of the text. */
export class InlineCache implements Lists {
  readonly links: obsidian.LinkCache[] = [];
  readonly embeds: obsidian.EmbedCache[] = [];
  readonly tags: obsidian.TagCache[] = [];
  readonly footnotes: obsidian.FootnoteCache[] = [];
  readonly footnoteRefs: obsidian.FootnoteRefCache[] = [];
  readonly referenceLinks: obsidian.ReferenceLinkCache[] = [];

  constructor(private readonly lines: LineMap) {}

  /** Reads a node and all below it; `shift` is where the node's own text begins in the note. */
  read(node: Nodes, shift: number): void {
    this.readOne(node, shift);
    if (!('children' in node)) return;
    // The words of a link are its label: a tag in them is none.
    const label = node.type === 'link' || node.type === 'linkReference';
    for (const child of node.children) if (!label || child.type !== 'tag') this.read(child, shift);
  }

  private readOne(node: Nodes, shift: number): void {
    const { type } = node;
    const place = this.place(node, shift);
    const source = this.source(node, shift);
    if (type === 'tag') this.tags.push({ ...place, tag: source });
    else if (type === 'wikiLink') this.links.push({ ...place, ...wikiReference(source) });
    else if (type === 'wikiEmbed') this.embeds.push({ ...place, ...wikiReference(source) });
    else if (type === 'link' || type === 'image') this.readMarkdownLink(node, shift);
    else if (type === 'comment') this.readComment(node, shift);
    else if (type === 'footnoteDefinition') this.footnotes.push({ ...place, id: labelOf(node) });
    else if (type === 'footnoteReference') this.footnoteRefs.push({ ...place, id: labelOf(node) });
    else if (type === 'definition') {
      this.referenceLinks.push({ ...place, id: labelOf(node), link: node.url });
    }
  }

  /** The app finds tags and links in %%comments%% too, though no list and no heading. */
  private readComment(node: Nodes, shift: number): void {
    const { from, to } = rangeOf(node, shift);
    const text = this.lines.text.slice(from + 2, to).replace(/%%\s*$/, '');
    this.read(parseTree(text, false).root, from + 2);
  }

  private readMarkdownLink(node: Link | Image, shift: number): void {
    const original = this.source(node, shift);
    const link = internalTarget(node.url);
    // A bare address is a link to the parser as well; only one written with brackets counts.
    if (link === null || !/^!?\[/.test(original)) return;
    const displayText = node.type === 'image' ? (node.alt ?? '') : this.label(node, shift);
    const reference = { ...this.place(node, shift), link, original, displayText };
    (node.type === 'image' ? this.embeds : this.links).push(reference);
  }

  private label(node: Link, shift: number): string {
    const first = node.children[0];
    const last = node.children.at(-1);
    if (!first || !last) return '';
    return this.lines.text.slice(rangeOf(first, shift).from, rangeOf(last, shift).to);
  }

  private source(node: Nodes, shift: number): string {
    const { from, to } = rangeOf(node, shift);
    return this.lines.text.slice(from, to);
  }

  private place(node: Nodes, shift: number): obsidian.CacheItem {
    const { from, to } = rangeOf(node, shift);
    return { position: this.lines.pos(from, to) };
  }
}

function labelOf(node: FootnoteDefinition | FootnoteReference | Definition): string {
  return node.label ?? node.identifier;
}

/** The path that an address without a scheme points to; null for the web's and for none at all. */
function internalTarget(url: string): string | null {
  if (url === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return null;
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Reads `[[link|text]]` or `![[link|text]]`; without a text it is the link, `#` read as ` > `. */
export function wikiReference(original: string): obsidian.Reference {
  const inner = original.slice(original.indexOf('[[') + 2, -2);
  const bar = inner.indexOf('|');
  if (bar === -1) {
    const link = inner.trim();
    const parts = link.split('#').map((part) => part.trim());
    return { link, original, displayText: parts.filter((part) => part !== '').join(' > ') };
  }
  // In a table the bar is written \|, and the backslash is no part of the link.
  const link = inner.slice(0, bar).replace(/\\$/, '').trim();
  return { link, original, displayText: inner.slice(bar + 1).trim() };
}
