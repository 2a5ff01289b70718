// Denials that stand away from the word they deny, or beside little of the point.
import type { Frame, Wanted } from '../points';
import { isContent } from '../tokens';
import type { Contradiction } from './check';
import { deniesNearby, isExclusive, isNoDenial, reachesBeyond, withNegator } from './denying';

/** So much of what is denied must be in the note where the verb is not. */
const mostReached = 0.75;

/** Verbs that say little: what is denied with them is what follows. */
const light =
  /^(?:turn|ma[dk]e|took?|tak|g[ai]v|br(?:ing|ought)|becam?e|put|set|got|gets?$|c[ao]m|go|went|carr|held|hold|us|began|begin|start|saw|see|declar|let|happen|did|do)/u;

/** "Never turned salt and iron into a monopoly": the verb is not in the note, and nearly all that is denied is. */
export function findFar(frame: Frame, said: readonly Wanted[]): Contradiction | null {
  const { model, answer, typed, used } = frame;
  const shared = new Set(said.map(({ token }) => token));
  const first = typed[0]?.index ?? 0;
  for (const negation of answer.negations) {
    const { at, target, last } = negation;
    const verb = answer.tokens[target];
    if (
      at < first ||
      !verb ||
      isNoDenial(answer, negation) ||
      !typed.includes(verb) ||
      used.has(verb) ||
      !light.test(verb.norm)
    )
      continue;
    const reached = answer.tokens.slice(target + 1, last + 1).filter(isContent);
    const hits = said.filter(({ found }) => found.some(({ token }) => reached.includes(token)));
    const isMost =
      reached.filter((token) => used.has(token)).length >= reached.length * mostReached;
    const [hit] = hits;
    if (!hit || hits.length < 2 || !isMost || hits.some(({ token }) => model.denied[token.index]))
      continue;
    if (hits.some(({ token }) => deniesNearby(model, token, shared))) continue;
    return { kind: 'negation', typed: withNegator(answer, negation, verb), meant: hit.token };
  }
  return null;
}

/** Little of the point is said, but two words that stand beside each other in it are denied together. */
export function findTight(frame: Frame, said: readonly Wanted[]): Contradiction | null {
  const { model, answer } = frame;
  for (const { token: meant, found } of said) {
    if (model.denied[meant.index] || meant.value !== null || meant.date) continue;
    const [first] = found;
    const negation = answer.negations.find(({ target }) => target === first?.token.index);
    if (
      !negation ||
      isNoDenial(answer, negation) ||
      found.length > 1 ||
      !first ||
      isExclusive(frame, negation)
    )
      continue;
    const isBeside = said.some(
      ({ token, found: places }) =>
        Math.abs(token.index - meant.index) === 1 &&
        places.some(({ token: { index } }) => index > negation.target && index <= negation.last),
    );
    if (!isBeside || reachesBeyond(frame, negation)) continue;
    if (deniesNearby(model, meant, new Set(said.map(({ token }) => token)))) continue;
    return { kind: 'negation', typed: withNegator(answer, negation, first.token), meant };
  }
  return null;
}
