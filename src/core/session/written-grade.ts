import type { Strings } from '../../strings';
import { judgeAnswer, verdictCredit } from '../marking/judge';
import { markAnswer } from '../marking/mark';
import type { MarkedPoint, Marking, PointVerdict } from '../marking/marking';
import type { WrittenQuestion } from '../quiz/question';
import type { WrittenResponse } from './response';
import { tallyOf } from './tally';
import { isBlank } from './typed-answer';

export interface GradedPart {
  readonly verdict: PointVerdict;
  /** The student ruled on it. */
  readonly ruled: boolean;
}

export interface WrittenGrade {
  readonly verdict: 'correct' | 'partly' | 'wrong' | 'skipped';
  /** 0..1 */
  readonly score: number;
  /** 0..1 for each part. */
  readonly credits: readonly number[];
  /** Null where there was nothing to mark. */
  readonly marking: Marking | null;
  readonly parts: readonly GradedPart[];
}

/** What a written answer is marked against: the parts, a line each. */
export function modelOf({ parts }: Pick<WrittenQuestion, 'parts'>): string {
  return parts.map(onOneLine).join('\n');
}

/** A part of several lines would be several parts; only the last one may be, of a question with one part. */
function onOneLine(part: string, _: number, { length }: readonly string[]): string {
  return length === 1 ? part : part.replace(/\s+/gu, ' ');
}

/** Marks free words part by part; what the student says of a part counts more than what the marker says. */
export function gradeWritten(
  question: WrittenQuestion,
  { text, rulings = {} }: WrittenResponse,
  strings: Strings,
): WrittenGrade {
  const none = question.parts.map((): GradedPart => ({ verdict: 'missed', ruled: false }));
  const skipped = { verdict: 'skipped', score: 0, credits: none.map(() => 0) } as const;
  if (isBlank(text)) return { ...skipped, marking: null, parts: none };
  const { stem, marks, names, language } = question;
  const about = { question: stem, model: modelOf(question), answer: text, names, language };
  const marking = markAnswer({ ...about, ...(marks === null ? {} : { marks }) }, strings);
  const isRuled = question.parts.some((_, at) => rulings[at] !== undefined);
  if (!isRuled && marking.flags.some(({ kind }) => kind === 'no-knowledge')) {
    return { ...skipped, marking, parts: none };
  }
  const parts = verdictsOf(question, marking).map((verdict, at): GradedPart => {
    const ruling = rulings[at];
    if (ruling === undefined) return { verdict, ruled: false };
    return { verdict: ruling ? 'covered' : 'missed', ruled: true };
  });
  const credits = parts.map(({ verdict }) => verdictCredit[verdict]);
  const verdict = parts.every((part) => part.verdict === 'covered')
    ? 'correct'
    : credits.every((credit) => credit === 0)
      ? 'wrong'
      : 'partly';
  if (question.kind === 'source' && marks !== null && !isRuled && verdict === 'partly') {
    const { earned, of } = tallyOf(marking, marks);
    return { verdict, score: earned / of, credits: credits.map(() => earned / of), marking, parts };
  }
  const score = credits.reduce((sum, credit) => sum + credit, 0) / Math.max(1, credits.length);
  return { verdict, score, credits, marking, parts };
}

/** Of a recall each part by the key points that begin in it; of one part alone by the marker's word on the whole. */
function verdictsOf(
  { kind, parts }: WrittenQuestion,
  { overall, points }: Marking,
): PointVerdict[] {
  if (kind !== 'recall') return parts.map(() => wholeVerdict(overall, points));
  let from = 0;
  return parts.map((part, at) => {
    const to = from + onOneLine(part, at, parts).length;
    const inside = points.filter(({ start }) => start >= from && start <= to);
    from = to + 1;
    return wholeVerdict(judgeAnswer(inside.map(weighed)), inside);
  });
}

/** A claim weighs by its words. */
function weighed({ verdict, text }: MarkedPoint): { verdict: PointVerdict; weight: number } {
  return { verdict, weight: text.split(/\s+/u).length };
}

function wholeVerdict(
  overall: Marking['overall'],
  points: readonly Pick<MarkedPoint, 'verdict'>[],
): PointVerdict {
  if (overall === 'correct') return 'covered';
  if (overall === 'partly') return 'partly';
  return points.some(({ verdict }) => verdict === 'contradicted') ? 'contradicted' : 'missed';
}
