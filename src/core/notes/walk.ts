import { groupSentences } from './group';
import { lineAt } from './lines';
import type { Heading, Role } from './note';
import type { Block, Item, List, Paragraph, Quote, Table } from './parse';
import { joinPlains, plainLines, sourceSpan, type Plain } from './plain';
import { labelRole, roleOf } from './roles';
import { rankOf } from './under';
import { boldLine, splitLabel } from './heads';

/** A statement that is to become a point. */
export interface Draft {
  readonly plain: Plain;
  readonly line: number;
  readonly depth: number;
  readonly heading: number;
  /** Index of the draft that it hangs under, or -1. */
  readonly parent: number;
}

/** A block of a `sources` section, or one of its headings (`block` null). */
export interface SourceBlock {
  readonly heading: number;
  readonly block: Block | null;
}

export interface Walked {
  readonly headings: readonly Heading[];
  readonly drafts: readonly Draft[];
  readonly sourceBlocks: readonly SourceBlock[];
}

interface Place {
  readonly heading: number;
  readonly depth: number;
  readonly parent: number;
}

/** Goes through the blocks of a note in order: which heading everything stands under, and what states something. */
export function walkBlocks(blocks: readonly Block[], starts: readonly number[]): Walked {
  return new Walk(starts).read(blocks);
}

class Walk {
  private readonly headings: Heading[] = [];
  private readonly drafts: Draft[] = [];
  private readonly sourceBlocks: SourceBlock[] = [];
  /** Open headings, outermost first. */
  private readonly stack: { readonly rank: number; readonly heading: number }[] = [];

  constructor(private readonly starts: readonly number[]) {}

  read(blocks: readonly Block[]): Walked {
    blocks.forEach((block, index) => {
      const next = blocks[index + 1];
      if (block.kind === 'heading') this.open(block.plain, block.level);
      else if (block.kind === 'paragraph') this.topParagraph(block, next);
      else if (this.role(this.current) === 'sources') this.toSources(block);
      else if (block.kind === 'list') this.list(block, this.leadIn(block, blocks[index - 1]));
      else this.inner(block, this.top());
    });
    const { headings, drafts, sourceBlocks } = this;
    return { headings, drafts, sourceBlocks };
  }

  private get current(): number {
    return this.stack.at(-1)?.heading ?? -1;
  }

  private role(heading: number): Role {
    return this.headings[heading]?.role ?? 'topic';
  }

  /** A label says what kind of history follows; among sources "Origin:" is something else. */
  private isHistory(heading: number): boolean {
    return this.role(heading) !== 'sources' && this.role(heading) !== 'ignore';
  }

  private top(): Place {
    return { heading: this.current, depth: 0, parent: -1 };
  }

  private toSources(block: Block | null): void {
    this.sourceBlocks.push({ heading: this.current, block });
  }

  /** Adds a heading below the open ones and leaves it open. */
  private open(plain: Plain, level: Heading['level']): void {
    if (plain.text === '') return;
    const rank = rankOf({ level });
    while ((this.stack.at(-1)?.rank ?? 0) >= rank) this.stack.pop();
    const heading = this.addHeading(plain, level, this.current);
    this.stack.push({ rank, heading });
    if (this.role(heading) === 'sources') this.toSources(null);
  }

  private addHeading(plain: Plain, level: Heading['level'], above: number): number {
    const own = level === 'label' ? labelRole(plain.text) : roleOf(plain.text);
    const taken = this.role(above);
    const { from, to } = sourceSpan(plain);
    this.headings.push({
      from,
      to,
      line: lineAt(this.starts, from),
      text: plain.text,
      level,
      role: own ?? taken,
      inherited: own === null && taken !== 'topic',
    });
    return this.headings.length - 1;
  }

