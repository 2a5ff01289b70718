import type { Negation } from '../../text/negation';
import type { Span } from '../../text/span';
import { wordSet } from '../../text/word-set';
import { isVerb } from '../key-points';
import { areOpposite } from '../opposites';
import { contentOf, type Frame, type Wanted } from '../points';
import { isContent, type ReadText, type Token } from '../tokens';
import type { Contradiction, PointCheck } from './check';

/** So much of what is denied must be in the note where the verb is not. */
const mostReached = 0.75;
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

/** So far, in words, a "not" denies a word that it does not stand before. */
const farthest = 3;

/**
 * "Not X but Y", "would not have come without", "never got over the revolt" and two denials in one clause do not say
 * that it was not so.
 */
function isNoDenial({ tokens, negations }: ReadText, { at, target, last }: Negation): boolean {
  if (target - at > farthest) return true;
  const setsApart = /^(?:without|instead|rather)$/u.test(tokens[at]?.norm ?? '');
  const { sentence } = tokens[at] ?? {};
  const around = tokens.slice(Math.max(0, at - 2), last + 4);
  const words = around.filter((token) => token.sentence === sentence).map(({ norm }) => norm);
  if (/\b(?:would|could|might|should)(?: not|n't)? have\b/u.test(words.join(' '))) return true;
  // "It was not the emperor but ...", where "was not executed but exiled" is a denial.
  const isThing = /^(?:is|was|are|were|be|it|,)?$/u.test(tokens[at - 1]?.norm ?? '');
  if (isThing && words.includes('but') && !isVerb(tokens[target] ?? { norm: '' })) return true;
  return negations.some(
    (other) =>
      other.at !== at &&
      tokens[other.at]?.sentence === sentence &&
      (setsApart || (other.at > at && other.at <= last) || (at > other.at && at <= other.last)),
  );
}

/** Verbs that say little: what is denied with them is what follows. */
const light =
  /^(?:turn|ma[dk]e|took?|tak|g[ai]v|br(?:ing|ought)|becam?e|put|set|got|gets?$|c[ao]m|go|went|carr|held|hold|us|began|begin|start|saw|see|declar|let|happen|did|do)/u;

/** "Never turned salt and iron into a monopoly": the verb is not in the note, and nearly all that is denied is. */
function findFar(frame: Frame, said: readonly Wanted[]): Contradiction | null {
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
function findTight(frame: Frame, said: readonly Wanted[]): Contradiction | null {
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

/** Words that deny without a "not": what is prevented, banned, missing or rare does not happen. */
const denier =
  /^(?:no|not|never|nor|none|nobody|nothing|neither|without|unless|few|fewer|little|seldom|rarely|out|hardly|barely|scarcely|instead|rather|except|against|too|less|(?:ban|prohibit|outlaw|prevent|stop|avoid|escap|refus|reject|fail|lack|miss|abolish|ceas|oppos|lost|los[ei]|den[iy]|forb[ia]|illegal|unlikel|impossib|unable|unwilling|disagre)\p{L}{0,9}|ban|stop|ended|free)$/u;
const conditions =
  /\b(?:only|unless|need|needs|require[sd]?|must|have to|has to|stays?|remains?)\b/u;

/** The words of a token's sentence. */
function clauseOf({ tokens }: ReadText, { sentence, index }: Token): string[] {
  return tokens
    .slice(Math.max(0, index - 25), index + 25)
    .filter((token) => token.sentence === sentence)
    .map(({ norm }) => norm);
}

/** So many words away a denial may stand that speaks of the same. */
const nearby = 8;

/**
 * Is there a denial near the word, of whatever kind, that the other text does not have in the same word? Two texts
 * that deny in their own ways may well say the same.
 */
function deniesNearby(
  { text, tokens, denied, grammar }: ReadText,
  { index, sentence }: Token,
  shared: ReadonlySet<Token>,
): boolean {
  if (grammar.code !== 'en') return false;
  const near = tokens.slice(Math.max(0, index - nearby), index + nearby + 1);
  const without = near.find((token) => token.norm === 'without' && token.index > index);
  return near.some(
    (token) =>
      token.sentence === sentence &&
      !(shared.has(token) && isContent(token)) &&
      // "Punished without mercy" denies the mercy alone, and "it was, too" nothing.
      token.index < (without?.index ?? Infinity) &&
      !(token.norm === 'too' && !/^ (?!and )\p{L}/u.test(text.slice(token.to, token.to + 5))) &&
      (denier.test(token.norm) || /n't$/u.test(token.norm) || denied[token.index] === true),
  );
}

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

/** "Only whites had", "blacks did not have": the others are denied it. The note's own "failed" denies nothing new. */
function isExclusive({ answer, model, wanted, used }: Frame, { at, target }: Negation): boolean {
  const negator = answer.tokens[at];
  const from = wanted[0]?.token.index ?? 0;
  const own = model.tokens.slice(from, from + wanted.length);
  if (negator && at !== target && isContent(negator) && used.has(negator)) return true;
  return own.some(({ norm }) => /^(?:only|alone|except|solely)$/u.test(norm));
}

/** More than half of what is denied is not in the model answer: something else is denied. */
function reachesBeyond({ answer, used }: Frame, { target, last }: Negation): boolean {
  const reached = answer.tokens.slice(target, last + 1).filter(isContent);
  return reached.filter((token) => !used.has(token)).length * 2 > reached.length;
}
