import type { HistoricalDate } from '../core/dates/date';
import type { Role, Source, SourceQuestion } from '../core/notes/note';
import type { Outline, OutlinePoint, OutlineSection } from '../core/notes/outline';

/** One visible line of the tree. Rows stand flat, in the order in which the arrow keys walk them. */
export interface OutlineRow {
  /** Its key; where a note says the same thing twice, the later one has a number behind it. */
  readonly id: string;
  /** Of its section or point; sources and questions are `source:` and `question:` with their line. */
  readonly key: string;
  /** The section's key, for folding back to it and for its buttons. */
  readonly sectionKey: string;
  readonly kind: 'section' | 'point' | Source['kind'] | 'question';
  /** 1 for a section. */
  readonly level: number;
  readonly line: number;
  readonly text: string;
  /** Link path of a source, else ''. */
  readonly target: string;
  readonly role: Role;
  readonly dates: readonly HistoricalDate[];
  /** Null where there is nothing to fold. */
  readonly open: boolean | null;
  readonly place: number;
  readonly siblings: number;
  /** Points below a section; the number of a question; else 0. */
  readonly count: number;
  /** Marks of a question. */
  readonly marks: number | null;
  /** Line of the source set that its "Check" opens, or null without one. */
  readonly check: number | null;
  readonly quiz: boolean;
}

export interface SectionRows {
  readonly section: OutlineSection;
  readonly rows: readonly OutlineRow[];
}

/** The rows that show when the keys in `folded` are folded, by section. */
export function visibleRows(outline: Outline, folded: ReadonlySet<string>): SectionRows[] {
  const seen = new Map<string, number>();
  return outline.sections.map((section, index) => {
    const head = sectionRow(section, index + 1, outline.sections.length, folded);
    const below = head.open === true ? [...pointRows(section, folded), ...setRows(section)] : [];
    return {
      section,
      rows: [head, ...below].map((row) => ({ ...row, id: nameOnce(row.key, seen) })),
    };
  });
}

function nameOnce(key: string, seen: Map<string, number>): string {
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key}~${times}`;
}

/** Key of the row that stands for `key`: itself, or what it is folded away under; null where it is nowhere. */
export function rowStandingFor(
  outline: Outline,
  folded: ReadonlySet<string>,
  key: string | null,
): string | null {
  if (key === null) return null;
  for (const section of outline.sections) {
    if (section.key === key) return key;
    const path = pathTo(section.points, key) ?? pathToSource(section, key);
    if (path) return [section.key, ...path].find((step) => folded.has(step)) ?? key;
  }
  return null;
}

function pathTo(points: readonly OutlinePoint[], key: string): string[] | null {
  for (const point of points) {
    if (point.key === key) return [key];
    const below = pathTo(point.children, key);
    if (below) return [point.key, ...below];
  }
  return null;
}

function pathToSource(section: OutlineSection, key: string): string[] | null {
  const rows = setRows(section);
  return rows.some((row) => row.key === key) ? [key] : null;
}

function sectionRow(
  section: OutlineSection,
  place: number,
  siblings: number,
  folded: ReadonlySet<string>,
): OutlineRow {
  const [first, second] = section.sourceSets;
  return {
    id: section.key,
    key: section.key,
    sectionKey: section.key,
    kind: 'section',
    level: 1,
    line: section.line,
    text: section.title,
    target: '',
    role: section.role,
    dates: [],
    open: section.points.length + section.sourceSets.length > 0 ? !folded.has(section.key) : null,
    place,
    siblings,
    count: section.pointCount,
    marks: null,
    // With several sets each has its own button, beside its first source.
    check: first && !second ? first.line : null,
    quiz: section.pointCount > 0 && section.role !== 'sources' && section.role !== 'ignore',
  };
}

function pointRows(section: OutlineSection, folded: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const extra = itemCount(section);
  const add = (points: readonly OutlinePoint[], level: number): void => {
    points.forEach((point, index) => {
      const open = point.children.length > 0 ? !folded.has(point.key) : null;
      rows.push({
        ...plain(section, level),
        key: point.key,
        kind: 'point',
        line: point.line,
        text: point.text,
        dates: point.dates,
        open,
        place: index + 1,
        siblings: points.length + (level === 2 ? extra : 0),
      });
      if (open === true) add(point.children, level + 1);
    });
  };
  add(section.points, 2);
  return rows;
}

function setRows(section: OutlineSection): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const siblings = section.points.length + itemCount(section);
  let place = section.points.length;
  const several = section.sourceSets.length > 1;
  for (const set of section.sourceSets) {
    let check = several ? set.line : null;
    for (const source of set.sources) {
      place++;
      rows.push({ ...sourceRow(section, source), place, siblings, check });
      check = null;
    }
    for (const question of set.questions) {
      place++;
      rows.push({ ...questionRow(section, question), place, siblings, check });
      check = null;
    }
  }
  return rows;
}

function itemCount(section: OutlineSection): number {
  return section.sourceSets.reduce(
    (sum, set) => sum + set.sources.length + set.questions.length,
    0,
  );
}

function sourceRow(section: OutlineSection, source: Source): OutlineRow {
  const name = source.target.split('/').at(-1) ?? source.target;
  const text = source.kind === 'image' ? name : source.text || name;
  return {
    ...plain(section, 2),
    key: `source:${source.line}:${source.from}`,
    kind: source.kind,
    line: source.line,
    text,
    target: source.target,
  };
}

function questionRow(section: OutlineSection, question: SourceQuestion): OutlineRow {
  return {
    ...plain(section, 2),
    key: `question:${question.line}:${question.from}`,
    kind: 'question',
    line: question.line,
    // The model answer is never part of a row: it would be read before it is asked for.
    text: question.prompt ?? '',
    count: question.number,
    marks: question.marks,
  };
}

function plain(section: OutlineSection, level: number): OutlineRow {
  return {
    id: '',
    key: '',
    sectionKey: section.key,
    kind: 'point',
    level,
    line: section.line,
    text: '',
    target: '',
    role: section.role,
    dates: [],
    open: null,
    place: 1,
    siblings: 1,
    count: 0,
    marks: null,
    check: null,
    quiz: false,
  };
}
