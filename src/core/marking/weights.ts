import { isContent, type ReadText, type Token } from './tokens';

// Whole numbers, so that shares which lie on a threshold do.
export const stopWeight = 2;
const wordWeight = 10;
const strongWeight = 15;
/** "Nikita" of "Nikita Khrushchev", as essays go by the last name; and what says little without its neighbours. */
const lightWeight = 5;
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
  { text, tokens }: ReadText,
  questionKeys: ReadonlySet<string>,
  nameKeys: ReadonlySet<string>,
): number[] {
  const isName = (token: Token): boolean =>
    token.kind === 'name' || (token.kind === 'word' && nameKeys.has(token.key));
  const weights = tokens.map((token, at) => {
    if (!isContent(token)) return stopWeight;
    if (token.kind === 'word' && !isName(token)) {
      return lightKeys.has(token.key) ? lightWeight : wordWeight;
    }
    const next = tokens[at + 1];
    const goesOn = isName(token) && next && isName(next) && next.from - token.to <= 1;
    return goesOn && !text.slice(token.to, next.from).trim() ? lightWeight : strongWeight;
  });
  const fresh = weights.map((weight, at) =>
    questionKeys.has(tokens[at]?.key ?? '') ? stopWeight : weight,
  );
  const weighs = (all: readonly number[]): boolean => all.some((weight) => weight > stopWeight);
  if (weighs(fresh)) return fresh;
  // "Yes", "Both of them": stop words are all there is.
  return weighs(weights) ? weights : weights.map(() => wordWeight);
}

/** Keys of words written with a capital inside a sentence; a text all in capitals names nothing. */
export function nameKeysOf({ text, tokens, sentences }: ReadText): Set<string> {
  const names = tokens.filter(({ kind, from, sentence }) => {
    const isFirst = !/\p{L}/u.test(text.slice(sentences[sentence]?.from, from));
    return kind === 'word' && !isFirst && /\p{Lu}/u.test(text.charAt(from));
  });
  return new Set(text === text.toUpperCase() ? [] : names.map(({ key }) => key));
}
