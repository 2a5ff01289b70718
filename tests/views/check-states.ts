import type { RuledMarking } from '../../src/core/session/overrule';
import type { CheckAnswer, CheckState } from '../../src/views/check';
import { unanswered } from '../../src/views/check-state';
import { cartoonSet, marking, typedAnswer } from './states';

export const ruled = (...points: readonly number[]): RuledMarking => ({
  ...marking,
  ruled: new Set(points),
});

export const typed = (text: string, more: Partial<CheckAnswer> = {}): CheckAnswer => ({
  ...unanswered,
  text,
  ...more,
});

export const marked = (more: Partial<CheckAnswer> = {}): CheckAnswer =>
  typed(typedAnswer, { stage: 'marked', marking: ruled(), isNews: true, ...more });

export function checkState(
  more: Partial<Extract<CheckState, { kind: 'check' }>> = {},
): Extract<CheckState, { kind: 'check' }> {
  const { setIndex = 0 } = more;
  return {
    kind: 'check',
    title: 'Berlin Blockade',
    sheet: `0#${setIndex}`,
    path: 'History/Berlin Blockade.md',
    set: cartoonSet,
    setIndex,
    setCount: 2,
    progress: { answered: 0, questions: 3, points: { earned: 0, of: 0 } },
    images: { 'pictures/airlift cartoon.png': null },
    answers: {},
    start: null,
    ...more,
  };
}
