import type { Span } from '../../text/span';

/** `aside` is a footnote's text; code, comments and rules are `hidden`. */
export type BlockKind =
  | ('note' | 'quote' | 'list' | 'item' | 'aside')
  | ('heading' | 'text' | 'html' | 'hidden' | 'table' | 'row' | 'cell');

/** A block from its first sign to the end of its last line; offsets point into the text. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a heading 1-6; of an item its number, or -1 where it has none; of a list the code of its sign; else 0. */
  readonly value: number;
  readonly children: readonly Block[];
  /** Marks of quotes and headings between its words: from, to, from, to ... */
  readonly holes: readonly number[];
  /** A heading by the line below it. */
  readonly isUnderlined: boolean;
}

/** A block that is being read. */
export interface OpenBlock extends Block {
  kind: BlockKind;
  from: number;
  to: number;
  value: number;
  readonly children: OpenBlock[];
  readonly holes: number[];
  isUnderlined: boolean;
}

export function newBlock(kind: BlockKind, from: number, to: number, value = 0): OpenBlock {
  return { kind, from, to, value, children: [], holes: [], isUnderlined: false };
}

/** The words of a block with blanks for its holes, so that offsets stay. */
export function blockWords(text: string, { from, to, holes }: Omit<Block, 'kind'>): string {
  let words = '';
  let at = from;
  holes.forEach((hole, index) => {
    words += index % 2 ? ' '.repeat(hole - at) : text.slice(at, hole);
    at = hole;
  });
  return words + text.slice(at, to);
}
