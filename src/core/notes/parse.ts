import type { SyntaxNode } from '@lezer/common';
import { parser, Table } from '@lezer/markdown';
import type { Span } from '../text/span';
import { readInline, type Aside } from './inline';
import { joinPlains, slicePlain, type Plain } from './plain';

/** A quote or callout; `title` is that of the callout, or ''. */
export interface Quote extends Span {
  title: string;
}

/** One heading, paragraph, list item or table row; spans point into the note. */
export interface Row extends Span {
  readonly kind: 'heading' | 'text' | 'item' | 'cells';
  readonly level: Level | null;
  /** Its own words, without those of what stands below an item. */
  readonly plain: Plain;
  /** As written before an item, or null. */
  readonly number: number | null;
  /** Index of the row that it hangs under: an item, or the line that leads to a list; or -1. */
  readonly parent: number;
  /** The outermost quote that it stands in. */
  readonly quote: Quote | null;
}

export type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** What a note is made of, in order. Frontmatter, code, comments, mathematics and rules are left out. */
export interface Parsed extends Aside {
  readonly rows: readonly Row[];
}

/** Deeper nesting than any person writes is left unread, so that no stack runs over. */
const deepest = 60;

/**
 * Finds the blocks and leaves the words in them alone, so that no block can make it scan a whole note. Four blanks
 * before a line are a student's indent and not code.
 */
const blocks = parser.configure([Table, { remove: ['IndentedCode'] }]);
blocks.parseInline = () => [];

/** Reads any text. */
export function parseNote(text: string): Parsed {
  const start = frontmatterEnd(text);
  const reader = new RowReader(withoutHidden(text.slice(start)), start);
  reader.children(blocks.parse(reader.text).topNode, { parent: -1, quote: null, depth: 0 });
  return reader;
}

/** Where the text after the frontmatter begins; 0 where there is none. */
export function frontmatterEnd(text: string): number {
  const open = /^\uFEFF?---[ \t]*\r?\n/u.exec(text);
  if (!open) return 0;
  const close = /\n(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/u.exec(text.slice(open[0].length - 1));
  return close ? open[0].length - 1 + close.index + close[0].length : 0;
}

/** With blanks for comments, mathematics and what the parser does not take; offsets stay. */
function withoutHidden(text: string): string {
  const blank = (hidden: string): string => ' '.repeat(hidden.length);
  return (
    text
      .replace(/(%%|\$\$)[^]*?\1|\r(?=\n)/gu, blank)
      // No blanks may stand behind "|---|---|": the last bar moves over them.
      .replace(/^([ \t>|:-]+)\|([ \t]+)$/gmu, '$1$2|')
  );
}

interface Around {
  readonly parent: number;
  readonly quote: Quote | null;
  readonly depth: number;
}

class RowReader implements Parsed {
  readonly rows: Row[] = [];
  readonly references: Aside['references'] = [];
  readonly tags: string[] = [];

  constructor(
    readonly text: string,
    private readonly offset: number,
  ) {}

  children(node: SyntaxNode, around: Around): void {
    if (around.depth > deepest) return;
    for (let child = node.firstChild; child; child = child.nextSibling) this.block(child, around);
  }

  private block(node: SyntaxNode, around: Around): void {
    const { name, from, to } = node;
    const isTop = around.parent < 0 && !around.quote;
    const heading = /^(?:ATX|Setext)Heading([1-6])$/u.exec(name);
    if (heading) {
      const plain = this.words(node);
      // A rule right below a paragraph makes all of it a heading in Markdown; whoever typed it meant a rule.
      const isProse =
        name.startsWith('S') && (plain.text.includes('\n') || plain.text.length > 100);
      const level = Number(heading[1]) as Level;
      if (isTop && !isProse) this.add(node, around, { kind: 'heading', level, plain });
      else this.add(node, around, { plain });
    } else if (name === 'Paragraph' || name === 'HTMLBlock') {
      // The text of a footnote is an aside.
      if (/^\[\^[^\]\n]{1,60}\]:/u.test(this.text.slice(from, from + 70))) return;
      this.paragraph(node, around);
    } else if (name === 'BulletList' || name === 'OrderedList') {
      const parent = isTop && this.leadsTo(from) ? this.rows.length - 1 : around.parent;
      for (const item of node.getChildren('ListItem')) this.item(item, { ...around, parent });
    } else if (name === 'Blockquote') {
      const quote = around.quote ?? { ...this.span(from, to), title: '' };
      this.children(node, { ...around, quote, depth: around.depth + 1 });
    } else if (name === 'Table') {
      this.words(node.getChild('TableHeader'));
      for (const row of node.getChildren('TableRow')) {
        const cells = row.getChildren('TableCell').map((cell) => this.words(cell));
        const filled = cells.filter((cell) => cell.text !== '');
        const plain = joinPlains(filled, (index) => (index === 1 ? ': ' : '; '));
        this.add(row, around, { kind: 'cells', plain });
      }
    }
  }

  private paragraph(node: SyntaxNode, around: Around): void {
    const plain = this.words(node);
    const callout = around.quote && /^\[![\w-]{1,40}\][+-]?(.*)/u.exec(plain.text);
    if (callout && around.quote?.title === '' && this.rows.at(-1)?.quote !== around.quote) {
      around.quote.title = (callout[1] ?? '').trim();
      const rest = slicePlain(plain, callout[0].length);
      if (rest.text !== '') this.add(node, around, { plain: rest });
    } else {
      this.add(node, around, { plain });
    }
  }

  private item(node: SyntaxNode, around: Around): void {
    const mark = node.getChild('ListMark');
    const number = mark && /^\d+/u.exec(this.text.slice(mark.from, mark.to));
    const lead = mark?.nextSibling?.name === 'Paragraph' ? mark.nextSibling : null;
    const plain = this.words(lead);
    const parent = this.add(node, around, {
      kind: 'item',
      number: number ? Number(number[0]) : null,
      plain: slicePlain(plain, /^\[[ xX]\](?=\s|$)/u.test(plain.text) ? 3 : 0),
    });
    const below = { ...around, parent, depth: around.depth + 1 };
    if (below.depth > deepest) return;
    for (let child = (lead ?? mark)?.nextSibling ?? null; child; child = child.nextSibling) {
      this.block(child, below);
    }
  }

  /** A list right below a line, or below a colon, hangs under what that line says. */
  private leadsTo(list: number): boolean {
    const last = this.rows.at(-1);
    if (last?.kind !== 'text' || last.parent >= 0 || last.quote) return false;
    const between = this.text.slice(last.to - this.offset, list);
    return last.plain.text.endsWith(':') || between.split('\n').length === 2;
  }

  private span(from: number, to: number): Span {
    return { from: this.offset + from, to: this.offset + to };
  }

  /** Answers the index of the new row. */
  private add(
    { from, to }: SyntaxNode,
    { parent, quote }: Around,
    row: Pick<Row, 'plain'> & Partial<Row>,
  ): number {
    const none = { kind: 'text', level: null, number: null } as const;
    return this.rows.push({ ...none, ...this.span(from, to), parent, quote, ...row }) - 1;
  }

  /** The words of a block; quote and heading marks inside it are blanked, so that offsets stay. */
  private words(node: SyntaxNode | null): Plain {
    if (!node) return { text: '', places: [], styles: [] };
    let words = '';
    let at = node.from;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (/^Table/u.test(child.name)) continue;
      words += this.text.slice(at, child.from) + ' '.repeat(child.to - child.from);
      at = child.to;
    }
    return readInline(words + this.text.slice(at, node.to), this.offset + node.from, this);
  }
}
