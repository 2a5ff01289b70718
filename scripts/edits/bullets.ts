import { readNote } from '../../src/core/notes/read';
import { textOf, type Line, type Page } from './line';

/** A list item of one line that gives one point. */
export interface Bullet {
  readonly line: Line;
  readonly owner: number;
  /** Characters before its mark. */
  readonly indent: number;
  /** Where its words begin. */
  readonly start: number;
}

/** Links and embedded things are not typed into. */
const isWoven = /\]\(|!\[|<|https?:/u;
const mark = /^(\s*)(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[.\][ \t]+)?/u;

/** Words of a paragraph, or the cell of a row, that give one point. */
export interface Passage {
  readonly line: Line;
  readonly owner: number;
  /** Where its words begin, and end. */
  readonly start: number;
  readonly end: number;
}

/** What stands in no bullet and gives points. */
export function passagesOf(page: Page): Passage[] {
  return page.lines.flatMap((line) => {
    if (mark.test(line.text) || isWoven.test(line.text)) return [];
    const ends = new Map<number, readonly [number, number]>();
    line.from.forEach((from, at) => {
      const owner = Math.abs(from);
      if (owner > 0) ends.set(owner, [ends.get(owner)?.[0] ?? at, at + 1]);
    });
    return [...ends].map(([owner, [start, end]]) => ({ line, owner, start, end }));
  });
}

/** The bullets of a page whose letters know their points. */
export function bulletsOf({ lines }: Page): Bullet[] {
  return lines.flatMap((line) => {
    const found = mark.exec(line.text);
    if (!found) return [];
    const start = found[0].length;
    const owners = new Set(line.from.slice(start).map(Math.abs));
    owners.delete(0);
    const [owner] = owners;
    if (owner === undefined || isWoven.test(line.text)) return [];
    return [{ line, owner, indent: found[1]?.length ?? 0, start }];
  });
}

/** Where a bullet and all that hangs under it ends: index of the line behind. */
export function treeEnd(lines: readonly Line[], index: number): number {
  const indent = indentOf(lines[index]);
  let end = index + 1;
  while (end < lines.length && lines[end]?.text.trim() !== '' && indentOf(lines[end]) > indent)
    end++;
  return end;
}

export function indentOf(line: Line | undefined): number {
  const text = line?.text ?? '';
  return text.length - text.trimStart().length;
}

/** A heading with all that stands below it. */
export interface Section {
  readonly level: number;
  /** Indices of its heading and of the line behind its last. */
  readonly from: number;
  readonly to: number;
}

/** As the reader finds them now. */
export function sectionsOf(page: Page): Section[] {
  const { lines } = page;
  const { headings } = readNote(textOf(page), { title: '' });
  const own = headings.flatMap(({ level, line }) =>
    typeof level === 'number' && /^#{1,6} /u.test(lines[line - 1]?.text ?? '')
      ? [{ level, from: line - 1 }]
      : [],
  );
  return own.map(({ level, from }, index) => {
    const next = own.slice(index + 1).find((other) => other.level <= level);
    return { level, from, to: next?.from ?? lines.length };
  });
}
