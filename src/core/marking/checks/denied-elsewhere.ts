// Statements of the note beside its model answer: who says the opposite of one is told so.
import type { Span } from '../../text/span';
import { isStopWord } from '../../text/stop-words';
import { align } from '../align';
import { makeFrame, readPoints } from '../points';
import { datesIn } from '../text-dates';
import { readText, type ReadText, type Token } from '../tokens';
import { nameKeysOf, weighTokens } from '../weights';
import { pointChecks } from './list';

export interface Denial {
  /** What was typed, a span of the answer. */
  readonly typed: Span;
  readonly claim: string;
}

/** So much of a claim must one sentence say, besides what it says otherwise. */
const enoughSaid = 0.6;
/** So many claims at most are looked at closely, those first that share most words with a sentence. */
const closeLook = 5;
const word = /\p{L}{3,}|\d{3,}/gu;

/**
 * The sentences of the answer that contradict a claim; `isTaken` tells those that speak of the model answer, which are
 * judged by it alone. Cheap: a claim is read only where it shares most of its words with a sentence.
 */
export function findDenials(
  claims: readonly string[],
  answer: ReadText,
  bySentence: readonly (readonly Token[])[],
  isTaken: (sentence: Span) => boolean,
): Denial[] {
  if (answer.grammar.code !== 'en') return [];
  const free = answer.sentences.flatMap((sentence, at) => {
    const tokens = bySentence[at] ?? [];
    if (isTaken(sentence)) return [];
    return [{ tokens, norms: new Set(wordsOf(answer.text.slice(sentence.from, sentence.to))) }];
  });
  if (free.length === 0) return [];
  const near = claims.flatMap((claim) => {
    const norms = wordsOf(claim);
    return free.flatMap(({ tokens, norms: said }) => {
      const share = norms.filter((norm) => said.has(norm)).length / norms.length;
      return norms.length > 2 && share >= enoughSaid * 0.8 ? [{ claim, tokens, share }] : [];
    });
  });
  near.sort((a, b) => b.share - a.share);
  return near
    .slice(0, closeLook)
    .flatMap(({ claim, tokens }) => denialOf(claim, tokens, answer) ?? []);
}

function denialOf(claim: string, typed: readonly Token[], answer: ReadText): Denial | null {
  const { grammar } = answer;
  const dates = datesIn(claim, grammar);
  const model = readText(claim, { dates, grammar });
  const names = nameKeysOf(model);
  const found = align(model, answer, () => true);
  const points = readPoints(model, weighTokens(model, new Set(), names), found);
  const used = new Set(found.flatMap((places) => places.map(({ token }) => token)));
  for (const point of points) {
    const frame = makeFrame(point, typed, { model, answer, used, names });
    if (frame.share < enoughSaid) continue;
    for (const check of pointChecks) {
      const contradiction = check(frame);
      if (contradiction && contradiction.kind !== 'hedged')
        return { typed: contradiction.typed, claim };
    }
  }
  return null;
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).filter((norm) => !isStopWord(norm));
}
