import { matchDates, type DateMatch } from './date-match';
import { meaningOf } from './synonyms';
import type { ReadText, Token } from './tokens';
import { isTypingSlip } from './typos';

/** Where a token of the model answer is found in the typed answer: indexes of tokens, and how much of it they say. */
export interface Found {
  readonly at: number;
  /** 0..1 */
  readonly share: number;
}

/** For every token of the model answer where it stands in the typed answer, in the answer's order. */
export interface Alignment {
  readonly model: ReadText;
  readonly answer: ReadText;
  readonly found: readonly (readonly Found[])[];
  /** Indexes of the answer's tokens that say something that the model answer says. */
  readonly used: ReadonlySet<number>;
}

const synonymShare = 0.9;
const typoShare = 0.95;
const dateShare: Readonly<Record<DateMatch, number>> = {
  same: 1,
  closer: 1,
  broader: 0.6,
  overlapping: 0.5,
  off: 0,
};

/**
 * Aligns every token of the model answer with all places of the typed answer that mean the same: by key, else by
 * typing slip, else by a word of the same meaning; dates by their intervals. `isKnown` tells real words and names,
 * which are never slips. Linear in the answer: slips are sought among distinct words only.
 */
export function align(
  model: ReadText,
  answer: ReadText,
  isKnown: (norm: string) => boolean,
): Alignment {
  const byKey = group(answer.tokens, ({ key }) => key);
  const byMeaning = group(answer.tokens, ({ key, kind }) =>
    kind === 'word' ? meaningOf(key) : null,
  );
  const byNorm = group(answer.tokens, ({ norm, kind }) => (kind === 'word' ? norm : null));
  // A slip keeps the first letter, so only words of that letter are compared.
  const byLetter = new Map<string, [string, readonly number[]][]>();
  for (const entry of byNorm) {
    const alike = byLetter.get(entry[0].charAt(0));
    if (alike) alike.push(entry);
    else byLetter.set(entry[0].charAt(0), [entry]);
  }
  const dates = answer.tokens.flatMap(({ date }, at) => (date ? [{ at, date }] : []));
  const slips = new Map<string, Found[]>();

  const slipsFor = (norm: string): Found[] => {
    const known = slips.get(norm);
    if (known) return known;
    const found: Found[] = [];
    for (const [typed, places] of byLetter.get(norm.charAt(0)) ?? []) {
      if (!isTypingSlip(typed, norm, isKnown)) continue;
      found.push(...places.map((at) => ({ at, share: typoShare })));
    }
    found.sort((a, b) => a.at - b.at);
    slips.set(norm, found);
    return found;
  };

  const findToken = (token: Token): Found[] => {
    const { date } = token;
    if (date) {
      return dates
        .map((typed) => ({ at: typed.at, share: dateShare[matchDates(typed.date, date)] }))
        .filter(({ share }) => share > 0);
    }
    const same = byKey.get(token.key) ?? [];
    const exact = same.map((at) => ({ at, share: 1 }));
    if (token.kind === 'stop' || token.kind === 'number') return exact;
    const meaning = meaningOf(token.key);
    const akin = (meaning === null ? [] : (byMeaning.get(meaning) ?? []))
      .filter((at) => answer.tokens[at]?.key !== token.key)
      .map((at) => ({ at, share: synonymShare }));
    return [...exact, ...slipsFor(token.norm), ...akin].sort((a, b) => a.at - b.at);
  };

  // The same token is sought once, however often the model answer says it.
  const known = new Map<string, Found[]>();
  const found = model.tokens.map((token) => {
    const name = `${token.kind} ${token.key} ${token.norm} ${String(token.date?.inherited)}`;
    const places = known.get(name) ?? findToken(token);
    known.set(name, places);
    return places;
  });
  const used = new Set([...known.values()].flatMap((places) => places.map(({ at }) => at)));
  return { model, answer, found, used };
}

/** The places that lie in one sentence of the answer; both lists run in its order, so this is a binary search. */
export function placesIn(
  places: readonly Found[],
  tokens: readonly Token[],
  sentence: number,
): Found[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[places[middle]?.at ?? 0]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  const inside: Found[] = [];
  for (let at = low; at < places.length; at++) {
    const place = places[at];
    if (!place || tokens[place.at]?.sentence !== sentence) break;
    inside.push(place);
  }
  return inside;
}

function group<Key>(
  tokens: readonly Token[],
  keyOf: (token: Token) => Key | null,
): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  tokens.forEach((token, at) => {
    const key = keyOf(token);
    if (key === null) return;
    const places = groups.get(key);
    if (places) places.push(at);
    else groups.set(key, [at]);
  });
  return groups;
}
