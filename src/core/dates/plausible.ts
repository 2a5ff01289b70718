import type { DateContext } from './date';
import type { Prose } from './forms';
import { beforeOf, isCapital } from './forms';
import { fold } from './lexicon';
import type { Point } from './point';
import { isShort } from './point';

/** Years that end so are round enough to be counts. */
const roundness = 50;
/** Far more often a count than a year, unless a word makes it one. */
const roundest = 1000;

/** What stands around a stretch of text; `cue` is the word before it that a year follows. */
function look({ lexicon, plain }: Prose, from: number, to: number) {
  const before = beforeOf(plain, from);
  const cue = lexicon.cue.exec(before)?.[0] ?? '';
  return { lexicon, before, after: plain.slice(to, to + 40), cue };
}

const hanging = /[$€£¥§@№]\s?$|#$|\d[.,:‐‑‒–—-]$|[\\/]$|[a-z]-$/iu;

/** The digits at a place do not hang on something: "page 62", "U-2", "$1500", "3.14"; "pre-1914" does not. */
export function standsFree(prose: Prose, at: number): boolean {
  const { lexicon, plain } = prose;
  const before = beforeOf(plain, at);
  // "En -52" and "(-52)", but not "1914 -52".
  if (/^[-−]/u.test(plain.slice(at))) return /\($/u.test(before) || lexicon.cue.test(before);
  // "L’11 novembre" begins at the digits.
  if (/^['’]/u.test(prose.lower.slice(at, at + 1)) && /\w$/u.test(before)) return false;
  if (lexicon.reference.test(before)) return false;
  return !hanging.test(before.slice(-3)) || /-$/u.test(lexicon.cue.exec(before)?.[0] ?? '');
}

/**
 * A point that its form alone does not make a date is one by what stands around it; `listed`: it goes on with a list
 * whose members so far are dates.
 */
export function isPlausible(
  prose: Prose,
  point: Point,
  context: DateContext,
  listed = false,
): boolean {
  const { unit, from, to, weak, part, season = 0, year = 0, about } = point;
  const { before, after, lexicon, cue } = look(prose, from, to);

  /** "in 476" yes, "in 350 cases", "killed 476" no; with "c." three digits are enough. */
  const isLowYear = (): boolean => {
    // A line of a timeline: "863 – the brothers arrive".
    if (/(?:^|\n)\s{0,99}$/u.test(before) && /^\s(?:[–—]|--?>?|=>|→)\s/u.test(after)) return true;
    if ((!cue && !about) || lexicon.countedSoon.test(after)) return false;
    return !/^\s+[a-z\d]/u.test(after) || lexicon.small.test(after);
  };

  const isYear = (): boolean => {
    const amount = !about && lexicon.amount.test(before);
    // A line that begins so is one of a timeline: "1968 students riot".
    if (year % roundness > 0 && !(amount && lexicon.counted.test(after))) {
      return cue !== '' || before.trim() === '' || !lexicon.unit.test(after);
    }
    if (amount) return false;
    if (about === true || part)
      return !lexicon.countedSoon.test(after) && !/^\s[A-Z][a-z]+s\b/u.test(after);
    // "In 1900 women worked" begins with a time, "found in 1500 villages" counts.
    if (cue) return year % 100 > 0 || isCapital(cue) || !lexicon.counted.test(after);
    return year !== roundest && !lexicon.countedSoon.test(after);
  };

  /** "in March", "early October", "(October)", "October: ..."; not "March to Selma", "October Revolution". */
  const isMonth = (): boolean => {
    // Short names are words too: "in mar Egeo", "em dez dias".
    const [short] = /\b[a-z]{3}$/u.exec(prose.lower.slice(from, to)) ?? [];
    const names = lexicon.names.map(fold);
    if (short && !names.includes(short) && !isCapital(names[0] ?? '')) return false;
    if (listed || (part ?? lexicon.monthCue.test(before))) return !/^['’]/u.test(after);
    if (!/(?:^|[([|:;\n.!?])\s{0,99}$/u.test(before)) return false;
    return after === '' ? before !== '' : /^\s?[)\]|:;–—-]/u.test(after);
  };

  if (unit === 'year') {
    if (/^(?:[-‑/]\w|[–—.:]\d|\.[a-z]|[\\+])/u.test(after)) return false;
    if (!weak || year < 100 || lexicon.sureCue.test(before)) return true;
    return year < roundest ? isLowYear() : isYear();
  }
  if (!weak || (unit === 'decade' && year > 99)) return true;
  if (context.year === undefined) return false;
  if (unit === 'month') return isMonth();
  if (unit === 'decade') return listed || lexicon.articleBefore.test(before);
  // "am 22.10.", for "22.10." alone may number a chapter.
  if (unit === 'day' && /^\d+\.\s?\d/u.test(prose.plain.slice(from, to)))
    return lexicon.dayCue.test(before);
  if (unit !== 'season') return true;
  // Other names of the seasons are other words too: "that fall".
  if (season > 4 || lexicon.link.test(after) || /^\s+[A-Z]/u.test(after)) return false;
  return part !== undefined || lexicon.seasonCue.test(before);
}

/** A range of bare numbers is one of years, unless they count something. */
export function isPlausibleRange(prose: Prose, from: Point, to: Point, opened: boolean): boolean {
  if (!from.weak || from.unit !== 'year' || to.unit !== 'year' || to.era || isShort(from))
    return true;
  const { lexicon, before, after, cue } = look(prose, from.from, to.to);
  const { unit, counted, countedSoon } = lexicon;
  const round = [from, to].filter(({ year = 1 }) => year % roundness === 0).length;
  if ([unit, counted, countedSoon][round]?.test(after)) return round === 0 && !opened;
  if ((from.year ?? 0) >= roundest || opened || cue) return true;
  return /\($/u.test(before) && /^(?:$|[);,])/u.test(after);
}

/** "the 28th" after words that only a day follows, and before none that it could count or name. */
export function isDayAlone(prose: Prose, point: Point): boolean {
  const { unit, year, from, weekday } = point;
  if (unit !== 'number' || year !== undefined) return false;
  if (weekday) return true;
  const { lexicon, before } = look(prose, from, from);
  return (
    lexicon.dayCue.test(before) && /^\d/u.test(prose.plain.slice(from)) && endsFree(prose, point)
  );
}

/** "from the 16th to the 28th", "on the 16th-28th" */
export function isDayRange(prose: Prose, from: Point, to: Point, opened: boolean): boolean {
  const isNth = ({ unit, year, from: start, to: end }: Point): boolean =>
    unit === 'number' && year === undefined && /^\d+\D+$/u.test(prose.plain.slice(start, end));
  if (!isNth(from) || !isNth(to) || !endsFree(prose, to)) return false;
  return opened || isDayAlone(prose, { ...from, to: to.to });
}

/** Nothing follows that a number could count or name. */
function endsFree({ lexicon, plain }: Prose, { to }: Point): boolean {
  const after = plain.slice(to, to + 40);
  if (!/^\s*[\w%‰-]/u.test(after)) return true;
  return lexicon.small.test(after) && !lexicon.unit.test(after);
}
