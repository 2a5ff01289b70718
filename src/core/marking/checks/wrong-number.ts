import type { Span } from '../../text/span';
import { contentOf, haveSameNeighbour, type Frame } from '../points';
import { isContent, type Token } from '../tokens';
import type { PointCheck } from './check';

const about = /^(?:about|around|nearly|almost|over|roughly|approximately|circa|some|under)$/u;
/** "About" allows a tenth more or less. */
const aboutSlack = 0.1;

/**
 * Another number of the same thing ("thirteen days", "12 days"), after the same word ("killed 20 million"), of the
 * same name (Francis I, Francis II; the First and the Second World War), or alone where a number was asked for.
 */
export const checkWrongNumber: PointCheck = (frame) => {
  // A number alone answers "how many".
  const isAlone = frame.typed.filter(isContent).length === 1 && contentOf(frame.wanted).length <= 3;
  for (const { token: meant, found } of frame.wanted) {
    if (meant.value === null || found.length > 0) continue;
    const typed = frame.typed.find(
      (token) =>
        token.value !== null &&
        token.kind === meant.kind &&
        isOrdinal(token) === isOrdinal(meant) &&
        !frame.used.has(token) &&
        !isCloseEnough(frame, meant, token) &&
        (isAlone ||
          haveSameNeighbour(frame, meant, token, -1) ||
          haveSameNeighbour(frame, meant, token, 1)),
    );
    if (!typed) continue;
    const [typedSpan, meantSpan] = [
      named(frame.answer.tokens, typed),
      named(frame.model.tokens, meant),
    ];
    return { kind: 'wrong-number', typed: typedSpan, meant: meantSpan };
  }
  return null;
};

/** "First" is no number of things. */
function isOrdinal({ norm }: Token): boolean {
  return /^(?:\d+(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|twelf)th)$/u.test(
    norm,
  );
}

function isCloseEnough({ model, answer }: Frame, meant: Token, typed: Token): boolean {
  const difference = Math.abs((typed.value ?? 0) - (meant.value ?? 0));
  const isAbout = [model.tokens.slice(0, meant.index), answer.tokens.slice(0, typed.index)].some(
    (before) =>
      before.slice(-2).some(({ norm }) => about.test(norm) || model.grammar.isAbout(norm)),
  );
  return difference <= (isAbout ? Math.abs(meant.value ?? 0) * aboutSlack : 0);
}

/** The number as written, with the name that it numbers ("Francis II"). */
function named(tokens: readonly Token[], token: Token): Span {
  const name = /^[ivx]+$/u.test(token.norm) ? tokens[token.index - 1] : undefined;
  return { from: (name ?? token).from, to: token.to };
}
