import type { DateValue } from '../dates/date';
import { hashText } from '../text/hash';
import { seededRandom, type Random } from '../text/random';
import type { Span } from '../text/span';
import type { Material, Statement } from './material';
import type { Question, QuestionKind } from './question';

/** A question before it is checked and chosen. */
export interface Draft {
  readonly question: Question;
  /** 0..1: how much the generator itself thinks of it, among questions of its kind. */
  readonly worth: number;
  /** The date of each option or event, in their order; empty where they are no dates. */
  readonly dates: readonly DateValue[];
}

/** Pure: the same material and seed give the same drafts. */
export type Generator = (material: Material, seed: number) => Draft[];

/** The same for the same kind, points and key, whatever the seed. */
export function questionId(kind: QuestionKind, items: readonly string[], key: string): string {
  return hashText([kind, ...items, key].join('\u0000'));
}

/** Dice of a question's own, so that one question more in a note changes no other. */
export function diceFor(seed: number, id: string): Random {
  return seededRandom((seed ^ Number.parseInt(id.slice(0, 8), 16)) >>> 0);
}

/** What every question says of the statement it was made from; spans point into the statement. */
export function settledBy(
  { point, from, section }: Statement,
  spans: readonly Span[],
): Pick<Question, 'line' | 'items' | 'evidence' | 'role' | 'section'> {
  return {
    line: point.line,
    items: [point.id],
    evidence: {
      text: point.text,
      spans: spans.map((span) => ({ from: span.from + from, to: span.to + from })),
    },
    role: point.role,
    section,
  };
}
