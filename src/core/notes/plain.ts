import type { Span } from '../text/span';

/** What markup says of words; a piece's style is the sum of them. */
export const styles = { strong: 1, emphasis: 2, highlight: 4, link: 8 } as const;

/** Words that stand in the note as they are, up to the next piece. */
export interface Piece {
  /** Where it begins in the text. */
  readonly at: number;
  /** Where it stands in the note. */
  readonly place: number;
  /** A sum of `styles`. */
  readonly style: number;
}

/** Words without their markup that know where in the note they stand; a line break is one "\n". */
export interface Plain {
  readonly text: string;
  /** In order; the first begins with the text. */
  readonly pieces: readonly Piece[];
}

export const nothing: Plain = { text: '', pieces: [] };

/** The stretch of the note that a plain text was read from. */
export function sourceSpan({ text, pieces }: Plain): Span {
  const last = pieces.at(-1);
  return { from: pieces[0]?.place ?? 0, to: last ? last.place + text.length - last.at : 0 };
}

/** Words without markup that stand at a place of the note. */
export function plainAt(text: string, place: number): Plain {
  return { text, pieces: [{ at: 0, place, style: 0 }] };
}

/** The same words where all that stands before them has grown by so many characters. */
export function movePlain({ text, pieces }: Plain, by: number): Plain {
  return {
    text,
    pieces: pieces.map(({ at, place, style }) => ({ at, place: place + by, style })),
  };
}

/** A part of a plain text without the blanks around it. */
export function slicePlain(plain: Plain, from: number, to = plain.text.length): Plain {
  const part = plain.text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const text = part.trim();
  if (text.length === plain.text.length) return plain;
  const pieces: Piece[] = [];
  for (let index = pieceAt(plain, start); text !== ''; index++) {
    const piece = plain.pieces[index];
    if (!piece || piece.at >= start + text.length) break;
    const passed = Math.max(start - piece.at, 0);
    pieces.push({ at: piece.at + passed - start, place: piece.place + passed, style: piece.style });
  }
  return { text, pieces };
}

/** Where a character of the text stands in the note. */
export function placeOf(plain: Plain, at: number): number {
  const piece = plain.pieces[pieceAt(plain, at)];
  return piece ? piece.place + at - piece.at : 0;
}

/** Index of the piece that a character belongs to. */
function pieceAt({ pieces }: Plain, at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

/** How many characters at the begin of the text have the style. */
export function styledLength({ text, pieces }: Plain, style: number): number {
  return pieces.find((piece) => !(piece.style & style))?.at ?? text.length;
}

/** The lines of a plain text that say something. */
export function plainLines(plain: Plain): Plain[] {
  if (!plain.text.includes('\n')) return plain.text === '' ? [] : [slicePlain(plain, 0)];
  let from = 0;
  return plain.text
    .split('\n')
    .map((line) => {
      from += line.length + 1;
      return slicePlain(plain, from - line.length - 1, from - 1);
    })
    .filter(({ text }) => text !== '');
}

/** Plain texts behind one another; `glue` says what stands before all but the first. */
export function joinPlains(plains: readonly Plain[], glue: (index: number) => string): Plain {
  const [first = nothing] = plains;
  if (plains.length < 2) return first;
  let text = '';
  const pieces: Piece[] = [];
  // Glue stands nowhere in the note: it points at the end of what came before.
  let end = 0;
  plains.forEach((plain, index) => {
    const between = index > 0 ? glue(index) : '';
    for (let at = 0; at < between.length; at++)
      pieces.push({ at: text.length + at, place: end, style: 0 });
    text += between;
    for (const { at, place, style } of plain.pieces)
      pieces.push({ at: text.length + at, place, style });
    text += plain.text;
    if (plain.text !== '') end = sourceSpan(plain).to - 1;
  });
  return { text, pieces };
}

/** The stretches that markup sets apart: those of one style in order, then those of the next. */
export function markedSpans({ text, pieces }: Plain): Span[] {
  const spans: Span[] = [];
  if (!pieces.some(({ style }) => style > 0)) return spans;
  for (const style of Object.values(styles)) {
    let from = -1;
    for (const piece of pieces) {
      const isMarked = (piece.style & style) > 0;
      if (isMarked && from < 0) from = piece.at;
      else if (!isMarked && from >= 0) {
        spans.push({ from, to: piece.at });
        from = -1;
      }
    }
    if (from >= 0) spans.push({ from, to: text.length });
  }
  return spans;
}

/** Gathers plain text piece by piece in the note's order; a run of blanks becomes one blank. */
export class PlainWriter {
  private text = '';
  private readonly pieces: Piece[] = [];
  /** Of each style how often it is open. */
  private readonly open = new Map<number, number>();
  private style = 0;
  private blank: { readonly from: number; readonly style: number; char: string } | null = null;

  /** Places are counted from `offset` on. */
  constructor(private readonly offset: number) {}

  get isAtLineStart(): boolean {
    return this.text === '' || this.blank?.char === '\n';
  }

  /** Opens (1) or closes (-1) a style; what is written in an unknown one is not kept. */
  mark(style: number, change: 1 | -1): void {
    const count = (this.open.get(style) ?? 0) + change;
    this.open.set(style, count);
    this.style = count > 0 ? this.style | style : this.style & ~style;
  }

  /** Writes `text`, which stands in the note from `from` on. */
  write(text: string, from: number): void {
    if (this.style > 15 || text === '') return;
    for (const { 0: piece, index } of text.matchAll(/\S+(?:[ \n]\S+)*|\s+/gu)) {
      if (/^\s/u.test(piece)) {
        this.blank ??= { from: from + index, style: this.style, char: ' ' };
        if (piece.includes('\n')) this.blank.char = '\n';
        continue;
      }
      if (this.blank && this.text !== '')
        this.add(this.blank.char, this.blank.from, this.blank.style);
      this.blank = null;
      this.add(piece, from + index, this.style);
    }
  }

  finish(): Plain {
    return { text: this.text, pieces: this.pieces };
  }

  private add(text: string, from: number, style: number): void {
    const { pieces } = this;
    const last = pieces.at(-1);
    const at = this.text.length;
    const place = this.offset + from;
    if (last?.style !== style || last.place + at - last.at !== place)
      pieces.push({ at, place, style });
    this.text += text;
  }
}
