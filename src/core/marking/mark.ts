import type { Strings } from '../../strings';
import type { Span } from '../text/span';
import { anyLanguageChecks } from './checks/any-language';
import { wordings, type Contradiction } from './checks/check';
import { findDenials } from './checks/denied-elsewhere';
import { pointChecks } from './checks/list';
import { answerChecks } from './checks/says-nothing';
import { findEvidence } from './evidence';
import { creditFor, judgeAnswer, judgePoint, lenient, strict } from './judge';
import type { Flag, MarkedPoint, Marking, MarkingInput, PointVerdict } from './marking';
import { contentOf, makeFrame, weigh, weighSaid, type Frame, type Point } from './points';
import { readScene, type Scene } from './scene';
import type { ReadText, Token } from './tokens';
import { stopWeight } from './weights';

/** One key point is "one fact" up to this many words of meaning. */
const factWords = 4;
/** How many sentences are looked at closely for one key point. */
const closeLook = 4;
/** Answers of so few sentences are held against every point as they stand, whatever words they share. */
const fewSentences = 3;
/** A sentence that contradicts stands beside one that does not, if it says this much of what that one says. */
const saysAsMuch = 0.75;
/** Words of one sentence prove more than the same words strewn over the answer. */
const strewn = 0.9;

/**
 * Marks a typed answer against a model answer, point by point. Deterministic; linear in the length of the answer.
 * Never fails: without a model answer everything is wrong and a flag says why.
 */
export function markAnswer(input: MarkingInput, strings: Strings): Marking {
  const { points, ...scene } = readScene(input);
  const { model, answer } = scene;
  for (const [kind, message, holds] of answerChecks) {
    if (!holds(scene)) continue;
    const missed = points.map((point) => marked(model, point, 'missed'));
    const flag = { kind, message: strings.marking[message] };
    return { overall: 'wrong', score: 0, points: missed, flags: [flag] };
  }

  const bySentence = answer.sentences.map((): Token[] => []);
  for (const token of answer.tokens) bySentence[token.sentence]?.push(token);
  const [only, second] = points.map(({ wanted }) =>
    contentOf(wanted).filter(({ weight }) => weight > stopWeight),
  );
  const isOneFact = only && !second && only.length <= factWords;
  const strictness = input.marks === 1 || isOneFact ? lenient : strict;
  const flags = new Map<string, Flag>();
  let earned = 0;
  let all = 0;
  const weights = points.map(({ wanted }) => weigh(wanted));
  const results = points.map((point, at) => {
    const weight = weights[at] ?? 0;
    const frames = framesOf(point, bySentence, scene);
    const { frame, contradiction } = settle(frames);
    if (contradiction) {
      const flag = flagOf(contradiction, scene, strings);
      flags.set(JSON.stringify(flag), flag);
    }
    const share = shareSaid(point, frames);
    const held = contradiction?.kind === 'hedged' ? 'missed' : 'contradicted';
    const verdict = contradiction ? held : judgePoint(share, strictness);
    earned += weight * creditFor(verdict, share);
    all += weight;
    const evidence = frame && verdict !== 'missed' ? findEvidence(frame, contradiction?.typed) : {};
    return { ...marked(model, point, verdict), ...evidence };
  });
  const score = all === 0 ? 0 : Math.min(1, earned / all);
  const overall = judgeAnswer(
    results.map(({ verdict }, at) => ({ verdict, weight: weights[at] ?? 0 })),
  );
  const isTaken = ({ from, to }: Span): boolean =>
    results.some(({ evidence }) => evidence && evidence.start < to && evidence.end > from);
  const denials = findDenials(input.claims ?? [], answer, bySentence, isTaken);
  for (const { typed, claim } of denials) {
    const message = strings.marking.deniedElsewhere(answer.text.slice(typed.from, typed.to), claim);
    flags.set(message, { kind: 'denied-elsewhere', message, start: typed.from, end: typed.to });
  }
  return {
    overall: denials.length > 0 && overall === 'correct' ? 'partly' : overall,
    score,
    points: results,
    flags: [...flags.values()],
  };
}

/** The point beside the sentences that say most of it; beside all of a short answer. */
function framesOf(point: Point, bySentence: readonly Token[][], scene: Scene): Frame[] {
  const said = new Map<number, number>();
  for (const { weight, found } of point.wanted) {
    if (weight <= stopWeight) continue;
    for (const { token, share } of found) {
      said.set(token.sentence, (said.get(token.sentence) ?? 0) + weight * share);
    }
  }
  const fullest = [...said].sort((a, b) => b[1] - a[1]).slice(0, closeLook);
  const candidates = new Set(fullest.map(([sentence]) => sentence));
  if (bySentence.length <= fewSentences) bySentence.forEach((_, at) => candidates.add(at));
  return [...candidates].map((sentence) => makeFrame(point, bySentence[sentence] ?? [], scene));
}

/**
 * The frame that speaks for the point. A sentence that contradicts it stands, unless another says clearly more of it
 * without contradicting.
 */
function settle(frames: readonly Frame[]): {
  readonly frame: Frame | undefined;
  readonly contradiction: Contradiction | null;
} {
  let agreeing: Frame | undefined;
  for (const frame of [...frames].sort((a, b) => b.share - a.share)) {
    // Who says a thing and its opposite has not said it; who says less of the opposite may mean something else.
    if (agreeing && frame.share < saysAsMuch * agreeing.share) break;
    const contradiction = contradictionIn(frame);
    if (contradiction) return { frame, contradiction };
    agreeing ??= frame;
  }
  return { frame: agreeing, contradiction: null };
}

/** What the first check that speaks says. */
function contradictionIn(frame: Frame): Contradiction | null {
  const checks = frame.model.grammar.code === 'en' ? pointChecks : anyLanguageChecks;
  for (const check of checks) {
    const contradiction = check(frame);
    if (contradiction) return contradiction;
  }
  return null;
}

/** 0..1: how much of a point counts as said, by one sentence or by words strewn over the answer. */
function shareSaid({ wanted }: Point, frames: readonly Frame[]): number {
  const best = Math.max(0, ...frames.map(({ share }) => share));
  return best && Math.max(best, (weighSaid(wanted) / weigh(wanted)) * strewn);
}

function flagOf({ kind, typed, meant }: Contradiction, scene: Scene, strings: Strings): Flag {
  const [yours, notes] = [
    scene.answer.text.slice(typed.from, typed.to),
    scene.model.text.slice(meant.from, meant.to),
  ];
  const message = strings.marking[wordings[kind]](yours, notes);
  return { kind, message, start: typed.from, end: typed.to };
}

function marked({ text }: ReadText, { from, to }: Point, verdict: PointVerdict): MarkedPoint {
  return { start: from, end: to, text: text.slice(from, to), verdict, evidence: null, matches: [] };
}
