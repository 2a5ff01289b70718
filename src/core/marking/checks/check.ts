import type { Span } from '../../text/span';
import type { ContradictionKind } from '../marking';
import type { Frame } from '../points';

/** What was typed, a span of the answer, and what stands in the model answer instead. */
export interface Contradiction {
  /** "Hedged" leaves it open: nothing is earned, and nothing is wrong. */
  readonly kind: ContradictionKind | 'hedged';
  readonly typed: Span;
  readonly meant: Span;
}

/** Looks at one key point beside one sentence of the answer: does the sentence contradict the point? */
export type PointCheck = (frame: Frame) => Contradiction | null;

/** How each is told, by its name in `Strings.marking`. */
export const wordings = {
  'wrong-date': 'instead',
  'wrong-number': 'instead',
  'wrong-name': 'instead',
  'swapped-actors': 'swapped',
  'swapped-cause': 'swappedCause',
  'swapped-order': 'swappedOrder',
  quantifier: 'insteadQuoted',
  negation: 'insteadQuoted',
  opposite: 'opposite',
  hedged: 'hedged',
} as const satisfies Record<Contradiction['kind'], string>;
