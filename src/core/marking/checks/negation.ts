import type { Found } from '../align';
import { areOpposite } from '../antonyms';
import { countContent, isContent, isDenied, type Frame } from '../frame';
import type { Flag } from '../marking';
import type { Token } from '../tokens';
import type { PointCheck } from './check';

/** Half of the point's words: less may speak of something else. */
const enoughShared = 0.5;

/**
 * One text denies outright what the other states. Only the word right after the "not" counts: in "did not hesitate
 * to blockade" the blockade is not denied.
 */
export const checkNegation: PointCheck = (frame) => {
  const { said, all } = countContent(frame);
  if (said < Math.min(2, all) || said < all * enoughShared) return null;
  return deniedByNote(frame) ?? deniedByAnswer(frame);
};

function deniedByNote(frame: Frame): Flag | null {
  const { alignment, denials, strings } = frame;
  for (const { at: negator, target } of denials.model.negations) {
    const at = denials.model.tokenOf[target] ?? -1;
    const meant = alignment.model.tokens[at];
    const places = frame.found.get(at);
    if (!isContent(meant) || !places || agrees(frame, at, places)) continue;
    if (deniesOtherwise(frame, meant)) continue;
    const typed = alignment.answer.tokens[places[0]?.at ?? -1];
    const from = alignment.model.row[negator]?.from ?? meant.from;
    if (!typed) continue;
    const message = strings.marking.insteadQuoted(
      alignment.answer.text.slice(typed.from, typed.to),
      alignment.model.text.slice(from, meant.to),
    );
    return { kind: 'negation', message, start: typed.from, end: typed.to };
  }
  return null;
}

function deniedByAnswer(frame: Frame): Flag | null {
  const { alignment, denials, strings } = frame;
  for (const { at: negator, target } of denials.answer.negations) {
    const place = denials.answer.tokenOf[target] ?? -1;
    const typed = alignment.answer.tokens[place];
    if (typed?.sentence !== frame.sentence || reachesBeyond(frame, negator)) continue;
    for (const [at, places] of frame.found) {
      const meant = alignment.model.tokens[at];
      if (!isContent(meant) || !places.some((found) => found.at === place)) continue;
      if (agrees(frame, at, places)) continue;
      const from = alignment.answer.row[negator]?.from ?? typed.from;
      const message = strings.marking.insteadQuoted(
        alignment.answer.text.slice(from, typed.to),
        alignment.model.text.slice(meant.from, meant.to),
      );
      return { kind: 'negation', message, start: from, end: typed.to };
    }
  }
  return null;
}

/** "... but the battery is not", or a word that means the opposite: the denial stands there in other words. */
function deniesOtherwise({ alignment, denials, answerTokens }: Frame, meant: Token): boolean {
  return (
    answerTokens.some((place) =>
      areOpposite(meant.key, alignment.answer.tokens[place]?.key ?? ''),
    ) ||
    denials.answer.negations.some(({ at, target }) => {
      const place = denials.answer.tokenOf[at] ?? -1;
      return target < 0 && answerTokens.includes(place);
    })
  );
}

/** More than half of what is denied is not in the model answer: something else is denied. */
function reachesBeyond({ alignment, denials }: Frame, negator: number): boolean {
  const negation = denials.answer.negations.find(({ at }) => at === negator);
  if (!negation) return true;
  let own = 0;
  let all = 0;
  for (let at = negation.target; at <= negation.last; at++) {
    const place = denials.answer.tokenOf[at] ?? -1;
    if (!isContent(alignment.answer.tokens[place])) continue;
    all += 1;
    if (!alignment.used.has(place)) own += 1;
  }
  return own * 2 > all;
}

/**
 * Does the sentence say the word at least once as the note does, both denied or both not? A model answer that says
 * it both ways ("if it sticks ..., if it does not stick ...") is never contradicted by one of them.
 */
function agrees({ alignment, denials }: Frame, at: number, places: readonly Found[]): boolean {
  const meant = alignment.model.tokens[at];
  if (!meant) return true;
  const isMeant = isDenied(meant, denials.model);
  const isBothWays = alignment.model.tokens.some(
    (other) => other.key === meant.key && isDenied(other, denials.model) !== isMeant,
  );
  return (
    isBothWays ||
    places.some((place) => {
      const typed = alignment.answer.tokens[place.at];
      return typed && isDenied(typed, denials.answer) === isMeant;
    })
  );
}
