/**
 * A line of a note that knows of each of its letters which point it comes from: n for a letter that stood in the point
 * n when the round began, -n for one that was typed into that point since, 0 for what belongs to none.
 */
export interface Line {
  readonly text: string;
  readonly from: readonly number[];
}

export interface Page {
  /** Vault path. */
  path: string;
  lines: Line[];
}

export const emptyLine: Line = { text: '', from: [] };

export function toLines(text: string): Line[] {
  return text.split('\n').map((line) => lineOf(line, 0));
}

/** New words that belong to a point, or with 0 to none. */
export function lineOf(text: string, owner: number): Line {
  return { text, from: new Array<number>(text.length).fill(-Math.abs(owner)) };
}

export function cut({ text, from }: Line, start: number, end = text.length): Line {
  return { text: text.slice(start, end), from: from.slice(start, end) };
}

export function joined(...parts: readonly Line[]): Line {
  return { text: parts.map(({ text }) => text).join(''), from: parts.flatMap(({ from }) => from) };
}

/** The line with other words in place of a stretch. */
export function replaced(line: Line, start: number, end: number, by: Line): Line {
  return joined(cut(line, 0, start), by, cut(line, end));
}

export function textOf({ lines }: Pick<Page, 'lines'>): string {
  return lines.map(({ text }) => text).join('\n');
}

/** Letters of a stretch by what they come from. */
export function countOwners(from: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const owner of from) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return counts;
}
