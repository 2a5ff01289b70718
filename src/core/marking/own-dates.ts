import { contentOf, type Point } from './points';
import type { ReadText, Token } from './tokens';

/** How far, in tokens, the words of a date's clause are sought, and how far each joint or comma sets them off. */
const clauseReach = 12;
const jointDistance = 6;
/** A point is robbed of its date only by one whose words stand so many times nearer to it. */
const robbed = 2;
const joints = /[,;:]|\b(?:and|but|while|whereas|which|then|before|after)\b/giu;

/**
 * Leaves out places of dates that belong to another point: where a typed date stands among the words of a point
 * that has another date, it dates that point and no other, so that two dates swapped are both wrong.
 */
export function withOwnDates(points: readonly Point[], { text, tokens }: ReadText): Point[] {
  const isDated = ({ wanted }: Point): boolean => wanted.some(({ token }) => token.date);
  const datedSentences = new Set(tokens.filter(({ date }) => date).map((token) => token.sentence));
  /** Of each typed date: how near the words of each dated point stand to it. */
  const nearness = new Map<Token, Map<Point, number>>();
  for (const point of points.filter(isDated)) {
    for (const { token: meant, weight, found } of contentOf(point.wanted)) {
      for (const { token, share } of meant.date ? [] : found) {
        if (!datedSentences.has(token.sentence)) continue;
        const first = Math.max(0, token.index - clauseReach);
        for (const date of tokens.slice(first, token.index + clauseReach)) {
          if (!date.date || date.sentence !== token.sentence) continue;
          const gap = text.slice(Math.min(date.to, token.to), Math.max(date.from, token.from));
          const crossed = gap.match(joints)?.length ?? 0;
          const distance = Math.abs(date.index - token.index) + crossed * jointDistance;
          const sums = nearness.get(date) ?? new Map<Point, number>();
          nearness.set(date, sums.set(point, (sums.get(point) ?? 0) + (weight * share) / distance));
        }
      }
    }
  }
  /** A point lays claim to a date that stands nearer to its words than every date of its own. */
  const claims = (point: Point, date: Token, near: number): boolean =>
    point.wanted.every(({ found }) =>
      found.every(
        ({ token }) => token !== date && !(token.date && nearnessOf(point, token) >= near),
      ),
    );
  const nearnessOf = (point: Point, date: Token): number => nearness.get(date)?.get(point) ?? 0;
  const belongsTo = (point: Point, date: Token): boolean =>
    [...(nearness.get(date) ?? [])].every(
      ([other, near]) => near <= robbed * nearnessOf(point, date) || !claims(other, date, near),
    );
  return points.map((point) => ({
    ...point,
    wanted: point.wanted.map((want) => ({
      ...want,
      found: want.token.date
        ? want.found.filter(({ token }) => belongsTo(point, token))
        : want.found,
    })),
  }));
}
