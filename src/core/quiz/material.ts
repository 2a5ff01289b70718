import type { HistoricalDate } from '../dates/date';
import type { HistoryNote, Name, Point } from '../notes/note';
import { headingsUnder } from '../notes/under';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import { words } from '../text/words';
import type { Strings } from '../../strings';

/** One sentence of a point: what a stem is made from. Spans of dates and names point into `text`. */
export interface Statement {
  readonly point: Point;
  /** Where `text` starts in `point.text`. */
  readonly from: number;
  readonly text: string;
  readonly dates: readonly HistoricalDate[];
  readonly names: readonly Name[];
  /** Stems of its words of four letters and more. */
  readonly stems: ReadonlySet<string>;
  /** The words of the point it hangs under, where those are short enough to say first; or ''. */
  readonly context: string;
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
  /** The note is in English, so that a date may be taken out with its preposition. */
  readonly english: boolean;
}

const longestContext = 60;

/** @param within index of a heading: only the points under it, lower headings included, are asked about. */
export function gatherMaterial(note: HistoryNote, strings: Strings, within?: number): Material {
  const everything = note.points
    .filter((point) => point.role !== 'sources' && point.role !== 'ignore')
    .flatMap((point) => statementsOf(point, note));
  const under = within === undefined ? null : headingsUnder(note, within);
  const statements = under
    ? everything.filter((statement) => under.has(statement.point.heading))
    : everything;
  return { note, strings, statements, everything, english: isEnglish(everything) };
}

function statementsOf(point: Point, note: HistoryNote): Statement[] {
  const parent = note.points[point.parent];
  const context =
    parent && parent.text.length <= longestContext && !/[.!?]$/u.test(parent.text)
      ? parent.text.replace(/\s*[:–—-]+$/u, '')
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
    section,
  }));
}

function stemsOf(text: string): Set<string> {
  return new Set(
    words(text)
      .filter((word) => word.norm.length >= 4)
      .map((word) => word.stem),
  );
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

const englishWords = new Set('the of and to was were by with for which from that'.split(' '));

/** English is told by its small words: a twentieth of the words of any English note, hardly any of another's. */
function isEnglish(statements: readonly Statement[]): boolean {
  let all = 0;
  let english = 0;
  for (const statement of statements) {
    for (const word of words(statement.text)) {
      all++;
      if (englishWords.has(word.norm)) english++;
    }
    if (all > 400) break;
  }
  return english * 20 >= all;
}
