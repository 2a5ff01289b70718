import type { Span } from '../../text/span';
import type { FlagKind } from '../marking';
import type { Frame } from '../points';

/** What was typed, a span of the answer, and what stands in the model answer instead. */
export interface Contradiction {
  readonly kind: Extract<FlagKind, 'wrong-date' | 'wrong-number' | 'negation' | 'opposite'>;
  readonly typed: Span;
  readonly meant: Span;
}

/** Looks at one key point beside one sentence of the answer: does the sentence contradict the point? */
export type PointCheck = (frame: Frame) => Contradiction | null;
