import { parseEdtf } from '../../../src/core/dates/edtf';
import type {
  ChoiceQuestion,
  Item,
  MatchQuestion,
  OrderQuestion,
  TruthQuestion,
  TypedKey,
  TypedQuestion,
  WrittenQuestion,
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

/** A question that asks to match these pairs, offered as they stand. */
export function match(pairs: readonly (readonly [string, string])[]): MatchQuestion {
  return {
    id: 'match',
    form: 'match',
    kind: 'match',
    stem: 'What goes together?',
    line: 3,
    items: pairs.map((_, index) => item(`point-match-${index}`, 3 + index)),
    ...about,
    evidence,
    matched: 'dates',
    pairs: pairs.map(([left, right], index) => ({ left, right, line: 3 + index })),
    offered: [...pairs.keys()],
  };
}

/** A statement; `wrong` are words in it that were changed, `fix` is what stands there in the note. */
export function truth(stem: string, wrong = '', fix: Partial<TypedKey> = {}): TruthQuestion {
  const from = stem.indexOf(wrong);
  const { wanted, model, also, date, language, others } = typedName('Ada Mirren', fix);
  return {
    id: `truth ${stem}`,
    form: 'truth',
    kind: 'truth',
    stem,
    line: 3,
    items: [item(`point ${stem}`)],
    ...about,
    evidence,
    change:
      wrong === ''
        ? null
        : {
            kind: date ? 'date' : 'name',
            at: { from, to: from + wrong.length },
            fix: { wanted, model, also, date, language, others },
          },
  };
}

/** A question to be answered in free words. */
export function written(
  parts: readonly string[],
  more: Partial<WrittenQuestion> = {},
): WrittenQuestion {
  return {
    id: `written ${parts.join(' ')}`,
    form: 'written',
    kind: parts.length > 1 ? 'recall' : 'explain',
    stem: parts.length > 1 ? 'What made the dam break?' : 'Explain why the dam broke.',
    line: 3,
    items: parts.map((text, index) => ({ ...item(`part-${index}`, 3 + index), text })),
    ...about,
    evidence,
    parts,
    marks: null,
    sources: [],
    language: 'en',
    names: [],
    ...more,
  };
}
