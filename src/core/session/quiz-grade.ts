import type { OrderQuestion, Question, TypedQuestion } from '../quiz/question';
import type { Strings } from '../../strings';
import type { Marking } from '../marking/marking';
import { pairsRight } from './match-grade';
import { gradeOrder } from './order-grade';
import type { Response, TypedResponse } from './response';
import { gradeTruth } from './truth-grade';
import { isBlank, markTyped, type TypedMark } from './typed-answer';
import { gradeWritten, type GradedPart } from './written-grade';

export interface Graded {
  readonly response: Response;
  readonly verdict: 'correct' | 'partly' | 'wrong' | 'skipped';
  /** 0..1; half of what was earned where a hint was asked for. */
  readonly score: number;
  /** 0..1 for each of the question's items, before any hint. */
  readonly credits: readonly number[];
  /** For ordering: how many events stand in their place. */
  readonly inPlace: number | null;
  /** For typed words, and for those that put a false statement right: what the marker made of them. */
  readonly mark: TypedMark | null;
  /** For free words: what the marker made of them, against `modelOf` the question. */
  readonly marking: Marking | null;
  /** For free words: each part of the question, in order. */
  readonly parts: readonly GradedPart[];
}

type Grade = Pick<Graded, 'verdict' | 'score'> & Partial<Graded>;

const wrong: Grade = { verdict: 'wrong', score: 0 };
const skipped: Grade = { verdict: 'skipped', score: 0 };

/**
 * The verdict on any response to any question: one that does not fit the question (an option that
 * is not there, an order that is no permutation) is wrong and never throws.
 */
export function gradeResponse(question: Question, response: Response, strings: Strings): Graded {
  const grade = response.kind === 'skip' ? skipped : gradeGiven(question, response, strings);
  return {
    response,
    inPlace: null,
    mark: null,
    marking: null,
    parts: [],
    credits: question.items.map(() => grade.score),
    ...grade,
    score: response.hinted ? grade.score / 2 : grade.score,
  };
}

/** Each form is answered in a way of its own. */
function gradeGiven(question: Question, response: Response, strings: Strings): Grade {
  switch (question.form) {
    case 'choice':
      return response.kind === 'choice' && response.option === question.key
        ? { verdict: 'correct', score: 1 }
        : wrong;
    case 'order':
      return gradeOrdered(question, response.kind === 'order' ? response.order : []);
    case 'match':
      return gradeShares(pairsRight(question, response.kind === 'match' ? response.chosen : []));
    case 'typed':
      return response.kind === 'typed' ? gradeTyped(question, response, strings) : wrong;
    case 'truth':
      return response.kind === 'truth' ? gradeTruth(question, response, strings) : wrong;
    case 'written':
      return response.kind === 'written' ? gradeWritten(question, response, strings) : wrong;
  }
}

/** Without a word, or with words that say "I don't know", it is as good as skipped. */
function gradeTyped(
  question: TypedQuestion,
  { text, overruled }: TypedResponse,
  strings: Strings,
): Grade {
  if (isBlank(text)) return skipped;
  const mark = markTyped(question, text, strings);
  const { verdict, score } = mark;
  return overruled ? { verdict: 'correct', score: 1, mark } : { verdict, score, mark };
}

/** Each event once in the student's order; what is no order of all of them is wrong. */
function gradeOrdered({ events }: OrderQuestion, order: readonly number[]): Grade {
  const distinct = order.length === events.length ? [...new Set(order)] : [];
  const ranks = distinct.flatMap((index) => events[index]?.rank ?? []);
  if (ranks.length !== events.length) return { ...wrong, inPlace: 0 };
  const grade = gradeOrder(ranks);
  return { ...grade, credits: events.map((_, index) => grade.credits[order.indexOf(index)] ?? 0) };
}

/** The share of what is right. */
function gradeShares(right: readonly boolean[]): Grade {
  const credits = right.map((each) => (each ? 1 : 0));
  const score = credits.filter((credit) => credit === 1).length / Math.max(1, credits.length);
  return { verdict: score === 1 ? 'correct' : score === 0 ? 'wrong' : 'partly', score, credits };
}
