import { describe, expect, test } from 'vitest';
import { comparedName, rates, scoreNames, type NameHit } from '../../labels/score-names';

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
    expect(found).toEqual({ right: 2, given: 2, wanted: 3 });
    expect(typed).toEqual({ right: 1, given: 1, wanted: 3 });
    expect(byType.get('place')).toEqual({ right: 0, given: 0, wanted: 1 });
    expect(missed).toEqual(['2 treaty Treaty of London', '3 term blank cheque']);
    expect(mistyped).toEqual(['1 place Russia (name)']);
  });

  test('a name on another line is wrong, one that is labelled "maybe" is neither', () => {
    const { found, wrong } = scoreNames(
      labels,
      [[2, 'place', 'London']],
      [hit(2, 'place', 'London'), hit(2, 'place', 'Russia')],
    );
    expect(found).toEqual({ right: 0, given: 1, wanted: 3 });
    expect(wrong).toEqual(['2 place Russia']);
  });

  test('terms are counted apart, and a wrong term is no wrong name', () => {
    const { found, terms } = scoreNames(
      labels,
      [],
      [hit(3, 'term', 'blank cheque'), hit(3, 'term', 'a word')],
    );
    expect(terms).toEqual({ right: 1, given: 2, wanted: 1 });
    expect(found.given).toBe(0);
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
    expect(found).toEqual({ right: 2, given: 2, wanted: 2 });
  });

  test('rates divide by nothing where there is nothing', () => {
    expect(rates({ right: 0, given: 0, wanted: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(rates({ right: 1, given: 2, wanted: 1 }).f1).toBeCloseTo(2 / 3);
  });
});
