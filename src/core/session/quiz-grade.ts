import type { OrderQuestion, Question, TypedQuestion, WrittenQuestion } from '../quiz/question';
import type { Strings } from '../../strings';
import { gradeOrder } from './order-grade';
import type { Marking, PointVerdict } from '../marking/marking';
import type { Response, TypedResponse } from './response';
import { isBlank, markTyped, type TypedMark } from './typed-answer';

export interface Graded {
  readonly response: Response;
  readonly verdict: 'correct' | 'partly' | 'wrong' | 'skipped';
  /** 0..1; half of what was earned where a hint was asked for. */
  readonly score: number;
  /** 0..1 for each of the question's items, before any hint. */
  readonly credits: readonly number[];
  /** For ordering: how many events stand in their place. */
  readonly inPlace: number | null;
  /** For typed words: what the marker made of them. */
  readonly mark: TypedMark | null;
  /** For free words: what the marker made of them, against `modelOf` the question. */
  readonly marking: Marking | null;
  /** For free words: each part of the question, in order. */
  readonly parts: readonly GradedPart[];
}

export interface GradedPart {
  readonly verdict: PointVerdict;
  /** The student ruled on it. */
  readonly ruled: boolean;
}

/**
 * The verdict on any response to any question: one that does not fit the question (an option that
 * is not there, an order that is no permutation) is wrong and never throws.
 */
export function gradeResponse(question: Question, response: Response, strings: Strings): Graded {
  const about = {
    response,
    inPlace: null,
    mark: null,
    marking: null,
    parts: [],
    credits: question.items.map(() => 0),
  };
  if (response.kind === 'skip') return { ...about, verdict: 'skipped', score: 0 };
  if (question.form === 'typed' && response.kind === 'typed') {
    return gradeTyped(question, response, strings);
  }
  if (question.form === 'order') {
    const ranks = response.kind === 'order' ? ranksGiven(question, response.order) : [];
    return ranks.length === question.events.length
      ? { ...about, ...gradeOrder(ranks) }
      : { ...about, verdict: 'wrong', score: 0, inPlace: 0 };
  }
  const isRight =
    question.form === 'choice' && response.kind === 'choice' && response.option === question.key;
  return { ...about, verdict: isRight ? 'correct' : 'wrong', score: isRight ? 1 : 0 };
}

/** Without a word, or with words that say "I don't know", it is as good as skipped. */
function gradeTyped(question: TypedQuestion, response: TypedResponse, strings: Strings): Graded {
  const none = question.items.map(() => 0);
  const about = { response, inPlace: null, marking: null, parts: [], credits: none };
  if (isBlank(response.text)) return { ...about, mark: null, verdict: 'skipped', score: 0 };
  const mark = markTyped(question, response.text, strings);
  return response.overruled
    ? { ...about, mark, verdict: 'correct', score: 1, credits: question.items.map(() => 1) }
    : {
        ...about,
        mark,
        verdict: mark.verdict,
        score: mark.score,
        credits: question.items.map(() => mark.score),
      };
}

/** The ranks in the student's order, each event once; not as many as there are events where it is no order of all. */
function ranksGiven({ events }: OrderQuestion, order: readonly number[]): number[] {
  if (order.length !== events.length) return [];
  return [...new Set(order)].flatMap((index) => events[index]?.rank ?? []);
}

/** What a written answer is marked against: the parts, a line each. */
export function modelOf({ parts }: Pick<WrittenQuestion, 'parts'>): string {
  return parts.join('\n');
}
