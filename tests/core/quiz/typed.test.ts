import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allQuestions, makeQuestions } from '../../../src/core/quiz/make';
import type { Question, TypedQuestion } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { gradeResponse } from '../../../src/core/session/quiz-grade';
import type {} from '../../../src/core/session/response';
import { buildNote } from './note-builder';
import { valley } from './valley';

const isTyped = (question: Question): question is TypedQuestion => question.form === 'typed';
const typedOf = (...points: string[]): TypedQuestion[] =>
  allQuestions(buildNote('Tarn', [{ role: 'course', section: 'Course', points }]), {
    seed: 1,
    strings,
  }).filter(isTyped);
const all = allQuestions(valley, { seed: 7, strings });
const typed = all.filter(isTyped);

/** So that there are options: what is typed is asked only where a choice would be good as well. */
const people = [
  'In [1858|1858] the miller [Karl Brandt|p] raised the weir of [Tarn|l] by nine feet.',
  'In [1861|1861] the smith [Otto Weiss|p] built a bridge beside the weir of [Orrin|l].',
  'In [1864|1864] the painter [Hugo Stern|p] left his house to the town of [Brack|l].',
  'In [1867|1867] the judge [Emil Frey|p] bought the forest above [Kessel|l].',
];

describe('a question to be typed', () => {
  test('asks what a question with options asks, under an id of its own', () => {
    expect(typed.length).toBeGreaterThan(5);
    for (const question of typed) {
      const choice = all.find(
        (other) =>
          other.form === 'choice' && other.stem === question.stem && other.kind === question.kind,
      );
      expect(choice).toBeDefined();
      expect(choice?.id).not.toBe(question.id);
      expect(choice?.evidence).toEqual(question.evidence);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('keeps its id for every seed', () => {
    const ids = (seed: number): string[] =>
      allQuestions(valley, { seed, strings })
        .filter(isTyped)
        .map(({ id }) => id)
        .sort();
    expect(ids(1)).toEqual(ids(2));
  });

  test('says what has to be named, of a date how much of it', () => {
    const wanted = Object.fromEntries(typed.map((question) => [question.model, question.wanted]));
    expect(wanted).toMatchObject({ '4 March 1871': 'day', 'May 1869': 'month', '1873': 'year' });
    expect(wanted).toMatchObject({ 'Ada Mirren': 'person', Kessel: 'place' });
  });

  test('is right when its own answer is typed, in whatever case', () => {
    for (const question of typed) {
      for (const text of [question.model, question.model.toLowerCase(), ` ${question.model}. `]) {
        const { verdict } = gradeResponse(question, { kind: 'typed', text }, strings);
        expect([question.model, text, verdict]).toEqual([question.model, text, 'correct']);
      }
    }
  });

  test('is wrong when another name of the note is typed', () => {
    for (const question of typed) {
      for (const text of question.others) {
        const { verdict } = gradeResponse(question, { kind: 'typed', text }, strings);
        expect([question.model, text, verdict]).toEqual([question.model, text, 'wrong']);
      }
    }
  });

  test('is never a role or an order', () => {
    expect(new Set(typed.map(({ kind }) => kind))).toEqual(new Set(['date', 'gap']));
  });
});

describe('what cannot fairly be typed is asked with options alone', () => {
  const models = (...points: string[]): string[] =>
    typedOf(...people, ...points).map(({ model }) => model);

  test('the people and the years of these points can', () => {
    expect(models()).toEqual(expect.arrayContaining(['Karl Brandt', 'Otto Weiss', '1858', '1867']));
  });

  test('a name of many words', () => {
    const long = 'Baron Karl August of Upper Orrin';
    expect(
      models(`In [1870|1870] the miller [${long}|p] left his mill to the town.`),
    ).not.toContain(long);
  });

  test('a term, of which nobody could say what sort of thing it is', () => {
    const terms = ['Bread Pledge', 'Corn Oath', 'Mill Right', 'Weir Law'];
    const points = terms.map(
      (term, at) =>
        `In [187${at}|187${at}] the town council of the valley proclaimed the [${term}|t].`,
    );
    const found = models(...points);
    for (const term of terms) expect(found).not.toContain(term);
  });

  test('a gap in a sentence into which anybody would fit', () => {
    expect(models('[Paul Arndt|p] signed the treaty at once.')).not.toContain('Paul Arndt');
  });

  test('a gap in a row of names', () => {
    const found = models(
      'In the spring of the next year the mayors of [Tarn|l], [Lower Pell|l], [Orrin|l] and [Brack|l] met.',
    );
    expect(found).not.toContain('Lower Pell');
  });

  test('a gap in a sentence that the note says of two', () => {
    const found = models(
      'In the town hall of the valley the mayor [Paul Arndt|p] refused to open the granaries.',
      'In the town hall of the valley the mayor [Fritz Lang|p] refused to open the granaries.',
    );
    expect(found).not.toContain('Paul Arndt');
    expect(found).not.toContain('Fritz Lang');
  });

  test('a date that is no day, month or year, or "about" one', () => {
    const found = models(
      'The mill of [Karl Brandt|p] was built by the monks of the valley in [the 1790s|179X].',
      'The weir of [Otto Weiss|p] was raised by the monks of the valley about [1801|1801~].',
    );
    expect(found.filter((model) => /179|1801/u.test(model))).toEqual([]);
  });
});

test('the initials that the note writes for a name are right too', () => {
  const [question] = typedOf(
    ...people,
    'In [1870|1870] the [Water Board|o] closed the upper weir against the will of the millers.',
    'In [1871|1871] the [WB|o] paid for the houses that had been lost in the flood.',
    'In [1872|1872] the [Corn Union|o] opened a shop beside the granaries of the town.',
    'In [1873|1873] the [Miners League|o] asked for a seat in the parliament.',
    'In [1874|1874] the [Weavers Guild|o] asked for a seat in the parliament as well.',
  ).filter(({ model }) => model === 'Water Board');
  expect(question?.also).toEqual(['WB']);
});

describe('of a quiz', () => {
  const seeds = fc.integer({ min: -(2 ** 31), max: 2 ** 32 });
  const typedIds = new Set(typed.map(({ stem, kind }) => `${kind} ${stem}`));

  test('a third of what can be typed is, to within one question (seed 61)', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const questions = makeQuestions(valley, { seed, strings });
        const able = questions.filter(({ stem, kind }) => typedIds.has(`${kind} ${stem}`));
        const share = questions.filter(isTyped).length;
        expect(share).toBe(Math.round(able.length / 3));
        expect(share).toBeGreaterThan(0);
      }),
      { seed: 61, numRuns: 40 },
    );
  });

  test('every question can be found again by its id among all (seed 62)', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const byId = new Map(
          allQuestions(valley, { seed, strings }).map((each) => [each.id, each]),
        );
        for (const question of makeQuestions(valley, { seed, strings })) {
          expect(byId.get(question.id)).toEqual(question);
        }
      }),
      { seed: 62, numRuns: 15 },
    );
  });
});
