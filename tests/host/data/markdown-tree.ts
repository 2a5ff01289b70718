import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { syntax, treeSyntax } from './markdown-syntax';

const BYTE_ORDER_MARK = '\ufeff';

/** A parsed text; its nodes' offsets count from `shift`, because a byte order mark is not counted. */
export interface MarkdownTree {
  root: Root;
  shift: number;
}

/** As its syntax has it: searched once more for addresses, it would also find escaped ones, which have no position. */
const gfmTree = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

const PIECE = {
  extensions: [gfm(), syntax],
  mdastExtensions: [...gfmTree, treeSyntax],
};
const NOTE = {
  extensions: [...PIECE.extensions, frontmatter(['yaml'])],
  mdastExtensions: [...PIECE.mdastExtensions, frontmatterFromMarkdown(['yaml'])],
};

/**
 * Parsed by micromark, never by the plugin's own parser: the two must not share a misreading.
 * Without `whole` the text is a piece of a note, which has no frontmatter.
 */
export function parseTree(text: string, whole: boolean): MarkdownTree {
  const root = fromMarkdown(text, whole ? NOTE : PIECE);
  return { root, shift: text.startsWith(BYTE_ORDER_MARK) ? 1 : 0 };
}

/** Offsets of a parsed node in its text. */
export function rangeOf(node: Nodes, shift: number): { from: number; to: number } {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) throw new Error(`a ${node.type} without a position`);
  return { from: from + shift, to: to + shift };
}
