// What one date of a script without blanks says.
import { digits, lasting, tens, weekdays } from './cjk-forms';
import type { Point } from './point';
import { parts } from './point';

/** The years before their first. */
const reigns: Readonly<Record<string, number>> = {
  明: 1867,
  大: 1911,
  民: 1911,
  昭: 1925,
  平: 1988,
  令: 2018,
};
/** Until Meiji 5 Japan counted months by the moon. */
const lastMoonYear = 1872;
const lastYear = 2100;
const lastCentury = 21;

/** A date, none where its numbers make none, and the year before the first of the reign that it counts in, or 0. */
export interface Said {
  readonly point: Point | null;
  readonly reign: number;
}

/** What a match says between the letters before and after it; `left` is the date before it in its range or list. */
export function makePoint(
  { 0: words, index: from, groups = {} }: RegExpExecArray,
  before: string,
  after: string,
  left?: Said,
): Said {
  const last = left?.point ?? undefined;
  const has = (...names: readonly string[]): boolean => names.some((name) => groups[name]);
  const number = (name: string): number | undefined => numberOf(groups[name]);
  const none: Said = { point: null, reign: 0 };
  const part = parts.find((name) => has(name));
  const about = has('about', 'circa', 'near') && !part;
  const base = { from, to: from + words.length, about, part };
  let era: Point['era'] = has('bc') ? 'bc' : has('ad') ? 'ad' : undefined;

  const age = number('age');
  const decade = number('decade');
  if (decade !== undefined) {
    const isShort = age === undefined && decade < 100;
    const fits = age === undefined ? (isShort || decade > 999) && decade < lastYear : decade < 100;
    if (era || decade % 10 > 0 || (isShort && decade === 0) || !fits) return none;
    const around = last?.unit === 'decade' && !last.weak ? (last.year ?? 0) : 0;
    const first = age === undefined ? (isShort ? around - (around % 100) : 0) : (age - 1) * 100;
    const weak = isShort && around === 0;
    return { point: { ...base, unit: 'decade', year: first + decade, weak }, reign: 0 };
  }
  if (age !== undefined) {
    const isLong = !era && !part && !last && age < lastCentury - 1 && lasting.test(after);
    era ??= last?.era;
    if (age < 1 || isLong || (age > lastCentury && era !== 'bc')) return none;
    return { point: { ...base, unit: 'century', number: age, era }, reign: 0 };
  }

  const day = number('day');
  const told = has('toldYear', 'toldMonth', 'toldDay');
  let month = number('month');
  let year = number('year');
  let reign = has('reign') ? (reigns[groups['reign']?.charAt(0) ?? ''] ?? 0) : 0;
  if (year !== undefined && !era) {
    const { year: first = 0, era: lastEra } = last ?? {};
    if (year < 100) {
      reign ||= left?.reign ?? 0;
      year += reign || (lastEra ? 0 : first - (first % 100));
    }
    if (lastEra === 'bc' && year < first) era = 'bc';
    const isSure = era ?? (reign || (month !== undefined && year > 99));
    if (year < 1 || year > lastYear || !(isSure || isYear(year, groups['year'], before, after)))
      return none;
  }
  if ((month ?? 1) < 1 || (month ?? 1) > 12 || (day ?? 1) < 1 || (day ?? 1) > 31) return none;
  // "28日" and "十五日", but not "约3日", "28号", "三日", "28日间".
  if (year === undefined && !told && !last) {
    const isDay = day !== undefined && month === undefined;
    if (has('season') || (about && day === undefined)) return none;
    if (isDay && (about || notDay.test(words + after) || /[了近逾达達共]$/u.test(before)))
      return none;
  }
  if (day !== undefined && year !== undefined && month === undefined && !has('toldMonth'))
    return none;
  const unit =
    day !== undefined || has('toldDay')
      ? 'day'
      : month !== undefined || has('toldMonth')
        ? 'month'
        : has('season')
          ? 'season'
          : 'year';
  // Of the months of a moon calendar the year alone is certain.
  if (groups['reign'] === '明治' && year !== undefined && year <= lastMoonYear && unit !== 'year') {
    return { point: { from, to: from + words.indexOf('年') + 1, unit: 'year', year }, reign };
  }
  if (last && last.unit !== 'year' && year === undefined && !told) {
    if (day !== undefined) month ??= last.month;
    const turns = unit === last.unit && (month ?? 13) < (last.month ?? 0) ? 1 : 0;
    era = last.era;
    year = last.year && last.year + (era === 'bc' ? -turns : turns);
  }
  const name = (groups['on'] ?? groups['aside'])?.replace(/曜.*/u, '').slice(-1);
  const weekday = name ? (weekdays.indexOf(name) % 7) + 1 : undefined;
  const season = has('season') ? '春夏秋冬'.indexOf(groups['season'] ?? '') + 1 : undefined;
  return { point: { ...base, unit, year, era, month, day, season, weekday }, reign };
}

const notDay =
  /[号號]|^[^\d]日|日(?:[で间間后後前内內目以之连連本谈談ぶ]|たら|ほど|ごと|戦争|战争|戰爭)/u;

/** A year without more is one where it is no length of time: "1914年", "476年", not "300年", "1000年间", "二十年". */
function isYear(year: number, written = '', before: string, after: string): boolean {
  const isRound = year % (year < 1000 ? 50 : 100) === 0;
  const isSum = /[十百千]/u.test(written);
  if (year < 100 || year === 1000 || (year < 1000 && (isRound || isSum)) || (isRound && isSum))
    return false;
  if (year < 1000 && /[了近逾达達共]$/u.test(before)) return false;
  return !((isRound || year < 1000) && lasting.test(after));
}

/** The value of digits, or of letters that stand for digits ("一九一四") or are summed up ("千九百十四"). */
export function numberOf(text: string | undefined): number | undefined {
  if (!text || /\d/u.test(text)) return text ? Number(text) : undefined;
  let sum = 0;
  let digit = 0;
  for (const letter of text) {
    const power = tens.indexOf(letter) + 1;
    const value = digits.indexOf(letter);
    if (power) {
      sum += (digit || 1) * 10 ** power;
      digit = 0;
    } else digit = digit * 10 + (value > 10 ? 1 : value % 10);
  }
  return sum + digit;
}
