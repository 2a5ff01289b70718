import type { HistoricalDate } from '../dates/date';
import type { HistoryNote, Name, Point } from '../notes/note';
import { labelRole } from '../notes/roles';
import { headingsUnder, rankOf } from '../notes/under';
import { sentences } from '../text/sentences';
import { spansOverlap, type Span } from '../text/span';
import { danglesFrom } from './dangling';
import { edgesLast } from './edges';
import { isGeneral, plainHeading, titleWords } from './headings';
import { lacksSubject } from './verbs';

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
  /** May be asked about; what may not still gives wrong options. */
  readonly asked: boolean;
}

/** Says something about the note, not about history, or only in brackets. */
const aside =
  /^\(.*\)[.,;]?$|^(?:sources?|see(?: also)?|cf|quellen?|fontes?|fonti|links?|video|notes?|nb|todo|exam|q\d*)\s*[:.]/iu;

/** On the exam, the lesson, or what may be chosen to write about. */
const onExam = edgesLast(
  /\b(?:essays?|exams?|exam board|mark scheme|gcse|a-levels?|homework|textbooks?|past papers?|\d{1,2} marks?|klausur|hausaufgaben?|examen|toets|esame|prova escrita|skúšk\p{L}{1,3}|písomk\p{L}{1,3})\b|^(?:chapitre|chapter|kapitel|capitolo|capítulo|hoofdstuk|kapitola|unit|lesson)\s\d|^(?:I|In my) (?:agree|disagree|think|know|believe|opinion|would)\b|^(?:présentez|expliquez|montrez|décrivez|analysez|justifiez|citez|complétez)\s|^(?:\d{1,2}[、.．]?\s?)?(?:请|试述|简述|如何|怎样|为什么)|問題|試験|選ぶ|テスト|考试|考点|题目|选择题|作业/iu,
);

/** A heading on a line of its own. */
const headed =
  /^[^，。；、]{0,24}(?:的|之)(?:关系|原因|影响|意义|背景|特点|内容|表现|作用|结果|过程|条件|目的|發展|发展)$/u;

/** What follows are somebody's words, not what happened. */
const quotes = edgesLast(
  /\b(?:below|following)\b[^.:]{0,80}\b(?:statements?|quot\p{L}{1,6}|extracts?|words)\b|\b(?:said|says|wrote|stated|statements?|quotes?|quotations?|citas?|citations?|zitate?|citazioni|citações|citaten)\b[^.:]{0,60}[:：]$/iu,
);

/** The sentences of a note in order. @param within index of the heading under which is asked */
export function statementsOf(note: HistoryNote, within?: number): Statement[] {
  const parents = new Set(note.points.map((point) => point.parent));
  const under = within === undefined ? null : headingsUnder(note, within);
  let quoted = -1;
  return note.points.flatMap((point, index) => {
    const isQuoted = quoted === point.heading;
    if (quotes.test(point.text)) quoted = point.heading;
    else if (!isQuoted) quoted = -1;
    if (point.role === 'sources' || point.role === 'ignore' || point.isLabel) return [];
    const about = {
      point,
      context: contextOf(note, point.parent) || matterOf(note, point),
      heads: parents.has(index),
      section: note.headings[point.heading]?.text ?? '',
    };
    const isAsked = !isQuoted && (under?.has(point.heading) ?? true);
    return unbroken(point).flatMap(({ from, to }) => {
      const text = point.text.slice(from, to);
      if (aside.test(text)) return [];
      const inside = <T extends Span>(items: readonly T[]): T[] =>
        items
          .filter((item) => item.from >= from && item.to <= to)
          .map((item) => ({
            ...item,
            from: item.from - from,
            to: item.to - from,
          }));
      const words: readonly string[] = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
      const stems = new Set(words.map((word) => word.slice(0, 6)));
      const [dates, names] = [inside(point.dates), inside(point.names)];
      // What goes on behind a colon is half said.
      const asked =
        isAsked &&
        !/[:：]$/u.test(text) &&
        !onExam.test(text) &&
        !headed.test(text) &&
        !onExam.test(about.context);
      return [{ ...about, asked, from, text, stems, dates, names }];
    });
  });
}

const longestContext = 60;

/** A label that names a role would give it away: what that hangs under is said instead. */
function contextOf(note: HistoryNote, at: number): string {
  const parent = note.points[at];
  const heading = note.headings[parent?.heading ?? -1];
  if (parent?.isLabel && heading?.from === parent.from) return contextOf(note, parent.parent);
  if (!parent || parent.text.length > longestContext || /[.!?]$/u.test(parent.text)) return '';
  const said = parent.text.replace(/\s{0,9}[:：–—-]{1,9}$/u, '');
  if (vague.test(said)) return contextOf(note, parent.parent);
  return danglesFrom(parent.text, note.language) ? '' : said;
}

/** What hangs under these is about something that stands higher up. */
const vague =
  /^(?:cose generali|(?:dati|datos|dados|informazioni|información) generali?e?s?|generale?|biogra\p{L}{2,6}|vita|vida|vie|život|leven|leben|life|early life|caratteristiche|características|caractéristiques|merkmale|kenmerken|characteristics|features|descrição|descripción|descrizione|description|definition|definición|definizione|definição)$/iu;

/** Of a point that leaves out whom it speaks of, the heading that names it, a bare "Causes" with what stands above. */
function matterOf({ headings, language, title }: HistoryNote, { text, heading }: Point): string {
  if (!lacksSubject(text, language)) return '';
  let rank = Infinity;
  for (let at = heading; at >= 0; at--) {
    const above = headings[at];
    if (!above || rankOf(above) >= rank) continue;
    rank = rankOf(above);
    const named = plainHeading(above.text);
    if (named.length > longestContext || named === '') return '';
    if (!isGeneral(named) && !vague.test(named) && labelRole(named, language) === null)
      return named;
  }
  const named = titleWords(title);
  return isGeneral(named) || named.length > longestContext ? '' : named;
}

/** The point's sentences, joined again where a stop inside a date ("9. November") or a name parted them. */
function unbroken({ text, dates, names }: Point): Span[] {
  const joined: Span[] = [];
  const whole: readonly Span[] = [...dates, ...names];
  for (const span of sentences(text)) {
    const last = joined.at(-1);
    const parted =
      last &&
      (/(?:^|\s)\d{1,2}\.$/u.test(text.slice(last.from, last.to)) ||
        whole.some((item) => spansOverlap(item, last) && spansOverlap(item, span)));
    if (parted) joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}
