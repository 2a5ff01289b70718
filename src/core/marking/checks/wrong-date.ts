import { shareOfDate } from '../date-share';
import { contentOf, weigh } from '../points';
import { isContent } from '../tokens';
import type { PointCheck } from './check';

/** Half of what the point says besides dates; a date alone answers "when". */
const enoughShared = 0.45;

/**
 * The sentence speaks of the key point and dates it otherwise. A date that the model answer has elsewhere is no
 * error here, nor is a second date beside the right one.
 */
export const checkWrongDate: PointCheck = (frame) => {
  const missing = frame.wanted.find(({ token, found }) => token.date && found.length === 0);
  const meant = missing?.token.date;
  if (!missing || !meant) return null;
  const typed = frame.typed.find(
    (token) => token.date && !frame.used.has(token) && shareOfDate(token.date, meant) === 0,
  );
  if (!typed) return null;
  const rest = contentOf(frame.wanted).filter(({ token }) => !token.date);
  const said = rest.filter(({ found }) => found.length > 0);
  const isDateAlone = frame.typed.every((token) => token.date ?? !isContent(token));
  if (!isDateAlone && weigh(said) < weigh(rest) * enoughShared) return null;
  return { kind: 'wrong-date', typed, meant: missing.token };
};
