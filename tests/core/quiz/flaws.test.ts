import { describe, expect, test } from 'vitest';
import type { HistoryNote } from '../../../src/core/notes/note';
import type { Flaw } from '../../../src/core/quiz/checks';
import { flawOf } from '../../../src/core/quiz/flaws';
import { gatherMaterial } from '../../../src/core/quiz/material';
import type { Question } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';

const note = buildNote('Tarn', [
  {
    role: 'course',
    section: 'Course',
    points: [
      'Rations',
      '  [Ada Mirren|p] handed out bread to the homeless millers.',
      '[Josef Lund|p] handed out bread to the homeless after [March 1871|1871-03].',
      '[Tom Hale|p] opened the weir.',
    ],
  },
]);

const [, bread, again, weir] = note.points;

function question<Given extends Partial<Question>>(given: Given) {
  return {
    id: 'q',
    path: '',
    title: note.title,
    line: 1,
    items: [bread].flatMap((point) => point ?? []),
    evidence: { text: bread?.text ?? '', spans: [] },
    role: 'course' as const,
    section: 'Course',
    ...given,
  };
}

function flaw(asked: Question, of: HistoryNote = note): Flaw | null {
  return flawOf(asked, gatherMaterial(of, { seed: 1, strings }));
}

const typed = (stem: string, model: string, also: string[] = []) =>
  question({
    form: 'typed',
    kind: 'gap',
    stem,
    model,
    also,
    wanted: 'person',
    date: null,
    language: 'en',
    others: [],
  });

describe('a choice', () => {
  const choice = (wrong: string, rightFor: string) =>
    question({
      form: 'choice',
      kind: 'gap',
      stem: 'Rations: ____ handed out bread to the homeless millers.',
      key: 0,
      options: [
        { text: 'Ada Mirren', rightFor: null },
        { text: wrong, rightFor },
        { text: 'Orrin', rightFor: null },
      ],
    });

  test('has one right option: nobody else did the same', () => {
    expect(flaw(choice('Josef Lund', again?.text ?? ''))).toBe('several-right');
    expect(flaw(choice('Tom Hale', weir?.text ?? ''))).toBeNull();
  });

  test('of two events looks at each of them by itself', () => {
    const first = (second: string) =>
      question({
        form: 'choice',
        kind: 'first',
        stem: 'Which came first?',
        key: 0,
        options: [
          { text: 'Rations: Ada Mirren handed out bread', rightFor: null },
          { text: second, rightFor: null },
        ],
      });
    expect(flaw(first('Tom Hale opened the weir'))).toBeNull();
    expect(flaw(first('He opened the weir'))).toBe('stem-dangles');
  });
});

describe('what is typed', () => {
  test('does not stand in the sentence, nor does another name of it', () => {
    const stem = 'Rations: ____ handed out bread to the homeless millers.';
    expect(flaw(typed(stem, 'Ada Mirren'))).toBeNull();
    expect(flaw(typed(stem, 'Rations Board'))).toBe('key-in-stem');
    expect(flaw(typed(stem, 'Ada Mirren', ['the millers']))).toBe('key-in-stem');
  });
});

describe('true or false', () => {
  const truth = (stem: string, model: string) =>
    question({
      form: 'truth',
      kind: 'truth',
      stem,
      change: {
        kind: 'name',
        at: { from: 0, to: 8 },
        fix: { wanted: 'person', model, also: [], date: null, language: 'en', others: [] },
      },
    });

  test('does not say what would be right', () => {
    expect(flaw(truth('Tom Hale handed out bread to the homeless.', 'Ada Mirren'))).toBeNull();
    expect(flaw(truth('Tom Hale handed out the bread of Mirren.', 'Ada Mirren'))).toBe(
      'key-in-stem',
    );
  });

  test('says who it is about', () => {
    expect(flaw(truth('He handed out bread to the homeless.', 'Ada Mirren'))).toBe('stem-dangles');
  });
});

describe('an order', () => {
  const order = (...texts: string[]) =>
    question({
      form: 'order',
      kind: 'order',
      stem: 'Put these in order.',
      events: texts.map((text, rank) => ({ text, line: 1, date: '1871', rank })),
    });

  test('has events that can be understood, each once', () => {
    const two = ['Tom Hale opened the weir', 'Ada Mirren left Tarn'];
    expect(flaw(order(...two, 'Josef Lund came to Tarn'))).toBeNull();
    expect(flaw(order(...two, 'Tom Hale opened the weir.'))).toBe('option-twice');
    expect(flaw(order(...two, 'This was forgotten soon'))).toBe('stem-dangles');
  });
});

describe('a match', () => {
  const match = (...pairs: (readonly [string, string])[]) =>
    question({
      form: 'match',
      kind: 'match',
      stem: 'Match each person with what they did.',
      matched: 'people',
      pairs: pairs.map(([left, right]) => ({ left, right, line: 1 })),
      offered: pairs.map((_, at) => at),
    });
  const hale = ['Tom Hale', 'opened the weir'] as const;

  test('has no two left sides of one person, and no two right sides alike', () => {
    expect(flaw(match(hale, ['Ada Mirren', 'left Tarn']))).toBeNull();
    expect(flaw(match(hale, ['Hale', 'left Tarn']))).toBe('option-twice');
    expect(flaw(match(hale, ['Ada Mirren', 'Opened the weir.']))).toBe('option-twice');
  });

  test('is not settled by a name on both sides', () => {
    expect(flaw(match(hale, ['Ada Mirren', 'left the Mirren mill']))).toBe('key-in-stem');
  });
});

describe('what is told freely', () => {
  const recall = (...parts: string[]) =>
    question({
      form: 'written',
      kind: 'recall',
      stem: 'Give the two causes of the bread riot.',
      parts,
      marks: null,
      sources: [],
      language: 'en',
      names: [],
    });

  test('is neither said in the request nor twice among what is wanted', () => {
    expect(flaw(recall('hunger', 'cold'))).toBeNull();
    expect(flaw(recall('hunger', 'bread'))).toBe('key-in-stem');
    expect(flaw(recall('hunger', 'Hunger.'))).toBe('option-twice');
  });
});
