import { isAside } from './asides';
import type { Draft, SourceRow } from './draft';
import { groupSentences, inOneLine } from './group';
import { Headings, type HeadingOptions } from './headings';
import { endsOpen, isLabelAlone, splitLabel } from './labels';
import { isWayOn, itemWords } from './item-words';
import { lineAt } from './lines';
import type { Heading, Role } from './note';
import { partOf } from './paragraph';
import type { Quote, Row } from './parse';
import { joinPlains, plainLines, sourceSpan, type Plain } from './plain';
import { calloutUse } from './questions';
import { labelRole } from './roles';
import { readHeader, rowText, type TableForm } from './tables';
import { typedItems, withoutMark } from './typed';

type Place = Pick<Draft, 'heading' | 'depth' | 'parent'>;

/** A callout that asks or answers is no statement wherever it stands. */
function isAsked(quote: Quote | null): boolean {
  return quote !== null && quote.type !== '' && calloutUse(quote.type, quote.head.text) !== null;
}

/** A letter alone says nothing. */
const states = /\p{L}.*\p{L}|[\u3040-\u9fff]|\d{3}/u;

/** Goes through the rows of a note in order: which heading everything stands under, and what states something. */
export class Walk {
  readonly headings: readonly Heading[];
  readonly drafts: Draft[] = [];
  readonly sourceRows: SourceRow[] = [];
  private readonly heads: Headings;
  /** By row: where what hangs under it belongs. */
  private readonly below: Place[] = [];
  /** By row: what an item says; null for a mark before another item. */
  private readonly words: readonly (Plain | null)[];
  /** Behind a line that ends in a colon: where a table, a quote or, below a label, a paragraph belongs. */
  private lead: Place | null = null;
  /** The open callout or quote: where its rows belong, and where they would without the bold lines in it. */
  private quote: { readonly of: Quote; readonly base: Place; place: Place } | null = null;
  /** The open table, with the headings of its columns. */
  private table: { readonly form: TableForm; readonly headings: readonly number[] } | null = null;

  constructor(
    private readonly rows: readonly Row[],
    private readonly starts: readonly number[],
    private readonly options: HeadingOptions,
  ) {
    this.heads = new Headings(starts, options);
    this.headings = this.heads.all;
    this.words = itemWords(rows, starts, options.language);
    rows.forEach((row, index) => {
      if (row.level) this.open(row.plain, row.level);
      else this.row(row, index, this.placeOf(row, rows[index + 1]));
    });
  }

  private roleOf(heading: number): Role {
    return this.heads.roleOf(heading);
  }

  private top(): Place {
    return { heading: this.heads.open, depth: 0, parent: -1 };
  }

  private placeOf(row: Row, next: Row | undefined): Place {
    const { lead } = this;
    if (row.kind !== 'cells') this.lead = null;
    if (row.parent >= 0) return this.below[row.parent] ?? this.top();
    if (row.quote) return this.placeInQuote(row, row.quote, next, lead ?? this.top());
    if (row.kind === 'cells') return lead ?? this.top();
    return row.kind === 'text' && lead && this.drafts[lead.parent]?.isLabel ? lead : this.top();
  }

  /** The title of a callout heads what stands in it; where nothing does it is a statement itself. */
  private placeInQuote(row: Row, of: Quote, next: Row | undefined, base: Place): Place {
    if (this.quote?.of === of) return this.quote.place;
    let place = base;
    if (of.head.text !== '' && this.roleOf(base.heading) !== 'sources' && !isAsked(of)) {
      if (row.plain.text === '' && row.kind === 'text' && next?.quote !== of) {
        this.add(of.head, base);
      } else {
        place = { ...base, heading: this.addHeading(of.head, base.heading) };
      }
    }
    this.quote = { of, base: place, place };
    return place;
  }

  private row(row: Row, index: number, place: Place): void {
    const isSource = this.roleOf(place.heading) === 'sources' || isAsked(row.quote);
    const isFree = row.parent < 0 && (!row.quote || !isSource);
    if (row.kind === 'text' && isFree) this.lines(row, index, place);
    else if (isSource) this.sourceRows.push({ heading: place.heading, row });
    else if (row.kind === 'item') this.item(index, place);
    else if (row.kind === 'cells') this.cells(row, index, place);
    else this.prose(row.plain, place, this.rows[index + 1]?.parent === index);
  }

