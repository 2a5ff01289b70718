// Two parsers out of @lezer/markdown: one finds the blocks of a note and leaves the words in them alone, the other
// reads the words of one block. Split like this, no block can make the inline parser scan a whole note.
import {
  Autolink,
  parser,
  Strikethrough,
  Table,
  type BlockContext,
  type BlockParser,
  type InlineContext,
  type InlineParser,
  type Line,
  type MarkdownConfig,
} from '@lezer/markdown';

const inlineNames = [
  'Escape',
  'Entity',
  'InlineCode',
  'HTMLTag',
  'Emphasis',
  'HardBreak',
  'Link',
  'Image',
  'LinkEnd',
];
const blockNames = [
  'LinkReference',
  'IndentedCode',
  'FencedCode',
  'Blockquote',
  'HorizontalRule',
  'BulletList',
  'OrderedList',
  'ATXHeading',
  'HTMLBlock',
  'SetextHeading',
];

/** A block between two lines that begin with the same fence: `%%` comments, `$$` mathematics. */
function fenced(name: string, fence: string): BlockParser {
  return {
    name,
    before: 'FencedCode',
    parse(cx: BlockContext, line: Line): boolean {
      if (!line.text.startsWith(fence, line.pos)) return false;
      // Closed on its own line: the inline parser's business.
      if (line.text.includes(fence, line.pos + fence.length)) return false;
      const from = cx.lineStart + line.pos;
      while (cx.nextLine()) {
        if (!line.text.includes(fence)) continue;
        cx.nextLine();
        break;
      }
      cx.addElement(cx.elt(name, from, Math.max(cx.prevLineEnd(), from)));
      return true;
    },
  };
}

const blockExtension: MarkdownConfig = {
  defineNodes: [
    { name: 'CommentFence', block: true },
    { name: 'MathFence', block: true },
  ],
  parseBlock: [fenced('CommentFence', '%%'), fenced('MathFence', '$$')],
  // Four blanks before a line are a student's indent and not code.
  remove: [...inlineNames, 'IndentedCode'],
};

/** An inline element from `open` to the next `close`, taken whole; nothing inside is parsed. */
function enclosed(name: string, open: string, close: string): InlineParser {
  const first = open.charCodeAt(0);
  return {
    name,
    before: 'Escape',
    parse(cx: InlineContext, next: number, pos: number): number {
      if (next !== first || cx.slice(pos, pos + open.length) !== open) return -1;
      const rest = cx.slice(pos + open.length, cx.end);
      const end = rest.indexOf(close);
      if (end <= 0) return -1;
      if (open.endsWith('[[') && /[\n[\]]/u.test(rest.slice(0, end))) return -1;
      return cx.addElement(cx.elt(name, pos, pos + open.length + end + close.length));
    },
  };
}

const tag: InlineParser = {
  name: 'Tag',
  before: 'Escape',
  parse(cx, next, pos) {
    if (next !== 35 || !/^[\s(]?$/u.test(cx.slice(Math.max(pos - 1, cx.offset), pos))) return -1;
    const found = /^#[\p{L}\p{N}\p{M}_/-]+/u.exec(cx.slice(pos, Math.min(pos + 200, cx.end)))?.[0];
    if (!found || /^#[\d/_-]*$/u.test(found)) return -1;
    return cx.addElement(cx.elt('Tag', pos, pos + found.length));
  },
};

/** `$...$` as Obsidian takes it: no blank inside the dollars and no digit behind; "$5 and $6" are prices. */
const longestFormula = 200;
const math: InlineParser = {
  name: 'Math',
  before: 'Escape',
  parse(cx, next, pos) {
    if (next !== 36 || /[\s$]/u.test(cx.slice(pos + 1, pos + 2))) return -1;
    const isPrice = /\d/u.test(cx.slice(pos + 1, pos + 2));
    for (let at = pos + 2; at < Math.min(cx.end, pos + longestFormula); at++) {
      if (isPrice && cx.char(at) === 32) return -1;
      if (cx.char(at) !== 36 || /\s/u.test(cx.slice(at - 1, at))) continue;
      if (/\d/u.test(cx.slice(at + 1, at + 2))) return -1;
      return cx.addElement(cx.elt('Math', pos, at + 1));
    }
    return -1;
  },
};

const highlightDelimiter = { resolve: 'Highlight', mark: 'HighlightMark' };
const highlight: InlineParser = {
  name: 'Highlight',
  after: 'Emphasis',
  parse(cx, next, pos) {
    if (next !== 61 || cx.char(pos + 1) !== 61 || cx.char(pos + 2) === 61) return -1;
    const blankBefore = /^\s?$/u.test(cx.slice(Math.max(pos - 1, cx.offset), pos));
    const blankAfter = /^\s?$/u.test(cx.slice(pos + 2, Math.min(pos + 3, cx.end)));
    return cx.addDelimiter(highlightDelimiter, pos, pos + 2, !blankAfter, !blankBefore);
  },
};

const inlineExtension: MarkdownConfig = {
  defineNodes: [
    'Embed',
    'Wikilink',
    'HiddenComment',
    'FootnoteMark',
    'InlineFootnote',
    'Tag',
    'Math',
    'Highlight',
    'HighlightMark',
  ],
  parseInline: [
    enclosed('Embed', '![[', ']]'),
    enclosed('Wikilink', '[[', ']]'),
    enclosed('HiddenComment', '%%', '%%'),
    enclosed('FootnoteMark', '[^', ']'),
    enclosed('InlineFootnote', '^[', ']'),
    tag,
    math,
    highlight,
  ],
  remove: blockNames,
};

/** Blocks of a note; the words inside them stay unparsed. */
export const blockParser = parser.configure([Table, blockExtension]);
/** The words of one block; every line is read as plain prose. */
export const inlineParser = parser.configure([Strikethrough, Autolink, inlineExtension]);
