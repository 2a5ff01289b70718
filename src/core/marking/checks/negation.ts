import type { Negation } from '../../text/negation';
import type { Span } from '../../text/span';
import { areOpposite } from '../opposites';
import { contentOf, type Frame } from '../points';
import { isContent, type ReadText, type Token } from '../tokens';
import type { PointCheck } from './check';

/** Half of the point's words: less may speak of something else. */
const enoughShared = 0.5;

/**
 * One text denies outright what the other states, however often the sentence says it. Only the word right after the
 * "not" counts: in "did not hesitate to blockade" the blockade is not denied.
 */
export const checkNegation: PointCheck = (frame) => {
  const { model, answer } = frame;
  const content = contentOf(frame.wanted);
  const said = content.filter(({ found }) => found.length > 0);
  if (said.length < Math.max(Math.min(2, content.length), content.length * enoughShared))
    return null;
  for (const { token: meant, found } of said) {
    const isDenied = model.denied[meant.index];
    if (found.some(({ token }) => answer.denied[token.index] === isDenied)) continue;
    if (isSaidBothWays(model, meant)) continue;
    const byNote = model.negations.find(({ target }) => target === meant.index);
    const [first] = found;
    if (byNote && first && !deniesOtherwise(frame, meant)) {
      return { kind: 'negation', typed: first.token, meant: withNegator(model, byNote, meant) };
    }
    for (const { token: typed } of found) {
      const byAnswer = answer.negations.find(({ target }) => target === typed.index);
      if (byAnswer && !reachesBeyond(frame, byAnswer)) {
        return { kind: 'negation', typed: withNegator(answer, byAnswer, typed), meant };
      }
    }
  }
  return null;
};

function withNegator({ tokens }: ReadText, { at }: Negation, target: Token): Span {
  const { from, to } = tokens[at] ?? target;
  return { from: Math.min(from, target.from), to: Math.max(to, target.to) };
}

/** "If it sticks ..., if it does not stick ...": neither contradicts the model answer. */
function isSaidBothWays({ tokens, denied }: ReadText, meant: Token): boolean {
  return tokens.some(
    ({ key, index }) => key === meant.key && denied[index] !== denied[meant.index],
  );
}

/** "... but the battery is not", or a word that means the opposite: the denial stands there in other words. */
function deniesOtherwise({ answer, typed }: Frame, meant: Token): boolean {
  return (
    typed.some(({ key }) => areOpposite(meant.key, key)) ||
    answer.negations.some(({ at, target }) => {
      const negator = answer.tokens[at];
      return target < 0 && negator !== undefined && typed.includes(negator);
    })
  );
}

/** More than half of what is denied is not in the model answer: something else is denied. */
function reachesBeyond({ answer, used }: Frame, { target, last }: Negation): boolean {
  const reached = answer.tokens.slice(target, last + 1).filter(isContent);
  return reached.filter((token) => !used.has(token)).length * 2 > reached.length;
}
