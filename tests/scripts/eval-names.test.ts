import { describe, expect, test } from 'vitest';
import {
  comparedName,
  compareNames,
  compromiseNames,
  compromiseTypes,
  scoreNames,
  type NameHit,
} from '../../scripts/eval/names';
import { readNote } from '../../src/core/notes/read';

const hit = (line: number, type: string, text: string): NameHit => ({
  from: line,
  to: line,
  type,
  text,
});

describe('names are the same', () => {
  test.each([
    ['Tsar Nicholas II', 'Nicholas II'],
    ['the Netherlands', 'Netherlands'],
    ["Hitler's", 'hitler'],
    ['U.S.', 'US'],
    ['**NATO**', 'nato'],
    ["l'Italie", 'Italie'],
  ])('%s and %s', (a, b) => {
    expect(comparedName(a)).toBe(comparedName(b));
  });

  test.each([
    ['Austria', 'Australia'],
    ['Treaty of Versailles', 'Versailles'],
    ['Leo', 'Leopold'],
  ])('but not %s and %s', (a, b) => {
    expect(comparedName(a)).not.toBe(comparedName(b));
  });
});

describe('what a reader found is counted', () => {
  const labels = [
    [1, 'person', 'Tsar Nicholas II'],
    [1, 'place', 'Russia'],
    [2, 'treaty', 'Treaty of London'],
    [3, 'term', 'blank cheque'],
  ] as const;

  test('found with the right type, with none, or not at all', () => {
    const { found, typed, byType, missed, mistyped } = scoreNames(
      labels,
      [],
      [hit(1, 'person', 'Nicholas II'), hit(1, 'name', 'Russia')],
    );
    expect(found).toEqual({ right: 2, wrong: 0, missed: 1 });
    expect(typed).toEqual({ right: 1, wrong: 0, missed: 2 });
    expect(byType.get('place')).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(missed).toEqual(['2 treaty Treaty of London', '3 term blank cheque']);
    expect(mistyped).toEqual(['1 place Russia (name)']);
  });

  test('a name on another line is wrong, one that is labelled "maybe" is neither', () => {
    const { found, wrong } = scoreNames(
      labels,
      [[2, 'place', 'London']],
      [hit(2, 'place', 'London'), hit(2, 'place', 'Russia')],
    );
    expect(found).toEqual({ right: 0, wrong: 1, missed: 3 });
    expect(wrong).toEqual(['2 place Russia']);
  });

  test('terms are counted apart, and a wrong term is no wrong name', () => {
    const { found, terms } = scoreNames(
      labels,
      [],
      [hit(3, 'term', 'blank cheque'), hit(3, 'term', 'a word')],
    );
    expect(terms).toEqual({ right: 1, wrong: 1, missed: 0 });
    expect(found.wrong).toBe(0);
  });

  test('a point over several lines is found in each, a name said twice once', () => {
    const { found } = scoreNames(
      [
        [4, 'place', 'Rome'],
        [6, 'place', 'Rome'],
      ],
      [],
      [
        { from: 4, to: 6, type: 'place', text: 'Rome' },
        { from: 4, to: 6, type: 'place', text: 'Rome' },
      ],
    );
    expect(found).toEqual({ right: 2, wrong: 0, missed: 0 });
  });
});

test('another reader is asked for the same points and counted by the types it knows', () => {
  const labels = {
    ...({ note: '', language: 'en', split: 'dev', lines: 3 } as const),
    points: [[3, 3]],
    names: [
      [3, 'place', 'Berlin'],
      [3, 'treaty', 'Berlin Declaration'],
    ],
  } as const;
  const note = readNote(
    '# Causes\n\n- Winston Churchill spoke in Berlin of the Berlin Declaration',
    {
      title: 'T',
    },
  );
  const read = (text: string) => compromiseNames(text);
  expect(compromiseNames('Winston Churchill spoke in Berlin.')).toContainEqual({
    type: 'place',
    text: 'Berlin',
  });
  const { typed } = compareNames(labels, note, read, compromiseTypes);
  expect(typed.missed).toBe(0);
  expect(typed.wrong).toBeGreaterThan(0);
});
