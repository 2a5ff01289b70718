import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceQuestion, Question } from '../../../src/core/quiz/question';
import { hintFor } from '../../../src/core/session/hint';
import { en } from '../../../src/strings';
import { choice, match, order, truth, typedDate, typedName, written } from './questions';

const hint = (question: Question): string | null => hintFor(question, en);
const optionsOf = (
  texts: readonly string[],
  more: Partial<ChoiceQuestion> = {},
): ChoiceQuestion => ({
  ...choice('a', 1),
  section: '',
  options: texts.map((text) => ({ text, rightFor: null })),
  ...more,
});

describe('a hint', () => {
  test('at a name is its first letter and how long its words are', () => {
    expect(hint(typedName('Ada Mirren'))).toBe('It begins with “A” and has words of 3, 6 letters');
    expect(hint(typedName('Orrin'))).toBe('It begins with “O” and has 5 letters');
  });

  test('at a number is between what it lies', () => {
    const asked = (model: string): string | null => hint(typedName(model, { wanted: 'number' }));
    expect(asked('35 men')).toBe('It is between 10 and 100');
    expect(asked('two million')).toBe('It is between 1,000,000 and 10,000,000');
    expect(asked('1000')).not.toContain('1,000 ');
    expect(asked('none')).toBeNull();
  });

  test.each([
    ['4 March 1871', '1871-03-04', 'When: March 1871'],
    ['March 1871', '1871-03', 'When: 1870s'],
    ['1871', '1871', 'When: 1870s'],
    ['1870', '1870', 'When: 19th century'],
    ['871', '0871', 'When: 9th century'],
    ['44 BC', '-0043', 'When: 1st century BC'],
    ['432 BC', '-0431', 'When: 5th century BC'],
  ])('at %s is the month of a day, else the decade, long ago the century', (model, edtf, said) => {
    expect(hint(typedDate(model, edtf))).toBe(said);
  });

  test('at dates to choose from is the decade that two of them share, and not all', () => {
    expect(hint(optionsOf(['1869', '1871', '1874']))).toBe('When: 1870s');
    expect(hint(optionsOf(['1872', '1871', '1874']))).toBeNull();
    expect(hint(optionsOf(['1869', '1871', '1884', '1771']))).toBe('When: 19th century');
  });

  test('at other choices is where the note says it, unless that is asked or tells it', () => {
    const names = ['Tom Hale', 'Ada Mirren', 'The Queen'];
    const asked = (section: string, kind: ChoiceQuestion['kind'] = 'gap'): string | null =>
      hint(optionsOf(names, { section, kind }));
    expect(asked('How it began')).toBe('Your note says so under “How it began”');
    expect(asked('Mirren’s dam')).toBeNull();
    expect(asked('The fall of Tom Hale')).toBeNull();
    expect(asked('')).toBeNull();
    for (const kind of ['role', 'which', 'odd', 'first', 'between'] as const)
      expect(asked('Causes', kind)).toBeNull();
  });

  test('at an order is what comes first, of three or more', () => {
    expect(hint(order('a', [1, 0, 2]))).toBe('This comes first: Event 1');
    expect(hint(order('a', [1, 0]))).toBeNull();
  });

  test('at a match is one pair of three or more', () => {
    const pairs = [
      ['1871', 'dam'],
      ['1874', 'mill'],
      ['1880', 'school'],
    ] as const;
    expect(hint(match(pairs))).toBe('One pair: 1871 – dam');
    expect(hint(match(pairs.slice(0, 2)))).toBeNull();
  });

  test('at a statement is what to look at, true or false', () => {
    expect(hint(truth('The dam was built by Tom Hale.', 'Tom Hale'))).toContain('who or what');
    expect(hint(truth('It broke in 1869.', '1869', typedDate('1871', '1871')))).toContain('when');
    const trues = Array.from({ length: 40 }, (_, at) =>
      hint({ ...truth('It broke in 1871.'), id: at.toString(16).padStart(16, '0') }),
    );
    expect(new Set(trues).size).toBe(3);
  });

  test('at free words is how they begin, or how many points are looked for', () => {
    const parts = [
      'The millers had dug out clay from the wall',
      'Nine days of rain',
      'Hyperinflation',
    ];
    expect(hint(written(parts))).toBe('They begin: “The millers …”, “Nine …”, “H …”');
    expect(hint(written(['Rain filled the lake. The millers dug out clay.']))).toBe(
      '2 points are looked for',
    );
  });

  test('never says the answer, whatever that is (seed 41)', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.constantFrom('A', 'a b', '1', '10', '1000', 'It', 'begins', '一', '毛泽东', 'İ', '👑 x'),
    );
    const year = fc.integer({ min: 1, max: 2020 });
    const said = (question: Question, keys: readonly string[]): void => {
      const words = (hintFor(question, en) ?? '').toLowerCase();
      const template = 'it begins with and has words of letters letter is between they begin';
      for (const key of keys.map((each) => each.trim().toLowerCase())) {
        // A key of one letter, and one that the sentence itself is made of, cannot be kept out of it.
        if (key.length < 2 || template.includes(key) || !/[\p{L}\p{N}]/u.test(key)) continue;
        expect(words.includes(`“${key}”`) || words.endsWith(`: ${key}`)).toBe(false);
      }
    };
    fc.assert(
      fc.property(name, name, year, (first, second, at) => {
        said(typedName(first), [first]);
        said(typedName(first, { wanted: 'number' }), [first]);
        const edtf = String(at).padStart(4, '0');
        said(typedDate(String(at), edtf), [String(at)]);
        said(optionsOf([second, first], { section: second }), [first]);
        said(written([first, second]), [first, second]);
      }),
      { seed: 41, numRuns: 400 },
    );
  });
});
