import { areOpposite, isPrefixNegation } from '../antonyms';
import { answerContent, countContent, isContent, isDenied, type Frame } from '../frame';
import type { Token } from '../tokens';
import type { PointCheck } from './check';

/** Who is meant decides: "Germany lost" and "Britain won" are one war. */
const relational = new Set(['win', 'lose', 'defeat', 'victor', 'victori']);
/** How far, in tokens, a shared word may stand from the opposites and still tie them together. */
const nearby = 4;

/** The sentence says the opposite of a word of the point: rose, fell; strong, weak; successful, unsuccessful. */
export const checkOpposite: PointCheck = (frame) => {
  const { model, answer, used } = frame.alignment;
  for (const at of frame.coverage.tokens) {
    const meant = model.tokens[at];
    if (!meant || frame.found.has(at) || meant.kind === 'date' || meant.kind === 'number') continue;
    for (const place of frame.answerTokens) {
      const typed = answer.tokens[place];
      if (!typed || used.has(place) || !oppose(meant, typed) || !isTied(frame, at, place)) continue;
      if (isDenied(typed, frame.denials.answer) !== isDenied(meant, frame.denials.model)) continue;
      const message = frame.strings.marking.opposite(
        answer.text.slice(typed.from, typed.to),
        model.text.slice(meant.from, meant.to),
      );
      return { kind: 'opposite', message, start: typed.from, end: typed.to };
    }
  }
  return null;
};

function oppose(meant: Token, typed: Token): boolean {
  return areOpposite(meant.key, typed.key) || isPrefixNegation(meant.norm, typed.norm);
}

function isTied(frame: Frame, at: number, place: number): boolean {
  const { model, answer } = frame.alignment;
  const meant = model.tokens[at];
  // "before" and "after", "more" and "fewer" oppose only where the same thing follows.
  if (!isContent(meant) || !isContent(answer.tokens[place]))
    return followsTheSame(frame, at, place);
  if (countContent(frame).all === 1 || answerContent(frame).length === 1) return true;
  if (relational.has(meant.key) && !hasSameActor(frame, at, place)) return false;
  for (let other = at - nearby; other <= at + nearby; other++) {
    if (other === at || !isContent(model.tokens[other])) continue;
    if (frame.found.get(other)?.some((found) => Math.abs(found.at - place) <= nearby)) return true;
  }
  return false;
}

function followsTheSame({ alignment, found }: Frame, at: number, place: number): boolean {
  const next = (tokens: readonly Token[], from: number): number =>
    tokens.findIndex((token, index) => index > from && isContent(token));
  const following = next(alignment.model.tokens, at);
  const typed = next(alignment.answer.tokens, place);
  return found.get(following)?.some((there) => there.at === typed) ?? false;
}

/** The nearest word of meaning before it is one that both texts share. */
function hasSameActor({ alignment, found }: Frame, at: number, place: number): boolean {
  const before = (tokens: readonly Token[], from: number): number => {
    let index = from - 1;
    while (index >= 0 && !isContent(tokens[index])) index -= 1;
    return index;
  };
  const actor = before(alignment.model.tokens, at);
  const typed = before(alignment.answer.tokens, place);
  return found.get(actor)?.some((there) => there.at === typed) ?? false;
}
