import type { Span } from '../text/span';
import { lazily } from '../text/lazy';
import { listenTo, plainName } from './aliases';
import { groupBy } from '../text/group';
import { isFinite } from './clauses';
import { danglesFrom } from './dangling';
import { withoutDate } from './dateless';
import type { Material } from './material';
import type { Statement } from './statement';
import { GAP, lowered, tidy, trimStem } from './stem';

/** Two things that belong together, as told by one point. */
export interface Pair {
  readonly statement: Statement;
  readonly left: string;
  readonly right: string;
  /** The left side names a person. */
  readonly isPerson: boolean;
  /** The left side as names are compared. */
  readonly plain: string;
  /** Is the other left side, or a telling word of it, said on either side? */
  readonly says: (other: Pair) => boolean;
  /** The words of the statement that settle it. */
  readonly at: Span;
}

const longestLeft = 44;
const longestRight = 100;
const shortestRight = 12;

/** Lists of terms that the note explains ("Hotline: a teleprinter link"), each explained but once. */
export function meaningsIn({ statements, language }: Material): Pair[][] {
  const pairs = statements.flatMap((statement) => meaningOf(statement, language));
  const times = groupBy(pairs, ({ left }) => left.toLowerCase());
  const single = pairs.filter(({ left }) => times.get(left.toLowerCase())?.length === 1);
  return [
    ...groupBy(single, ({ statement: { point }, isPerson }) =>
      [point.heading, point.parent, isPerson].join(' '),
    ).values(),
  ];
}

function meaningOf(statement: Statement, language: string): Pair[] {
  const { asked, from, point, text, dates, context, section } = statement;
  const { term } = point;
  if (!asked || !term || from > term.from || term.to >= from + text.length) return [];
  const left = point.text.slice(term.from, term.to);
  if (left.length > longestLeft || isKind(left) || left.split(' ').slice(1).some(isFinite))
    return [];
  // What hangs under another point is said of the term in that respect alone.
  if (context !== '' && !glossary.test(section)) return [];
  if (!isNamed(statement, term.from - from, language === 'en')) return [];
  const [date] = dates;
  const start = term.to - from;
  const bare = date && date.from > start ? withoutDate(text, date, language === 'en') : null;
  const told =
    bare && !bare.gapped && bare.text.startsWith(text.slice(0, start)) ? bare.text : text;
  const behind = told.slice(start).replace(/^\s*\([^()]{0,40}\)/u, '');
  // Members of a list, or the columns of a table: the first alone is not what is said of it.
  if (/;/u.test(behind)) return [];
  const meaning = behind.replace(/^[\s:：=–—-]{1,9}/u, '');
  const [label, kind = ''] = /^(\p{L}[^:]{2,24}):\s/u.exec(meaning) ?? [''];
  const said = kinds.test(kind) ? meaning.slice(label.length) : meaning;
  const right = shortened(said, language === 'en');
  if (right === null || danglesFrom(right, language, left)) return [];
  // No more than another name.
  if (statement.names.some(({ from: at, to }) => to - at >= right.length - 1 && at > 0)) return [];
  const isPerson = statement.names.some(
    ({ from: at, type }) => type === 'person' && at === term.from - from,
  );
  return pairOf({ statement, left, right, isPerson, at: { from: 0, to: text.length } });
}

const glossary =
  /begri|woord|glos|wort|vocab|pojm|term|pojęc|voca|defini|concept|concet|parole|用語|名词|概念/iu;

/**
 * Beyond English a label ("Líderes: …") cannot be told from a term, but by where it stands or what it names. Of a place
 * much may be said.
 */
function isNamed({ names, section }: Statement, at: number, isEnglish: boolean): boolean {
  const { type, text } = names.find(({ from }) => from === at) ?? { type: 'term', text: '' };
  if (glossary.test(section)) return true;
  if (!isEnglish) return type !== 'term' && type !== 'name';
  return (type !== 'place' && type !== 'people') || text.includes(' ');
}

/** A right side that says its left side is no question. */
function pairOf(pair: Omit<Pair, 'says' | 'plain'>): Pair[] {
  const plain = plainName(pair.left);
  const inRight = listenTo(pair.right);
  if (inRight(pair.left, plain)) return [];
  const inLeft = lazily(() => listenTo(pair.left));
  return [
    {
      ...pair,
      plain,
      says: (other) => inRight(other.left, other.plain) || inLeft()(other.left, other.plain),
    },
  ];
}

/** Labels that sort what is said behind them, and name nothing that has a meaning. */
const kinds =
  /^(?:(?:the|main|key|long|short|other)[ -])*(?:when|where|who|what|why|how|dates?|causes?|course|impacts?|effects?|consequences?|results?|outcomes?|examples?|aims?|goals?|background|significance|importance|reasons?|people|places?|leaders?|terms?|conclusion|summary|evidence|strengths?|weakness(?:es)?|success(?:es)?|failures?|positives?|negatives?|pros|cons|problems?|(?:\p{L}+al|\p{L}+ic|\p{L}*-?term|military|\p{L}+ary)(?: \p{L}+)?)$/iu;

function isKind(left: string): boolean {
  return kinds.test(left) || /\d|\?/u.test(left);
}

/** People at the head of an English sentence, and what it says they did. One deed of each. */
export function deedsIn({ statements, language }: Material): Pair[] {
  if (language !== 'en') return [];
  const found = new Map<string, Pair>();
  for (const statement of statements) {
    for (const pair of statement.asked ? deedOf(statement) : []) {
      const known = found.get(pair.left);
      if (!known || known.right.length < shortestRight * 3) found.set(pair.left, pair);
    }
  }
  return [...found.values()];
}

const title = /^(?:the\s+)?(?:\p{Lu}\p{L}{1,20}\.?\s+){0,2}$/iu;
/** Would say which of the people, or hangs on what is not there. */
const telling =
  /\b(?:she|her|herself|they|them|their|him|here|as well|this|that time|these|those|also|too|then|both)\b/iu;

function deedOf({ text, names, dates, ...rest }: Statement): Pair[] {
  const who = names.find(({ type }) => type === 'person');
  if (!who || !title.test(text.slice(0, who.from)) || dates.length > 1) return [];
  const behind = text.slice(who.to);
  const verb = /^\s*(?:\([^()]{1,40}\)\s*)?(\p{Ll}{2,20})\s/u.exec(behind);
  if (!verb || !isFinite(verb[1] ?? '')) return [];
  const [date] = dates;
  const bare = date && date.from >= who.to ? withoutDate(text, date, true).text : text;
  if (!bare.startsWith(text.slice(0, who.to)) || bare.includes(GAP)) return [];
  const deed = bare.slice(who.to).replace(/^\s*(?:\([^()]{1,40}\)\s*)?/u, '');
  const right = shortened(deed, true);
  if (right === null || telling.test(right)) return [];
  const statement = { text, names, dates, ...rest };
  const left = who.text.replace(/['’]s$/u, '');
  return pairOf({
    statement,
    left,
    // "Asked for peace", as `tidy` leaves it, goes on behind a name.
    right: lowered(right),
    isPerson: true,
    at: { from: who.from, to: text.length },
  });
}

/** Where a sentence may be cut is known of English alone. */
function shortened(text: string, isEnglish: boolean): string | null {
  const line = tidy(text);
  const short = isEnglish || line.length <= longestRight ? trimStem(line, longestRight) : null;
  return short === null || short.length < shortestRight || /\?/u.test(short)
    ? null
    : short.replace(/[.;,:]$/u, '');
}
