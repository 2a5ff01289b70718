import type { Span } from '../text/span';
import { askedIn, askedInCallout, askedInRow, joinLines, type Asked } from './asked';
import type { Reference } from './inline';
import { lineAt } from './lines';
import type { Heading, Source, SourceQuestion, SourceSet } from './note';
import type { Row } from './parse';
import { promptFrom } from './prompts';
import {
  afterAnswerMark,
  calloutUse,
  columnOf,
  isAsking,
  numberedText,
  takeMarks,
  type Column,
} from './questions';
import { nothing } from './plain';
import type { SourceRow } from './draft';

type OpenQuestion = { -readonly [Key in keyof SourceQuestion]: SourceQuestion[Key] };

interface OpenSet extends SourceSet {
  readonly sources: Source[];
  readonly questions: OpenQuestion[];
}

type Link = Omit<Source, 'line'>;

/** A row with what stands inside the same item or quote. */
interface Block extends Span {
  readonly heading: number;
  readonly row: Row;
  readonly inside: Row[];
}

const oneLine = ({ plain }: Row): string => plain.text.replace(/\n/gu, ' ');

/**
 * Sources with their questions, from the rows of `sources` sections in order. A source behind questions begins a new
 * set, and so does a heading of its own; questions without any source make a set too.
 */
export class SourceReader {
  readonly sets: OpenSet[] = [];
  private heading = -1;
  /** The next source or question begins a set. */
  private isNew = true;
  /** Bullets below a question answer it together. */
  private isAnswering = false;
  /** How many references stand above. */
  private passed = 0;
  /** What the columns of the open table hold. */
  private columns: readonly Column[] = [];

  constructor(
    private readonly references: readonly Reference[],
    private readonly starts: readonly number[],
    private readonly language: string,
  ) {}

  read(rows: readonly SourceRow[], headings: readonly Heading[]): readonly SourceSet[] {
    const blocks: (Block | Heading)[] = [];
    let open: Block | null = null;
    for (const { heading, row } of rows) {
      if (row && open && row.from < open.to) {
        open.inside.push(row);
        continue;
      }
      const { from, to } = row?.quote ?? row ?? { from: 0, to: 0 };
      open = row && { row, inside: [], heading, from, to };
      const above = headings[heading];
      if (open) blocks.push(open);
      else if (above) blocks.push(above);
    }
    for (const block of blocks) {
      if (!('row' in block)) {
        this.title(block);
        continue;
      }
      const isElsewhere = headings[block.heading]?.role !== 'sources';
      if (isElsewhere && block.heading !== this.heading) this.isNew = true;
      this.heading = block.heading;
      this.block(block);
    }
    for (const question of this.sets.flatMap(({ questions }) => questions)) {
      question.prompt ??= promptFrom(question.model, this.language);
    }
    return this.sets;
  }

  /** A heading may be a question ("### Question 2", "### 2. What does ...?"); any other own one begins a new set. */
  private title(heading: Heading): void {
    if (!heading.inherited) this.isNew = true;
    const numbered = numberedText(heading.text);
    const { number = null, text = heading.text } = numbered ?? {};
    if (heading.inherited && ((numbered && text === '') || isAsking(text))) {
      this.ask(heading, { number, model: '', ...promptWithMarks(text) });
    }
  }

  private block(block: Block): void {
    const references = this.referencesIn(block);
    for (const reference of references) {
      if (reference.kind === 'embed') this.addSource({ ...reference, kind: 'image' });
    }
    const links = references.flatMap((each) =>
      each.kind === 'link' ? { ...each, kind: each.kind } : [],
    );
    if (block.row.quote) this.quote(block);
    else if (block.row.kind === 'cells') this.cells(block);
    else this.statement(block, links);
  }

  private cells(block: Block): void {
    const { cells, header } = block.row;
    const texts = cells.map(({ text }) => text.replace(/\n/gu, ' '));
    if (header) this.columns = texts.map(columnOf);
    const asked =
      header && this.columns.includes('prompt') ? null : askedInRow(texts, this.columns);
    if (asked) this.ask(block, asked);
  }

  private referencesIn({ from, to }: Span): Reference[] {
    const found: Reference[] = [];
    for (; ; this.passed++) {
      const next = this.references[this.passed];
      if (!next || next.from >= to) return found;
      if (next.from >= from) found.push(next);
    }
  }

