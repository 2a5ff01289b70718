import { calendarDay } from '../dates/calendar';
import type { HistoricalDate } from '../dates/date';
import type { HistoryNote, Role, SourceSet } from './note';
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
  /** False for what stands before the first heading. */
  readonly isHeading: boolean;
  /** The student said what it is about. */
  readonly isChosen: boolean;
  /** Other headings stand below it, and maybe nothing of its own. */
  readonly holdsOthers: boolean;
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

/**
 * Builds the rows of the outline: a section for every heading that has something below it, names a role or was given
 * one (`roleFor`, by which the note was read). What is ignored keeps its heading, so that it can be brought back.
 */
export function buildOutline(
  note: HistoryNote,
  roleFor: (heading: string) => Role | null = () => null,
): Outline {
  const { title, headings, points, sourceSets } = note;
  const counts = new Map<string, number>();
  const sections = [null, ...headings].map((heading, index) => {
    const words = heading?.text ?? title;
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    const line = heading?.line ?? points[0]?.line ?? 1;
    const next = headings[index];
    // An empty "Impacts" is a gap to see; an empty topic, or a heading that only holds others, says nothing.
    const holdsOthers = Boolean(heading && next && rankOf(next) > rankOf(heading));
    const isChosen = heading !== null && roleFor(words) !== null;
    const isNamed = heading && heading.role !== 'topic' && !heading.inherited;
    return {
      key: `section:${words}${count > 1 ? `#${count}` : ''}`,
      role: heading?.role ?? 'topic',
      isHeading: heading !== null,
      isChosen,
      holdsOthers,
      title: words,
      line,
      lastLine: next ? Math.max(next.line - 1, line) : Infinity,
      points: [] as OutlinePoint[],
      sourceSets: [] as SourceSet[],
      pointCount: 0,
      isKept: isChosen || (isNamed && (!holdsOthers || heading.role === 'ignore')),
    };
  });
  const childrenOf: OutlinePoint[][] = [];
  /** By point: the section in which it is shown, which for a child is its parent's. */
  const homes: number[] = [];
  const held = new Set(points.map((point) => point.heading));
  for (const { id, line, text, dates, heading, parent, isLabel } of points) {
    const children: OutlinePoint[] = [];
    const home = homes[parent] ?? heading + 1;
    homes.push(home);
    const section = sections[home];
    const shown = withoutOpeningDate(text, dates);
    (childrenOf[parent] ?? section?.points)?.push({ key: id, line, text: shown, dates, children });
    childrenOf.push(children);
    if (section && !isLabel) section.pointCount += 1;
  }
  for (const set of sourceSets) sections[set.heading + 1]?.sourceSets.push(set);
  return {
    title,
    span: yearSpan(note),
    pointCount: points.filter(({ isLabel }) => !isLabel).length,
    sections: sections.filter(
      ({ isKept, isChosen, points: own, sourceSets: sets }, index) =>
        (isKept === true && (isChosen || !held.has(index - 1))) || own.length + sets.length > 0,
    ),
  };
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

/**
 * "On 22 October 1962 Kennedy spoke" without its date, which the outline shows before the words; not where
 * the verb would then come first: "Am 9. November putschte Hitler".
 */
function withoutOpeningDate(text: string, [first]: readonly HistoricalDate[]): string {
  if (!first || !/^(?:(?:on|in) )?$/iu.test(text.slice(0, first.from))) return text;
  const rest = text.slice(first.to).replace(/^[\s,:–—-]+/u, '');
  return rest === '' ? text : rest.charAt(0).toUpperCase() + rest.slice(1);
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
