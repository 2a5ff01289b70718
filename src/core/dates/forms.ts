import { romanValue } from '../text/numbers';
import type { Lexicon } from './lexicon';
import { fold } from './lexicon';
import type { Point } from './point';
import { parts } from './point';

/** A text with the words of its language. */
export interface Prose {
  /** Without accents, letter for letter. */
  readonly plain: string;
  /** That in lower case. */
  readonly lower: string;
  readonly lexicon: Lexicon;
  /** 7/14/1789 rather than 14/7/1789. */
  readonly monthFirst: boolean;
}

const firstBareYear = 1000;
const lastBareYear = 2100;
const lastCentury = 30;
/** As far as a look to either side reaches. */
const sight = 40;

export function makeProse(text: string, lexicon: Lexicon, monthFirst: boolean): Prose {
  // Nothing reaches over an empty line.
  const plain = fold(text).replace(/\n\s*\n/gu, (gap) => '|'.repeat(gap.length));
  return { plain, lower: plain.toLowerCase(), lexicon, monthFirst };
}

/** The match of a sticky or global expression from a place on. */
export function matchAt(shape: RegExp, text: string, at: number): RegExpExecArray | null {
  shape.lastIndex = at;
  return shape.exec(text);
}

/** As far back from a place as a look reaches. */
export function beforeOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - sight), at);
}

export function isCapital(text: string): boolean {
  return /^[A-Z]/u.test(text);
}

const circa = /\s(?:circa|ca\.)(?!\w)(?!\s\d)/uy;

/**
 * One date that begins here, "circa" and "early", "mid", "late" included; `unit` of the date that it goes on with,
 * `joint` what joins it to that.
 */
export function pointAt(
  prose: Prose,
  from: number,
  unit?: Point['unit'],
  range = false,
  joint = '',
): Point | null {
  const { lexicon, lower } = prose;
  const prefix = matchAt(lexicon.prefix, lower, from);
  const part = parts.find((name) => prefix?.groups?.[name]);
  const at = from + (prefix?.[0].length ?? 0);
  const start = startOf(lower, at);
  const { wordForms } = lexicon;
  const forms = start === 'w' ? (wordForms.get(lower.charAt(at)) ?? []) : lexicon.forms[start];
  const { decadeForm } = lexicon;
  for (const form of unit === 'decade' && decadeForm ? [decadeForm, ...forms] : forms) {
    const match = matchAt(form, lower, at);
    const point = match && makePoint(prose, match, at > from);
    if (!point || (part && point.unit === 'day')) continue;
    // "A finales del XIX"
    const isAge =
      part && point.unit === 'number' && !point.year && /^[ivx]{2}/u.test(lower.slice(at));
    // "1450 circa"
    const after = point.unit === 'year' && !prefix ? matchAt(circa, lower, point.to) : null;
    const { unit: own, weak, year, era, month, day, season, number, weekday } = point;
    // Named one by one: a copy of all takes longer to make than the rest of the reading.
    return {
      from,
      to: point.to + (after?.[0].length ?? 0),
      unit: isAge ? 'century' : own,
      year,
      era,
      month,
      day,
      season,
      number,
      weekday,
      weak: !isAge && weak,
      part,
      about: !!after || (!!prefix && !part),
      range,
      joint,
    };
  }
  return null;
}

