import { blockWords, newBlock, type Block, type BlockKind, type OpenBlock } from './block';
import { cellSpans, isDelimiterRow } from './cells';
import { blockBegin, definitionsEnd, endsFence, footnoteMark, listMark, type Begin } from './marks';

/** Quotes and lists open to this depth, more than any person writes, so that no stack runs over. */
const deepest = 60;

/**
 * The blocks of a text from an offset on: CommonMark, GitHub's tables and footnotes, with one difference: four blanks
 * before a line are a student's indent and no code. Linear: every line is looked at once for every open block.
 */
export function readBlocks(text: string, start = 0): Block {
  const reader = new BlockReader(text);
  for (let from = start; from < text.length;) {
    const found = text.indexOf('\n', from);
    const next = found < 0 ? text.length : found;
    let to = next;
    while (to > from && text.charCodeAt(to - 1) === 13) to--;
    reader.readLine(from, to);
    from = next + 1;
  }
  return reader.finish();
}

/** A quote, an item or a footnote that the next line may go on with. */
interface Container {
  readonly block: OpenBlock;
  /** Columns by which its lines are indented; 0 for a quote. */
  readonly width: number;
}

class BlockReader {
  private readonly note = newBlock('note', 0, 0);
  private readonly open: Container[] = [];
  /** The paragraph, table, code or markup that the next line may go on with. */
  private leaf: OpenBlock | null = null;
  /** How the open code or markup began. */
  private begin: Begin | null = null;
  /** Of the open paragraph: where its last line begins, where the one before ends, and its holes before. */
  private last = { from: 0, before: 0, holes: 0 };

  /** The next word of the line, and the line's end. */
  private at = 0;
  private to = 0;
  /** The column of the next word, and the one that indents are counted from. */
  private column = 0;
  private base = 0;
  /** Quote marks of the line. */
  private marks: number[] = [];

  constructor(private readonly text: string) {}

  finish(): Block {
    this.close(0);
    this.note.to = this.text.length;
    return this.note;
  }

  readLine(from: number, to: number): void {
    this.at = from;
    this.to = to;
    this.column = 0;
    this.base = 0;
    if (this.marks.length > 0) this.marks = [];
    this.skipBlanks();
    let depth = 0;
    for (const container of this.open) {
      if (!this.goesOn(container)) break;
      depth++;
    }
    if (this.begin) {
      if (depth === this.open.length && this.goOn(this.begin)) return;
      this.close(depth);
    }
    for (;;) {
      if (this.at === this.to) {
        this.close(depth);
        return;
      }
      if (this.underlines(depth) || this.begins(depth)) return;
      if (this.open.length >= deepest && depth === this.open.length) break;
      if (!this.opens(depth)) break;
      depth = this.open.length;
    }
    this.addLine(depth);
  }

  private skipBlanks(): void {
    for (; this.at < this.to; this.at++) {
      const char = this.text.charCodeAt(this.at);
      if (char === 9) this.column += 4 - (this.column % 4);
      else if (char === 32) this.column++;
      else return;
    }
  }

  /** Steps over a mark and the blanks behind it; indents count from its end. */
  private step(length: number): void {
    this.at += length;
    this.column += length;
    this.base = this.column;
    this.skipBlanks();
  }

  private stepQuote(): void {
    this.marks.push(this.at, this.at + 1);
    this.step(1);
    if (this.column > this.base) this.base++;
  }

  private goesOn({ block, width }: Container): boolean {
    if (block.kind === 'quote') {
      if (this.text[this.at] !== '>' || this.at === this.to) return false;
      block.to = this.to;
      this.stepQuote();
      return true;
    }
    // An item may begin with one empty line and no more.
    if (this.at === this.to) return block.children.length > 0;
    if (this.column - this.base < width) return false;
    this.base += width;
    return true;
  }

  /** Adds a line to the open code or markup; false where it ended above. */
  private goOn({ end }: Begin): boolean {
    const { text, at, to, leaf } = this;
    if (!leaf || (end === '' && at === to)) return false;
    leaf.to = to;
    leaf.holes.push(...this.marks);
    const line = text.slice(at, to);
    const isFence = typeof end === 'string' && end !== '' && this.column - this.base < 4;
    if (end instanceof RegExp ? end.test(line) : isFence && endsFence(line, end))
      this.close(this.open.length);
    return true;
  }

  /** "===" or "---" below a paragraph makes it a heading. */
  private underlines(depth: number): boolean {
    const { text, at, to, leaf } = this;
    const isBelow = leaf?.kind === 'text' && depth === this.open.length;
    if (!isBelow || !/^(?:=+|-+)[ \t]*$/u.test(text.slice(at, to))) return false;
    if (this.takeDefinitions(leaf)) {
      this.leaf = null;
      return false;
    }
    leaf.kind = 'heading';
    leaf.value = text[at] === '=' ? 1 : 2;
    leaf.isUnderlined = true;
    leaf.holes.push(...this.marks, at, to);
    leaf.to = to;
    this.leaf = null;
    return true;
  }

