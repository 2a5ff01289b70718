import { isVerb } from '../key-points';
import type { ReadText, Token } from '../tokens';
import { isContent } from '../tokens';

/** Fewer words may be a telegram. */
const fewest = 6;
const fewestPairs = 4;
/** A salad is made of the model answer's own words ... */
const mostlyIts = 0.7;
/** ... with almost no words of grammar between them ... */
const hardlyAny = 0.1;
/** ... and hardly ever in its order: notes keep together what belongs together. */
const inOrder = 0.35;
const shaken = 0.25;
/** How far apart, in words of meaning, two neighbours may stand in the model answer and be in its order. */
const nearby = 2;

/** So many words of meaning without a verb among them state nothing. */
const fewestStrung = 8;
/** Notes have their own signs for verbs. */
const noteSigns = /[:;.=+→<>()&/\n–—]|-\s|\s-/u;

/** Of bare words: "Wuchang mutiny October Sun Yat-sen United States Yuan Shikai court": key words in a row, in whatever order. */
function isStrung(model: ReadText, { text, tokens }: ReadText): boolean {
  return (
    tokens.length >= fewestStrung &&
    !noteSigns.test(text.trim().replace(/\.$/u, '')) &&
    !tokens.some(isVerb) &&
    model.tokens.some(isVerb)
  );
}

/**
 * The words of the model answer shaken: "famine Laws 1846 Peel Ireland Corn repealed". Notes and lists pass: they keep the
 * order of their words, or have words of grammar or of their own, or the model answer is such a list itself.
 */
export function isSalad(model: ReadText, answer: ReadText): boolean {
  // Elsewhere the order of words is freer, and which words are grammar is known less well.
  if (answer.grammar.code !== 'en') return false;
  const { tokens } = answer;
  if (tokens.length < fewest || tokens.length > 400) return false;
  const words = new Set(model.tokens.map(({ key }) => key));
  const its = (token: Token): boolean => words.has(token.key) || token.date !== null;
  const share = (all: readonly Token[], holds: (token: Token) => boolean): number =>
    all.filter(holds).length / Math.max(1, all.length);
  const content = tokens.filter(isContent);
  if (content.length < fewest || share(content, its) < mostlyIts) return false;
  const isBare = share(tokens, (token) => !isContent(token)) <= hardlyAny;
  if (isBare && isStrung(model, answer)) return true;
  const isParted = (model.text.match(/[,;\n、]/gu)?.length ?? 0) * 2.5 >= model.tokens.length;
  const isList = isParted || share(model.tokens, (token) => !isContent(token)) <= hardlyAny;
  // Shaken with its words of grammar, every word must be the model answer's.
  if (isBare ? isList : share(tokens, its) < 0.9 || tokens.length < 10) return false;
  // Bare words are held against the words of meaning alone, a sentence against all words.
  const row = isBare ? content : tokens;
  const places = new Map<string, number[]>();
  (isBare ? model.tokens.filter(isContent) : model.tokens).forEach(({ key }, index) => {
    const at = places.get(key);
    if (at) at.push(index);
    else places.set(key, [index]);
  });
  let pairs = 0;
  let kept = 0;
  row.forEach((token, at) => {
    const next = row[at + 1];
    if (!next || /[^\s\p{L}\p{N}'’"“”-]/u.test(answer.text.slice(token.to, next.from))) return;
    if (/\n/u.test(answer.text.slice(token.to, next.from))) return;
    if (!its(token) || !its(next) || token.date || next.date) return;
    pairs += 1;
    const ahead = places.get(next.key) ?? [];
    const isKept = (places.get(token.key) ?? []).some((from) =>
      ahead.some((to) => to > from && to - from <= nearby),
    );
    if (isKept) kept += 1;
  });
  return isBare
    ? pairs >= fewestPairs && kept <= pairs * inOrder
    : pairs >= fewest && kept <= pairs * shaken;
}
