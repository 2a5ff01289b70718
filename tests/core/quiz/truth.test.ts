import { describe, expect, test } from 'vitest';
import { allQuestions } from '../../../src/core/quiz/make';
import type { TruthQuestion } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';
import { valley } from './valley';

const truthsOf = (points: readonly string[], language = 'en', seed = 1): TruthQuestion[] =>
  allQuestions(buildNote('Tarn', [{ role: 'course', section: 'Course', points }], language), {
    seed,
    strings,
  }).filter((question): question is TruthQuestion => question.form === 'truth');
const seeds = Array.from({ length: 24 }, (_, seed) => seed);
/** What seeds make of the first point. */
const ofFirst = (points: readonly string[], language = 'en'): TruthQuestion[] =>
  seeds.flatMap((seed) => truthsOf(points, language, seed).filter(({ line }) => line === 2));
const falseOnes = (questions: readonly TruthQuestion[]): TruthQuestion[] =>
  questions.filter(({ change }) => change !== null);
const stemsOf = (questions: readonly TruthQuestion[]): string[] => [
  ...new Set(questions.map(({ stem }) => stem)),
];
const others = [
  'In [1806|1806] [Otto Weiss|p] painted the mill.',
  'In [1809|1809] [Ada Mirren|p] sang in the church of the town.',
  'In [1812|1812] [Tom Hale|p] wrote down what he had seen.',
];

describe('true or false', () => {
  test('is true about half the time, under one id', () => {
    const all = seeds.flatMap((seed) =>
      allQuestions(valley, { seed, strings }).filter(({ kind }) => kind === 'truth'),
    ) as TruthQuestion[];
    const share = falseOnes(all).length / all.length;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
    const ids = new Set(all.map(({ id }) => id));
    expect(ids.size).toBeLessThanOrEqual(valley.points.length);
  });

  test('is the sentence of the note where it is true', () => {
    const truths = ofFirst(['In [1801|1801] [Karl Brandt|p] mended the weir.', ...others]);
    expect(stemsOf(truths.filter(({ change }) => change === null))).toEqual([
      'In 1801 Karl Brandt mended the weir.',
    ]);
  });

  test('puts right what was changed by saying what stands there in the note', () => {
    for (const { stem, change, evidence } of falseOnes(
      seeds.flatMap((seed) =>
        truthsOf(['In [1801|1801] [Karl Brandt|p] mended the weir.', ...others], 'en', seed),
      ),
    )) {
      const { at, fix } = change ?? {};
      expect(at && fix && stem.slice(0, at.from) + fix.model + stem.slice(at.to)).toBe(
        evidence.text,
      );
      expect(at && stem.slice(at.from, at.to)).not.toBe(fix?.model);
    }
  });

  test('takes a date of another point, and asks for as much of a date in return', () => {
    const wrong = falseOnes(ofFirst(['In [1801|1801] the weir was mended.', ...others]));
    expect(wrong.length).toBeGreaterThan(3);
    expect(wrong[0]?.change).toMatchObject({
      kind: 'date',
      fix: { wanted: 'year', model: '1801' },
    });
    for (const { stem } of wrong)
      expect(stem).toMatch(/^In 18(?:06|09|12) the weir was mended\.$/u);
  });

  test('takes a name of another point', () => {
    const wrong = falseOnes(ofFirst(['[Karl Brandt|p] mended the old weir.', ...others]));
    expect(wrong[0]?.change).toMatchObject({
      kind: 'name',
      fix: { wanted: 'person', model: 'Karl Brandt' },
    });
    for (const { stem } of wrong) expect(stem).toMatch(/^(?:Otto|Ada|Tom) \p{L}+ mended/u);
  });

  test('lets two who did something to one another change places', () => {
    const wrong = falseOnes(ofFirst(['[Karl Brandt|p] warned [Emil Frey|p].']));
    expect(stemsOf(wrong)).toEqual(['Emil Frey warned Karl Brandt.']);
    expect(wrong[0]?.change).toMatchObject({
      kind: 'direction',
      at: { from: 0, to: 28 },
      fix: { wanted: 'words', model: 'Karl Brandt warned Emil Frey' },
    });
  });

  test.each([
    ['The price of bread rose in the town.', 'The price of bread fell in the town.'],
    ['The millers accepted the plan of the board.', 'The millers rejected the plan of the board.'],
    ['The guard came after the fire in the mill.', 'The guard came before the fire in the mill.'],
    ['A strong wall stood around the old town.', 'A weak wall stood around the old town.'],
  ])('turns: %s', (point, turned) => {
    expect(stemsOf(falseOnes(ofFirst([point])))).toEqual([turned]);
  });

  test.each([
    ['what both did together', '[Karl Brandt|p] met [Emil Frey|p].'],
    ['a denial', 'The price of bread in the town never rose.'],
    ['a title', 'The [Western Gate|l] was the pride of the town.'],
    ['what has nothing to change', 'The millers of the valley were angry.'],
    ['a list of names without a verb', '[Karl Brandt|p], [Emil Frey|p] of the town'],
    ['one of two who did it', '[Karl Brandt|p] and [Emil Frey|p] painted the old mill.'],
    ['somebody whom it does not name', 'Against all advice he lowered the price of bread.'],
    ['a question', 'Why did the price of bread in the town fall?'],
    ['what leans on the sentence before', 'This led to a rise: the price of bread rose.'],
  ])('is not asked of %s', (_, point) => {
    expect(ofFirst([point])).toEqual([]);
  });

  test.each([
    ['a date by which', 'By [1801|1801] the weir was mended.'],
    ['a date until which', 'Until [1801|1801] the weir was mended.'],
    ['about a date', 'About [1801|1801~] the weir was mended.'],
    ['a stretch of time', 'In [1801–1803|1801/1803] the weir was mended.'],
    ['a state, which may have lasted', 'In [1801|1801] the weir was a thin wall of earth.'],
    ['one date of two', 'In [1801|1801] and [1803|1803] the weir was mended.'],
  ])('does not change %s', (_, point) => {
    expect(ofFirst([point, ...others])).toEqual([]);
  });

  test('says nothing false that another point of the note says', () => {
    const stems = (points: readonly string[]): string[] => stemsOf(falseOnes(ofFirst(points)));
    const twin = 'The wooden weir of the upper mill was mended by [Otto Weiss|p] in [1806|1806].';
    expect(
      stems(['[Karl Brandt|p] mended the wooden weir of the upper mill.', twin, ...others]),
    ).not.toContain('Otto Weiss mended the wooden weir of the upper mill.');
    expect(
      stems(['In [1801|1801] the wooden weir of the upper mill was mended.', twin, ...others]),
    ).not.toContain('In 1806 the wooden weir of the upper mill was mended.');
    expect(
      stems([
        'The price of bread rose in the old town.',
        'The price of bread fell in the old town.',
      ]),
    ).toEqual([]);
  });

  test('changes dates in any language, and nothing else outside English', () => {
    const wrong = falseOnes(
      ofFirst(
        [
          'Im Jahr [1801|1801] baute der Müller [Karl Brandt|p] ein großes Wehr.',
          'Im Jahr [1806|1806] malte [Otto Weiss|p] die Brücke und [Ada Mirren|p] die Mühle.',
        ],
        'de',
      ),
    );
    expect(stemsOf(wrong)).toEqual(['Im Jahr 1806 baute der Müller Karl Brandt ein großes Wehr.']);
  });
});
