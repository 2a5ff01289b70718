// What one date of a script without blanks says.
import { digits, lasting, notDay, tens } from './cjk-forms';
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
/** Until then Japan counted months by the moon, so that of its dates the year alone is certain. */
const lastMoonYear = 1872;
const lastYear = 2100;
const lastCentury = 21;

/** A date, none where its numbers make none, and the year before the first of the reign that it counts in, or 0. */
export interface Said {
  readonly point: Point | null;
  readonly reign: number;
}

export const nothing: Said = { point: null, reign: 0 };

/** What a match says between the letters before and after it; `left` is the date before it in its range or list. */
export function makePoint(
  { 0: words, index: from, groups = {} }: RegExpExecArray,
  before: string,
  after: string,
  left?: Said,
): Said {
  const last = left?.point;
  const { told, season, reign: name, on, aside } = groups;
  const number = (group: string): number | undefined => numberOf(groups[group]);
  const [age, decade, day] = [number('age'), number('decade'), number('day')];
  let [year, month] = [number('year'), number('month')];
  let era: Point['era'] = groups['bc'] ? 'bc' : groups['ad'] ? 'ad' : undefined;
  const part = parts.find((each) => groups[each]);
  const isAbout = ['about', 'circa', 'near'].some((each) => groups[each]);
  const base = { from, to: from + words.length, about: isAbout && !part, part };

  if (decade !== undefined) {
    const isShort = age === undefined && decade < 100;
    const fits = age === undefined ? (isShort ? decade > 0 : decade > 999) : decade < 100;
    if (era || decade % 10 || decade >= lastYear || !fits) return nothing;
    const around = isShort && last?.unit === 'decade' && !last.weak ? (last.year ?? 0) : 0;
    const first = age === undefined ? around - (around % 100) : (age - 1) * 100;
    const weak = isShort && around === 0;
    return { point: { ...base, unit: 'decade', year: first + decade, weak }, reign: 0 };
  }
  if (age !== undefined) {
    const isLong = !era && !part && !last && age < 20 && lasting.test(after);
    era ??= last?.era;
    return age < 1 || isLong || (age > lastCentury && era !== 'bc')
      ? nothing
      : { point: { ...base, unit: 'century', number: age, era }, reign: 0 };
  }

  let reign = name ? (reigns[name.charAt(0)] ?? 0) : 0;
  if (year !== undefined && !era) {
    const { year: first = 0, era: lastEra } = last ?? {};
    if (year < 100) {
      reign ||= left?.reign ?? 0;
      year += reign || (lastEra ? 0 : first - (first % 100));
    }
    if (lastEra === 'bc' && year < first) era = 'bc';
    const isSure = era ?? (reign || (month !== undefined && year > 99));
    if (year < 1 || year > lastYear) return nothing;
    if (!isSure && !isYear(year, groups['year'], before, after)) return nothing;
    if (name === '明治' && year <= lastMoonYear) {
      return { point: { ...base, unit: 'year', year }, reign };
    }
  }
  const fits = (value: number | undefined, most: number): boolean =>
    value === undefined || (value > 0 && value <= most);
  const isDay = day !== undefined && month === undefined && !(told && sizeOf(told) === 1);
  const isAlone = year === undefined && !told && !last;
  if (
    !fits(month, 12) ||
    !fits(day, 31) ||
    (isDay && (year ?? told)) ||
    (isAlone && (season ?? (isAbout && (isDay || day === undefined)))) ||
    (isAlone && isDay && (notDay.test(words + after) || briefly.test(before)))
  )
    return nothing;
  // 0 a day, 1 a month, 2 a year
  const size = Math.min(
    day === undefined ? 2 : 0,
    month === undefined ? 2 : 1,
    told ? sizeOf(told) : 2,
  );
  const unit =
    size === 2 && season ? 'season' : ((['day', 'month', 'year'] as const)[size] ?? 'year');
  if (last && last.unit !== 'year' && year === undefined && !told) {
    if (day !== undefined) month ??= last.month;
    const turns = unit === last.unit && (month ?? 13) < (last.month ?? 0) ? 1 : 0;
    era = last.era;
    year = last.year && last.year + (era === 'bc' ? -turns : turns);
  }
  const named = (on ?? aside)?.replace(/曜.*/u, '').slice(-1);
  return {
    point: {
      ...base,
      unit,
      year,
      era,
      month,
      day,
      season: season ? '春夏秋冬'.indexOf(season) + 1 : undefined,
      weekday: named ? ('月火水木金土日一二三四五六天'.indexOf(named) % 7) + 1 : undefined,
    },
    reign,
  };
}

/** How long is what a word tells from another date: 0 a day, 1 a month, 2 a year. */
export function sizeOf(told: string): number {
  return '月年'.indexOf(told.slice(-1)) + 1;
}

/** Before a length of time. */
const briefly = /[了近逾达共]$/u;

/** A year without more is one where it is no length of time: "1914年", "476年", not "300年", "1000年间", "二十年". */
function isYear(year: number, written = '', before: string, after: string): boolean {
  const isLow = year < 1000;
  const isRound = year % (isLow ? 50 : 100) === 0;
  const isSum = /[十百千]/u.test(written);
  if (year < 100 || year === 1000 || (isLow ? isRound || isSum : isRound && isSum)) return false;
  return !(isLow && briefly.test(before)) && !((isRound || isLow) && lasting.test(after));
}

/** The value of digits, or of letters that stand for digits ("一九一四") or are summed up ("千九百十四"). */
export function numberOf(text: string | undefined): number | undefined {
  if (!text || /\d/u.test(text)) return text ? Number(text) : undefined;
  let sum = 0;
  let digit = 0;
  for (const letter of text) {
    const power = tens.indexOf(letter) + 1;
    const value = digits.indexOf(letter);
    sum += power && (digit || 1) * 10 ** power;
    digit = power ? 0 : digit * 10 + (value > 10 ? 1 : value % 10);
  }
  return sum + digit;
}
