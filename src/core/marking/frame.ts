import type { Strings } from '../../strings';
import { readNegations, type Negation } from '../text/negation';
import { stopWords } from '../text/stop-words';
import { placesIn, type Alignment, type Found } from './align';
import type { Coverage } from './coverage';
import type { ReadText, Token } from './tokens';

/** One key point held against one sentence of the typed answer. Token indexes are those of the alignment. */
export interface Frame {
  readonly alignment: Alignment;
  readonly coverage: Coverage;
  readonly weights: readonly number[];
  readonly sentence: number;
  /** Indexes of the answer's tokens in this sentence. */
  readonly answerTokens: readonly number[];
  /** Where each token of the point is found in this sentence; nothing for those that are not. */
  readonly found: ReadonlyMap<number, readonly Found[]>;
  readonly denials: { readonly model: Denials; readonly answer: Denials };
  readonly strings: Strings;
}

/** The negations of a text, with ways from its words to its tokens. */
export interface Denials {
  readonly negations: readonly Negation[];
  /** How many negations reach each word. */
  readonly depth: readonly number[];
  /** Index of the token that each word belongs to. */
  readonly tokenOf: readonly number[];
}

export function readDenials({ text, row, tokens }: ReadText): Denials {
  const negations = readNegations(row, text, ({ norm }) => stopWords.has(norm));
  const depth = row.map(() => 0);
  for (const { first, last } of negations) {
    for (let at = first; at <= last; at++) depth[at] = (depth[at] ?? 0) + 1;
  }
  const tokenOf = row.map(() => -1);
  tokens.forEach(({ first, last }, index) => {
    for (let at = first; at <= last; at++) tokenOf[at] = index;
  });
  return { negations, depth, tokenOf };
}

/** Is the token denied: "not X" once, "never not X" no more? */
export function isDenied(token: Token, { depth }: Denials): boolean {
  return (depth[token.first] ?? 0) % 2 === 1;
}

export function makeFrame(
  shared: Pick<Frame, 'alignment' | 'weights' | 'denials' | 'strings'>,
  coverage: Coverage,
  sentence: number,
  answerTokens: readonly number[],
): Frame {
  const found = new Map<number, readonly Found[]>();
  for (const at of coverage.tokens) {
    const places = placesIn(
      shared.alignment.found[at] ?? [],
      shared.alignment.answer.tokens,
      sentence,
    );
    if (places.length > 0) found.set(at, places);
  }
  return { ...shared, coverage, sentence, answerTokens, found };
}

/** Words of meaning, whatever they weigh: a word of the question may be the very one that is denied. */
export function isContent(token: Token | undefined): token is Token {
  return token !== undefined && token.kind !== 'stop';
}

/** How many of the point's words of meaning this sentence says, and how many the point has. */
export function countContent(frame: Frame): { readonly said: number; readonly all: number } {
  const { tokens } = frame.alignment.model;
  const content = frame.coverage.tokens.filter((at) => isContent(tokens[at]));
  return { said: content.filter((at) => frame.found.has(at)).length, all: content.length };
}

/** The sentence's words of meaning. */
export function answerContent(frame: Frame): number[] {
  return frame.answerTokens.filter((at) => isContent(frame.alignment.answer.tokens[at]));
}
