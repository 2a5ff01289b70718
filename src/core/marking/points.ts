import type { Span } from '../text/span';
import type { Place } from './align';
import { keyPoints } from './key-points';
import { contentBeside, isContent, type ReadText, type Token } from './tokens';
import { stopWeight } from './weights';

/** A token of the model answer with what it weighs and where the typed answer says it. */
export interface Wanted {
  readonly token: Token;
  readonly weight: number;
  readonly found: readonly Place[];
}

/** One claim of the model answer. */
export interface Point extends Span {
  readonly wanted: readonly Wanted[];
}

/** The claims of the model answer with their tokens. */
export function readPoints(
  { text, tokens, grammar }: ReadText,
  weights: readonly number[],
  found: readonly (readonly Place[])[],
): Point[] {
  let next = 0;
  return keyPoints(text, grammar.code).map(({ from, to }) => {
    const wanted: Wanted[] = [];
    for (let token = tokens[next]; token && token.from < to; token = tokens[next]) {
      if (token.from >= from) {
        wanted.push({ token, weight: weights[next] ?? 0, found: found[next] ?? [] });
      }
      next += 1;
    }
    return { from, to, wanted };
  });
}

/** One point held against one sentence of the typed answer. */
export interface Frame {
  /** `found` holds the places in this sentence alone. */
  readonly wanted: readonly Wanted[];
  /** The sentence's tokens. */
  readonly typed: readonly Token[];
  /** 0..1: the share of the point's weight that the sentence says. */
  readonly share: number;
  readonly model: ReadText;
  readonly answer: ReadText;
  /** The answer's tokens that say something that the model answer says. */
  readonly used: ReadonlySet<Token>;
  /** Keys of words that are names in the model answer or that the note knows as names. */
  readonly names: ReadonlySet<string>;
}

export function makeFrame(
  { wanted }: Point,
  typed: readonly Token[],
  { model, answer, used, names }: Pick<Frame, 'model' | 'answer' | 'used' | 'names'>,
): Frame {
  const sentence = typed[0]?.sentence;
  const here = wanted.map(({ token, weight, found }) => ({
    token,
    weight,
    found: found.filter((place) => place.token.sentence === sentence),
  }));
  // Stop words count only beside other words.
  const says = here.some(({ weight, found }) => weight > stopWeight && found.length > 0);
  const share = says ? weighSaid(here) / weigh(wanted) : 0;
  return { model, answer, used, names, wanted: here, typed, share };
}

export function weigh(wanted: readonly Wanted[]): number {
  return wanted.reduce((sum, { weight }) => sum + weight, 0);
}

/** The weight of what is found, each word as well as it is said best. */
export function weighSaid(wanted: readonly Wanted[]): number {
  return wanted.reduce((sum, { weight, found }) => sum + weight * bestShare(found), 0);
}

function bestShare(found: readonly Place[]): number {
  return found.reduce((best, { share }) => Math.max(best, share), 0);
}

/** Its words of meaning. */
export function contentOf(wanted: readonly Wanted[]): Wanted[] {
  return wanted.filter(({ token }) => isContent(token));
}

/** Do both texts say the same beside these two tokens: is the nearest word of meaning in that direction shared? */
export function haveSameNeighbour(frame: Frame, meant: Token, typed: Token, step: 1 | -1): boolean {
  const next = contentBeside(frame.model.tokens, meant.index, step);
  const typedNext = contentBeside(frame.answer.tokens, typed.index, step);
  return frame.wanted.some(
    ({ token, found }) => token === next && found.some((place) => place.token === typedNext),
  );
}
