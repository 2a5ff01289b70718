import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text/span';
import { blockParser } from './grammar';
import { readInline } from './inline';
import { slicePlain, type Plain } from './plain';

/** The blocks of a note, as far as reading needs them; spans point into the note. */
export type Block = HeadingBlock | Paragraph | List | Quote | Table;

export interface HeadingBlock extends Span {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly plain: Plain;
}

export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  readonly plain: Plain;
}

export interface List extends Span {
  readonly kind: 'list';
  readonly items: readonly Item[];
}

export interface Item extends Span {
  /** As written before the item, or null for a bullet. */
  readonly number: number | null;
  /** The words beside the mark; null where the item begins with another block. */
  readonly lead: Plain | null;
  readonly children: readonly Block[];
}

export interface Quote extends Span {
  readonly kind: 'quote';
  /** The title of a callout, null for a plain quote. */
  readonly callout: { readonly type: string; readonly title: string } | null;
  readonly children: readonly Block[];
}

export interface Table extends Span {
  readonly kind: 'table';
  readonly header: readonly Plain[];
  readonly rows: readonly (Span & { readonly cells: readonly Plain[] })[];
}

/** Deeper nesting than any person writes is left unread, so that no stack runs over. */
const deepest = 60;

/** Blocks of a note in order. Frontmatter, code, comments, mathematics and rules are left out. Takes any text. */
export function parseBlocks(text: string): Block[] {
  const start = frontmatterEnd(text);
  const body = closeTableRules(text.slice(start).replace(/\r(?=\n)/gu, ' '));
  return readChildren(body, start, blockParser.parse(body).topNode, 0);
}

/** The parser takes no blanks behind "|---|---|"; the last bar moves over them. */
function closeTableRules(text: string): string {
  return text.replace(/^[ \t>|:-]*-[ \t:]*\|[ \t]+$/gmu, (rule) => {
    const kept = rule.trimEnd().slice(0, -1);
    const fill = kept.trimEnd().endsWith(':') ? ' ' : '-';
    return `${kept}${fill.repeat(rule.length - kept.length - 1)}|`;
  });
}

/** Where the text after the frontmatter begins; 0 where there is none. */
export function frontmatterEnd(text: string): number {
  const open = /^\uFEFF?---[ \t]*\r?\n/u.exec(text);
  if (!open) return 0;
  for (let at = open[0].length - 1; at >= 0; at = text.indexOf('\n', at + 1)) {
    const close = /^\n(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/u.exec(text.slice(at, at + 40));
    if (close) return at + close[0].length;
  }
  return 0;
}

function readChildren(text: string, offset: number, parent: SyntaxNode, depth: number): Block[] {
  const blocks: Block[] = [];
  if (depth > deepest) return blocks;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const block = readBlock(text, offset, node, depth);
    if (block) blocks.push(block);
  }
  return blocks;
}

function readBlock(text: string, offset: number, node: SyntaxNode, depth: number): Block | null {
  const span = { from: offset + node.from, to: offset + node.to };
  switch (node.name) {
    case 'Paragraph':
    case 'HTMLBlock':
    case 'Task':
      // The text of a footnote is an aside.
      if (/^\[\^[^\]\n]{1,60}\]:/u.test(text.slice(node.from, node.from + 70))) return null;
      return { kind: 'paragraph', ...span, plain: leaf(text, offset, node) };
    case 'BulletList':
    case 'OrderedList':
      return {
        kind: 'list',
        ...span,
        items: node.getChildren('ListItem').map((item) => readItem(text, offset, item, depth)),
      };
    case 'Blockquote':
      return readQuote(text, offset, node, depth);
    case 'Table':
      return readTable(text, offset, node);
    default:
      return readHeading(text, offset, node);
  }
}

function readHeading(text: string, offset: number, node: SyntaxNode): Block | null {
  const level = /^(?:ATX|Setext)Heading([1-6])$/u.exec(node.name)?.[1];
  if (!level) return null;
  const span = { from: offset + node.from, to: offset + node.to };
  const plain = leaf(text, offset, node);
  // A rule right below a paragraph makes all of it a heading in Markdown; whoever typed it meant a rule.
  const isProse = plain.breaks.length > 0 || plain.text.length > 100;
  if (node.name.startsWith('Setext') && isProse) return { kind: 'paragraph', ...span, plain };
  return { kind: 'heading', ...span, level: Number(level) as HeadingBlock['level'], plain };
}

function readItem(text: string, offset: number, node: SyntaxNode, depth: number): Item {
  const mark = node.getChild('ListMark');
  const digits = mark ? /^\d+/u.exec(text.slice(mark.from, mark.to))?.[0] : undefined;
  const children = readChildren(text, offset, node, depth + 1);
  const [first] = children;
  const lead = first?.kind === 'paragraph' ? withoutTaskBox(first.plain) : null;
  return {
    from: offset + node.from,
    to: offset + node.to,
    number: digits === undefined ? null : Number(digits),
    lead,
    children: lead ? children.slice(1) : children,
  };
}

function readQuote(text: string, offset: number, node: SyntaxNode, depth: number): Quote {
  const children = readChildren(text, offset, node, depth + 1);
  const span = { from: offset + node.from, to: offset + node.to };
  const [first] = children;
  const callout =
    first?.kind === 'paragraph' ? /^\[!([\w-]{1,40})\]([+-]?)\s?/u.exec(first.plain.text) : null;
  if (first?.kind !== 'paragraph' || !callout) {
    return { kind: 'quote', ...span, callout: null, children };
  }
  const titleEnd = first.plain.breaks[0] ?? first.plain.text.length;
  const rest = slicePlain(first.plain, titleEnd);
  return {
    kind: 'quote',
    ...span,
    callout: {
      type: (callout[1] ?? '').toLowerCase(),
      title: first.plain.text.slice(callout[0].length, titleEnd).trim(),
    },
    children: rest.text ? [{ ...first, plain: rest }, ...children.slice(1)] : children.slice(1),
  };
}

function readTable(text: string, offset: number, node: SyntaxNode): Table {
  const cells = (row: SyntaxNode | null): Plain[] => {
    if (!row) return [];
    const found: Plain[] = [];
    let isEmpty = true;
    // An empty cell has no node: two delimiters follow each other.
    for (let child = row.firstChild; child; child = child.nextSibling) {
      if (child.name === 'TableCell') {
        found.push(leaf(text, offset, child));
        isEmpty = false;
      } else if (child.name === 'TableDelimiter') {
        if (isEmpty && child.from > row.from) found.push(readInline('', offset + child.from));
        isEmpty = true;
      }
    }
    return found;
  };
  return {
    kind: 'table',
    from: offset + node.from,
    to: offset + node.to,
    header: cells(node.getChild('TableHeader')),
    rows: node.getChildren('TableRow').map((row) => ({
      from: offset + row.from,
      to: offset + row.to,
      cells: cells(row),
    })),
  };
}

/** The words of a block; quote and heading marks inside it are blanked, so that offsets stay. */
function leaf(text: string, offset: number, node: SyntaxNode): Plain {
  let words = '';
  let at = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    words += text.slice(at, child.from) + ' '.repeat(child.to - child.from);
    at = child.to;
  }
  return readInline(words + text.slice(at, node.to), offset + node.from);
}

function withoutTaskBox(plain: Plain): Plain {
  const box = /^\[[^\]]\](?:\s|$)/u.exec(plain.text);
  return box ? slicePlain(plain, box[0].length) : plain;
}
