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
  range,
  worded,
} from './cjk-forms';
import { makePoint, numberOf, type Said } from './cjk-point';
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
    const open = dash && point && matchAt(now, text, next);
    const right = joint && !open ? partAt(text, next, isWhole, left) : null;
    if (dash && point && (open ?? right?.point)) {
      const opener = /[到至]/u.test(dash[0]) && /[从從自由][^\S\n]?$/u.exec(beforeOf(text, from));
      const last = right?.to ?? next + (open?.[0].length ?? 0);
      const isClosed = /[かよ～〜]/u.test(dash[0]) && text.startsWith('まで', last);
      spots.push({
        from: opener ? from - opener[0].length : from,
        to: isClosed ? last + 2 : last,
        point: right?.point ? fillLeft(point, right.point) : point,
        told,
        last: right?.point ?? null,
      });
      return isClosed ? last + 2 : last;
    }
    // "1、" at the beginning of a line numbers it, unless "2" follows.
    const opens = !dash && /(?:^|\n)\s*$/u.test(beforeOf(text, from));
    const isNumber = opens && right && numberAt(text, from) + 1 !== numberAt(text, next);
    spots.push({ from, to, point: isBare && (!right || isNumber) ? null : point, told });
    if (!right || dash || isNumber) return to;
    left = right;
  }
}

/** "9月" takes its year from the end of its range, a turn of the year between them. */
function fillLeft(left: Point, right: Point): Point {
  if (left.year !== undefined || right.year === undefined || left.unit !== right.unit) return left;
  const turns = (left.month ?? 0) > (right.month ?? 0) ? 1 : 0;
  return { ...left, era: right.era, year: right.year + (right.era === 'bc' ? turns : -turns) };
}

function numberAt(text: string, at: number): number {
  return numberOf(leading.exec(text.slice(at, at + 9))?.[0]) ?? 0;
}

/** The date at a place, after another of its range or list; null where none of its signs is there. */
export function partAt(text: string, from: number, isWhole: boolean, left?: Part): Part | null {
  const before = beforeOf(text, from);
  if (!left && worded.test(before + text.charAt(from))) return null;
  for (const form of isWhole ? [...forms, dotted] : forms) {
    const match = matchAt(form, text, from);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const name = groups['toldYear'] ?? groups['toldMonth'] ?? groups['toldDay'];
    if (!(name ?? signs.some((sign) => groups[sign]))) continue;
    const to = from + match[0].length;
    const isCounted = !left && (name?.startsWith('第') ? going : counting).test(before);
    const { point, reign } = !isCounted
      ? makePoint(match, before, text.slice(to, to + 9), left)
      : { point: null, reign: 0 };
    const unit = groups['toldYear'] ? 2 : groups['toldMonth'] ? 1 : 0;
    const told: Told | undefined = name ? [unit, name.startsWith('同') ? 0 : 1] : undefined;
    return {
      from,
      to,
      point,
      reign,
      told,
      isBare: form !== dotted && !groups['on'] && bare.test(match[0]),
    };
  }
  return null;
}

const signs = ['age', 'decade', 'year', 'month', 'day'];
