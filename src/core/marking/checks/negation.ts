import type { Negation } from '../../text/negation';
import { wordSet } from '../../text/word-set';
import { areOpposite } from '../opposites';
import { contentOf, type Frame } from '../points';
import { isContent, type ReadText, type Token } from '../tokens';
import type { PointCheck } from './check';
import { deniesNearby, isExclusive, isNoDenial, reachesBeyond, withNegator } from './denying';
import { findFar, findTight } from './far-denial';

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
  const isEnglish = model.grammar.code === 'en';
  if (said.length < Math.max(Math.min(2, content.length), content.length * enoughShared))
    return isEnglish ? findTight(frame, said) : null;
  const shared = new Set(
    frame.wanted.flatMap(({ token, found }) => (found.length > 0 ? [token] : [])),
  );
  for (const { token: meant, found } of said) {
    // "Not one of the eight" says nothing of eight.
    if (isEnglish && (meant.kind === 'number' || meant.date)) continue;
    const isDenied = model.denied[meant.index];
    if (found.some(({ token }) => answer.denied[token.index] === isDenied)) continue;
    if (isSaidBothWays(model, meant) || isCompared(model, meant)) continue;
    const byNote = model.negations.find(({ target }) => target === meant.index);
    const [first] = found;
    if (byNote && first) {
      const [own, other] = [model, answer].map((read, at) =>
        clauseOf(read, at === 0 ? meant : first.token).join(' '),
      );
      // "Not unless", "only if": the same is said of when it happens, and of when it does not.
      const isConditional = /\b(?:unless|until|except)\b/u.test(own ?? '');
      if (isConditional && /\beven if\b|\bwhether or not\b|\bregardless\b/u.test(other ?? ''))
        return { kind: 'negation', typed: first.token, meant: withNegator(model, byNote, meant) };
      if (isConditional && conditions.test(other ?? '')) continue;
      if (deniesNearby(answer, first.token, frame.used) || deniesOtherwise(frame, meant, byNote))
        continue;
      return { kind: 'negation', typed: first.token, meant: withNegator(model, byNote, meant) };
    }
    for (const { token: typed } of found) {
      const byAnswer = answer.negations.find(({ target }) => target === typed.index);
      if (byAnswer && isEnglish && isNoDenial(answer, byAnswer)) continue;
      if (byAnswer && deniesNearby(model, meant, shared)) continue;
      if (byAnswer && !reachesBeyond(frame, byAnswer) && !isExclusive(frame, byAnswer)) {
        return { kind: 'negation', typed: withNegator(answer, byAnswer, typed), meant };
      }
    }
  }
  return isEnglish ? findFar(frame, said) : null;
};

const conditions =
  /\b(?:only|unless|need|needs|require[sd]?|must|have to|has to|stays?|remains?)\b/u;

/** The words of a token's sentence. */
function clauseOf({ tokens }: ReadText, { sentence, index }: Token): string[] {
  return tokens
    .slice(Math.max(0, index - 25), index + 25)
    .filter((token) => token.sentence === sentence)
    .map(({ norm }) => norm);
}

/** "If it sticks ..., if it does not stick ...": neither contradicts the model answer. */
function isSaidBothWays({ tokens, denied }: ReadText, meant: Token): boolean {
  return tokens.some(
    ({ key, index }) => key === meant.key && denied[index] !== denied[meant.index],
  );
}

/** "Than in battle": what is compared is denied as well as said. */
function isCompared({ tokens }: ReadText, { index, sentence }: Token): boolean {
  return tokens.slice(Math.max(0, index - 4), index).some(
    (token) =>
      token.norm === 'than' &&
      token.sentence === sentence &&
      // "More than 1,000" compares nothing.
      tokens[token.index + 1]?.value == null,
  );
}

const lackingKeys = wordSet('lose lack miss depriv remov abolish dissolv avoid ban end stop lost');

/**
 * "... but the battery is not", a word that means the opposite, "lost its teeth" for "without teeth", or the note's own
 * "refused" in another place: the denial stands there in other words.
 */
function deniesOtherwise(
  { answer, model, typed, wanted }: Frame,
  meant: Token,
  byNote: Negation,
): boolean {
  const negator = model.tokens[byNote.at];
  const isWithout = negator?.norm === 'without';
  if (
    typed.some(
      ({ key }) =>
        areOpposite(meant.key, key) || (isWithout && key !== meant.key && lackingKeys.has(key)),
    )
  )
    return true;
  if (wanted.some(({ token, found }) => token === negator && isContent(token) && found.length > 0))
    return true;
  // What has none of it must be there: "ruled without Parliament" is not denied by any Parliament.
  const holder = isWithout
    ? wanted.filter(({ token }) => token.index < byNote.at && isContent(token)).at(-1)
    : undefined;
  if (holder && holder.found.length === 0) return true;
  const first = typed[0]?.index ?? 0;
  return answer.negations.some(({ at, target, first: from, last }) => {
    const own = answer.tokens[at];
    if (own === undefined || at < first || !typed.includes(own)) return false;
    if (target < 0) return true;
    // It denies something of what the note denies, or what the note does not have at all.
    return (
      wanted.every(({ token, found }) =>
        found.every((place) => place.token.index !== target || model.denied[token.index] === true),
      ) ||
      wanted.some(
        ({ token, found }) =>
          model.denied[token.index] === true &&
          found.some(({ token: place }) => place.index >= from && place.index <= last),
      )
    );
  });
}
