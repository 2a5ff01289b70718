import { families, type Family } from '../../src/core/quiz/question';
import type { QuizPlan } from '../../src/core/session/quiz-plan';
import type { QuizStart } from '../../src/views/quiz-state';

export const plan: QuizPlan = {
  scope: { kind: 'note', path: 'Cold War/Berlin.md', line: null },
  points: 'all',
  length: 10,
  families: Object.keys(families) as Family[],
  timed: false,
  seed: 5,
};

/** The choices before a quiz on a note, as they are offered at first. */
export const startState: QuizStart = {
  kind: 'start',
  plan,
  title: 'Berlin Blockade',
  notes: [
    { path: 'Cold War/Berlin.md', title: 'Berlin Blockade' },
    { path: 'Cold War/Suez.md', title: 'Suez Crisis' },
    { path: 'July.md', title: 'The July Crisis' },
  ],
  folders: ['Cold War', 'Rome'],
  counts: { due: 7, fresh: 0, missed: 0 },
  unfinished: [],
};