  /** Adds a heading below the open ones and leaves it open. */
  private open(plain: Plain, level: Heading['level']): void {
    this.lead = null;
    if (plain.text === '') return;
    const isEmpty = this.drafts.at(-1)?.heading !== this.heads.open;
    this.note(this.heads.enter(plain, level, isEmpty));
  }

  private addHeading(plain: Plain, above: number): number {
    return this.note(this.heads.add(plain, 'label', above));
  }

  private note(heading: number): number {
    if (this.roleOf(heading) === 'sources') this.sourceRows.push({ heading, row: null });
    return heading;
  }

  /** A paragraph: its bold lines and labels are headings, its typed marks items, the rest is prose. */
  private lines(row: Row, index: number, start: Place): void {
    const next = this.rows[index + 1];
    const leadsOn = next !== undefined && !next.level && (!row.quote || next.quote === row.quote);
    const lines = plainLines(row.plain).flatMap(typedItems);
    const before = this.drafts.length;
    let base = row.quote ? (this.quote?.base ?? start) : start;
    let place = start;
    let prose: Plain[] = [];
    /** What the items below it hang under. */
    let above = -1;
    /** The last item, where no list can hang under it. */
    let item = -1;
    let isMeaning = false;
    const flush = (leads: boolean): void => {
      const plain = joinPlains(prose, () => '\n');
      prose = [];
      if (this.roleOf(place.heading) !== 'sources') this.prose(plain, place, leads);
      else if (plain.text !== '' || lines.length === 0) {
        this.sourceRows.push({ heading: place.heading, row: { ...row, plain } });
      }
    };
    lines.forEach((line, at) => {
      const below = lines[at + 1]?.text;
      const part = partOf(line, {
        role: this.roleOf(place.heading),
        language: this.options.language,
        isFirst: at === 0,
        isInQuote: row.quote !== null,
        next: below ?? (leadsOn ? next.plain.text : ''),
        leads: below !== undefined || leadsOn,
        hasList: below === undefined && next?.parent === index,
      });
      if (part.kind === 'nothing') return;
      if (part.kind === 'prose' || part.kind === 'meaning') {
        // A further meaning stands for itself.
        const term = part.kind === 'meaning' && !isMeaning ? prose.splice(-1) : [];
        isMeaning = part.kind === 'meaning';
        prose.push(joinPlains([...term, part.plain], () => ': '));
        return;
      }
      const hadProse = prose.length > 0;
      flush(part.kind === 'item' || part.kind === 'arrow');
      if (part.kind === 'label') {
        place = { ...base, heading: this.addHeading(part.label, base.heading) };
        if (part.rest.text !== '') prose.push(part.rest);
      } else if (part.kind === 'head') {
        place = this.enter(part.plain, part.level, row, base);
        if (!row.quote) base = place;
      } else if (part.kind === 'title') {
        if (states.test(part.plain.text)) this.push(part.plain, place, true);
      } else {
        if (hadProse) above = this.drafts.length > before ? this.drafts.length - 1 : -1;
        // A bullet hangs only under what announces it.
        const isUnder = part.kind === 'arrow' || this.isOpen(above);
        const own = this.add(part.plain, isUnder ? { ...place, parent: above } : place, leadsOn);
        item = part.kind === 'arrow' || this.isOpen(own) ? -1 : own;
      }
    });
    flush(leadsOn);
    const last = this.drafts.length - 1;
    const isLead = last >= before && last !== item && this.drafts[last]?.heading === place.heading;
    this.below[index] = isLead ? { ...place, parent: last } : place;
    if (isLead && this.isOpen(last)) this.lead = { ...place, parent: last };
  }

  /** Opens a bold line or a label: for the rest of the section, in a quote for the rest of that. */
  private enter(plain: Plain, level: 'bold' | 'label', row: Row, base: Place): Place {
    if (!row.quote || !this.quote) {
      this.open(plain, level);
      return this.top();
    }
    const heading = this.note(this.heads.add(plain, level, base.heading));
    this.quote.place = { ...base, heading };
    return this.quote.place;
  }

