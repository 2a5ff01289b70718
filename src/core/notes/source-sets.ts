import { blockLines, itemWords } from './block-words';
import { lineAt } from './lines';
import type { Heading, Source, SourceQuestion, SourceSet } from './note';
import type { Block, Item, List, Paragraph, Quote } from './parse';
import { plainLines, sourceSpan, type Plain } from './plain';
import {
  answerStart,
  answerWithin,
  isAsking,
  numberedText,
  questionLength,
  takeMarks,
} from './questions';
import type { SourceBlock } from './walk';

interface OpenSet {
  readonly heading: number;
  readonly line: number;
  readonly sources: Source[];
  readonly questions: OpenQuestion[];
}

type OpenQuestion = { -readonly [Key in keyof SourceQuestion]: SourceQuestion[Key] };

/**
 * Sources with their questions, from the blocks of `sources` sections in order. A source behind questions begins a
 * new set, and so does a heading of its own; questions without any source make a set too.
 */
export function readSourceSets(
  blocks: readonly SourceBlock[],
  headings: readonly Heading[],
  starts: readonly number[],
): SourceSet[] {
  const reader = new SourceReader(headings, starts);
  for (const block of blocks) reader.read(block);
  return reader.sets.filter(({ sources, questions }) => sources.length + questions.length > 0);
}

class SourceReader {
  readonly sets: OpenSet[] = [];
  private heading = -1;

  constructor(
    private readonly headings: readonly Heading[],
    private readonly starts: readonly number[],
  ) {}

  read({ heading, block }: SourceBlock): void {
    this.heading = heading;
    if (block) this.block(block);
    else this.title(this.headings[heading]);
  }

  private block(block: Block): void {
    if (block.kind === 'paragraph') this.paragraph(block);
    else if (block.kind === 'quote') this.quote(block);
    else if (block.kind === 'list') this.list(block);
  }

  /** A heading may be a question ("### Question 2", "### 2. What does ...?"); any other own one begins a new set. */
  private title(heading: Heading | undefined): void {
    if (!heading) return;
    const numbered = numberedText(heading.text);
    if (heading.inherited && numbered && (numbered.text === '' || isAsking(numbered.text))) {
      this.ask(heading, numbered.number, numbered.text, '');
    } else if (!heading.inherited) {
      this.sets.push(this.emptySet(heading.line));
    }
  }

