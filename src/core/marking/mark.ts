import type { Strings } from '../../strings';
import { formKey } from '../text/forms';
import { words } from '../text/words';
import { align } from './align';
import { answerChecks, pointChecks } from './checks/list';
import { coverPoint, type Coverage } from './coverage';
import { findEvidence } from './evidence';
import { makeFrame, readDenials, type Frame } from './frame';
import { creditFor, judgeAnswer, judgePoint, lenient, shareSaid, strict } from './judge';
import { keyPoints } from './key-points';
import type { Flag, MarkedPoint, Marking, MarkingInput } from './marking';
import { readText, type ReadText } from './tokens';
import { nameKeysOf, stopWeight, weighTokens } from './weights';

/** One key point is "one fact" up to this many words of meaning. */
const factWords = 4;
/** Answers of so few sentences are held against every point as they stand, whatever words they share. */
const fewSentences = 3;

/**
 * Marks a typed answer against a model answer, point by point. Deterministic; linear in the length of the answer.
 * Never fails: without a model answer everything is wrong and a flag says why.
 */
export function markAnswer(input: MarkingInput, strings: Strings): Marking {
  const model = readModel(input.model);
  const question = readText(input.question);
  const year = yearOf(model) ?? yearOf(question);
  const answer = readText(input.answer, {
    ...(year === null ? {} : { context: { year } }),
    numbered: numberedKeys(model),
  });
  const nameKeys = nameKeysOf(model);
  const knownNames = (input.names ?? []).flatMap((name) => words(name).map(({ norm }) => norm));
  for (const name of knownNames) nameKeys.add(formKey(name));
  const questionKeys = new Set(
    question.tokens.filter(({ kind }) => kind !== 'stop').map(({ key }) => key),
  );
  const known = new Set([...knownNames, ...model.tokens.map(({ norm }) => norm)]);
  for (const { norm } of question.tokens) known.add(norm);
  const alignment = align(model, answer, (norm) => known.has(norm));
  const weights = weighTokens(model, questionKeys, nameKeys);

  const coverages = coverPoints(input.model, weights, alignment);
  const scene = { input, alignment, questionKeys, weights, strings };
  for (const check of answerChecks) {
    const flag = check(scene);
    if (flag) return settle(input.model, coverages, flag);
  }

  const denials = { model: readDenials(model), answer: readDenials(answer) };
  const shared = { alignment, weights, denials, strings };
  const tokensBySentence = answer.sentences.map((): number[] => []);
  answer.tokens.forEach(({ sentence }, at) => tokensBySentence[sentence]?.push(at));
  const frameOf = (coverage: Coverage, sentence: number): Frame =>
    makeFrame(shared, coverage, sentence, tokensBySentence[sentence] ?? []);

  const strictness =
    input.marks === 1 || isOneFact(coverages, alignment.model, weights) ? lenient : strict;
  let earned = 0;
  let all = 0;
  const flags: Flag[] = [];
  const points = coverages.map((coverage): MarkedPoint => {
    const { flag, frame } = examine(coverage, frameOf, answer.sentences.length);
    if (flag && !flags.some((other) => isSameFlag(other, flag))) flags.push(flag);
    const share = shareSaid(coverage.share, coverage.sentences[0]?.share ?? 0);
    const verdict = flag ? 'contradicted' : judgePoint(share, strictness);
    earned += coverage.weight * creditFor(verdict, share);
    all += coverage.weight;
    const evidence = frame && verdict !== 'missed' ? findEvidence(frame, flag) : null;
    return {
      ...stretchOf(input.model, coverage),
      verdict,
      evidence: evidence?.stretch ?? null,
      matches: evidence?.matches ?? [],
    };
  });
  const score = all === 0 ? 0 : Math.min(1, earned / all);
  const verdicts = points.map(({ verdict }) => verdict);
  return { overall: judgeAnswer(score, verdicts, strictness), score, points, flags };
}