  private isOpen(draft: number): boolean {
    const { isLabel = false, plain = null } = this.drafts[draft] ?? {};
    return isLabel || endsOpen.test(plain?.text ?? '');
  }

  private item(index: number, place: Place): void {
    const plain = this.words[index];
    const next = this.rows[index + 1];
    const role = this.roleOf(place.heading);
    const leads = next?.parent === index;
    if (!plain) {
      this.below[index] = place;
      return;
    }
    const label = role === 'ignore' ? null : splitLabel(plain, leads, this.options.language);
    // "Social impacts:" among the impacts names a part of them and no other role.
    if (!label || label.role === role) {
      const mayPass = role === 'topic' && !leads && place.parent < 0;
      const isPassing = mayPass && isWayOn(plain, this.rows[index - 1], next);
      let own = -1;
      if (label) own = this.push(label.label, place, true);
      else if (!isPassing) own = this.add(plain, place, leads);
      this.below[index] = own < 0 ? place : { ...place, depth: place.depth + 1, parent: own };
      return;
    }
    const heading = this.addHeading(label.label, place.heading);
    // Deeper down it names a part of what it hangs under.
    const named = place.depth > 0 ? this.push(label.label, { ...place, heading }, true) : -1;
    const under = { heading, depth: place.depth + (named < 0 ? 0 : 1), parent: named };
    const own = label.rest.text === '' ? -1 : this.add(label.rest, under, leads);
    this.below[index] = own < 0 ? under : { ...under, depth: under.depth + 1, parent: own };
  }

  private cells(row: Row, index: number, place: Place): void {
    const { language } = this.options;
    if (row.header) {
      const next = this.rows[index + 1];
      const form = readHeader(row.cells, next && !next.header ? next.cells : [], language);
      const above = this.roleOf(place.heading);
      const headings = row.cells.map((cell, at) => {
        const role = form.columns[at] ?? above;
        return role === above ? place.heading : this.addHeading(cell, place.heading);
      });
      this.table = { form, headings };
      if (!form.isData) return;
    }
    const { form, headings = [] } = this.table ?? {};
    const [first] = row.cells;
    if (form?.isByColumn) {
      const led = row.cells.filter((_, at) => !form.columns[at]);
      if (led.length > 1) this.add(rowText(led), place);
      row.cells.forEach((cell, at) => {
        if (!form.columns[at]) return;
        for (const line of plainLines(cell)) {
          this.add(rowText([...led.slice(0, 1), line]), { ...place, heading: headings[at] ?? -1 });
        }
      });
    } else if (first && labelRole(first.text, language) && row.cells.length > 1) {
      const heading = this.addHeading(first, place.heading);
      for (const cell of row.cells.slice(1)) {
        for (const line of plainLines(cell)) this.add(line, { ...place, heading });
      }
    } else {
      const [heading = place.heading] = headings;
      this.add(rowText(row.cells), { ...place, heading });
    }
  }

  private prose(plain: Plain, place: Place, leads: boolean): void {
    const groups = groupSentences(plain, this.options.language);
    groups.forEach((group, index) => {
      const isLast = leads && index === groups.length - 1;
      // A lone word says nothing, unless it names what stands below; a lone word beside a bullet does.
      if (/\s|[\u3000-\u9fff]|\d{3}/u.test(group.text) || (isLast && endsOpen.test(group.text))) {
        this.add(group, place, isLast);
      }
    });
  }

  /** Index of the new draft, or -1 where the words state nothing. `leads` says that something stands below them. */
  private add(plain: Plain, place: Place, leads = false): number {
    const { language } = this.options;
    const lines = plainLines(withoutMark(plain));
    const words = inOneLine(lines.filter((line, at) => at === 0 || !isAside(line, language)));
    if (this.roleOf(place.heading) === 'ignore' || !states.test(words.text)) return -1;
    const isLabel = isLabelAlone(words, leads);
    if (isLabel ? !leads : isAside(words, language)) return -1;
    return this.push(words, place, isLabel);
  }

  private push(plain: Plain, place: Place, isLabel: boolean): number {
    const line = lineAt(this.starts, sourceSpan(plain).from);
    return this.drafts.push({ plain, line, ...place, isLabel }) - 1;
  }
}
