// What a "not" in one text means for the other: whether it denies at all, and whether the other denies the same.
import type { Negation } from '../../text/negation';
import type { Span } from '../../text/span';
import { isVerb } from '../key-points';
import type { Frame } from '../points';
import { isContent, type ReadText, type Token } from '../tokens';

/** So far, in words, a "not" denies a word that it does not stand before. */
const farthest = 3;

/**
 * "Not X but Y", "would not have come without", "never got over the revolt" and two denials in one clause do not say
 * that it was not so.
 */
export function isNoDenial(
  { tokens, negations }: ReadText,
  { at, target, last }: Negation,
): boolean {
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

/** Words that deny without a "not": what is prevented, banned, missing or rare does not happen. */
const denier =
  /^(?:no|not|never|nor|none|nobody|nothing|neither|without|unless|few|fewer|little|seldom|rarely|out|hardly|barely|scarcely|instead|rather|except|against|too|less|(?:ban|prohibit|outlaw|prevent|stop|avoid|escap|refus|reject|fail|lack|miss|abolish|ceas|oppos|lost|los[ei]|den[iy]|forb[ia]|illegal|unlikel|impossib|unable|unwilling|disagre)\p{L}{0,9}|ban|stop|ended|free)$/u;

/** So many words away a denial may stand that speaks of the same. */
const nearby = 8;

/**
 * Is there a denial near the word, of whatever kind, that the other text does not have in the same word? Two texts
 * that deny in their own ways may well say the same.
 */
export function deniesNearby(
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

export function withNegator({ tokens }: ReadText, { at }: Negation, target: Token): Span {
  const { from, to } = tokens[at] ?? target;
  return { from: Math.min(from, target.from), to: Math.max(to, target.to) };
}

/** "Only whites had", "blacks did not have": the others are denied it. The note's own "failed" denies nothing new. */
export function isExclusive(
  { answer, model, wanted, used }: Frame,
  { at, target }: Negation,
): boolean {
  const negator = answer.tokens[at];
  const from = wanted[0]?.token.index ?? 0;
  const own = model.tokens.slice(from, from + wanted.length);
  if (negator && at !== target && isContent(negator) && used.has(negator)) return true;
  return own.some(({ norm }) => /^(?:only|alone|except|solely)$/u.test(norm));
}

/** More than half of what is denied is not in the model answer: something else is denied. */
export function reachesBeyond({ answer, used }: Frame, { target, last }: Negation): boolean {
  const reached = answer.tokens.slice(target, last + 1).filter(isContent);
  return reached.filter((token) => !used.has(token)).length * 2 > reached.length;
}
