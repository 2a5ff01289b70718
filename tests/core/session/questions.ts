import { parseEdtf } from '../../../src/core/dates/edtf';
import type {
  ChoiceQuestion,
  Item,
  OrderQuestion,
  TypedQuestion,
} from '../../../src/core/quiz/question';

const about = {
  path: 'Valley.md',
  title: 'The valley',
  role: 'course',
  section: 'Course',
} as const;

function item(id: string, line = 3): Item {
  return { id, text: `The point ${id}.`, role: 'course', line };
}

const evidence = { text: 'The dam at Orrin broke in March 1871.', spans: [{ from: 27, to: 37 }] };

/** A question with three options of which the one at `key` is right. */
export function choice(id: string, key: number): ChoiceQuestion {
  return {
    id,
    form: 'choice',
    kind: 'date',
    stem: 'The dam at Orrin broke.',
    line: 3,
    items: [item(`point-${id}`)],
    ...about,
    evidence,
    options: ['1869', 'March 1871', '1874'].map((text) => ({ text, rightFor: null })),
    key,
  };
}

/** A question whose events are offered with these ranks. */
export function order(id: string, ranks: readonly number[]): OrderQuestion {
  return {
    id,
    form: 'order',
    kind: 'order',
    stem: 'Put these in order.',
    line: 3,
    items: ranks.map((_, index) => item(`point-${id}-${index}`, 3 + index)),
    ...about,
    evidence,
    events: ranks.map((rank, index) => ({
      text: `Event ${index}`,
      line: 3 + index,
      date: String(1870 + rank),
      rank,
    })),
  };
}

/** A question that asks to type a name. */
export function typedName(model: string, more: Partial<TypedQuestion> = {}): TypedQuestion {
  return {
    id: `typed ${model}`,
    form: 'typed',
    kind: 'gap',
    stem: 'The dam at Orrin was built by ____ against the will of the millers.',
    line: 3,
    items: [item(`point ${model}`)],
    ...about,
    evidence,
    wanted: 'person',
    model,
    also: [],
    date: null,
    language: 'en',
    others: [],
    ...more,
  };
}

/** A question that asks to type a date, given in EDTF. */
export function typedDate(model: string, edtf: string, language = 'en'): TypedQuestion {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`${edtf} is no date`);
  const wanted = date.precision === 'day' || date.precision === 'month' ? date.precision : 'year';
  const stem = 'The dam at Orrin broke after nine days of rain.';
  return typedName(model, { kind: 'date', stem, wanted, date, language });
}
