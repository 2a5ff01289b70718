import { describe, expect, test } from 'vitest';
import { allQuestions } from '../../../src/core/quiz/make';
import type { Question } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';

const questionsOf = (point: string, language = 'en', seed = 1): Question[] =>
  allQuestions(
    buildNote('Tarn', [{ role: 'course', section: 'Course', points: [point] }], language),
    { seed, strings },
  ).filter(({ kind }) => kind === 'gap');
const keysOf = (point: string, language = 'en'): string[] =>
  questionsOf(point, language).flatMap((question) =>
    question.form === 'choice' ? (question.options[question.key]?.text ?? '') : [],
  );

describe('a number that says how many', () => {
  test.each([
    ['The flood in the valley drowned 1,200 sheep.', '1,200'],
    ['The flood in the valley took three bridges with it.', 'three'],
    ['The flood in the valley cost the town 13 million marks.', '13 million'],
    ['After the flood 80 % of the harvest was lost to the water.', '80'],
    ['The mills of the valley lost £40,000 to the flood.', '40,000'],
    ['The wall of the dam in the valley was 3.5 feet too low.', '3.5'],
  ])('%s', (point, key) => {
    expect(keysOf(point)).toEqual([key]);
  });

  test.each([
    ['a mark of a list', '1. The millers of the valley met at the weir.'],
    ['a year that was not read as a date', 'The harvest of 1858 was lost to the valley.'],
    ['a place in a row', 'Under article 48 the guard of the valley could shoot.'],
    ['a part of a name', 'The bridge of Orrin 11 was lost to the flood.'],
    ['an ordinal', 'The 14th mill of the valley was lost to the flood.'],
    ['a time of day', 'The dam of the upper valley broke at 11 am in the rain.'],
    ['a range', 'The flood in the valley drowned 10-15 sheep of the mill.'],
    [
      'a bound, which other numbers keep too',
      'The flood in the valley drowned more than 90 sheep.',
    ],
    ['what was counted before', 'The guard of the valley shot the other three millers.'],
    ['what is said twice', 'The flood took 40 sheep here and 40 sheep in the valley.'],
    [
      'what can be counted',
      'The flood in the valley took three mills (Upper, Lower and New) with it.',
    ],
    ['of nobody and nowhere', '400 sheep drowned in the flood.'],
    ['what counts nothing', 'A north-south-west three way union was made in the valley.'],
    [
      'a day of a month that was not read',
      'The union of the two mills (3 octobr 1990) was the end.',
    ],
    ['one', 'The flood in the valley took one bridge with it.'],
  ])('is not %s', (_, point) => {
    expect(keysOf(point)).toEqual([]);
  });

  test('stands in figures in any language', () => {
    expect(keysOf('Das Hochwasser im Tal tötete 1.200 Schafe der Müller.', 'de')).toEqual([
      '1.200',
    ]);
    expect(keysOf('Bei der 2. Flut im Tal ertranken die Schafe der Müller.', 'de')).toEqual([]);
  });

  test('is set among others of the same form, sorted, even steps apart, none below one', () => {
    for (let seed = 0; seed < 30; seed++) {
      const [question] = questionsOf('The flood in the valley drowned 1,200 sheep.', 'en', seed);
      const texts = question?.form === 'choice' ? question.options.map(({ text }) => text) : [];
      expect(texts).toHaveLength(3);
      expect(texts.every((text) => /^(?:\d,)?\d00$/u.test(text))).toBe(true);
      const values = texts.map((text) => Number(text.replace(',', '')));
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(values[0]).toBeGreaterThan(0);
    }
  });

  test('in words stays in words, and a share below the whole', () => {
    for (let seed = 0; seed < 30; seed++) {
      const about = (point: string): string[] => {
        const [question] = questionsOf(point, 'en', seed);
        return question?.form === 'choice' ? question.options.map(({ text }) => text) : [];
      };
      expect(about('The flood took two bridges of the valley.')).toEqual(['two', 'three', 'four']);
      const shares = about('After the flood 90% of the harvest was lost.').map(Number);
      expect(Math.max(...shares)).toBeLessThanOrEqual(100);
    }
  });

  test('may be typed where it is short enough to be known', () => {
    const typed = (point: string): Question | undefined =>
      questionsOf(point).find(({ form }) => form === 'typed');
    expect(
      typed('The long flood in the valley of Orrin drowned 1,200 sheep of the mill.'),
    ).toMatchObject({ wanted: 'number', model: '1,200', also: [] });
    expect(
      typed('The long flood in the valley of Orrin drowned three sheep of the mill.'),
    ).toMatchObject({ wanted: 'number', model: 'three', also: ['3'] });
    expect(
      typed('The long flood in the valley of Orrin drowned 1,234 sheep of the mill.'),
    ).toBeUndefined();
  });
});
