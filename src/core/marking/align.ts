import { synonymsOf } from '../text/synonyms';
import { shareOfDate } from './date-share';
import type { ReadText, Token } from './tokens';
import { isTypingSlip } from './typos';

/** A token of the typed answer that says a token of the model answer. */
export interface Place {
  readonly token: Token;
  /** 0..1: how much of it. */
  readonly share: number;
}

const slipShare = 0.95;
/** For a word that may stand for it. A dictionary's synonyms were tried too and helped nowhere. */
const synonymShare = 0.9;

/** So many places of one word are looked at, those nearest to where the model answer says it; bounds the time. */
const mostPlaces = 48;

/**
 * For every token of the model answer the places of the typed answer that mean the same, in order: by key, else by
 * typing slip; dates by their intervals. `isKnown` tells real words and names,
 * which are never slips.
 */
export function align(
  model: ReadText,
  answer: ReadText,
  isKnown: (norm: string) => boolean,
): Place[][] {
  const byKey = groupBy(answer.tokens, ({ key }) => key);
  const dates = answer.tokens.filter(({ date }) => date);
  // A slip keeps the first letter, so only words of that letter are compared, each once.
  const distinct = new Map(answer.tokens.map((token) => [`${token.kind} ${token.norm}`, token]));
  const byLetter = groupBy(
    [...distinct.values()].filter(({ kind }) => kind === 'word'),
    ({ norm }) => norm.charAt(0),
  );
  const said = (key: string, share: number): Place[] =>
    (byKey.get(key) ?? []).map((token) => ({ token, share }));

  const find = (meant: Token): Place[] => {
    const { date, key, kind, norm } = meant;
    if (date) {
      return dates
        .map((token) => ({ token, share: token.date ? shareOfDate(token.date, date) : 0 }))
        .filter(({ share }) => share > 0);
    }
    if (kind === 'stop' || kind === 'number') return said(key, 1);
    const alike = byLetter.get(norm.charAt(0)) ?? [];
    const slips = alike.filter(
      (typed) =>
        typed.key !== key &&
        (isTypingSlip(typed, meant, isKnown) || isShortFor(typed, meant, answer)),
    );
    const places = [
      ...said(key, 1),
      ...[...new Set(slips.map((typed) => typed.key))].flatMap((typed) => said(typed, slipShare)),
    ];
    if (places.length === 0 && kind === 'word') {
      for (const other of synonymsOf(key)) places.push(...said(other, synonymShare));
    }
    return places.sort((a, b) => a.token.index - b.token.index);
  };

  // The same token is sought once, however often the model answer says it.
  const known = new Map<string, Place[]>();
  return model.tokens.map((token, at) => {
    const name = `${token.key} ${token.norm} ${String(token.date?.inherited)}`;
    const places = known.get(name) ?? find(token);
    known.set(name, places);
    const spare = Math.max(0, places.length - mostPlaces);
    const start = Math.round((spare * at) / model.tokens.length);
    return spare === 0 ? places : places.slice(start, start + mostPlaces);
  });
}

/** "Brit. column": a beginning of the word with a full stop, behind which the sentence goes on. */
function isShortFor({ norm, to, index, sentence }: Token, meant: Token, answer: ReadText): boolean {
  const isCut = norm.length > 1 && norm.length + 2 < meant.norm.length;
  if (!isCut || answer.text.charAt(to) !== '.' || !meant.norm.startsWith(norm)) return false;
  return answer.tokens[index + 1]?.sentence === sentence;
}

function groupBy(
  tokens: readonly Token[],
  nameOf: (token: Token) => string,
): ReadonlyMap<string, readonly Token[]> {
  const groups = new Map<string, Token[]>();
  for (const token of tokens) {
    const name = nameOf(token);
    const group = groups.get(name);
    if (group) group.push(token);
    else groups.set(name, [token]);
  }
  return groups;
}
