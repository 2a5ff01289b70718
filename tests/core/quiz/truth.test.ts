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
    const truths = ofFirst([
      'In [1801|1801] [Karl Brandt|p] mended the weir of the town.',
      ...others,
    ]);
    expect(stemsOf(truths.filter(({ change }) => change === null))).toEqual([
      'In 1801 Karl Brandt mended the weir of the town.',
    ]);
  });

  test('puts right what was changed by saying what stands there in the note', () => {
    for (const { stem, change, evidence } of falseOnes(
      seeds.flatMap((seed) =>
        truthsOf(
          ['In [1801|1801] [Karl Brandt|p] mended the weir of the town.', ...others],
          'en',
          seed,
        ),
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
    const wrong = falseOnes(
      ofFirst(['In [1801|1801] the weir of the town was mended.', ...others]),
    );
    expect(wrong.length).toBeGreaterThan(3);
    expect(wrong[0]?.change).toMatchObject({
      kind: 'date',
      fix: { wanted: 'year', model: '1801' },
    });
    for (const { stem } of wrong)
      expect(stem).toMatch(/^In 18(?:06|09|12) the weir of the town was mended\.$/u);
  });

  test.each([
    ['says where somebody is from', 'Kessel’s old English plan was drawn by [Karl Brandt|p].'],
    ['names a people beside', 'The Dutch of the town were led by [Karl Brandt|p].'],
    ['says what somebody thought', '[Karl Brandt|p] feared that the old weir would break.'],
    ['says who somebody is in brackets', '[Karl Brandt|p] (a miller) mended the old weir of town.'],
  ])('changes no name where another word %s', (_, point) => {
    expect(ofFirst([point, ...others])).toEqual([]);
  });

  test('takes no name of another section', () => {
    const note = buildNote('Tarn', [
      {
        role: 'course',
        section: 'A',
        points: ['[Karl Brandt|p] mended the old weir of the town.'],
      },
      { role: 'course', section: 'B', points: others },
    ]);
    for (const seed of seeds)
      for (const { kind, line } of allQuestions(note, { seed, strings }))
        expect(kind === 'truth' && line === 2).toBe(false);
  });

  test('takes another day of the same month', () => {
    const days = [
      'On [4 March 1871|1871-03-04] the dam above the town broke.',
      'On [6 March 1871|1871-03-06] the guard cleared the lower town.',
      'On [11 March 1871|1871-03-11] the millers opened the granaries.',
    ];
    expect(stemsOf(falseOnes(ofFirst(days)))).toContain(
      'On 6 March 1871 the dam above the town broke.',
    );
  });

  test('takes no date that nobody would believe', () => {
    const [first = ''] = ['In [1941|1941] the weir of the town was mended.'];
    const far = ['In [1921|1921] [Otto Weiss|p] painted the mill.'];
    for (const { stem } of falseOnes(ofFirst([first, ...far]))) expect(stem).toMatch(/ 19[34]\d /u);
  });

  test('takes a name of another point', () => {
    const wrong = falseOnes(
      ofFirst(['[Karl Brandt|p] mended the old weir of the town.', ...others]),
    );
    expect(wrong[0]?.change).toMatchObject({
      kind: 'name',
      fix: { wanted: 'person', model: 'Karl Brandt' },
    });
    for (const { stem } of wrong) expect(stem).toMatch(/^(?:Otto|Ada|Tom) \p{L}+ mended/u);
  });

  test('lets two who did something to one another change places', () => {
    const wrong = falseOnes(ofFirst(['[Karl Brandt|p] warned [Emil Frey|p] at the old weir.']));
    expect(stemsOf(wrong)).toEqual(['Emil Frey warned Karl Brandt at the old weir.']);
    expect(wrong[0]?.change).toMatchObject({
      kind: 'direction',
      at: { from: 0, to: 28 },
      fix: { wanted: 'words', model: 'Karl Brandt warned Emil Frey' },
    });
  });

  test.each([
    ['rose', 'The price of bread in [Tarn|l] # in the winter.', 'fell'],
    ['accepted', 'The millers of [Tarn|l] # the plan of the board.', 'rejected'],
    ['after', 'The guard came to [Tarn|l] # the fire in the mill.', 'before'],
    ['larger', 'The millers of [Tarn|l] had a # share of the bread.', 'smaller'],
  ])('turns %s', (said, point, turned) => {
    const plain = point.replace('[Tarn|l]', 'Kessel');
    expect(
      stemsOf(falseOnes(ofFirst([point.replace('Tarn', 'Kessel').replace('#', said)]))),
    ).toEqual([plain.replace('#', turned)]);
  });

  test.each([
    ['what both did together', '[Karl Brandt|p] met [Emil Frey|p].'],
    ['a denial', 'The price of bread in [Kessel|l] never rose in winter.'],
    ['what says why', 'The price of bread in [Kessel|l] rose because of the flood.'],
    ['what says to what end', 'The millers of [Kessel|l] accepted the plan, but only for a year.'],
    ['how big a thing was of nobody', 'The price of bread rose in all of the town.'],
    ['what nobody doubts', 'A strong wall stood around the old town of [Kessel|l].'],
    ['half a sentence', 'In [1801|1801] the old weir of the town mended by the millers'],
    ['a label and what it heads', 'In [1801|1801] the mill: the old weir of the town was mended.'],
    ['what is too short to be sure of', 'In [1801|1801] the weir was mended.'],
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
    ['a date by which', 'By [1801|1801] the weir of the town was mended.'],
    ['a date until which', 'Until [1801|1801] the weir of the town was mended.'],
    ['about a date', 'About [1801|1801~] the weir of the town was mended.'],
    ['a stretch of time', 'In [1801–1803|1801/1803] the weir of the town was mended.'],
    ['a state, which may have lasted', 'In [1801|1801] the weir was a thin wall of earth.'],
    ['one date of two', 'In [1801|1801] and [1803|1803] the weir of the town was mended.'],
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