function readModel(text: string): ReadText {
  const first = readText(text);
  const year = yearOf(first);
  return year === null ? first : readText(text, { context: { year } });
}

/** The first full year of a text, for dates that leave theirs out. */
function yearOf({ tokens }: ReadText): number | null {
  for (const { date } of tokens) {
    const year = date && !date.inherited ? /^-?\d{4}/u.exec(date.edtf)?.[0] : undefined;
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** Keys of names that a numeral follows. */
function numberedKeys({ tokens }: ReadText): Set<string> {
  return new Set(
    tokens.flatMap((token, at) => {
      const next = tokens[at + 1];
      const isNumeral = next?.kind === 'number' && /^[ivx]+$/u.test(next.norm);
      return isNumeral ? [token.key] : [];
    }),
  );
}

/** Key points that weigh something; where the question says all of one, it is no point of its own. */
function coverPoints(
  model: string,
  weights: readonly number[],
  alignment: ReturnType<typeof align>,
): Coverage[] {
  const { tokens } = alignment.model;
  let next = 0;
  return keyPoints(model).flatMap((span) => {
    const inside: number[] = [];
    while ((tokens[next]?.from ?? Infinity) < span.from) next += 1;
    while ((tokens[next]?.from ?? Infinity) < span.to) {
      inside.push(next);
      next += 1;
    }
    const weighs = inside.some((at) => (weights[at] ?? 0) > stopWeight);
    return weighs ? [coverPoint(span, inside, weights, alignment)] : [];
  });
}

function isOneFact(
  coverages: readonly Coverage[],
  model: ReadText,
  weights: readonly number[],
): boolean {
  const [only, second] = coverages;
  if (!only || second) return false;
  const content = only.tokens.filter(
    (at) => model.tokens[at]?.kind !== 'stop' && (weights[at] ?? 0) > 0,
  );
  return content.length <= factWords;
}

/**
 * Holds the point against the sentences that speak of it. A sentence that contradicts it stands, unless another
 * says at least as much of it without contradicting.
 */
function examine(
  coverage: Coverage,
  frameOf: (coverage: Coverage, sentence: number) => Frame,
  sentenceCount: number,
): { readonly flag: Flag | null; readonly frame: Frame | null } {
  const candidates = coverage.sentences.map(({ sentence, share }) => ({ sentence, share }));
  if (sentenceCount <= fewSentences) {
    for (let sentence = 0; sentence < sentenceCount; sentence++) {
      if (candidates.some((other) => other.sentence === sentence)) continue;
      candidates.push({ sentence, share: 0 });
    }
  }
  let agreeing: { frame: Frame; share: number } | null = null;
  let denying: { frame: Frame; share: number; flag: Flag } | null = null;
  for (const { sentence, share } of candidates) {
    const frame = frameOf(coverage, sentence);
    let flag: Flag | null = null;
    for (const check of pointChecks) flag ??= check(frame);
    if (flag && (!denying || share > denying.share)) denying = { frame, share, flag };
    if (!flag && (!agreeing || share > agreeing.share)) agreeing = { frame, share };
  }
  if (denying && !(agreeing && agreeing.share > 0 && agreeing.share >= denying.share)) {
    return { flag: denying.flag, frame: denying.frame };
  }
  return { flag: null, frame: agreeing?.frame ?? null };
}

function isSameFlag(a: Flag, b: Flag): boolean {
  return a.kind === b.kind && a.start === b.start && a.message === b.message;
}

function stretchOf(model: string, { span }: Coverage): Pick<MarkedPoint, 'start' | 'end' | 'text'> {
  return { start: span.from, end: span.to, text: model.slice(span.from, span.to) };
}

function settle(model: string, coverages: readonly Coverage[], flag: Flag): Marking {
  const points = coverages.map((coverage): MarkedPoint => ({
    ...stretchOf(model, coverage),
    verdict: 'missed',
    evidence: null,
    matches: [],
  }));
  return { overall: 'wrong', score: 0, points, flags: [flag] };
}
