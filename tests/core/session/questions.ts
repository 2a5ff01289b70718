import type { ChoiceQuestion, OrderQuestion } from '../../../src/core/quiz/question';

const evidence = { text: 'The dam at Orrin broke in March 1871.', spans: [{ from: 27, to: 37 }] };

/** A question with three options of which the one at `key` is right. */
export function choice(id: string, key: number): ChoiceQuestion {
  return {
    id,
    kind: 'date',
    stem: 'The dam at Orrin broke.',
    line: 3,
    items: [`point-${id}`],
    evidence,
    role: 'course',
    section: 'Course',
    options: ['1869', 'March 1871', '1874'].map((text) => ({ text, rightFor: null })),
    key,
  };
}

/** A question whose events are offered with these ranks. */
export function order(id: string, ranks: readonly number[]): OrderQuestion {
  return {
    id,
    kind: 'order',
    stem: 'Put these in order.',
    line: 3,
    items: ranks.map((_, index) => `point-${id}-${index}`),
    evidence,
    role: 'course',
    section: 'Course',
    events: ranks.map((rank, index) => ({
      text: `Event ${index}`,
      line: 3 + index,
      date: String(1870 + rank),
      rank,
    })),
  };
}
