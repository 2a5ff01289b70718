import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Nodes,
  RootContent,
} from 'mdast';
import type * as obsidian from 'obsidian';
import type { LineMap } from './line-map';
import { rangeOf } from './markdown-tree';

const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;
const BLOCK_ID_LINE = /(?:^|\n)[ \t]*\^([A-Za-z0-9-]+)\s*$/;

/** Sections, headings, list items and block ids of one note. */
export class BlockCache {
  readonly headings: obsidian.HeadingCache[] = [];
  readonly sections: obsidian.SectionCache[] = [];
  readonly listItems: obsidian.ListItemCache[] = [];
  readonly blocks: Record<string, obsidian.BlockCache> = {};

  constructor(
    private readonly lines: LineMap,
    private readonly shift: number,
  ) {}

  /** Reads a block of the note's own level. */
  readSection(node: RootContent): void {
    const section: obsidian.SectionCache = { type: this.typeOf(node), position: this.place(node) };
    const before = this.sections.at(-1);
    this.sections.push(section);
    this.readBlock(node);

    const source = this.source(node);
    const written = node.type === 'paragraph' || node.type === 'heading' ? BLOCK_ID : BLOCK_ID_LINE;
    const id = written.exec(source)?.[1];
    if (id === undefined) return;
    // An id in a paragraph of its own names what stands above it.
    const named = source.trim() === `^${id}` && before ? before : section;
    named.id = id;
    this.name(id, named.position);
  }

  private readBlock(node: Nodes): void {
    if (node.type === 'heading') this.readHeading(node);
    else if (node.type === 'list') this.readList(node, null);
    else if (node.type === 'blockquote' || node.type === 'footnoteDefinition') {
      for (const child of node.children) this.readBlock(child);
    }
  }

  private readHeading(node: Heading): void {
    const lines = this.source(node).split(/\r?\n/);
    const underlined = lines.length > 1 && /^\s*(?:=+|-+)\s*$/.test(lines.at(-1) ?? '');
    const heading = underlined
      ? lines.slice(0, -1).join('\n')
      : (lines[0] ?? '').replace(/^#{1,6}/, '').replace(/(^|\s)#+\s*$/, '');
    this.headings.push({ heading: heading.trim(), level: node.depth, position: this.place(node) });
  }

  private readList(list: List, parent: ItemPlace | null): void {
    const listLine = this.lines.loc(rangeOf(list, this.shift).from).line;
    // The app gives -1, not 0, to the items of a list in the first line.
    const parentLine = parent?.line ?? -Math.max(listLine, 1);
    list.children.forEach((item, i) => {
      this.readItem(item, list.children[i + 1], parentLine, parent);
    });
  }

  private readItem(
    item: ListItem,
    next: ListItem | undefined,
    parentLine: number,
    parent: ItemPlace | null,
  ): void {
    const { from, to } = rangeOf(item, this.shift);
    const position = this.lines.pos(this.itemStart(from, parent), this.itemEnd(item, next));
    const cache: obsidian.ListItemCache = { position, parent: parentLine };
    const task = /^(?:[-*+]|\d+[.)])[ \t]+\[(.)\](?=\s|$)/u.exec(
      this.lines.text.slice(from, to),
    )?.[1];
    if (task !== undefined) cache.task = task;
    const id = this.itemId(item.children);
    if (id !== undefined) {
      cache.id = id;
      this.name(id, position);
    }
    this.listItems.push(cache);

    const marker = /^(?:[-*+]|\d+[.)])[ \t]{0,4}/.exec(this.lines.text.slice(from))?.[0] ?? '';
    const own: ItemPlace = {
      line: position.start.line,
      contentCol: this.lines.loc(from).col + marker.length,
    };
    for (const child of item.children) {
      if (child.type === 'list') this.readList(child, own);
      else this.readBlock(child);
    }
  }

  /** The app counts the spaces that are more than the parent's indent to the item below it. */
  private itemStart(from: number, parent: ItemPlace | null): number {
    if (!parent) return from;
    const lineStart = from - this.lines.loc(from).col;
    const start = Math.min(from, lineStart + parent.contentCol);
    return /^[ \t]*$/.test(this.lines.text.slice(start, from)) ? start : from;
  }

  /**
   * An item ends before the list in it. Where blank lines part it from the next item, the app
   * counts all but the last of them to it.
   */
  private itemEnd(item: ListItem, next: ListItem | undefined): number {
    const { to } = rangeOf(item, this.shift);
    const inner = item.children.findIndex((child) => child.type === 'list');
    const first = item.children[inner];
    const before = item.children[inner - 1];
    if (before) return rangeOf(before, this.shift).to;
    if (first) return rangeOf(first, this.shift).from;
    if (!next) return to;
    const between = this.lines.text.slice(to, rangeOf(next, this.shift).from);
    if (!/^\s*\n\s*\n\s*$/.test(between)) return to;
    const end = to + between.lastIndexOf('\n');
    return this.lines.text[end - 1] === '\r' ? end - 1 : end;
  }

  /** The id at the end of an item's own words, not of those of an item below it. */
  private itemId(children: readonly (BlockContent | DefinitionContent)[]): string | undefined {
    const words = children.find((child) => child.type === 'paragraph');
    if (!words) return undefined;
    const source = this.source(words);
    const id = BLOCK_ID.exec(source)?.[1];
    // On an unindented line of its own it names the whole list.
    return id !== undefined && source.endsWith(`\n^${id}`) ? undefined : id;
  }

  private name(id: string, position: obsidian.Pos): void {
    const key = id.toLowerCase();
    this.blocks[key] = { id: key, position };
  }

  private typeOf(node: RootContent): string {
    if (node.type !== 'blockquote') return node.type;
    return /^>[ \t]*\[![^\]\n]+\]/.test(this.source(node)) ? 'callout' : node.type;
  }

  private source(node: Nodes): string {
    const { from, to } = rangeOf(node, this.shift);
    return this.lines.text.slice(from, to);
  }

  private place(node: Nodes): obsidian.Pos {
    const { from, to } = rangeOf(node, this.shift);
    return this.lines.pos(from, to);
  }
}

interface ItemPlace {
  line: number;
  /** Column in which the words of the item begin. */
  contentCol: number;
}
