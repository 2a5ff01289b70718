// Ranges and lists of dates in scripts without blanks.
import {
  bare,
  counting,
  dotted,
  forms,
  going,
  leading,
  list,
  now,
  opening,
  range,
  worded,
} from './cjk-forms';
import { makePoint, nothing, numberOf, sizeOf, type Said } from './cjk-point';
import { beforeOf, matchAt } from './forms';
import type { Point } from './point';

/** A date told from another: its unit (0 day, 1 month, 2 year) and how many later: "翌年" [2, 1], "同年" [2, 0]. */
export type Told = readonly [unit: number, step: number];

/** A date, or without a point digits that are none ("1000人"), so that nothing else reads a year in them. */
export interface Spot {
  /** UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
  readonly point?: Point | null;
  /** The end of a range; null for an open one ("1991年至今"). */
  readonly last?: Point | null | undefined;
  readonly told?: Told | undefined;
}

export interface Part extends Spot, Said {
  readonly point: Point | null;
  /** Its sign stands behind a later number: "1914" of "1914、1915年". */
  readonly isBare: boolean;
}

/** Adds the range or list that begins with a date, and answers where it ends. */
export function readSpots(text: string, first: Part, isWhole: boolean, spots: Spot[]): number {
  for (let left = first; ;) {
    const { from, to, point, told, isBare } = left;
    const dash = matchAt(range, text, to);
    const joint = dash ?? (isBare ? matchAt(list, text, to) : null);
    const next = to + (joint?.[0].length ?? 0);
    const open = dash && matchAt(now, text, next);
    const right = joint && !open ? partAt(text, next, isWhole, left) : null;
    const last = right?.point;
    if (dash && point && (open ?? last)) {
      const opener = /[到至]/u.test(dash[0])
        ? /[从自由][^\S\n]?$/u.exec(beforeOf(text, from))
        : null;
      let end = right?.to ?? next + (open?.[0].length ?? 0);
      if (/[かよ～〜]/u.test(dash[0]) && text.startsWith('まで', end)) end += 2;
      // "9月至1938年3月" takes the year from its end, or the one before.
      const isTurned = last && last.unit === point.unit && (point.month ?? 0) > (last.month ?? 0);
      const year = point.year ?? (last?.year && last.year - (isTurned ? 1 : 0));
      const start = from - (opener?.[0].length ?? 0);
      spots.push({ from: start, to: end, point: { ...point, year }, told, last: last ?? null });
      return end;
    }
    // "1、" at the beginning of a line numbers it, unless "2" follows.
    const opens = !dash && /(?:^|\n)\s{0,99}$/u.test(beforeOf(text, from));
    const isNumber = opens && right && numberAt(text, from) + 1 !== numberAt(text, next);
    spots.push({ from, to, point: isBare && (!right || isNumber) ? null : point, told });
    if (!right || dash || isNumber) return to;
    left = right;
  }
}

function numberAt(text: string, at: number): number {
  return numberOf(matchAt(leading, text, at)?.[0]) ?? 0;
}

/** The date at a place, after another of its range or list; null where none of its signs is there. */
export function partAt(text: string, from: number, isWhole: boolean, left?: Part): Part | null {
  if (!matchAt(opening, text, from)) return null;
  const before = beforeOf(text, from);
  if (!left && worded.test(before + text.charAt(from))) return null;
  for (const form of isWhole ? allForms : forms) {
    const match = matchAt(form, text, from);
    const groups = match?.groups;
    const name = groups?.['told'];
    if (!match || !(name ?? signs.some((sign) => groups?.[sign]))) continue;
    const to = from + match[0].length;
    const isCounted = !left && (name?.startsWith('第') ? going : counting).test(before);
    const said = isCounted ? nothing : makePoint(match, before, text.slice(to, to + 9), left);
    const told: Told | undefined = name ? [sizeOf(name), name.startsWith('同') ? 0 : 1] : undefined;
    return {
      from,
      to,
      ...said,
      told,
      isBare: form !== dotted && !groups?.['on'] && bare.test(match[0]),
    };
  }
  return null;
}

const allForms = [...forms, dotted];
const signs = ['age', 'decade', 'year', 'month', 'day'];
