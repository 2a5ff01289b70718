import type { SyntaxNode } from '@lezer/common';
import { parser, Table } from '@lezer/markdown';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { lineAt, lineStarts } from '../../../src/core/notes/lines';
import type { Block } from '../../../src/core/notes/blocks/block';
import { readBlocks } from '../../../src/core/notes/blocks/read';

/** Blocks in the order of the text, one a line: depth, kind, first and last line. */
export type Shape = readonly string[];

/** Where the last letter of a block stands, which is where everyone agrees that it ends. */
function shapeLine(text: string, starts: readonly number[]) {
  return (depth: number, kind: string, from: number, to: number): string => {
    let [start, end] = [from, to];
    while (end > start && /[\s>]/u.test(text.charAt(end - 1))) end--;
    while (start < end && /\s/u.test(text.charAt(start))) start++;
    const first = lineAt(starts, start);
    const last = Math.max(first, lineAt(starts, Math.max(end - 1, from)));
    return `${' '.repeat(depth)}${kind} ${first}-${last}`;
  };
}

/** What this project reads. */
export function ownShape(text: string): string[] {
  const line = shapeLine(text, lineStarts(text));
  const shape: string[] = [];
  const add = (block: Block, depth: number): void => {
    if (block.kind === 'cell' || block.kind === 'hidden') return;
    const value = block.kind === 'heading' || block.kind === 'item' ? block.value : '';
    shape.push(line(depth, `${block.kind}${value}`, block.from, block.to));
    for (const child of block.children) add(child, depth + 1);
  };
  for (const block of readBlocks(text).children) add(block, 0);
  return shape;
}

const blocks = parser.configure([Table, { remove: ['IndentedCode'] }]);
blocks.parseInline = () => [];

const lezerKinds: Readonly<Record<string, string>> = {
  Paragraph: 'text',
  HTMLBlock: 'html',
  BulletList: 'list',
  OrderedList: 'list',
  Blockquote: 'quote',
  Table: 'table',
  TableHeader: 'row',
  TableRow: 'row',
};

/** What @lezer/markdown reads. */
export function lezerShape(text: string): string[] {
  const line = shapeLine(text, lineStarts(text));
  const shape: string[] = [];
  const add = (node: SyntaxNode, depth: number): void => {
    const { name, from, to } = node;
    const level = /Heading(\d)$/u.exec(name)?.[1];
    let kind = level ? `heading${level}` : lezerKinds[name];
    if (name === 'ListItem') {
      const mark = node.getChild('ListMark');
      const number = mark ? parseInt(text.slice(mark.from, mark.to), 10) : NaN;
      kind = `item${Number.isNaN(number) ? -1 : number}`;
    }
    if (kind === undefined) return;
    shape.push(line(depth, kind, from, to));
    for (let child = node.firstChild; child; child = child.nextSibling) add(child, depth + 1);
  };
  // It takes neither "\r" nor blanks behind "|---|".
  const trimmed = text.replace(/\r(?=\n)/gu, ' ').replace(/^([ \t>|:-]+)\|([ \t]+)$/gmu, '$1$2|');
  const { topNode } = blocks.parse(trimmed);
  for (let child = topNode.firstChild; child; child = child.nextSibling) add(child, 0);
  return shape;
}

const mdastKinds: Readonly<Record<string, string>> = {
  paragraph: 'text',
  html: 'html',
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  tableRow: 'row',
  footnoteDefinition: 'aside',
};

/** What micromark reads; it has no numbers of items, so that every one is 1. */
export function mdastShape(text: string): string[] {
  const line = shapeLine(text, lineStarts(text));
  const tree = fromMarkdown(text, {
    extensions: [gfm(), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const shape: string[] = [];
  const add = (node: Nodes, depth: number, number: number): void => {
    const { type, position } = node;
    const kind =
      type === 'heading'
        ? `heading${node.depth}`
        : type === 'listItem'
          ? `item${number}`
          : mdastKinds[type];
    if (kind === undefined || !position) return;
    const { start, end } = position;
    if (type === 'html' && /^\s*<(?:!--|\?)/u.test(node.value)) return;
    shape.push(line(depth, kind, start.offset ?? 0, end.offset ?? 0));
    if (!('children' in node) || type === 'paragraph' || type === 'heading' || type === 'tableRow')
      return;
    node.children.forEach((child) =>
      add(child, depth + 1, type === 'list' ? (node.ordered ? 1 : -1) : 0),
    );
  };
  for (const child of tree.children) add(child, 0, 0);
  return shape;
}
