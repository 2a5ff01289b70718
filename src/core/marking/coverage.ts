import type { Span } from '../text/span';
import { placesIn, type Alignment } from './align';
import { stopWeight } from './weights';

/** What the typed answer says of one key point. Token indexes are those of the alignment. */
export interface Coverage {
  readonly span: Span;
  /** Indexes of the model's tokens in this point. */
  readonly tokens: readonly number[];
  /** Sum of their weights. */
  readonly weight: number;
  /** 0..1: share of the weight found anywhere in the answer. */
  readonly share: number;
  /** Sentences of the answer that say some of it, the fullest first. */
  readonly sentences: readonly SentenceShare[];
}

export interface SentenceShare {
  readonly sentence: number;
  /** 0..1: share of the weight found in this sentence. */
  readonly share: number;
}

/** How many sentences are looked at closely for one key point. */
const closeLook = 6;

/** Measures one key point. Stop words count only in sentences that hold some of its other words. */
export function coverPoint(
  span: Span,
  tokens: readonly number[],
  weights: readonly number[],
  { answer, found }: Alignment,
): Coverage {
  const bySentence = new Map<number, number>();
  let total = 0;
  let covered = 0;
  const content = tokens.filter((at) => (weights[at] ?? 0) > stopWeight);
  for (const at of content) {
    const weight = weights[at] ?? 0;
    total += weight;
    const best = new Map<number, number>();
    for (const place of found[at] ?? []) {
      const sentence = answer.tokens[place.at]?.sentence ?? 0;
      best.set(sentence, Math.max(best.get(sentence) ?? 0, place.share));
    }
    for (const [sentence, share] of best) {
      bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + weight * share);
    }
    let most = 0;
    for (const share of best.values()) most = Math.max(most, share);
    covered += weight * most;
  }
  const fullest = [...bySentence].sort((a, b) => b[1] - a[1]).slice(0, closeLook);
  const stops = tokens.filter((at) => weights[at] === stopWeight);
  const weight = total + stops.length * stopWeight;
  const stopsIn = (sentence: number): number =>
    stops.filter((at) => placesIn(found[at] ?? [], answer.tokens, sentence).length > 0).length *
    stopWeight;
  const sentences = fullest
    .map(([sentence, sum]) => ({ sentence, share: (sum + stopsIn(sentence)) / weight }))
    .sort((a, b) => b.share - a.share);
  const stopShare = Math.max(0, ...fullest.map(([sentence]) => stopsIn(sentence)));
  return {
    span,
    tokens,
    weight,
    share: total === 0 ? 0 : Math.min(1, (covered + stopShare) / weight),
    sentences,
  };
}
