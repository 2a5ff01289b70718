import type { Span } from '../text/span';

/** What the markup said of a stretch of plain text. */
export interface Mark extends Span {
  readonly kind: 'strong' | 'emphasis' | 'highlight' | 'link' | 'code';
}

/** An embedded file; the span points into the note. `target` is the path as written, without alias and size. */
export interface Embed extends Span {
  readonly target: string;
  readonly alt: string;
}

/** A link to another note or page; the span points into the note. */
export interface Link extends Span {
  readonly target: string;
  readonly text: string;
}

/** From plain offset `at` on, the characters stand in the note from `from` on, one for one. */
interface Segment {
  readonly at: number;
  readonly from: number;
}

/** Words without their markup, on one line, that know where in the note they stand. */
export interface Plain {
  readonly text: string;
  /** Spans into `text`. */
  readonly marks: readonly Mark[];
  readonly embeds: readonly Embed[];
  readonly links: readonly Link[];
  /** Tags without "#", whether or not they are left in the text. */
  readonly tags: readonly string[];
  /** Offsets in `text` of the blanks that were line breaks. */
  readonly breaks: readonly number[];
  readonly segments: readonly Segment[];
}

/** No inline construct is looked for over more than this many characters, so that reading stays linear. */
export const reach = 1500;

/** Index of the first of `sorted` whose key is greater than `limit`. */
function firstBeyond<T>(sorted: readonly T[], limit: number, key: (each: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = sorted[middle];
    if (each !== undefined && key(each) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The note offset of a plain offset. */
export function sourceOffset(plain: Plain, at: number): number {
  const segment =
    plain.segments[Math.max(firstBeyond(plain.segments, at, (each) => each.at) - 1, 0)];
  return segment ? segment.from + (at - segment.at) : 0;
}

/** The stretch of the note that a non-empty plain text was read from. */
export function sourceSpan(plain: Plain): Span {
  return {
    from: sourceOffset(plain, 0),
    to: sourceOffset(plain, Math.max(plain.text.length - 1, 0)) + 1,
  };
}

/** A part of a plain text without the blanks around it. */
export function slicePlain(plain: Plain, from: number, to = plain.text.length): Plain {
  while (from < to && /\s/u.test(plain.text.charAt(from))) from++;
  while (to > from && /\s/u.test(plain.text.charAt(to - 1))) to--;
  const segments = [{ at: 0, from: sourceOffset(plain, from) }];
  const { marks: allMarks, breaks: allBreaks, segments: allSegments } = plain;
  for (let index = firstBeyond(allSegments, from, ({ at }) => at); ; index++) {
    const segment = allSegments[index];
    if (!segment || segment.at >= to) break;
    segments.push({ at: segment.at - from, from: segment.from });
  }
  // Marks stand in the order of their ends, and none is longer than an inline construct may reach.
  const marks: Mark[] = [];
  for (let index = firstBeyond(allMarks, from, (mark) => mark.to); ; index++) {
    const mark = allMarks[index];
    if (!mark || mark.to > to + reach) break;
    if (mark.from >= to) continue;
    const clipped = { from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from };
    marks.push({ kind: mark.kind, ...clipped });
  }
  const breaks: number[] = [];
  for (let index = firstBeyond(allBreaks, from, (at) => at); ; index++) {
    const at = allBreaks[index];
    if (at === undefined || at >= to) break;
    breaks.push(at - from);
  }
  return {
    text: plain.text.slice(from, to),
    marks,
    embeds: plain.embeds,
    links: plain.links,
    tags: plain.tags,
    breaks,
    segments,
  };
}

/** Plain texts behind one another, with `between` before all but the first; embeds, links and tags are left out. */
export function joinPlains(plains: readonly Plain[], between: readonly string[]): Plain {
  let text = '';
  const marks: Mark[] = [];
  const segments: Segment[] = [];
  plains.forEach((plain, index) => {
    if (index > 0) {
      const glue = between[index - 1] ?? ' ';
      // Glue stands nowhere in the note: each of its characters points at the end of what came before.
      const end = (segments.at(-1)?.from ?? 0) + (text.length - (segments.at(-1)?.at ?? 0));
      for (let at = 0; at < glue.length; at++) {
        segments.push({ at: text.length + at, from: Math.max(end - 1, 0) });
      }
      text += glue;
    }
    const at = text.length;
    for (const segment of plain.segments)
      segments.push({ at: at + segment.at, from: segment.from });
    for (const mark of plain.marks) {
      marks.push({ kind: mark.kind, from: at + mark.from, to: at + mark.to });
    }
    text += plain.text;
  });
  return { text, marks, embeds: [], links: [], tags: [], breaks: [], segments };
}

/** The lines of a plain text, as they stood in the note. */
export function plainLines(plain: Plain): Plain[] {
  const ends = [...plain.breaks, plain.text.length];
  return ends
    .map((end, index) => slicePlain(plain, index === 0 ? 0 : (plain.breaks[index - 1] ?? 0), end))
    .filter((line) => line.text !== '');
}

/** Gathers plain text piece by piece, in the note's order; runs of blanks become one blank. */
export class PlainWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private blank: { readonly from: number; readonly isBreak: boolean } | null = null;
  private readonly segments: Segment[] = [];
  readonly marks: Mark[] = [];
  readonly embeds: Embed[] = [];
  readonly links: Link[] = [];
  readonly tags: string[] = [];
  private readonly breaks: number[] = [];

  /** Where the next word will begin. */
  get position(): number {
    return this.length + (this.blank && this.length > 0 ? 1 : 0);
  }

  /** Where the last word ended. */
  get end(): number {
    return this.length;
  }

  /** Writes `text`, which stands in the note from `from` on. */
  write(text: string, from: number): void {
    for (const match of text.matchAll(/(\s+)|\S+/gu)) {
      const at = from + match.index;
      if (match[1] !== undefined) this.rest(at, match[1].includes('\n'));
      else this.put(match[0], at);
    }
  }

  /** Writes a character for something that is spelled otherwise in the note. */
  put(word: string, from: number): void {
    if (this.blank && this.length > 0) {
      if (this.blank.isBreak) this.breaks.push(this.length);
      this.add(' ', this.blank.from);
    }
    this.blank = null;
    this.add(word, from);
  }

  /** Leaves a blank, if a word follows. */
  rest(from: number, isBreak: boolean): void {
    this.blank = {
      from: this.blank?.from ?? from,
      isBreak: isBreak || this.blank?.isBreak === true,
    };
  }

  private add(word: string, from: number): void {
    const last = this.segments.at(-1);
    if (!last || last.from + (this.length - last.at) !== from) {
      this.segments.push({ at: this.length, from });
    }
    this.parts.push(word);
    this.length += word.length;
  }

  finish(): Plain {
    const { marks, embeds, links, tags, breaks, segments } = this;
    return { text: this.parts.join(''), marks, embeds, links, tags, breaks, segments };
  }
}
