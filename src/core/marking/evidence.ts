import type { Span } from '../text/span';
import type { MarkedPoint, Stretch } from './marking';
import { contentOf, type Frame } from './points';
import type { Token } from './tokens';

/**
 * The smallest stretch of the sentence that holds every matched word of meaning once (all matched words, where stop
 * words are all there is), widened to what contradicts the note, and the pairs of words inside it.
 */
export function findEvidence(
  frame: Frame,
  contradicting: Span | undefined,
): Pick<MarkedPoint, 'evidence' | 'matches'> {
  const isSaid = ({ found }: Frame['wanted'][number]): boolean => found.length > 0;
  const content = contentOf(frame.wanted).filter(isSaid);
  const needs = content.length > 0 ? content : frame.wanted.filter(isSaid);
  const pairs = smallestWindow(
    needs.flatMap(({ token: meant, found }) => found.map(({ token }) => ({ meant, typed: token }))),
    needs.length,
  );
  const spans = [...pairs.map(({ typed }) => typed), ...(contradicting ? [contradicting] : [])];
  const evidence = {
    start: spans.reduce((start, { from }) => Math.min(start, from), Infinity),
    end: spans.reduce((end, { to }) => Math.max(end, to), 0),
  };
  return {
    evidence: spans.length > 0 ? evidence : null,
    matches: pairs.map(({ meant, typed }) => ({
      model: stretch(meant),
      answer: stretch(typed),
    })),
  };
}

interface Pair {
  readonly meant: Token;
  readonly typed: Token;
}

/** The pairs of the shortest run of the answer that says all `count` words; the first of equals. */
function smallestWindow(pairs: readonly Pair[], count: number): Pair[] {
  // Each word's latest place, the one left behind longest first.
  const latest = new Map<Token, Pair>();
  let best: Pair[] = [];
  let shortest = Infinity;
  for (const pair of [...pairs].sort((a, b) => a.typed.index - b.typed.index)) {
    latest.delete(pair.meant);
    latest.set(pair.meant, pair);
    const [start] = latest.values();
    const length = pair.typed.index - (start?.typed.index ?? 0);
    if (latest.size < count || length >= shortest) continue;
    shortest = length;
    best = [...latest.values()];
  }
  return best.sort((a, b) => a.meant.index - b.meant.index);
}

function stretch({ from, to }: Span): Stretch {
  return { start: from, end: to };
}