  private paragraph({ plain, from, to }: Paragraph): void {
    this.embeds(plain);
    const { text } = plain;
    if (text === '') return;
    const span = sourceSpan(plain);
    const last = this.lastQuestion();
    const answer = answerStart(text);
    const numbered = numberedText(text);
    if (/^[—–―]\s*\S/u.test(text)) {
      this.attribute(text.replace(/^[—–―\s]+/u, ''));
    } else if (answer >= 0 && last) {
      this.answer(last, text.slice(answer), to);
    } else if (numbered && /^Q|[?？]/iu.test(text)) {
      this.question(plain, numbered.number, numbered.text, [], { from, to });
    } else if (
      plain.links.length > 0 &&
      plain.links.every((link) => text.length <= linkRoom(link))
    ) {
      this.links(plain);
    } else if (/[?？](?:\s*[[(/]?\s*\d{1,2}[^?]{0,10})?$/u.test(text)) {
      this.question(plain, null, text, [], span);
    } else if (last?.model === '' && !/^(?:source|quelle|fuente)\b/iu.test(text)) {
      this.answer(last, text, to);
    }
  }

  private list(list: List): void {
    // Bullets below a question answer it together.
    let isAnswer = false;
    for (const item of list.items) {
      if (item.lead) this.embeds(item.lead);
      for (const child of item.children) this.embedsBelow(child);
      const text = item.lead?.text ?? '';
      const last = this.lastQuestion();
      if (text === '') {
        if (item.number !== null && item.children.length > 0) this.item(item);
      } else if (answerStart(text) >= 0 && last) {
        this.answer(last, itemWords(item).slice(answerStart(text)), item.to);
      } else if (item.number !== null || isTask(item)) {
        this.item(item);
      } else if (item.lead && item.lead.links.some((link) => text.length <= linkRoom(link))) {
        this.links(item.lead);
      } else if (last && (isAnswer || (last.model === '' && last.prompt !== null))) {
        isAnswer = true;
        this.answer(last, itemWords(item), item.to);
      }
    }
  }

  private item(item: Item): void {
    const below = item.children.flatMap(blockLines);
    if (item.lead) this.question(item.lead, item.number, item.lead.text, below, item);
    else this.ask(item, item.number, '', below.join('\n'));
  }

  /** A question from its own words, where the answer may follow, and from the lines that stand below it. */
  private question(
    plain: Plain,
    number: number | null,
    words: string,
    below: readonly string[],
    span: { readonly from: number; readonly to: number },
  ): void {
    const lines = plainLines(plain).map((line) => line.text);
    if (words !== plain.text && lines[0] !== undefined) {
      lines[0] = lines[0].slice(Math.max(plain.text.length - words.length, 0)).trim();
    }
    const answerLine = lines.findIndex((line, index) => index > 0 && answerStart(line) >= 0);
    const lower = below.map((line) =>
      answerStart(line) >= 0 ? line.slice(answerStart(line)) : line,
    );
    const isMarked = below.some((line) => answerStart(line) >= 0);
    if (answerLine > 0) {
      const first = lines[answerLine] ?? '';
      const model = [first.slice(answerStart(first)), ...lines.slice(answerLine + 1)].join(' ');
      this.ask(span, number, lines.slice(0, answerLine).join(' '), [model, ...lower].join('\n'));
      return;
    }
    const text = lines.join(' ').trim();
    const within = answerWithin(text);
    const asked = questionLength(text);
    if (within) {
      this.ask(
        span,
        number,
        text.slice(0, within.from),
        [text.slice(within.to), ...lower].join('\n'),
      );
    } else if (asked > 0) {
      this.ask(span, number, text.slice(0, asked), [text.slice(asked), ...lower].join('\n'));
    } else if (isAsking(text) || takeMarks(text).marks !== null || isMarked) {
      this.ask(span, number, text, lower.join('\n'));
    } else if (lower.length > 0 && !/[.:;!]$/u.test(text)) {
      this.ask(span, number, text, lower.join('\n'));
    } else {
      this.ask(span, number, null, [text, ...lower].join('\n'));
    }
  }

  private ask(
    span: { readonly from: number; readonly to: number },
    number: number | null,
    prompt: string | null,
    model: string,
  ): void {
    const { questions } = this.currentSet(span.from);
    const next = (questions.at(-1)?.number ?? 0) + 1;
    const taken = prompt === null ? { text: '', marks: null } : takeMarks(prompt.trim());
    const open = questions.at(-1);
    if (open?.prompt === null && open.model === '') {
      // "### Question 3" with what it asks below.
      open.prompt = taken.text === '' ? null : taken.text;
      open.marks = taken.marks;
      this.answer(open, model, span.to);
      return;
    }
    questions.push({
      from: span.from,
      to: span.to,
      line: lineAt(this.starts, span.from),
      // "1. 1. 1." is Markdown's lazy way of counting.
      number: number !== null && number >= next ? number : next,
      prompt: taken.text === '' ? null : taken.text,
      marks: taken.marks,
      model: model.trim(),
    });
  }

  private answer(question: OpenQuestion, words: string, to: number): void {
    question.model = [question.model, words.trim()].filter((part) => part !== '').join('\n');
    question.to = Math.max(question.to, to);
  }

  private quote(quote: Quote): void {
    const lines = quote.children.flatMap((child) =>
      child.kind === 'paragraph'
        ? plainLines(child.plain).map((line) => line.text)
        : blockLines(child),
    );
    for (const child of quote.children) this.embedsBelow(child);
    const last = lines.at(-1) ?? '';
    const isAttributed =
      lines.length > 1 && /^(?:[—–―~]|--|-\s)\s*\S/u.test(last) && last.length < 200;
    const text = (isAttributed ? lines.slice(0, -1) : lines).join(' ').trim();
    if (text === '') return;
    const target = isAttributed ? last.replace(/^[—–―~\s-]+/u, '') : (quote.callout?.title ?? '');
    this.addSource({ kind: 'passage', from: quote.from, to: quote.to, target, text });
  }

  /** "— Author, 1938" below the quote instead of in it. */
  private attribute(words: string): void {
    const sources = this.sets.at(-1)?.sources;
    const last = sources?.at(-1);
    if (sources && last?.kind === 'passage' && last.target === '') {
      sources[sources.length - 1] = { ...last, target: words };
    }
  }

  private embedsBelow(block: Block): void {
    if (block.kind === 'paragraph') this.embeds(block.plain);
    else if (block.kind === 'quote') this.quote(block);
    else if (block.kind === 'list') {
      for (const item of block.items) {
        if (item.lead) this.embeds(item.lead);
        for (const child of item.children) this.embedsBelow(child);
      }
    }
  }

  private embeds(plain: Plain): void {
    for (const { from, to, target, alt } of plain.embeds) {
      this.addSource({ kind: 'image', from, to, target, text: alt });
    }
  }

  private links(plain: Plain): void {
    for (const { from, to, target, text } of plain.links) {
      this.addSource({ kind: 'link', from, to, target, text });
    }
  }

  private addSource(source: Omit<Source, 'line'>): void {
    const line = lineAt(this.starts, source.from);
    const last = this.sets.at(-1);
    if (last && last.questions.length > 0) this.sets.push(this.emptySet(line));
    this.currentSet(source.from).sources.push({ ...source, line });
  }

  private lastQuestion(): OpenQuestion | undefined {
    return this.sets.at(-1)?.questions.at(-1);
  }

  private emptySet(line: number): OpenSet {
    return { heading: this.heading, line, sources: [], questions: [] };
  }

  /** The open set; an empty one is opened anew at `from`, so that its line is that of what stands in it. */
  private currentSet(from: number): OpenSet {
    const last = this.sets.at(-1);
    if (last && last.sources.length + last.questions.length > 0) return last;
    if (last) this.sets.pop();
    const set = this.emptySet(lineAt(this.starts, from));
    this.sets.push(set);
    return set;
  }
}

/** An item of a bulleted list that asks: the numbers are missing, not the question. */
function isTask(item: Item): boolean {
  const text = item.lead?.text ?? '';
  return /[?？]/u.test(text) || takeMarks(text).marks !== null;
}

/** How long a line may be to be nothing but this link. */
function linkRoom(link: { readonly text: string }): number {
  return link.text.length + 25;
}
