import { describe, expect, test } from 'vitest';
import { grammarFor } from '../../../src/core/marking/language';
import { normalizeWord, words } from '../../../src/core/text/words';

const grammar = (language: string) => grammarFor({ language, model: '', question: '' });
const keys = (language: string, text: string): string[] =>
  words(text).map(({ norm }) => grammar(language).keyOf(norm));

describe('forms of one word meet', () => {
  test.each([
    ['de', 'Verträge Vertrag Vertrages'],
    ['de', 'angegriffen Angriff anzugreifen'],
    ['de', 'München Muenchen'],
    ['nl', 'verloren verloor verliest'],
    ['nl', 'staat staten'],
    ['sv', 'drottningen drottning'],
    ['fr', 'perdirent perdu perdre'],
    ['es', 'invadieron invasión'],
    ['it', 'vinto vinse vincere'],
    ['pt', 'assinaram assinado'],
    ['pl', 'wojny wojnie wojnę'],
    ['cs', 'smlouvou smlouvy'],
    ['sk', 'sovietskeho sovietsky'],
  ])('%s: %s', (language, forms) => {
    expect(new Set(keys(language, forms)).size).toBe(1);
  });

  test.each([
    ['de', 'Krieg Krise Kirche Kaiser König'],
    ['sv', 'stad stat stånd'],
    ['fr', 'paix pays paysans Paris parti'],
    ['it', 'regno regina re repubblica'],
    ['pl', 'Rosja Rumunia rząd Litwa Łotwa'],
    ['sk', 'Slovensko Slovinsko Rusko Rakúsko'],
    ['en', 'war warm ware'],
  ])('and words of their own do not, in %s: %s', (language, forms) => {
    expect(new Set(keys(language, forms)).size).toBe(forms.split(' ').length);
  });

  test('keys of two languages never meet, so English tables hold for none of another', () => {
    expect(keys('de', 'Fall')).not.toEqual(keys('en', 'fall'));
  });
});

describe('numbers', () => {
  const values = (language: string, text: string): number[] =>
    grammar(language)
      .numbers(words(text), text)
      .map(({ value }) => value);

  test.each([
    ['de', '20 000 Mann, 1.000 Reiter, 3,5 Millionen', [20000, 1000, 3.5e6]],
    ['de', 'der Zweite Weltkrieg und zwölf Schiffe', [2, 12]],
    ['fr', 'vingt-sept, soixante-douze, quatre-vingt-trois', [27, 72, 83]],
    ['fr', 'trois cents hommes, deux millions', [300, 2e6]],
    ['es', 'treinta y siete, mil, noventa mil', [37, 1000, 90000]],
    ['pt', 'vinte e um, o segundo reinado', [20, 2]],
    ['cs', 'dvacet sedm pánů', [27]],
    ['sk', 'po dvoch rokoch', [2]],
    ['pl', 'dwadzieścia siedem, trzech', [27, 3]],
    ['zh', '二千一百万', [21e6]],
    ['zh', '２０万人', [200000]],
    ['de', 'eine Stadt, ein Mann', []],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected);
  });
});

test('the language is the one that is named, else the one that the texts show, else English', () => {
  const guess = (model: string): string => grammarFor({ model, question: '' }).code;
  expect(guess('Britain declared war in 1939.')).toBe('en');
  expect(guess('Bismarck')).toBe('en');
  expect(guess('Deutschland erklärte Polen den Krieg.')).toBe('de');
  expect(guess('纳粹')).toBe('zh');
  expect(guess('ヒトラー')).toBe('ja');
  expect(guess('Советские войска взяли Берлин')).toBe('und');
  expect(guess('سقطت القسطنطينية')).toBe('und');
  expect(grammar('sv-SE').code).toBe('sv');
  expect(grammarFor({ language: 'en', model: 'Советские войска', question: '' }).code).toBe('und');
});

test.each([
  ['Straße', 'strasse'],
  ['ŁÓDŹ', 'lodz'],
  ['İSTANBUL', 'istanbul'],
  ['ısparta', 'isparta'],
  ['１９４５', '1945'],
  ['ガンジー', 'ガンジー'],
  ['ｶﾞﾝｼﾞｰ', 'ガンジー'],
  ['שָׁלוֹם', 'שלום'],
  ['हिन्दी', 'हिन्दी'],
])('the normal form of %s is %s', (word, norm) => {
  expect(normalizeWord(word)).toBe(norm);
});

test('a name is split as it is in the text beside it, and its letters stay where they are', () => {
  const text = '赫鲁晓夫下令在古巴部署导弹';
  const split = (known: readonly string[]): string[] =>
    words(text, new Set(known)).map((word) => {
      expect(text.slice(word.from, word.to)).toBe(word.text);
      return word.text;
    });
  expect(split(['赫鲁晓夫'])).toContain('赫鲁晓夫');
  expect(split(['赫', '鲁', '晓', '夫'])).toEqual(expect.arrayContaining(['赫', '鲁', '晓', '夫']));
  expect(split(['赫鲁晓夫', '导弹']).join('')).toBe(text);
});

test('letters that Chinese and Japanese write in several forms meet', () => {
  expect(grammar('zh').keyOf('蘇聯')).toBe(grammar('zh').keyOf('苏联'));
  expect(grammar('ja').keyOf('戰爭')).toBe(grammar('ja').keyOf('戦争'));
});