  /** A heading, a rule, or the begin of code or markup. */
  private begins(depth: number): boolean {
    const { text, at, to } = this;
    const begin = blockBegin(text, at, to, this.leaf !== null);
    if (!begin) return false;
    this.close(depth);
    const block = this.add(begin.kind, at, to, begin.value);
    block.holes.push(...begin.holes);
    const { end } = begin;
    if (end === null || (end instanceof RegExp && end.test(text.slice(at, to)))) return true;
    this.leaf = block;
    this.begin = begin;
    return true;
  }

  /** A quote, a footnote or an item opens with the line, or with the rest of it. */
  private opens(depth: number): boolean {
    const { text, at, to } = this;
    const note = footnoteMark(text, at);
    if (text[at] === '>' || note > 0) {
      this.close(depth);
      const block = this.add(note > 0 ? 'aside' : 'quote', at, to);
      this.open.push({ block, width: note > 0 ? 4 : 0 });
      if (note > 0) this.step(note);
      else this.stepQuote();
      return true;
    }
    const mark = listMark(text, at, to);
    if (!mark) return false;
    if (this.leaf && depth === this.open.length) {
      // Within a paragraph "1918. It was over" counts nothing, but for a list that goes on a little further right.
      const isNear = this.column - this.base < 4;
      const isNext =
        isNear && this.open.some(({ block }) => block.kind === 'item' && block.value >= 0);
      if (text.slice(at + mark.length, to).trim() === '') return false;
      if (mark.number >= 0 && mark.number !== 1 && !isNext) return false;
    }
    this.close(depth);
    const above = this.top().children.at(-1);
    const isOn = above?.kind === 'list' && above.value === mark.sign;
    const list = isOn ? above : this.add('list', at, to, mark.sign);
    const block = newBlock('item', at, to, mark.number);
    list.children.push(block);
    const before = this.base;
    this.step(mark.length);
    const gap = this.column - this.base;
    // Words far behind the mark do not move what stands below them.
    this.base += this.at < to && gap < 5 ? gap : 1;
    this.open.push({ block, width: this.base - before });
    return true;
  }

  /** Words: a line of the open paragraph or table, or a new paragraph. */
  private addLine(depth: number): void {
    const { at, to, leaf } = this;
    // A student's table may have lost its quote marks or its indent.
    const isRow = depth === this.open.length || this.text.slice(at, to).includes('|');
    if (leaf?.kind === 'table' && isRow) {
      this.addRow(leaf, at, to);
    } else if (leaf?.kind !== 'text') {
      this.close(depth);
      this.leaf = this.add('text', at, to);
      this.last = { from: at, before: to, holes: 0 };
    } else if (!this.makesTable(leaf, depth === this.open.length)) {
      this.last = { from: at, before: leaf.to, holes: leaf.holes.length };
      leaf.holes.push(...this.marks);
      leaf.to = to;
    }
  }

  /** The paragraph's last line is the header of a table where this line rules it off with as many cells. */
  private makesTable(leaf: OpenBlock, isWhole: boolean): boolean {
    const { text, at, to, last } = this;
    if (!isDelimiterRow(text, at, to)) return false;
    const cells = cellSpans(text, last.from, leaf.to).length;
    if (cells !== cellSpans(text, at, to).length || !(isWhole || cells > 1)) return false;
    const header = { from: last.from, to: leaf.to };
    if (last.from > leaf.from) {
      leaf.to = last.before;
      leaf.holes.length = last.holes;
    } else {
      this.top().children.pop();
    }
    this.closeLeaf();
    this.leaf = this.add('table', header.from, to);
    this.addRow(this.leaf, header.from, header.to);
    this.leaf.to = to;
    return true;
  }

  private addRow(table: OpenBlock, from: number, to: number): void {
    const row = newBlock('row', from, to);
    for (const cell of cellSpans(this.text, from, to))
      row.children.push(newBlock('cell', cell.from, cell.to));
    table.children.push(row);
    table.to = to;
  }

  private top(): OpenBlock {
    return this.open.at(-1)?.block ?? this.note;
  }

  private add(kind: BlockKind, from: number, to: number, value = 0): OpenBlock {
    const block = newBlock(kind, from, to, value);
    this.top().children.push(block);
    return block;
  }

  /** Closes the open leaf, and the containers from a depth on. */
  private close(depth: number): void {
    this.closeLeaf();
    while (this.open.length > depth) {
      const block = this.open.pop()?.block;
      const list = this.top().children.at(-1);
      if (!block || !list) continue;
      block.to = Math.max(block.to, block.children.at(-1)?.to ?? 0);
      if (block.kind === 'item') list.to = block.to;
    }
  }

  private closeLeaf(): void {
    if (this.leaf?.kind === 'text') this.takeDefinitions(this.leaf);
    this.leaf = null;
    this.begin = null;
  }

  /** Takes the definitions of links from the begin of a paragraph; true where nothing else is left of it. */
  private takeDefinitions(leaf: OpenBlock): boolean {
    if (this.text[leaf.from] !== '[') return false;
    const words = blockWords(this.text, leaf);
    const end = definitionsEnd(words);
    if (end === words.length && end > 0) leaf.kind = 'hidden';
    else leaf.from += end;
    while ((leaf.holes[0] ?? leaf.from) < leaf.from) leaf.holes.splice(0, 2);
    return leaf.kind === 'hidden';
  }
}
