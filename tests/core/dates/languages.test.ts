import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../src/core/dates/language';
import { readDates } from '../../../src/core/dates/read';
import { markDates, withoutMarks } from './marked';

const context = { year: 1918 };

/** Each sentence is read with its language told, and again with the language left to be guessed. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  [
    'de',
    [
      'Am {9. November 1918 = 1918-11-09} dankte der Kaiser ab.',
      'Am {Samstag, den 9. Nov. 1918 = 1918-11-09}, war es so weit.',
      'Der Reichstag brannte am {27.02.1933 = 1933-02-27} und am {28. 2. 1933 = 1933-02-28} folgte die Verordnung.',
      'Im {Oktober 1962 = 1962-10} und im {Frühjahr 1917 = 1917-21} war die Not groß.',
      'Das {19. Jahrhundert = 18XX} und das {5. Jh. v. Chr. = -04XX} im Vergleich',
      'In den {1930er Jahren = 193X} und den {20er Jahren = 192X}',
      'Der Krieg dauerte {von 1914 bis 1918 = 1914/1918}, der andere ({1939–45 = 1939/1945}) länger.',
      '{Zwischen 1939 und 1945 = 1939/1945} war Krieg.',
      'Vom {12.–14. April 1961 = 1961-04-12/1961-04-14} landeten sie.',
      'Das geschah {um 1450 = 1450~} oder {ca. 1450 = 1450~}.',
      'Caesar starb {44 v. Chr. = -0043}, der Kaiser im Jahr {14 n. Chr. = 0014}.',
      'Das war {Anfang 1941 = 1941~}, {Mitte Oktober 1941 = 1941-10~} und {Ende der 1930er Jahre = 193X~}.',
      'Am {11. November = 1918-11-11*} schwiegen die Waffen.',
      'Die Wende kam {1989 = 1989} und nicht früher.',
    ],
  ],
];

describe.each(sentences)('%s', (language, marked) => {
  test.each(marked)('%s', (sentence) => {
    const text = withoutMarks(sentence);
    expect(markDates(text, context, language)).toBe(sentence);
    expect(guessLanguage(text)).toBe(language);
    expect(markDates(text, context)).toBe(sentence);
  });
});

describe('the language', () => {
  test('English where nothing tells', () => {
    expect(guessLanguage('1914')).toBe('en');
    expect(guessLanguage('')).toBe('en');
  });

  test('a tag with a region counts, an unknown one leaves it to the text', () => {
    const text = 'Am 9. November 1918';
    const [named] = readDates(text, {}, 'de-AT').dates;
    const [guessed] = readDates(text, {}, 'xx').dates;
    expect([named?.edtf, guessed?.edtf]).toEqual(['1918-11-09', '1918-11-09']);
  });
});
