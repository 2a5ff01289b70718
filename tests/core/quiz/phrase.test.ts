import { describe, expect, test } from 'vitest';
import { allQuestions } from '../../../src/core/quiz/make';
import { phrasesOf } from '../../../src/core/quiz/phrases';
import type { ChoiceQuestion } from '../../../src/core/quiz/question';
import { statementsOf } from '../../../src/core/quiz/statement';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';

const noteOf = (points: readonly string[], language = 'en'): ReturnType<typeof buildNote> =>
  buildNote('Tarn', [{ role: 'course', section: 'Course', points }], language);
const phrasesIn = (point: string): string[] =>
  statementsOf(noteOf([point])).flatMap((statement) =>
    phrasesOf(statement).map(({ text }) => text),
  );
const gapsOf = (points: readonly string[], language = 'en', seed = 1): ChoiceQuestion[] =>
  allQuestions(noteOf(points, language), { seed, strings }).filter(
    (question): question is ChoiceQuestion =>
      question.form === 'choice' &&
      question.kind === 'gap' &&
      /^\p{Ll}/u.test(question.options[question.key]?.text ?? ''),
  );

describe('the phrase that a sentence turns on', () => {
  test.each([
    [
      'stands behind what led to it',
      'The drought at Tarn led to food shortages in the town.',
      'food shortages',
    ],
    [
      'stands behind what came of it',
      'Hale left the town because of bitter quarrels.',
      'bitter quarrels',
    ],
    ['is the aim', 'Hale came in order to destroy the old granary.', 'old granary'],
    ['is the object of the verb', 'Hale destroyed the granary with his men.', 'granary'],
    [
      'is the object of a verb with another past',
      'Hale built a watchtower beside Tarn.',
      'watchtower',
    ],
    ['leaves its article outside', 'The flood caused an epidemic at Tarn.', 'epidemic'],
  ])('%s', (_, point, phrase) => {
    expect(phrasesIn(point)).toContain(phrase);
  });

  test.each([
    ['a name, which has questions of its own', 'The drought led to [Tom Hale|p] at last.'],
    ['a part of a longer name', 'The town elected president Kern that day.'],
    ['an adjective cut off its noun', 'The town suffered economic and social decline.'],
    ['what is anything', 'The flood at Tarn changed many things.'],
    ['an adverb', 'Hale marched quickly.'],
    ['a preposition', 'The guard marched towards Tarn.'],
    ['the rest of a clause', 'Hale said millers wanted bread from the town.'],
    ['who did it', 'The town was warned by the guard.'],
  ])('is not %s', (_, point) => {
    expect(phrasesIn(point).filter((phrase) => phrase !== 'bread' && phrase !== 'decline')).toEqual(
      [],
    );
  });
});

const points = [
  'The drought at [Tarn|l] led to food shortages in the lower town.',
  'The ruin of [Brack|l] led to grain riots, and the guard was called.',
  'The new board of [Kessel|l] led to water taxes for all millers.',
  'The feud of [Orrin|l] led to barge wrecks.',
  'The long winter of [Pell|l] led to wolf hunts in the hills.',
];

describe('a gap for a phrase', () => {
  test('offers phrases of the same shape out of other points, and says what they were right for', () => {
    const [question] = gapsOf(points);
    expect(question?.stem).toBe('The drought at Tarn led to ____ in the lower town.');
    expect(question?.options).toHaveLength(3);
    const key = question?.options[question.key];
    expect(key).toEqual({ text: 'food shortages', rightFor: null });
    for (const { text, rightFor } of question?.options ?? []) {
      expect([
        'food shortages',
        'grain riots',
        'water taxes',
        'barge wrecks',
        'wolf hunts',
      ]).toContain(text);
      if (rightFor !== null) expect(rightFor).toContain(text);
    }
  });

  test('offers nothing that another point says of the same', () => {
    const twin = 'The long drought at [Tarn|l] in the lower town led to grain riots.';
    for (let seed = 0; seed < 12; seed++) {
      const [question] = gapsOf([...points.slice(0, 1), twin, ...points.slice(2)], 'en', seed);
      expect(question?.options.map(({ text }) => text)).not.toContain('grain riots');
    }
  });

  test('offers nothing that means the same, nor a word of the stem', () => {
    const questions = gapsOf([
      ...points.slice(0, 1),
      'The ruin of [Brack|l] led to food scarcities, and the guard was called.',
      'The new board of [Kessel|l] led to town quarrels for all millers.',
      points[3] ?? '',
    ]);
    expect(questions.filter(({ line }) => line === 2)).toEqual([]);
  });

  test('offers nothing of the same sort, which might be true as well', () => {
    const anger = 'The new tax of [Kessel|l] caused outrage among the millers.';
    const others = [
      'The old law of [Brack|l] caused resentment in the hills.',
      'The flood at [Orrin|l] caused epidemics in the lower town.',
    ];
    expect(gapsOf([anger, ...others]).filter(({ line }) => line === 2)).toEqual([]);
  });

  test('is not asked where the sentence says the phrase elsewhere, or names nobody and no day', () => {
    const [twice, vague] = [
      'The food of [Tarn|l] was bad, which led to food shortages.',
      'The long drought led to food shortages in the lower town.',
    ];
    expect(gapsOf([twice, ...points.slice(1)]).filter(({ line }) => line === 2)).toEqual([]);
    expect(gapsOf([vague, ...points.slice(1)]).filter(({ line }) => line === 2)).toEqual([]);
  });

  test('is asked in English alone, where the parts of a sentence are known', () => {
    expect(gapsOf(points, 'de')).toEqual([]);
  });
});
