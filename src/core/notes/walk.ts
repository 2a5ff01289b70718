import { groupSentences } from './group';
import { boldLine, splitLabel } from './heads';
import { lineAt } from './lines';
import type { Heading, Role } from './note';
import type { Row } from './parse';
import { joinPlains, plainLines, sourceSpan, type Plain } from './plain';
import { labelRole, roleOf } from './roles';
import { rankOf } from './under';

/** A statement that is to become a point. */
export interface Draft {
  readonly plain: Plain;
  readonly line: number;
  readonly depth: number;
  readonly heading: number;
  /** Index of the draft that it hangs under, or -1. */
  readonly parent: number;
}

/** A row of a `sources` section, or one of its headings (`row` null). */
export interface SourceRow {
  readonly heading: number;
  readonly row: Row | null;
}

type Place = Pick<Draft, 'heading' | 'depth' | 'parent'>;

/** Goes through the rows of a note in order: which heading everything stands under, and what states something. */
export class Walk {
  readonly headings: Heading[] = [];
  readonly drafts: Draft[] = [];
  readonly sourceRows: SourceRow[] = [];
  /** Open headings, outermost first. */
  private readonly stack: { readonly rank: number; readonly heading: number }[] = [];
  /** Headings that the student chose to ignore, and those below them. */
  private readonly hidden = new Set<number>();
  /** By row: where what hangs under it belongs. */
  private readonly below: Place[] = [];

  constructor(
    rows: readonly Row[],
    private readonly starts: readonly number[],
    private readonly roleFor: (heading: string) => Role | null = () => null,
  ) {
    rows.forEach((row, index) => {
      const place = this.below[row.parent] ?? this.top();
      const isTop = row.parent < 0 && !row.quote;
      if (row.level) this.open(row.plain, row.level);
      else if (row.kind === 'text' && isTop) this.lines(row, index, rows[index + 1]);
      else if (this.roleOf(place.heading) === 'sources')
        this.sourceRows.push({ heading: place.heading, row });
      else if (row.kind === 'item') this.item(row, index, place, rows[index + 1]?.parent === index);
      else if (row.kind === 'cells') this.add(row.plain, place);
      // Who said it is not a statement about history.
      else if (!row.quote || !/^[—–―]/u.test(row.plain.text)) this.prose(row.plain, place);
    });
  }

  private roleOf(heading: number): Role {
    return this.headings[heading]?.role ?? 'topic';
  }

  private top(): Place {
    return { heading: this.stack.at(-1)?.heading ?? -1, depth: 0, parent: -1 };
  }

  /** Adds a heading below the open ones and leaves it open. */
  private open(plain: Plain, level: Heading['level']): void {
    if (plain.text === '') return;
    const rank = this.rank(plain, level);
    while ((this.stack.at(-1)?.rank ?? 0) >= rank) this.stack.pop();
    const heading = this.addHeading(plain, level, this.top().heading);
    this.stack.push({ rank, heading });
    if (this.roleOf(heading) === 'sources') this.sourceRows.push({ heading, row: null });
  }

  /** A bold line right below one that names a role parts what stands there, and so do those after it. */
  private rank({ text }: Plain, level: Heading['level']): number {
    const rank = rankOf({ level });
    const { rank: last = 0, heading = -1 } = this.stack.at(-1) ?? {};
    if (level !== 'bold' || last < rank || roleOf(text)) return rank;
    const above = this.headings[heading];
    const isPart =
      last > rank ||
      (above?.role !== 'topic' && !above?.inherited && this.drafts.at(-1)?.heading !== heading);
    return isPart ? rank + 0.5 : rank;
  }

  private addHeading(plain: Plain, level: Heading['level'], above: number): number {
    const chosen = this.roleFor(plain.text);
    const isHidden = chosen === null && this.hidden.has(above);
    const named = level === 'label' ? labelRole(plain.text) : roleOf(plain.text);
    const own = chosen ?? (isHidden ? null : named);
    const role = own ?? this.roleOf(above);
    if (isHidden || chosen === 'ignore') this.hidden.add(this.headings.length);
    const span = sourceSpan(plain);
    const line = lineAt(this.starts, span.from);
    const inherited = own === null && role !== 'topic';
    return this.headings.push({ ...span, line, text: plain.text, level, role, inherited }) - 1;
  }

  /** A paragraph between headings: its bold lines and labels are headings, the rest is prose. */
  private lines(row: Row, index: number, next: Row | undefined): void {
    const lines = plainLines(row.plain);
    let prose: Plain[] = [];
    const flush = (): void => {
      const plain = joinPlains(prose, () => '\n');
      const top = this.top();
      if (this.roleOf(top.heading) === 'sources') {
        this.sourceRows.push({ heading: top.heading, row: { ...row, plain } });
      } else {
        this.prose(plain, top);
      }
      prose = [];
    };
    const before = this.drafts.length;
    lines.forEach((line, at) => {
      const leads = at < lines.length - 1 || (next !== undefined && !next.level);
      const bold = leads ? boldLine(line) : null;
      const label = bold ? null : this.label(line, this.top());
      if (bold) {
        if (prose.length > 0) flush();
        this.open(bold, 'bold');
      } else if (label && (leads || label.rest.text !== '')) {
        if (prose.length > 0) flush();
        this.open(label.label, 'label');
        if (label.rest.text !== '') prose.push(label.rest);
      } else {
        prose.push(line);
      }
    });
    // An embed alone leaves no words, but is a source.
    if (prose.length > 0 || lines.length === 0) flush();
    const top = this.top();
    const last = this.drafts.length - 1;
    const isLead = last >= before && this.drafts[last]?.heading === top.heading;
    this.below[index] = isLead ? { ...top, parent: last } : top;
  }

  /** A label says what kind of history follows; among sources "Origin:" is something else. */
  private label(line: Plain, place: Place, hasChildren = false): ReturnType<typeof splitLabel> {
    const role = this.roleOf(place.heading);
    const mayHead = place.depth === 0 && role !== 'sources' && role !== 'ignore';
    return mayHead ? splitLabel(line, hasChildren) : null;
  }

  private item(row: Row, index: number, place: Place, hasChildren: boolean): void {
    const label = this.label(row.plain, place, hasChildren);
    const under = label
      ? { ...place, heading: this.addHeading(label.label, 'label', place.heading), parent: -1 }
      : place;
    const own = this.add(label?.rest ?? row.plain, under);
    this.below[index] = own < 0 ? under : { ...under, depth: under.depth + 1, parent: own };
  }

  private prose(plain: Plain, place: Place): void {
    for (const group of groupSentences(plain)) {
      // "Tags:" and a lone word say nothing; a lone word beside a bullet does.
      if (/\s|[\u3000-\u9fff]/u.test(group.text)) this.add(group, place);
    }
  }

  /** Index of the new draft, or -1 where the words state nothing. */
  private add(plain: Plain, place: Place): number {
    if (this.roleOf(place.heading) === 'ignore' || !/\p{L}|\d{3}/u.test(plain.text)) return -1;
    const line = lineAt(this.starts, sourceSpan(plain).from);
    return this.drafts.push({ plain, line, ...place }) - 1;
  }
}
