import type { HistoricalDate } from '../dates/date';
import type { HistoryNote, Name, Point } from '../notes/note';
import { headingsUnder } from '../notes/under';
import { detectLanguage } from '../notes/words/table';
import { danglesFrom } from './dangling';
import { findResembling } from './resembling';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import type { Strings } from '../../strings';

/** One sentence of a point: what a stem is made from. Spans of dates and names point into `text`. */
export interface Statement {
  readonly point: Point;
  /** Where `text` starts in `point.text`. */
  readonly from: number;
  readonly text: string;
  readonly dates: readonly HistoricalDate[];
  readonly names: readonly Name[];
  /** Rough stems of its words of four letters and more. */
  readonly stems: ReadonlySet<string>;
  /** The words of the point it hangs under, where those are short enough to say first; or ''. */
  readonly context: string;
  /** Other points hang under its point, which may then be no more than their heading. */
  readonly heads: boolean;
  /** The heading it stands under, or ''. */
  readonly section: string;
}

/** What every generator and check looks at: a note cut into statements, once. */
export interface Material {
  readonly note: HistoryNote;
  readonly strings: Strings;
  /** What may be asked about. */
  readonly statements: readonly Statement[];
  /** All of the note: where wrong options come from. */
  readonly everything: readonly Statement[];
  /** Statements of other points that say nearly the same. */
  readonly resembling: (statement: Statement) => readonly Statement[];
  /** The first statement of a point, by the point's id. */
  readonly ofPoint: ReadonlyMap<string, Statement>;
  /** The note is in English, so that a date may be taken out with its preposition. */
  readonly english: boolean;
}

const longestContext = 60;

/** @param within index of a heading: only the points under it, lower headings included, are asked about. */
export function gatherMaterial(note: HistoryNote, strings: Strings, within?: number): Material {
  const parents = new Set(note.points.map((point) => point.parent));
  const everything = note.points
    .flatMap((point, index) =>
      point.role === 'sources' || point.role === 'ignore'
        ? []
        : statementsOf(point, note, parents.has(index)),
    )
    .filter(({ text }) => !aside.test(text));
  const under = within === undefined ? null : headingsUnder(note, within);
  const statements = under
    ? everything.filter((statement) => under.has(statement.point.heading))
    : everything;
  return {
    note,
    strings,
    statements,
    everything,
    resembling: findResembling(everything),
    ofPoint: new Map([...everything].reverse().map((each) => [each.point.id, each])),
    english: isEnglish(note),
  };
}

/** Says something about the note, not about history, or only in brackets. */
const aside =
  /^\(.*\)[.,;]?$|^(?:sources?|see(?: also)?|cf|quellen?|fontes?|fonti|links?|video|notes?|nb|todo|exam|q\d*)\s*[:.]/iu;

function statementsOf(point: Point, note: HistoryNote, heads: boolean): Statement[] {
  const parent = note.points[point.parent];
  const context =
    parent &&
    parent.text.length <= longestContext &&
    !/[.!?]$/u.test(parent.text) &&
    !danglesFrom(parent.text)
      ? parent.text.replace(/\s*[:：–—-]+$/u, '')
      : '';
  const section = note.headings[point.heading]?.text ?? '';
  const inside = <T extends Span>(items: readonly T[], { from, to }: Span): T[] =>
    items
      .filter((item) => item.from >= from && item.to <= to)
      .map((item) => ({ ...item, from: item.from - from, to: item.to - from }));
  return unbroken(point).map((span) => ({
    point,
    from: span.from,
    text: point.text.slice(span.from, span.to),
    dates: inside(point.dates, span),
    names: inside(point.names, span),
    stems: stemsOf(point.text.slice(span.from, span.to)),
    context,
    heads,
    section,
  }));
}

/** Rough stems, by cutting words off: enough to tell that two sentences say nearly the same. */
function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** The point's sentences, joined again where a stop inside a date ("9. November") or a name parted them. */
function unbroken(point: Point): Span[] {
  const joined: Span[] = [];
  for (const span of sentences(point.text)) {
    const last = joined.at(-1);
    const parted =
      last &&
      ([...point.dates, ...point.names].some(
        (item) => item.from < last.to && item.to > span.from,
      ) ||
        /(?:^|\s)\d{1,2}\.$/u.test(point.text.slice(last.from, last.to)));
    if (parted) joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}

/** By its points: the title of a German note may be English. */
function isEnglish({ points }: HistoryNote): boolean {
  return detectLanguage(points.map((point) => point.text).join('\n')).code === 'en';
}
