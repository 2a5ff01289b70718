import type { DateContext } from './date';
import { phraseBefore } from './lexicon';
import type { Point } from './point';
import type { Prose } from './prose';
import { follows, near } from './prose';
import type { Range } from './range';
import { isCapital, isDash } from './tokens';
import { isCounted } from './units';

/** Years that end so are round enough to be counts. */
const roundness = 50;
/** Far more often a count than a year, unless a word makes it one. */
const roundest = 1000;

/** A point that its form alone does not make a date is one by what stands around it. */
export function isPlausible(prose: Prose, point: Point, context: DateContext): boolean {
  if (point.weak === undefined) return true;
  switch (point.weak) {
    case 'year':
      return isYear(prose, point);
    case 'low-year':
      return isLowYear(prose, point);
    case 'month':
      return context.year !== undefined && isMonth(prose, point);
    case 'season':
      return context.year !== undefined && isSeason(prose, point);
    case 'decade':
      return context.year !== undefined && followsArticle(prose, point.start);
  }
}

/** A range of bare numbers is one of years, unless they count or name something. */
export function isPlausibleRange(prose: Prose, range: Range): boolean {
  const { from, to } = range;
  if (names(prose, range.start)) return false;
  const bare = from.weak === 'year' || from.weak === 'low-year';
  if (!bare || to === null || to.unit !== 'year' || to.year?.era !== null) return true;
  if (counts(prose, range.end, 1)) return isRound(from) || isRound(to) ? false : !range.opened;
  if (isRound(from) && isRound(to) && (counts(prose, range.end, 2) || isPlural(prose, range.end))) {
    return false;
  }
  if (from.weak === 'year') return true;
  return (
    range.opened || follows(prose, range.start, prose.lexicon.yearCues) || isBracketed(prose, range)
  );
}

function isYear(prose: Prose, point: Point): boolean {
  const { lexicon } = prose;
  const { start, end } = point;
  if (names(prose, start)) return false;
  const round = isRound(point);
  const counted = counts(prose, end, 1);
  if (follows(prose, start, lexicon.yearCues)) {
    if (!round || !(counted || isLowerPlural(prose, end))) return true;
    // "In 1900 women worked" begins with a time, "found in 1500 villages" counts.
    const hundreds = (point.year?.written ?? 0) % 100 === 0;
    return !hundreds || isCapital(prose.tokens[start - 1]);
  }
  // A line that begins so is one of a timeline: "1968 students riot".
  if (counted) return !round && isFirst(prose, start);
  if (!round)
    return point.circa === true || !follows(prose, start, lexicon.amounts) || !isPlural(prose, end);
  if (point.circa !== true && follows(prose, start, lexicon.amounts)) return false;
  if (point.year?.written === roundest) return false;
  return !counts(prose, end, 2) && !isPlural(prose, end);
}

function isFirst(prose: Prose, at: number): boolean {
  const token = prose.tokens[at];
  return at === 0 || token?.gap === 'break';
}

/** "in 476" yes, "in 350 cases", "killed 476" no; with "c." three digits are enough. */
function isLowYear(prose: Prose, point: Point): boolean {
  const { tokens, lexicon } = prose;
  if (names(prose, point.start) || counts(prose, point.end, 2)) return false;
  const cue = follows(prose, point.start, lexicon.yearCues);
  const circa =
    point.circa === true &&
    !follows(prose, point.start + 1, lexicon.amounts) &&
    !isPlural(prose, point.end);
  if (!cue && !circa) return false;
  const next = tokens[point.end];
  if (!next || next.gap === 'break' || next.kind !== 'word') return true;
  return lexicon.small.has(next.lower) || (isCapital(next) && !isPlural(prose, point.end));
}

/** "in March", "early October", "(October)"; not "March to Selma", "October Revolution". */
function isMonth(prose: Prose, point: Point): boolean {
  const { tokens, lexicon } = prose;
  const word = tokens[point.end - 1];
  const next = tokens[point.end];
  const cue = point.part !== undefined || follows(prose, point.start, lexicon.monthCues);
  if (!cue) return isFramed(prose, point);
  if (!word || !lexicon.doubtfulMonths.has(word.lower)) return true;
  const open = !next || next.gap === 'break' || next.kind === 'mark';
  if (open) return next?.text !== "'" && next?.text !== '’';
  return next.kind === 'word' && !prose.lexicon.to.byFirst.has(next.lower);
}

function isSeason(prose: Prose, point: Point): boolean {
  const { tokens, lexicon } = prose;
  const word = tokens[point.end - 1];
  const next = near(prose, point.end);
  if (!word || lexicon.doubtfulSeasons.has(word.lower)) return false;
  if (next?.kind === 'word' && (lexicon.links.byFirst.has(next.lower) || isCapital(next)))
    return false;
  return point.part !== undefined || follows(prose, point.start, lexicon.seasonCues);
}

/** "(October)", "October: ..." at the start: a month that stands for itself. */
function isFramed(prose: Prose, point: Point): boolean {
  const { tokens } = prose;
  const before = tokens[point.start - 1];
  const next = tokens[point.end];
  const opens = !before || before.gap === 'break' || '([|;'.includes(before.text);
  if (!opens) return false;
  if (!next || next.gap === 'break') return before !== undefined;
  return ')]|:;'.includes(next.text) || isDash(next);
}

function names(prose: Prose, at: number): boolean {
  return phraseBefore(prose.tokens, at, prose.lexicon.references, '.') !== null;
}

/** What is counted stands within the next `reach` words. */
function counts(prose: Prose, at: number, reach: number): boolean {
  for (let index = at; index < at + reach; index++) {
    const word = near(prose, index);
    if (word?.kind !== 'word') return false;
    if (isCounted(prose, index)) return true;
    if (prose.lexicon.small.has(word.lower)) return false;
  }
  return false;
}

function isRound({ year }: Point): boolean {
  return (year?.written ?? 1) % roundness === 0;
}

function isPlural(prose: Prose, at: number): boolean {
  const { words, small } = prose.lexicon;
  const word = near(prose, at);
  if (word?.kind !== 'word' || words.pluralEnd === '' || word.text.length < 4) return false;
  return word.lower.endsWith(words.pluralEnd) && !small.has(word.lower);
}

function isLowerPlural(prose: Prose, at: number): boolean {
  const word = prose.tokens[at];
  return word !== undefined && !isCapital(word) && isPlural(prose, at);
}

function isBracketed(prose: Prose, range: Range): boolean {
  const [before, after] = [prose.tokens[range.start - 1], prose.tokens[range.end]];
  return before?.text === '(' && (after === undefined || ');,'.includes(after.text));
}

function followsArticle(prose: Prose, at: number): boolean {
  const before = prose.tokens[at - 1];
  return before !== undefined && prose.lexicon.articles.has(before.lower);
}
