import type { Marking } from '../../src/core/marking/marking';
import type { RuledMarking } from '../../src/core/session/overrule';
import type { CheckAnswer, CheckState } from '../../src/views/check';
import { unanswered } from '../../src/views/check-state';
import { cartoonSet } from './outline-states';

const secondModel = cartoonSet.questions[1]?.model ?? '';
export const typedAnswer =
  'The blockade was failing because planes flew right over it, and Stalin was willing to shoot them down.';

const stretch = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const pair = (
  model: string,
  answer: string,
): { model: { start: number; end: number }; answer: { start: number; end: number } } => ({
  model: stretch(secondModel, model),
  answer: stretch(typedAnswer, answer),
});

export const marking: Marking = {
  overall: 'partly',
  score: 0.4,
  points: [
    {
      ...stretch(secondModel, 'the blockade was failing'),
      text: 'the blockade was failing',
      verdict: 'covered',
      evidence: stretch(typedAnswer, 'The blockade was failing'),
      matches: [pair('blockade was failing', 'blockade was failing')],
    },
    {
      ...stretch(secondModel, 'the planes flew over it unhindered'),
      text: 'the planes flew over it unhindered',
      verdict: 'partly',
      evidence: stretch(typedAnswer, 'planes flew right over it'),
      matches: [pair('planes flew', 'planes flew'), pair('over it', 'over it')],
    },
    {
      ...stretch(secondModel, 'It shows Stalin as unwilling to shoot'),
      text: 'It shows Stalin as unwilling to shoot',
      verdict: 'contradicted',
      evidence: stretch(typedAnswer, 'Stalin was willing to shoot them down'),
      matches: [pair('Stalin', 'Stalin'), pair('shoot', 'shoot')],
    },
    {
      ...stretch(secondModel, 'that would have meant war'),
      text: 'that would have meant war',
      verdict: 'missed',
      evidence: null,
      matches: [],
    },
  ],
  flags: [
    {
      kind: 'opposite',
      message: 'You wrote “willing”; your note says “unwilling”.',
      ...stretch(typedAnswer, 'willing to shoot'),
    },
  ],
};

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
    saved: { kind: 'saved' },
    images: { 'pictures/airlift cartoon.png': null },
    answers: {},
    start: null,
    ...more,
  };
}
