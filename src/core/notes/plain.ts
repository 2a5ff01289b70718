import type { Span } from '../text/span';

/** What markup says of a character; a character's style is the sum of them. */
export const styles = { strong: 1, emphasis: 2, highlight: 4, link: 8 } as const;

/** Words without their markup that know where in the note they stand; a line break is one "\n". */
export interface Plain {
  readonly text: string;
  /** Of each character of `text`: its offset in the note. */
  readonly places: readonly number[];
  /** Of each character of `text`: a sum of `styles`. */
  readonly styles: readonly number[];
}

/** The stretch of the note that a plain text was read from. */
export function sourceSpan({ places }: Plain): Span {
  return { from: places[0] ?? 0, to: (places.at(-1) ?? -1) + 1 };
}

/** A part of a plain text without the blanks around it. */
export function slicePlain(plain: Plain, from: number, to = plain.text.length): Plain {
  const part = plain.text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const text = part.trim();
  const end = start + text.length;
  if (text.length === plain.text.length) return plain;
  return { text, places: plain.places.slice(start, end), styles: plain.styles.slice(start, end) };
}

/** The lines of a plain text that say something. */
export function plainLines(plain: Plain): Plain[] {
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
  let text = '';
  const places: number[] = [];
  const allStyles: number[] = [];
  for (const [index, plain] of plains.entries()) {
    if (index > 0) text += glue(index);
    // Glue stands nowhere in the note: it points at the end of what came before.
    const end = places.at(-1) ?? 0;
    while (places.length < text.length) allStyles[places.push(end) - 1] = 0;
    text += plain.text;
    for (const place of plain.places) places.push(place);
    for (const style of plain.styles) allStyles.push(style);
  }
  return { text, places, styles: allStyles };
}

/** The stretches that markup sets apart: those of one style in order, then those of the next. */
export function markedSpans(plain: Plain): Span[] {
  const spans: Span[] = [];
  const used = plain.styles.reduce((all, style) => all | style, 0);
  for (const style of Object.values(styles)) {
    if (!(used & style)) continue;
    let from = -1;
    for (let at = 0; at <= plain.styles.length; at++) {
      const isMarked = ((plain.styles[at] ?? 0) & style) > 0;
      if (isMarked && from < 0) from = at;
      else if (!isMarked && from >= 0) {
        spans.push({ from, to: at });
        from = -1;
      }
    }
  }
  return spans;
}

/** Gathers plain text piece by piece in the note's order; a run of blanks becomes one blank. */
export class PlainWriter {
  private text = '';
  private readonly places: number[] = [];
  private readonly styles: number[] = [];
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
    if (this.style > 15) return;
    for (const { 0: piece, index } of text.matchAll(/\S+(?: \S+)*|\s+/gu)) {
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
    const { text, places, styles } = this;
    return { text, places, styles };
  }

  private add(piece: string, from: number, style: number): void {
    this.text += piece;
    for (let at = 0; at < piece.length; at++) {
      this.places.push(this.offset + from + at);
      this.styles.push(style);
    }
  }
}