/** What a date begins with, by which its forms are sorted. */
function startOf(lower: string, at: number): 'y' | 'd' | 'q' | 'w' | 'm' {
  const isDigit = (place: number): boolean => {
    const code = lower.charCodeAt(place);
    return code > 47 && code < 58;
  };
  if (isDigit(at)) return isDigit(at + 1) && isDigit(at + 2) ? 'y' : 'd';
  const sign = lower.charAt(at);
  return /[-−]/u.test(sign) ? 'm' : /['’]/u.test(sign) ? 'q' : 'w';
}

const units = ['decade', 'century', 'number', 'day', 'month', 'season'] as const;

/** Null where the form's words or digits make no date after all; `led` by "about", "early" or the like. */
function makePoint(prose: Prose, match: RegExpExecArray, led: boolean): Point | null {
  const { lexicon, plain } = prose;
  const { groups = {}, index: from } = match;
  const { month, season, decade, year = '', sign, weekday, named, turned } = groups;
  const century = groups['century'] ?? groups['age'] ?? named;
  const end = from + match[0].length;
  if (/^[-−]/u.test(match[0])) {
    const after = plain.slice(end, end + sight);
    const counts = lexicon.unit.test(after) || lexicon.counted.test(after);
    return counts ? null : { from, to: end, unit: 'year', year: Number(year), era: 'bc' };
  }
  const isRoman = /^[ivx]/u.test(groups['number'] ?? '');
  const era = year || century || decade || isRoman ? matchAt(lexicon.era, plain, end) : null;
  const prefixed = /^[a-z]/u.test(year);
  const value = (text = '', names?: readonly (string | RegExp)[]): number | undefined =>
    text ? valueOf(text, lexicon, names) : undefined;
  const point: Point & { weak: boolean | undefined } = {
    from,
    to: end + (era?.[0].length ?? 0),
    unit: units.find((unit) => groups[unit]) ?? (century ? 'century' : 'year'),
    year: value(decade ?? year, lexicon.decades),
    era: era ? (era[1] ? 'bc' : 'ad') : prefixed ? 'ad' : undefined,
    month: value(month, lexicon.months),
    day: value(groups['day']),
    season: value(season, lexicon.seasons),
    number: value(groups['number'] ?? century),
    weekday: value(weekday, lexicon.days),
    weak: undefined,
  };
  const isDigits = /\d/u.test(named ?? '');
  const age = named
    ? (lexicon.words.ages?.[0] ?? 0) +
      (isDigits ? (value(named) ?? 0) / 100 - 2 : lexicon.ages.indexOf(named))
    : (value(century) ?? 0);
  if (century && (age < 1 || age > lastCentury)) return null;
  // "Il Trecento" and "l’800", but "trecento uomini", "i 300" and "nel 300 a.C."
  if (named && !isDigits && !isCapital(plain.slice(from))) return null;
  const before = beforeOf(plain, from);
  const isAge = /^['’]/u.test(named ?? '') || /(?:^|\s)['’]$/u.test(before);
  if (isDigits && (era || !(isAge || lexicon.ageCue.test(before)))) return null;
  if (century && (decade ?? groups['number'])) {
    // "The thirties of the 19th century", "the first decade of the 20th".
    const tens = decade ? decadeYear(point.year ?? 0, decade) : ((point.number ?? 0) - 1) * 10;
    const fits = !era && tens >= 0 && tens < 100;
    return fits ? { ...point, unit: 'decade', year: (age - 1) * 100 + tens } : null;
  }
  if (decade) return decadePoint(prose, point, decade);
  if (century) return { ...point, number: age, weak: false };
  const { day = 1, year: number = 1 } = point;
  if (day < 1 || day > 31 || number < 1 || point.month === 0) return null;
  if (season && !led && isName(prose, from)) return null;
  // "I" counts emperors and centuries, "i" is an article.
  if (/^[ivx]+$/u.test(groups['number'] ?? '') && !isCapital(plain.slice(from))) return null;
  const isRomanMonth = !year && /^[ivx]+$/u.test(month ?? '');
  if (isRomanMonth && !isCapital(plain.slice(end - (month?.length ?? 0)))) return null;
  // "1933 March" is as good as "March 1933"; "1965 march" and "1917 October Revolution" are none.
  const isTurned =
    isCapital(plain.slice(end - (month?.length ?? 0))) && !/^\s[A-Z]/u.test(plain.slice(end));
  if (turned && !isTurned) return null;
  const { month: second = 0 } = point;
  // 14/7/1789 or 7/14/1789, by what makes a date and then by what the reader is used to.
  if (sign && !/^\d{4}/u.test(match[0]) && day <= 12 && (second > 12 || prose.monthFirst)) {
    return { ...point, day: second, month: day };
  }
  if (sign) return { ...point, weak: !year };
  if (year) {
    const yearAt = end - year.length;
    // "Mai 68" is no day, and "en mai 40 000 hommes" has no year.
    const short = (month ?? season) && number > 31 && !/^\s\d{3}(?!\d)/u.test(plain.slice(end));
    if (prefixed && !isCapital(plain.slice(yearAt))) return null;
    if (!prefixed && !era && !mayBeYear(year, !!short)) {
      // "2686 – 2181 BC": what stands after it may say that it is a year.
      const bare = point.unit === 'year' && number > lastBareYear;
      return bare ? { ...point, unit: 'number', year: undefined, number } : null;
    }
    // "On 26 October, 1500 men" and "In October 150 men" count; "In October 1950 troops" does not.
    const written = plain.slice(from, yearAt);
    const unsure =
      number < firstBareYear ||
      (season && written.length === season.length + 1) ||
      /,\D{0,30}$/u.test(written);
    const after = plain.slice(point.to, point.to + sight);
    const counts = lexicon.unit.test(after) || lexicon.counted.test(after);
    if (!era && unsure && (month ?? season) && counts) return null;
  } else if (month && !isMonthName(prose, end, month, groups)) return null;
  point.weak = point.unit === 'year' ? !era && !prefixed : !year;
  return point;
}

/** Four digits, three that may well count something, two after an apostrophe or, if `short`, without one. */
function mayBeYear(year: string, short: boolean): boolean {
  if (/^['’]/u.test(year) || (short && year.length === 2)) return true;
  const value = Number(year);
  return year.length === 3 ? value >= 100 : value >= firstBareYear && value <= lastBareYear;
}

/** A month without a year is one where nothing says that it is another word ("may", "march"). */
function isMonthName(
  { lexicon, lower, plain }: Prose,
  end: number,
  month: string,
  { day = '', gap }: Readonly<Record<string, string>>,
): boolean {
  const { unit, counted } = lexicon;
  const small = /^[a-z]/u.test(lexicon.names[0] ?? '');
  const proper = small || isCapital(plain.slice(lower.lastIndexOf(month, end)));
  const doubtful = /^(?:may|march|august|mars)$/u.test(month);
  const digits = /^\d/u.test(day);
  // "October 22", but not "March 25 men" or "en mayo, 12 barcos"; "first of May", but not "second May".
  const none = small ? counted : unit;
  if (gap === undefined) return proper && (day === '' || (digits && !none.test(plain.slice(end))));
  return digits ? proper || !doubtful : proper && (!doubtful || /[a-z]/u.test(gap));
}

/** "Prague Spring": the season is part of a name. */
function isName({ plain, lexicon }: Prose, at: number): boolean {
  const word = /\b[A-Z]\w+\s$/u.exec(beforeOf(plain, at))?.[0];
  return word !== undefined && isCapital(plain.slice(at)) && !lexicon.small.test(` ${word}`);
}

/** "1930s", "the '30s", "années 1930", "the Sixties"; "1800s" is a century. */
function decadePoint({ lexicon, plain }: Prose, point: Point, decade: string): Point | null {
  const named = !/\d/u.test(decade);
  const { year: value = 0, from, to } = point;
  const year = decadeYear(value, decade);
  // Where no word stands before the digits, more must say that it is one: "in his 30s" and "1000s of men" are none.
  const bare = lexicon.words.decade[0].startsWith('D');
  const unsure = bare && (named || year === 1000);
  if (unsure && !lexicon.articleBefore.test(beforeOf(plain, from))) return null;
  if (year > 99 && year % 100 === 0) return { ...point, unit: 'century', number: year / 100 + 1 };
  // The digits of a negative year count away from zero, so that the decade begins with its greatest.
  if (point.era === 'bc') return { ...point, year: year + 10 };
  return { ...point, year, weak: bare && /^\d\d[a-z]+$/u.test(plain.slice(from, to)) };
}

/** The names begin with the twenties. */
function decadeYear(value: number, decade: string): number {
  return /\d/u.test(decade) ? value : value * 10 + 10;
}

/** A number in digits, in words (by their place among the names, or the ordinals) or in Roman digits. */
function valueOf(text: string, lexicon: Lexicon, names?: readonly (string | RegExp)[]): number {
  const digits = text.replace(/\D/gu, '');
  if (digits) return Number(digits);
  const { ordinals, ordinalEnd, roman } = lexicon;
  const digitsOf = roman.exec(text)?.[1];
  if (digitsOf) return romanValue(digitsOf) ?? 0;
  const stem = names ? text : text.replace(ordinalEnd, '');
  const isIt = (name: string | RegExp): boolean =>
    typeof name === 'string' ? stem !== '' && name.startsWith(stem) : name.test(stem);
  const place = (names ?? ordinals).findIndex(isIt) + 1;
  if (place > 0) return place;
  // "Twenty-first", "dvadsiateho prvého"
  const [, first = '', rest = ''] = /^([a-z]+)[-\s]([a-z]+)$/u.exec(text) ?? [];
  if (rest)
    return (
      (/^thirty/u.test(first) ? 30 : /^twenty/u.test(first) ? 20 : valueOf(first, lexicon)) +
      valueOf(rest, lexicon)
    );
  return 0;
}
