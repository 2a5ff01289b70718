import { shareOfDate } from '../date-share';
import { contentOf, weigh, type Frame, type Wanted } from '../points';
import { isContent } from '../tokens';
import type { PointCheck } from './check';

/** Half of what the point says besides dates; a date alone answers "when". */
const enoughShared = 0.45;
/** So much of it where the two dates differ in the day alone, the month alone or the year alone. */
const littleShared = 0.2;
/** So much of it where the right date stands elsewhere in the answer. */
const nearlyAll = 0.75;

/**
 * The sentence speaks of the key point and dates it otherwise. A date that the model answer has elsewhere is no
 * error here, nor is a second date beside the right one.
 */
export const checkWrongDate: PointCheck = (frame) => {
  const { answer, wanted } = frame;
  for (const { token, found } of wanted) {
    const meant = token.date;
    if (!meant) continue;
    if (found.length > 0) continue;
    const typed = frame.typed.find(
      (other) => other.date && !frame.used.has(other) && shareOfDate(other.date, meant) === 0,
    );
    if (!typed) continue;
    const rest = contentOf(wanted).filter((want) => !want.token.date);
    const said = rest.filter((want) => want.found.length > 0);
    const isDateAlone = frame.typed.every((other) => other.date ?? !isContent(other));
    const isRightElsewhere = answer.tokens.some(
      ({ date, sentence }) => date && sentence !== typed.sentence && shareOfDate(date, meant) > 0,
    );
    const isSlip = typed.date !== null && differInOnePart(typed.date.edtf, meant.edtf);
    const enough = isRightElsewhere ? nearlyAll : isSlip ? littleShared : enoughShared;
    if (
      !isDateAlone &&
      (weigh(said) < weigh(rest) * enough || !(isSlip || saysMoreThanNames(rest, said, frame)))
    )
      continue;
    return { kind: 'wrong-date', typed, meant: token };
  }
  return null;
};

/** Two dates to the day with two parts of three the same: so close by chance is rare. */
function differInOnePart(edtf: string, other: string): boolean {
  const [parts, others] = [edtf.split('-'), other.split('-')];
  if (parts.length !== 3 || others.length !== 3) return false;
  return parts.filter((part, at) => part === others[at]).length === 2;
}

/** The same people do many things: where the point has other words, one of them must be there. */
function saysMoreThanNames(
  rest: readonly Wanted[],
  said: readonly Wanted[],
  { names }: Frame,
): boolean {
  const isPlain = ({ token }: Wanted): boolean => token.kind === 'word' && !names.has(token.key);
  return said.some(isPlain) || !rest.some(isPlain);
}
