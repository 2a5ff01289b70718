import { describe, expect, test } from 'vitest';
import type { DateValue } from '../../../src/core/dates/date';
import { parseEdtf } from '../../../src/core/dates/edtf';
import { findFlaw } from '../../../src/core/quiz/checks';
import type { Draft } from '../../../src/core/quiz/draft';
import { gatherMaterial } from '../../../src/core/quiz/material';
import type { ChoiceQuestion, OrderQuestion } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';

const note = buildNote('Tarn', [
  {
    role: 'course',
    section: 'Course',
    points: [
      'In [1801|1801] Ada Mirren built a mill at the weir of Tarn.',
      'Ada Mirren had the weir and the mill of Tarn built by Josef Lund in 1804.',
      'Tarn',
      '  In [1801|1801] a second one.',
    ],
  },
  {
    role: 'impact',
    section: 'Impacts',
    points: ['The mill at the weir of Tarn was built in [1804|1804].', 'Farmers left.'],
  },
]);
const material = gatherMaterial(note, strings);
const item = note.points[0]?.id ?? '';

const dates = (...edtf: string[]): DateValue[] => edtf.flatMap((each) => parseEdtf(each) ?? []);

function gap(
  stem: string,
  options: readonly string[],
  key = 0,
  role: 'gap' | 'role' = 'gap',
): Draft {
  const question: ChoiceQuestion = {
    id: 'x',
    kind: role,
    stem,
    line: 2,
    items: [item],
    evidence: { text: item, spans: [] },
    role: 'course',
    section: 'Course',
    options: options.map((text) => ({ text, rightFor: null })),
    key,
  };
  return { question, worth: 1, dates: [] };
}

function date(stem: string, years: readonly string[], key: number): Draft {
  const draft = gap(stem, years, key);
  if (draft.question.kind === 'order') throw new Error('not a choice');
  return { ...draft, question: { ...draft.question, kind: 'date' }, dates: dates(...years) };
}

function order(
  texts: readonly string[],
  years: readonly string[],
  ranks: readonly number[],
): Draft {
  const question: OrderQuestion = {
    ...gap('Put these in order.', []).question,
    kind: 'order',
    events: texts.map((text, at) => ({
      text,
      line: 2,
      date: years[at] ?? '',
      rank: ranks[at] ?? 0,
    })),
  };
  return { question, worth: 1, dates: dates(...years) };
}

const farmers = note.points.at(-1)?.id ?? '';
const about = (point: string, draft: Draft): Draft => ({
  ...draft,
  question: { ...draft.question, items: [point] },
});

const people = ['Ada Mirren', 'Tom Hale', 'Josef Kern'];
const mill = 'The mill at the weir burned down.';

describe('a sound question passes', () => {
  test.each<[string, Draft]>([
    ['a gap', gap('In the spring … built a mill at the weir.', people)],
    ['a date', date(mill, ['1801', '1807', '1812'], 0)],
    [
      'a role of two',
      about(farmers, gap('The farmers sold the weir.', ['A cause', 'An impact'], 0, 'role')),
    ],
    [
      'an order',
      order(
        [mill, 'The weir froze over.', 'The canal fell dry.'],
        ['1801', '1807', '1812'],
        [0, 1, 2],
      ),
    ],
    [
      'an order with a tie',
      order(
        [mill, 'The weir froze over.', 'The canal fell dry.'],
        ['1801', '1801', '1812'],
        [0, 0, 1],
      ),
    ],
    ['a short stem under its context', gap('Tarn: this was the work of … alone', people)],
  ])('%s', (_, draft) => {
    expect(findFlaw(draft, material)).toBeNull();
  });
});

describe('a flaw is found', () => {
  test.each<[string, Draft, string]>([
    ['two options', gap('In the spring … built a mill.', people.slice(1)), 'too-few-options'],
    ['no key', gap('In the spring … built a mill.', people, 7), 'too-few-options'],
    [
      'two events',
      order([mill, 'The weir froze over.'], ['1801', '1807'], [0, 1]),
      'too-few-options',
    ],
    ['a long stem', gap(`… built ${'a mill and '.repeat(30)}a weir.`, people), 'stem-too-long'],
    ['a short stem', gap('… built it.', people), 'stem-too-short'],
    ['an open end', gap('In the spring … built a mill at:', people), 'stem-is-fragment'],
    [
      'an open bracket',
      gap('In the spring … built a mill (the first.', people),
      'stem-is-fragment',
    ],
    ['a dangling word', gap('This was built by … in the spring.', people), 'stem-dangles'],
    [
      'a dangling event',
      order([mill, 'He left Tarn.', 'The canal froze over.'], ['1801', '1807', '1812'], [0, 1, 2]),
      'stem-dangles',
    ],
    ['the key', gap('In the spring … built the Mirren mill.', people), 'key-in-stem'],
    [
      'the key under another name',
      gap('For Russia … was all there was.', ['USSR', 'Orrin', 'Tarn']),
      'key-in-stem',
    ],
    ['the year', date('The mill of 1801 burned down.', ['1801', '1807', '1812'], 0), 'key-in-stem'],
    [
      'an article',
      gap('In the spring Tarn built an … by the weir.', ['engine', 'mill', 'inn']),
      'grammar-cue',
    ],
    [
      'an option twice',
      gap('In the spring … built a mill.', ['Ada Mirren', 'Hale', 'hale']),
      'options-not-unique',
    ],
    [
      'an option under another name',
      gap('In the spring … built a mill.', ['Ada Mirren', 'Hale', 'Tom Hale']),
      'options-not-unique',
    ],
    ['unsorted dates', date(mill, ['1812', '1801', '1807'], 1), 'options-unsorted'],
    ['overlapping dates', date(mill, ['1801', '1801-03', '1807'], 0), 'options-unsorted'],
    [
      'ranks against time',
      order(
        [mill, 'The weir froze over.', 'The canal froze over.'],
        ['1801', '1807', '1812'],
        [0, 2, 1],
      ),
      'options-unsorted',
    ],
    [
      'ranks where the dates leave it open',
      order(
        [mill, 'The weir froze over.', 'The canal froze over.'],
        ['1801', '1801-05', '1812'],
        [0, 1, 2],
      ),
      'options-unsorted',
    ],
    [
      'a date that the note gives elsewhere',
      date('A mill was built at the weir of Tarn.', ['1801', '1804', '1812'], 0),
      'option-also-true',
    ],
    [
      'a name that the note gives elsewhere',
      gap('… built a mill at the weir of Tarn.', ['Ada Mirren', 'Josef Lund', 'Tom Hale']),
      'option-also-true',
    ],
    [
      'a role that it has elsewhere too',
      gap('A mill was built at the weir of Tarn.', ['Part of the course', 'An impact'], 0, 'role'),
      'option-also-true',
    ],
  ])('%s', (_, draft, flaw) => {
    expect(findFlaw(draft, material)).toBe(flaw);
  });
});