  /** A paragraph or an item of a list. */
  private statement(block: Block, links: readonly Link[]): void {
    const { plain, kind, number } = block.row;
    const { text } = plain;
    const isItem = kind === 'item';
    const last = this.lastQuestion();
    const below = block.inside.filter((row) => !isPassage(row)).map(oneLine);
    for (const { quote, plain: words, from, to } of block.inside.filter(isPassage)) {
      const passage = passageOf({ from, to }, words.text.split('\n'), quote?.head.text ?? '');
      this.set(block.from).sources.push({ ...passage, line: lineAt(this.starts, from) });
    }
    const answer = afterAnswerMark(text);
    const numbered = numberedText(text);
    const isTask = isItem
      ? number !== null || /[?？]/u.test(text) || takeMarks(text).marks !== null
      : /[?？](?:\s{0,9}[[(/]?\s{0,9}\d{1,2}[^?]{0,10})?$/u.test(text);
    const isOpen = last?.model === '' && !/^(?:source|quelle|fuente)\b/iu.test(text);
    const wasAnswering = isItem && this.isAnswering;
    this.isAnswering = false;
    if (text === '') {
      if (number !== null && below.length > 0) {
        this.ask(block, { number, prompt: null, marks: null, model: below.join('\n') });
      }
    } else if (/^[—–―]\s*\S/u.test(text)) {
      this.attribute(text.replace(/^[—–―\s]+/u, ''));
    } else if (answer !== null && last) {
      this.answer(last, [answer, ...below], block);
    } else if (!isItem && numbered && /^Q|[?？]/iu.test(text)) {
      this.ask(block, askedIn(numbered.text, numbered.number, below));
    } else if (isTask) {
      this.ask(block, askedIn(text, number, below));
    } else if (links.some((link) => text.length <= link.text.length + 25)) {
      for (const link of links) this.addSource(link);
    } else if (last && (isOpen || wasAnswering)) {
      this.isAnswering = isItem;
      this.answer(last, [text, ...below], block);
    }
  }

  private ask({ from, to }: Span, { number, prompt, marks, model }: Asked): void {
    const { questions } = this.set(from);
    const last = questions.at(-1);
    const next = (last?.number ?? 0) + 1;
    if (last?.prompt === null && last.model === '') {
      // "### Question 3" with what it asks below.
      Object.assign(last, { prompt, marks: marks ?? last.marks, model, to: Math.max(last.to, to) });
      return;
    }
    questions.push({
      from,
      to,
      line: lineAt(this.starts, from),
      // "1. 1. 1." is Markdown's lazy way of counting.
      number: number !== null && number >= next ? number : next,
      prompt,
      marks,
      model,
    });
  }

  private answer(question: OpenQuestion, lines: readonly string[], { to }: Span): void {
    question.model = joinLines([question.model, ...lines.map((line) => line.replace(/\n/gu, ' '))]);
    question.to = Math.max(question.to, to);
  }

  private quote(block: Block): void {
    const { row, inside, from, to } = block;
    const lines = [row, ...inside].flatMap(({ plain }) => plain.text.split('\n'));
    const { type = '', head: { text: title } = nothing } = row.quote ?? {};
    const use = calloutUse(type, title);
    const question = this.lastQuestion();
    if (use === 'question') this.ask(block, askedInCallout(title, lines));
    else if (use === 'answer' && question) {
      // Its title says "Answer", or begins what the answer says.
      if (afterAnswerMark(`${title}\n`) !== '') lines.unshift(title);
      this.answer(question, lines, block);
    } else {
      const source = passageOf({ from, to }, lines, title);
      if (source.text !== '') this.addSource(source);
    }
  }

  /** "— Author, 1938" below the quote instead of in it. */
  private attribute(target: string): void {
    const sources = this.isNew ? [] : (this.sets.at(-1)?.sources ?? []);
    const last = sources.at(-1);
    if (last?.kind === 'passage' && last.target === '') sources.splice(-1, 1, { ...last, target });
  }

  private addSource(source: Omit<Source, 'line'>): void {
    if (this.lastQuestion()) this.isNew = true;
    this.set(source.from).sources.push({ ...source, line: lineAt(this.starts, source.from) });
  }

  private lastQuestion(): OpenQuestion | undefined {
    return this.isNew ? undefined : this.sets.at(-1)?.questions.at(-1);
  }

  /** The open set, or a new one that begins at `from`. */
  private set(from: number): OpenSet {
    const last = this.sets.at(-1);
    if (last && !this.isNew) return last;
    this.isNew = false;
    const line = lineAt(this.starts, from);
    const set: OpenSet = { heading: this.heading, line, sources: [], questions: [] };
    this.sets.push(set);
    return set;
  }
}

function promptWithMarks(words: string): Pick<Asked, 'prompt' | 'marks'> {
  const { text, marks } = takeMarks(words);
  return { prompt: text || null, marks };
}

/** A quotation in a question's item is a source and no answer, if its author or its marks say so. */
function isPassage({ quote, plain }: Row): boolean {
  return quote !== null && /^["“„«]|\n(?:[—–―~]|--)\s*\S/u.test(plain.text);
}

/** A quotation with who said it: in its last line, behind a dash, or in its title. */
function passageOf(span: Span, lines: readonly string[], title: string): Omit<Source, 'line'> {
  const last = lines.at(-1) ?? '';
  const isAttributed =
    lines.length > 1 && /^(?:[—–―~]|--|-\s)\s*\S/u.test(last) && last.length < 200;
  const words = isAttributed ? lines.slice(0, -1) : lines;
  const target = isAttributed ? last.replace(/^[—–―~\s-]+/u, '') : title;
  return { kind: 'passage', ...span, target, text: words.join(' ').trim() };
}
