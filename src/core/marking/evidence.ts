import { isContent, type Frame } from './frame';
import type { Flag, MarkedPoint, Stretch } from './marking';

export interface Evidence {
  readonly stretch: Stretch | null;
  readonly matches: MarkedPoint['matches'];
}

/**
 * The smallest stretch of the sentence that holds every matched word of meaning once (all matched words, where stop
 * words are all there is), widened to a flag's words, and the pairs of words inside it.
 */
export function findEvidence(frame: Frame, flag: Flag | null): Evidence {
  const { model, answer } = frame.alignment;
  const content = [...frame.found].filter(([at]) => isContent(model.tokens[at]));
  const matched = content.length > 0 ? content : [...frame.found];
  const needs = matched.map(([at, places]) => ({ at, places: places.map((place) => place.at) }));
  const window = smallestWindow(needs.map(({ places }) => places));
  const flagged =
    flag?.start !== undefined && flag.end !== undefined
      ? { start: flag.start, end: flag.end }
      : null;
  const first = answer.tokens[window?.first ?? -1];
  const last = answer.tokens[window?.last ?? -1];
  const held = first && last ? { start: first.from, end: last.to } : null;
  const pairs = needs.map(({ at, places }) => ({
    meant: model.tokens[at],
    typed: answer.tokens[places.find((place) => window && place >= window.first) ?? -1],
  }));
  return {
    stretch: hull(held, flagged),
    matches: pairs.flatMap(({ meant, typed }) =>
      meant && typed
        ? [
            {
              model: { start: meant.from, end: meant.to },
              answer: { start: typed.from, end: typed.to },
            },
          ]
        : [],
    ),
  };
}

function hull(a: Stretch | null, b: Stretch | null): Stretch | null {
  if (!a || !b) return a ?? b;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The shortest run of places that holds one of each list; the first of equals. Lists are sorted and not empty. */
export function smallestWindow(
  lists: readonly (readonly number[])[],
): { readonly first: number; readonly last: number } | null {
  const events = lists
    .flatMap((places, list) => places.map((place) => ({ place, list })))
    .sort((a, b) => a.place - b.place);
  const counts = lists.map(() => 0);
  let held = 0;
  let start = 0;
  let best: { first: number; last: number } | null = null;
  for (const { place, list } of events) {
    counts[list] = (counts[list] ?? 0) + 1;
    if (counts[list] === 1) held += 1;
    while (held === lists.length) {
      const begin = events[start];
      if (!begin) break;
      if (!best || place - begin.place < best.last - best.first) {
        best = { first: begin.place, last: place };
      }
      counts[begin.list] = (counts[begin.list] ?? 0) - 1;
      if (counts[begin.list] === 0) held -= 1;
      start += 1;
    }
  }
  return best;
}