  /** A paragraph between headings: its bold lines and labels are headings, the rest is prose. */
  private topParagraph(paragraph: Paragraph, next: Block | undefined): void {
    const lines = plainLines(paragraph.plain);
    const hasMore = next !== undefined && next.kind !== 'heading';
    let prose: Plain[] = [];
    const flush = (): void => {
      const [first] = prose;
      if (first) this.prose(rejoin(paragraph.plain, lines, prose), paragraph);
      prose = [];
    };
    lines.forEach((line, index) => {
      const isLast = index === lines.length - 1;
      const bold = boldLine(line);
      const label = bold || !this.isHistory(this.current) ? null : splitLabel(line);
      if (bold && (!isLast || hasMore)) {
        flush();
        this.open(bold, 'bold');
      } else if (label && (label.rest.text !== '' || !isLast || hasMore)) {
        flush();
        this.open(label.label, 'label');
        if (label.rest.text !== '') prose.push(label.rest);
      } else {
        prose.push(line);
      }
    });
    flush();
    // An embed alone leaves no words, but is a source.
    if (lines.length === 0 && this.role(this.current) === 'sources') this.toSources(paragraph);
  }

  private prose(plain: Plain, paragraph: Paragraph): void {
    if (this.role(this.current) === 'sources') this.toSources({ ...paragraph, plain });
    else this.paragraph(plain, this.top());
  }

  /** A list right below a line, or below a colon, hangs under what that line says. */
  private leadIn(list: List, before: Block | undefined): Place {
    const last = this.drafts.at(-1);
    const isLeadIn =
      before?.kind === 'paragraph' &&
      last?.heading === this.current &&
      (last.plain.text.endsWith(':') ||
        lineAt(this.starts, before.to - 1) + 1 === lineAt(this.starts, list.from));
    return { ...this.top(), parent: isLeadIn ? this.drafts.length - 1 : -1 };
  }

  private list(list: List, place: Place): void {
    for (const item of list.items) this.item(item, place);
  }

  private item(item: Item, place: Place): void {
    if (!item.lead) {
      for (const child of item.children) this.inner(child, place);
      return;
    }
    const mayHead = place.depth === 0 && this.isHistory(place.heading);
    const label = mayHead ? splitLabel(item.lead, item.children.length > 0) : null;
    let under = place;
    let words = item.lead;
    if (label) {
      const heading = this.addHeading(label.label, 'label', place.heading);
      under = { heading, depth: place.depth, parent: -1 };
      words = label.rest;
    }
    const own = this.add(words, under);
    const below = own < 0 ? under : { ...under, depth: under.depth + 1, parent: own };
    for (const child of item.children) this.inner(child, below);
  }

  /** A block that holds no headings of its own. */
  private inner(block: Block, place: Place): void {
    if (block.kind === 'list') this.list(block, place);
    else if (block.kind === 'table') this.table(block, place);
    else if (block.kind === 'quote') this.quote(block, place);
    else this.paragraph(block.plain, place);
  }

  private quote(quote: Quote, place: Place): void {
    for (const child of quote.children) {
      // Who said it is not a statement about history.
      if (child.kind === 'paragraph' && /^[—–―]/u.test(child.plain.text)) continue;
      this.inner(child, place);
    }
  }

  private table(table: Table, place: Place): void {
    for (const row of table.rows) {
      const cells = row.cells.filter((cell) => cell.text !== '');
      this.add(joinPlains(cells, [': ', ...cells.slice(2).map(() => '; ')]), place);
    }
  }

  private paragraph(plain: Plain, place: Place): void {
    for (const group of groupSentences(plain)) {
      // "Tags:" and a lone word say nothing; a lone word beside a bullet does.
      if (/\s|[\u3000-\u9fff]/u.test(group.text)) this.add(group, place);
    }
  }

  /** Index of the new draft, or -1 where the words state nothing. */
  private add(plain: Plain, place: Place): number {
    if (this.role(place.heading) === 'ignore' || !/\p{L}|\d{3}/u.test(plain.text)) return -1;
    const line = lineAt(this.starts, sourceSpan(plain).from);
    this.drafts.push({ plain, line, ...place });
    return this.drafts.length - 1;
  }
}

/** Lines that stand together in the note as one text again; a line that lost its label begins later than it stood. */
function rejoin(whole: Plain, lines: readonly Plain[], some: readonly Plain[]): Plain {
  if (some.length === lines.length && some[0] === lines[0]) return whole;
  const joined = joinPlains(
    some,
    some.slice(1).map(() => ' '),
  );
  let at = 0;
  const breaks = some.slice(0, -1).map((line) => (at += line.text.length + 1) - 1);
  return {
    ...joined,
    breaks,
    embeds: some[0] === lines[0] ? whole.embeds : [],
    links: whole.links,
  };
}
