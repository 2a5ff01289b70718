import type { Place } from './align';
import type { Point } from './points';
import { isContent, type ReadText, type Token } from './tokens';

/** How far, in tokens, the words of a date's clause are sought, and how far a joint or a comma sets them off. */
const clauseReach = 12;
const jointDistance = 6;
const joints = /^(?:and|but|while|whereas|which|then|before|after)$/u;

/**
 * Leaves out places of dates that belong to another point: where a typed date stands among the words of a point
 * that has another date, it dates that point and no other, so that two dates swapped are both wrong.
 */
export function withOwnDates(points: readonly Point[], { text, tokens }: ReadText): Point[] {
  const dated = points.filter(({ wanted }) => wanted.some(({ token }) => token.date));
  if (dated.length < 2) return [...points];
  const sayers = new Map<Token, { point: Point; weight: number }[]>();
  for (const point of dated) {
    for (const { token, weight, found } of point.wanted) {
      if (!isContent(token) || token.date) continue;
      for (const place of found) {
        const sayer = { point, weight: weight * place.share };
        const others = sayers.get(place.token);
        if (others) others.push(sayer);
        else sayers.set(place.token, [sayer]);
      }
    }
  }
  /** How near each point's words stand to the date. */
  const nearness = (date: Token): Map<Point, number> => {
    const sums = new Map<Point, number>();
    for (const step of [-1, 1]) {
      let distance = 0;
      let last = date;
      for (let steps = 1; steps <= clauseReach; steps++) {
        const token = tokens[date.index + step * steps];
        if (!token || token.sentence !== date.sentence) break;
        const gap = text.slice(Math.min(last.to, token.to), Math.max(last.from, token.from));
        distance += joints.test(token.norm) || /[,;:]/u.test(gap) ? jointDistance : 1;
        last = token;
        for (const { point, weight } of sayers.get(token) ?? []) {
          sums.set(point, (sums.get(point) ?? 0) + weight / distance);
        }
      }
    }
    return sums;
  };
  const near = new Map(tokens.filter(({ date }) => date).map((token) => [token, nearness(token)]));
  const owns = (point: Point, { token }: Place): boolean => {
    const sums = near.get(token);
    const own = sums?.get(point) ?? 0;
    const rivals = [...(sums ?? [])].filter(
      ([other]) => !other.wanted.some(({ found }) => found.some((place) => place.token === token)),
    );
    return rivals.every(([, sum]) => sum <= own);
  };
  return points.map((point) => ({
    ...point,
    wanted: point.wanted.map((want) =>
      want.token.date ? { ...want, found: want.found.filter((place) => owns(point, place)) } : want,
    ),
  }));
}
