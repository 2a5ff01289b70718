import type { Span } from '../text/span';
import { blockWords, type Block } from './blocks/block';
import { readBlocks } from './blocks/read';
import { readInline, type Aside } from './inline';
import type { Memory } from './memory';
import { joinPlains, movePlain, nothing, placeOf, slicePlain, type Plain } from './plain';

/** A quote or callout. */
export interface Quote extends Span {
  /** Of a callout, in lower case: "question"; else ''. */
  type: string;
  /** The title of a callout. */
  head: Plain;
}

/** One heading, paragraph, list item or table row; spans point into the note. */
export interface Row extends Span {
  readonly kind: 'heading' | 'text' | 'item' | 'cells';
  readonly level: Level | null;
  /** Its own words, without those of what stands below an item. */
  readonly plain: Plain;
  /** Of a table's row: the words of every cell, empty ones too. */
  readonly cells: readonly Plain[];
  /** Is it the first row of a table, above the line? */
  readonly header: boolean;
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

/** Reads any text. */
export function parseNote(text: string, memory: Memory): Parsed {
  const start = frontmatterEnd(text) || (text.startsWith('\uFEFF') ? 1 : 0);
  const reader = new RowReader(withoutHidden(text, start), memory);
  reader.children(readBlocks(reader.text, start), { parent: -1, quote: null });
  return reader;
}

/** Where the text after the frontmatter begins; 0 where there is none. */
export function frontmatterEnd(text: string): number {
  const open = /^\uFEFF?---[ \t]*\r?\n/u.exec(text);
  if (!open) return 0;
  const close = /\n(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/u.exec(text.slice(open[0].length - 1));
  return close ? open[0].length - 1 + close.index + close[0].length : 0;
}

/** With blanks for comments and mathematics behind the frontmatter; offsets stay. */
function withoutHidden(text: string, start: number): string {
  if (!text.includes('%%') && !text.includes('$$')) return text;
  const blank = (hidden: string): string => ' '.repeat(hidden.length);
  return text.slice(0, start) + text.slice(start).replace(/(%%|\$\$)[^]*?\1/gu, blank);
}

interface Around {
  readonly parent: number;
  readonly quote: Quote | null;
}

class RowReader implements Parsed {
  readonly rows: Row[] = [];
  readonly references: Aside['references'] = [];
  readonly tags: string[] = [];

  constructor(
    readonly text: string,
    private readonly memory: Memory,
  ) {}

  children({ children }: Pick<Block, 'children'>, around: Around): void {
    for (const child of children) this.block(child, around);
  }

  private block(block: Block, around: Around): void {
    const isTop = around.parent < 0 && !around.quote;
    const { kind } = block;
    if (kind === 'heading') {
      const plain = this.words(block);
      // A rule right below a paragraph makes all of it a heading in Markdown; whoever typed it meant a rule.
      const isProse = block.isUnderlined && (plain.text.includes('\n') || plain.text.length > 100);
      const level = levels[block.value - 1];
      if (isTop && !isProse && level) this.add(block, around, { kind, level, plain });
      else this.add(block, around, { plain });
    } else if (kind === 'text' || kind === 'html') {
      this.paragraph(block, around);
    } else if (kind === 'list') {
      const parent = isTop && this.leadsTo(block.from) ? this.rows.length - 1 : around.parent;
      for (const item of block.children) this.item(item, { ...around, parent });
    } else if (kind === 'quote') {
      this.children(block, {
        ...around,
        quote: around.quote ?? { ...spanOf(block), type: '', head: nothing },
      });
    } else if (kind === 'table') {
      block.children.forEach((row, index) => this.cells(row, around, index === 0));
    }
  }

  private cells(row: Block, around: Around, header: boolean): void {
    const cells = row.children.map((cell) => this.words(cell));
    const filled = cells.filter((cell) => cell.text !== '');
    const plain = joinPlains(filled, (index) => (index === 1 ? ': ' : '; '));
    this.add(row, around, { kind: 'cells', plain, cells, header });
  }

  private paragraph(block: Block, around: Around): void {
    const plain = this.words(block);
    const callout = around.quote && /^\[!([\w-]{1,40})\][+-]?(.*)/u.exec(plain.text);
    const [{ length } = '', type = '', title = ''] = callout ?? [];
    if (callout && around.quote?.head.text === '' && this.rows.at(-1)?.quote !== around.quote) {
      around.quote.type = type.toLowerCase();
      around.quote.head = slicePlain(plain, length - title.length, length);
      this.add(block, around, { plain: slicePlain(plain, length) });
    } else if (callout) {
      // One in another: its title is said like the rest.
      this.add(block, around, { plain: slicePlain(plain, length - title.length) });
    } else {
      this.add(block, around, { plain });
    }
  }

  private item(block: Block, around: Around): void {
    const [first] = block.children;
    const lead = first?.kind === 'text' ? first : null;
    const plain = lead ? this.words(lead) : nothing;
    const end = around.quote ? plain.text.length : this.ownEnd(plain);
    const parent = this.add(block, around, {
      kind: 'item',
      number: block.value < 0 ? null : block.value,
      plain: slicePlain(plain, /^\[[ xX]\](?=\s|$)/u.test(plain.text) ? 3 : 0, end),
    });
    if (end < plain.text.length) {
      this.add(block, { parent: -1, quote: null }, { plain: slicePlain(plain, end) });
    }
    this.children({ children: block.children.slice(lead ? 1 : 0) }, { ...around, parent });
  }

  /**
   * Where an item's own words end. Markdown goes on with them in a line without any indent; whoever typed a short line
   * and then one that begins anew, or with "Why: ...", meant another.
   */
  private ownEnd(plain: Plain): number {
    const { text } = plain;
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      const isShort = at - from < shortLine || /[.!?:;]$/u.test(text.slice(at - 1, at));
      const line = text.slice(at + 1, at + shortLine);
      const isNew = isShort ? /^["“„«(]?[\p{Lu}\p{N}]/u.test(line) : labelled.test(line);
      const start = placeOf(plain, at + 1);
      if (isNew && /\n[*_=~]{0,3}$/u.test(this.text.slice(start - 4, start))) return at;
      from = at + 1;
    }
    return text.length;
  }

  /** A list right below a line, or below a colon, hangs under what that line says. */
  private leadsTo(list: number): boolean {
    const last = this.rows.at(-1);
    if (last?.kind !== 'text' || last.parent >= 0 || last.quote) return false;
    const between = this.text.slice(last.to, list);
    return /[:：]$/u.test(last.plain.text) || between.split('\n').length === 2;
  }

  /** Answers the index of the new row. */
  private add(
    block: Block,
    { parent, quote }: Around,
    row: Pick<Row, 'plain'> & Partial<Row>,
  ): number {
    // Written out: spread objects take a third of the time of all reading up to here.
    return (
      this.rows.push({
        from: block.from,
        to: block.to,
        kind: row.kind ?? 'text',
        level: row.level ?? null,
        plain: row.plain,
        cells: row.cells ?? noCells,
        header: row.header ?? false,
        number: row.number ?? null,
        parent,
        quote,
      }) - 1
    );
  }

  private words(block: Block): Plain {
    const { from } = block;
    const words = blockWords(this.text, block);
    const { plain, references, tags } = this.memory.inline.get(words, () => {
      const aside: Aside = { references: [], tags: [] };
      return { plain: readInline(words, 0, aside), ...aside };
    });
    for (const { kind, target, text, ...span } of references)
      this.references.push({ kind, target, text, from: span.from + from, to: span.to + from });
    for (const tag of tags) this.tags.push(tag);
    return movePlain(plain, from);
  }
}

/** Characters: a line that is wrapped by hand is longer. */
const shortLine = 60;
const labelled = /^\p{Lu}[\p{L} ]{1,30}:\s/u;
const noCells: readonly Plain[] = [];
const levels = [1, 2, 3, 4, 5, 6] as const;

function spanOf({ from, to }: Span): Span {
  return { from, to };
}
