import { areOpposite, isPrefixNegation } from '../opposites';
import { contentOf, haveSameNeighbour, type Frame } from '../points';
import { isContent, type ReadText, type Token } from '../tokens';
import type { PointCheck } from './check';
import { isOutcome } from './outcome';

/** Who is meant decides. */
const relational = new Set(['win', 'lose', 'defeat', 'gain', 'bui', 'buy', 'sell']);
/** How far, in tokens, a shared word may stand from the opposites and still tie them together. */
const nearby = 4;
/** Where the neighbours are others, so much of the point must be said besides. */
const mostlyShared = 0.5;

/** The sentence says the opposite of a word of the point: rose, fell; strong, weak; successful, unsuccessful. */
export const checkOpposite: PointCheck = (frame) => {
  const own = new Set(frame.wanted.flatMap(({ found }) => found.map(({ token }) => token)));
  const free = frame.typed.filter((token) => !own.has(token));
  const isComparing = [frame.typed, frame.wanted.map(({ token }) => token)].map((tokens) =>
    tokens.some(({ norm }) => norm === 'than'),
  );
  for (const { token: meant, found } of frame.wanted) {
    // "Came back" backs nobody, and "with no" is "without".
    if (
      /^(?:back|with|without)$/u.test(meant.norm) ||
      found.length > 0 ||
      meant.date ||
      meant.kind === 'number'
    )
      continue;
    // "More ... than", "fewer ... than": the sides decide.
    if (isComparing.every(Boolean) && /^(?:more|less|fewer)$/u.test(meant.norm)) continue;
    const typed = free.find(
      (token) =>
        token.key !== meant.key &&
        (areOpposite(meant.key, token.key) || isPrefixNegation(meant.norm, token.norm)) &&
        isDenied(frame.answer, token) === isDenied(frame.model, meant) &&
        !(isOutcome(meant.key) && isOutcome(token.key)) &&
        isTied(frame, meant, token),
    );
    if (typed) return { kind: 'opposite', typed, meant };
  }
  return null;
};

function isTied(frame: Frame, meant: Token, typed: Token): boolean {
  // "before" and "after", "more" and "fewer" oppose only where the same thing follows.
  const isTime = /^(?:before|after)$/u.test(meant.norm);
  if (isTime || !isContent(meant) || !isContent(typed))
    return haveSameNeighbour(frame, meant, typed, 1);
  const content = contentOf(frame.wanted);
  if (content.length === 1 || frame.typed.filter(isContent).length === 1) return true;
  if (relational.has(meant.key) && !haveSameNeighbour(frame, meant, typed, -1)) return false;
  if (haveSameNeighbour(frame, meant, typed, -1) || haveSameNeighbour(frame, meant, typed, 1))
    return true;
  // Said with nothing else of the point between: "wages, it is said, fell".
  const isNear = (a: Token, b: Token): boolean => Math.abs(a.index - b.index) <= nearby;
  const isBoth = frame.share >= mostlyShared;
  return (
    isBoth &&
    content.some(
      ({ token, found }) =>
        isNear(token, meant) && found.some((place) => isNear(place.token, typed)),
    )
  );
}

/** "Few agreed" is a denial as well. */
function isDenied({ denied, tokens }: ReadText, { index }: Token): boolean {
  const isFew = tokens
    .slice(Math.max(0, index - 2), index)
    .some(({ norm }) => /^(?:few|hardly|little|rarely)$/u.test(norm));
  return (denied[index] === true) !== isFew;
}
