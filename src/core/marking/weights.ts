import type { ReadText, Token } from './tokens';

export const stopWeight = 0.2;
const wordWeight = 1;
const strongWeight = 1.5;
/** "Nikita" of "Nikita Khrushchev": essays go by the last name. */
const leadingNameWeight = 0.5;
const lightWeight = 0.5;
/** Verbs and nouns that say little without what stands beside them. */
const lightKeys = new Set(
  'make take give go come use say see call want time year part lead caus becom result show mean put'.split(
    ' ',
  ),
);

/**
 * What each token of the model answer weighs: names, dates and numbers most, stop words little, words that
 * stand in the question nothing. Where that leaves nothing (the question holds the answer's every word), the
 * question's words count after all.
 */
export function weighTokens(
  model: ReadText,
  questionKeys: ReadonlySet<string>,
  nameKeys: ReadonlySet<string>,
): number[] {
  const isName = (token: Token): boolean =>
    token.kind === 'name' || (token.kind === 'word' && nameKeys.has(token.key));
  const weights = model.tokens.map((token, at) => {
    if (token.kind === 'stop') return stopWeight;
    if (token.kind === 'date' || token.kind === 'number') return strongWeight;
    const next = model.tokens[at + 1];
    if (isName(token)) {
      const goesOn = next && isName(next) && isAdjacent(model, token, next);
      return goesOn ? leadingNameWeight : strongWeight;
    }
    return lightKeys.has(token.key) ? lightWeight : wordWeight;
  });
  const fresh = weights.map((weight, at) =>
    questionKeys.has(model.tokens[at]?.key ?? '') ? 0 : weight,
  );
  const hasContent = fresh.some((weight) => weight > stopWeight);
  if (hasContent) return fresh;
  if (weights.some((weight) => weight > stopWeight)) return weights;
  // "Yes", "Both of them": stop words are all there is.
  return weights.map(() => wordWeight);
}

function isAdjacent(model: ReadText, a: Token, b: Token): boolean {
  return b.from - a.to <= 1 && /^\s?$/u.test(model.text.slice(a.to, b.from));
}

/** Keys of words written with a capital inside a sentence; a text all in capitals names nothing. */
export function nameKeysOf({ text, tokens, sentences }: ReadText): Set<string> {
  if (text === text.toUpperCase()) return new Set();
  return new Set(
    tokens
      .filter(({ kind, from, sentence }) => {
        const opens = sentences[sentence]?.from ?? 0;
        const isFirst = !/\p{L}/u.test(text.slice(opens, from));
        return kind === 'word' && !isFirst && /\p{Lu}/u.test(text.charAt(from));
      })
      .map(({ key }) => key),
  );
}
