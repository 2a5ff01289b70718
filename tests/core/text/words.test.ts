import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/core/text/distance';
import { formKey } from '../../../src/core/text/forms';
import { readNegations } from '../../../src/core/text/negation';
import { readNumbers, romanValue } from '../../../src/core/text/numbers';
import { words } from '../../../src/core/text/words';

describe('words', () => {
  test('spans spell their words, in order, however long the text', () => {
    const unit = fc.constantFrom('Käse ', "king's ", 'a', '1960s ', '. ', '東京は', '\n', '-');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 2000 }), (text) => {
        let end = 0;
        for (const word of words(text)) {
          expect(text.slice(word.from, word.to)).toBe(word.text);
          expect(word.from).toBeGreaterThanOrEqual(end);
          end = word.to;
        }
      }),
    );
  });

  test('a word is never torn where a long text is read in pieces', () => {
    const text = 'fortification '.repeat(500);
    expect(new Set(words(text).map(({ norm }) => norm))).toEqual(new Set(['fortification']));
  });

  test('normal form drops case, accents and the possessive; figures keep their s', () => {
    expect(words('Napoléon’s 1960s').map(({ norm }) => norm)).toEqual(['napoleon', '1960s']);
  });
});

describe('spelling', () => {
  test.each(
    'defence defense|mobilised mobilized|colour color|centre center|travelled traveled|labour labor|analyse analyze|programme program|grey gray|neighbouring neighboring|theatre theater|tsar czar'.split(
      '|',
    ),
  )('%s', (pair) => {
    const [british = '', american = ''] = pair.split(' ');
    expect(formKey(british)).toBe(formKey(american));
  });

  test.each('four for|hour hor|called caled|filled filed'.split('|'))('not %s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(formKey(a)).not.toBe(formKey(b));
  });
});

describe('word families', () => {
  test.each(
    'invade invasion|assassinate assassination|destroy destruction|decide decision|divide division|fought fight|conquer conquest|produce production|democracy democratic|deny denial|die death|weaken weak|strength strong|abolish abolition|revolution revolutionary|mobilisation mobilize|german germany|cuban cuba'.split(
      '|',
    ),
  )('%s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(formKey(a)).toBe(formKey(b));
  });

  test.each(
    'communism community|important import|policy police|iran iraq|austria australia|universe university|state station|garden gard|1914 1915'.split(
      '|',
    ),
  )('not %s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(formKey(a)).not.toBe(formKey(b));
  });
});

describe('edit distance', () => {
  test.each([
    ['castro', 'castro', 0],
    ['castro', 'catsro', 1],
    ['khrushchev', 'kruschev', 2],
    ['lenin', 'stalin', 4],
  ])('%s to %s', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  test('is symmetric, nothing only for the same word, and stops at its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1));
      }),
    );
  });
});

describe('numbers', () => {
  test.each<[string, number[]]>([
    ['1,000 men and 3.5 million pounds', [1000, 3500000]],
    ['two hundred and fifty ships', [250]],
    ['twenty-seven amendments', [27]],
    ['a hundred days', [100]],
    ['the 14th and the third', [14, 3]],
    ['no figures here', []],
    ['4,5', []],
  ])('%s', (text, expected) => {
    expect(readNumbers(words(text).map(({ norm }) => norm)).map(({ value }) => value)).toEqual(
      expected,
    );
  });

  test('Roman numerals', () => {
    expect(['i', 'IV', 'xiv', 'XXXIX', 'mix', ''].map(romanValue)).toEqual([
      1,
      4,
      14,
      39,
      null,
      null,
    ]);
  });
});

/** `[...]` stands around what a negation reaches, `*` before the word that it denies outright. */
test.each([
  'He did not [*sign the treaty], but he ruled',
  'not only the king',
  'The war did not end until 1918',
  'They failed [to *stop the army]',
  'nobody [*consulted him]',
  'She was never [really *loved]',
])('negation: %s', (marked) => {
  const text = marked.replace(/[[\]*]/gu, '');
  const row = words(text);
  const found = readNegations(row, text);
  const shown = found.map(({ at, first, last, target }) =>
    row
      .map(({ text: word }, index) => {
        const start = index === Math.max(first, at + 1) ? '[' : '';
        return `${start}${index === target ? '*' : ''}${word}${index === last ? ']' : ''}`;
      })
      .join(' '),
  );
  const expected = marked.includes('[') ? [marked.replace(/[.,]/gu, '')] : [];
  expect(shown).toEqual(expected);
});
