import { calendarDay } from '../dates/calendar';
import type { HistoricalDate } from '../dates/date';
import type { HistoryNote, Point, Role, SourceSet } from './note';
import { rankOf } from './under';

/** A note as the outline draws it: sections in the note's order, each with its points as a tree. */
export interface Outline {
  readonly title: string;
  /** "1961–1964": first and last year of the note's dates, or '' without dates. */
  readonly span: string;
  readonly pointCount: number;
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  /** Stays the same while the heading's words do; what folding is remembered by. */
  readonly key: string;
  readonly role: Role;
  readonly title: string;
  readonly line: number;
  /** The last line before the next heading; Infinity in the last section. */
  readonly lastLine: number;
  readonly points: readonly OutlinePoint[];
  readonly sourceSets: readonly SourceSet[];
  /** Every point below, children included. */
  readonly pointCount: number;
}

export interface OutlinePoint {
  readonly key: string;
  readonly line: number;
  /** Without a date that opens it. */
  readonly text: string;
  readonly dates: readonly HistoricalDate[];
  readonly children: readonly OutlinePoint[];
}

export type { HistoryNote, Point };

/** Builds the rows of the outline: a section for every heading that has something below it or names a role. */
export function buildOutline(note: HistoryNote): Outline {
  const sections: OutlineSection[] = [];
  const parts = partsByHeading(note);
  const keys = new Map<string, number>();
  const start = sectionOf(note, -1, parts, keys);
  if (start.pointCount > 0) sections.push(start);
  note.headings.forEach((heading, index) => {
    const section = sectionOf(note, index, parts, keys);
    if (heading.role === 'ignore') return;
    const isFilled = section.pointCount + section.sourceSets.length > 0;
    // An empty "Impacts" is a gap to see; an empty topic, or a heading that only holds others, says nothing.
    const isGap = heading.role !== 'topic' && !heading.inherited && !holdsOthers(note, index);
    if (isFilled || isGap) sections.push(section);
  });
  return { title: note.title, span: yearSpan(note), pointCount: note.points.length, sections };
}

/** Key of the point or section in which a 1-based line stands; null above the first and in what is left out. */
export function rowAtLine(outline: Outline, line: number): string | null {
  const home = outline.sections.find((each) => each.line <= line && line <= each.lastLine);
  let row: { readonly key: string; readonly line: number } | null = home ?? null;
  const visit = (points: readonly OutlinePoint[], isHome: boolean): void => {
    for (const point of points) {
      // A point behind a labelled bullet stands in its list's section again, between lines of another.
      const isNear = isHome ? point.line <= line : point.line === line;
      if (isNear && point.line >= (row?.line ?? 0)) row = point;
      visit(point.children, isHome);
    }
  };
  for (const section of outline.sections) visit(section.points, section === home);
  return row?.key ?? null;
}

interface Part {
  readonly roots: OutlinePoint[];
  readonly sourceSets: SourceSet[];
  pointCount: number;
}

/** What stands directly under each heading, by its index. */
function partsByHeading(note: HistoryNote): Map<number, Part> {
  const parts = new Map<number, Part>();
  const partOf = (heading: number): Part => {
    const part = parts.get(heading) ?? { roots: [], sourceSets: [], pointCount: 0 };
    parts.set(heading, part);
    return part;
  };
  const childrenOf: OutlinePoint[][] = [];
  note.points.forEach(({ id, line, text, dates, heading, parent }, index) => {
    const children: OutlinePoint[] = [];
    childrenOf[index] = children;
    const part = partOf(heading);
    const row = { key: id, line, text: withoutOpeningDate(text, dates), dates, children };
    (childrenOf[parent] ?? part.roots).push(row);
    part.pointCount += 1;
  });
  for (const set of note.sourceSets) partOf(set.heading).sourceSets.push(set);
  return parts;
}

/** "On 22 October 1962 Kennedy spoke" without its date, which the outline shows before the words. */
function withoutOpeningDate(text: string, [first]: readonly HistoricalDate[]): string {
  if (!first || !/^(?:(?:on|in|am|im|le|en|el) )?$/iu.test(text.slice(0, first.from))) return text;
  const rest = text.slice(first.to).replace(/^[\s,:–—-]+/u, '');
  return rest === '' ? text : rest.charAt(0).toUpperCase() + rest.slice(1);
}

function sectionOf(
  note: HistoryNote,
  index: number,
  parts: ReadonlyMap<number, Part>,
  keys: Map<string, number>,
): OutlineSection {
  const heading = note.headings[index];
  const part = parts.get(index);
  const title = heading?.text ?? note.title;
  const count = (keys.get(title) ?? 0) + 1;
  keys.set(title, count);
  const line = heading?.line ?? part?.roots[0]?.line ?? 1;
  const next = note.headings[index + 1];
  return {
    key: `section:${title}${count > 1 ? `#${count}` : ''}`,
    role: heading?.role ?? 'topic',
    title,
    line,
    lastLine: next ? Math.max(next.line - 1, line) : Infinity,
    points: part?.roots ?? [],
    sourceSets: part?.sourceSets ?? [],
    pointCount: part?.pointCount ?? 0,
  };
}

/** Does the next heading stand below this one? */
function holdsOthers(note: HistoryNote, index: number): boolean {
  const heading = note.headings[index];
  const next = note.headings[index + 1];
  return heading !== undefined && next !== undefined && rankOf(next) > rankOf(heading);
}

/** First to last year of the dates that name a year or less; decades and centuries only where there are no others. */
function yearSpan({ points }: HistoryNote): string {
  const all = points.flatMap((point) => point.dates);
  const exact = all.filter(({ precision }) => precision !== 'decade' && precision !== 'century');
  const dates = exact.length > 0 ? exact : all;
  if (dates.length === 0) return '';
  const earliest = dates.reduce((least, date) => Math.min(least, date.earliest), Infinity);
  const latest = dates.reduce((most, date) => Math.max(most, date.latest), -Infinity);
  const first = calendarDay(earliest).year;
  const last = calendarDay(latest).year;
  if (first === last) return yearName(first);
  // 27 BC–AD 476: without "AD" the second year would read as BC.
  return `${yearName(first)}–${first <= 0 && last > 0 ? `AD ${last}` : yearName(last)}`;
}

function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}
