import type { Point } from '../point';
import type { Prose } from '../prose';
import { endsFree, joined, near, startsFree } from '../prose';
import { isDash } from '../tokens';

/** "1789-07-14", "14/07/1789", "14.07.1789", "14. 7. 1789", "10/1962", "1962-10", "22/10/62". */
export function numericDate(prose: Prose, at: number): Point | null {
  const first = near(prose, at);
  if (first?.kind !== 'number' || !startsFree(prose, at)) return null;
  const sign = joined(prose, at + 1);
  if (!sign || !(isDash(sign) || sign.text === '/' || sign.text === '.')) return null;
  return (
    yearFirst(prose, at) ?? yearLast(prose, at) ?? yearMonth(prose, at) ?? monthYear(prose, at)
  );
}

function numberAt(prose: Prose, at: number, digits: readonly number[]): number | null {
  const token = near(prose, at);
  return token?.kind === 'number' && digits.includes(token.text.length) ? token.value : null;
}

/** The same sign stands between all three numbers; only a dot may have a blank after it. */
function threeNumbers(prose: Prose, at: number): boolean {
  const { tokens } = prose;
  const [sign, again] = [joined(prose, at + 1), joined(prose, at + 3)];
  if (!sign || !again || sign.text !== again.text) return false;
  const tight = tokens[at + 2]?.gap === 'none' && tokens[at + 4]?.gap === 'none';
  return tight || sign.text === '.';
}

function yearFirst(prose: Prose, at: number): Point | null {
  const year = numberAt(prose, at, [4]);
  const month = numberAt(prose, at + 2, [1, 2]);
  const day = numberAt(prose, at + 4, [1, 2]);
  if (year === null || month === null || day === null) return null;
  if (!threeNumbers(prose, at) || !endsFree(prose, at + 5)) return null;
  return dayPoint(at, at + 5, day, month, year);
}

function yearLast(prose: Prose, at: number): Point | null {
  const first = numberAt(prose, at, [1, 2]);
  const second = numberAt(prose, at + 2, [1, 2]);
  const year = numberAt(prose, at + 4, [2, 4]);
  if (first === null || second === null || year === null) return null;
  if (!threeNumbers(prose, at) || !endsFree(prose, at + 5)) return null;
  const short = prose.tokens[at + 4]?.text.length === 2;
  const swapped = first <= 12 && (second > 12 || prose.monthFirst);
  const [day, month] = swapped ? [second, first] : [first, second];
  return dayPoint(at, at + 5, day, month, year, short);
}

function dayPoint(
  start: number,
  end: number,
  day: number,
  month: number,
  written: number,
  short = false,
): Point | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { start, end, unit: 'day', day, month, year: { written, era: null, short } };
}

/** "1962-10"; where it can be a range of years ("1910-12"), the range is read first. */
function yearMonth(prose: Prose, at: number): Point | null {
  const written = numberAt(prose, at, [4]);
  const month = numberAt(prose, at + 2, [2]);
  if (written === null || month === null || month < 1 || month > 12) return null;
  if (joined(prose, at + 1)?.text !== '-' || !joined(prose, at + 2)) return null;
  if (written < 1000 || written > 2100 || written % 100 < month) return null;
  if (!endsFree(prose, at + 3)) return null;
  return {
    start: at,
    end: at + 3,
    unit: 'month',
    month,
    year: { written, era: null, short: false },
  };
}

function monthYear(prose: Prose, at: number): Point | null {
  const month = numberAt(prose, at, [1, 2]);
  const written = numberAt(prose, at + 2, [4]);
  const sign = joined(prose, at + 1)?.text;
  if (month === null || written === null || month < 1 || month > 12) return null;
  if ((sign !== '/' && sign !== '.') || !joined(prose, at + 2)) return null;
  if (written < 1000 || written > 2100 || !endsFree(prose, at + 3)) return null;
  return {
    start: at,
    end: at + 3,
    unit: 'month',
    month,
    year: { written, era: null, short: false },
  };
}
