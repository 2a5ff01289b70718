import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TypedQuestion } from '../../../src/core/quiz/question';
import { markTyped } from '../../../src/core/session/typed-answer';
import { en } from '../../../src/strings';
import { typedDate, typedName } from './questions';

/** What is typed, with the verdict and, where one is said, the reason. */
type Case = readonly [text: string, verdict: string, remark?: string];

function marks(question: TypedQuestion, cases: readonly Case[]): void {
  for (const [text, verdict, remark] of cases) {
    test(`${question.model}: “${text}” is ${verdict}`, () => {
      const marked = markTyped(question, text, en);
      expect(marked.verdict).toBe(verdict);
      if (remark !== undefined) expect(marked.remark).toBe(remark);
    });
  }
}

const { rough, noYear, oneOfThem, spelled, calls } = en.quiz.typed;
const { instead } = en.marking;

describe('a date is marked by what it means', () => {
  const day = '4 March 1871';
  marks(typedDate(day, '1871-03-04'), [
    ['4 March 1871', 'correct', ''],
    ['March 4th, 1871', 'correct', ''],
    ['on the 4th of march 1871', 'correct', ''],
    ['4/3/1871', 'correct', ''],
    ['3/4/1871', 'correct', ''],
    ['04.03.71', 'correct', ''],
    ['1871', 'partly', rough(day)],
    ['March 1871', 'partly', rough(day)],
    ['about 1870', 'partly', rough(day)],
    ['71', 'partly', rough(day)],
    ['4 March', 'partly', noYear(day)],
    ['4 march', 'partly', noYear(day)],
    ['4 or 5 March 1871', 'partly', oneOfThem(day)],
    ['5 March 1871', 'wrong', instead('5 March 1871', day)],
    ['4 April 1871', 'wrong', instead('4 April 1871', day)],
    ['1872', 'wrong', instead('1872', day)],
    ['the 1870s', 'wrong'],
    ['the flood', 'wrong', ''],
    ['no idea', 'skipped', ''],
  ]);
  marks(typedDate('1962', '1962'), [
    ['in 1962', 'correct'],
    ['’62', 'correct'],
    ['62', 'correct'],
    ['October 1962', 'correct'],
    ['the 1960s', 'partly'],
    ['1961 or 1962', 'partly', oneOfThem('1962')],
    ['1963', 'wrong', instead('1963', '1962')],
    ['1926', 'wrong'],
  ]);
  marks(typedDate('44 BC', '-0043'), [
    ['44 BC', 'correct'],
    ['44 b.c.', 'correct'],
    ['44 bce', 'correct'],
    ['44', 'correct'],
    ['45 BC', 'wrong'],
    ['44 AD', 'wrong'],
  ]);
  marks(typedDate('4. marca 1871', '1871-03-04', 'sk'), [
    ['4. marca 1871', 'correct'],
    ['4 March 1871', 'correct'],
    ['4. apríla 1871', 'wrong'],
  ]);
});

describe('a name is marked by what tells it from others', () => {
  const others = ['Tom Hale', 'Raul Mirren', 'Kessel'];
  const name = 'Ada Mirren';
  marks(typedName(name, { others }), [
    ['ada mirren', 'correct', ''],
    ['Mirren', 'correct', ''],
    ['President Mirren', 'correct', ''],
    ['A. Mirren', 'correct', ''],
    ['It was Ada Mirren', 'correct', ''],
    ['Ada Miren', 'correct', spelled('Mirren')],
    ['Mirrem', 'correct', spelled('Mirren')],
    ['Raul Mirren', 'wrong', instead('Raul Mirren', name)],
    ['Berta Mirren', 'partly', instead('Berta Mirren', name)],
    ['Tom Hale', 'wrong', instead('Tom Hale', name)],
    ['Ada Mirren or Tom Hale', 'partly', oneOfThem(name)],
    ['Queen Orrin', 'wrong'],
    ['the millers', 'wrong'],
    ['I don’t know', 'skipped', ''],
  ]);
  marks(typedName('Francis I'), [
    ['francis i', 'correct'],
    ['Francis 1', 'correct'],
    ['Francis II', 'wrong', instead('Francis II', 'Francis I')],
    ['Francis', 'partly', calls('Francis I')],
  ]);
  marks(typedName('Tomáš Garrigue Masaryk'), [
    ['Masaryk', 'correct'],
    ['tomas masaryk', 'correct'],
  ]);
  marks(typedName('Treaty of Versailles', { wanted: 'treaty' }), [
    ['Versailles', 'correct'],
    ['Versailles Treaty', 'correct'],
    ['the treaty of Versaille', 'correct', spelled('Treaty of Versailles')],
    ['Treaty of Paris', 'wrong'],
    ['Treaty', 'wrong'],
  ]);
  marks(typedName('United States', { wanted: 'place' }), [
    ['us', 'correct'],
    ['U.S.', 'correct'],
    ['America', 'correct'],
    ['United Kingdom', 'wrong'],
  ]);
  marks(typedName('Soviet Union', { wanted: 'place' }), [
    ['USSR', 'correct'],
    ['Russia', 'partly', calls('Soviet Union')],
  ]);
  marks(typedName('Iran', { wanted: 'place', others: ['Tarn'] }), [['Iraq', 'wrong']]);
  marks(typedName('Water Board', { wanted: 'organisation', also: ['WB'] }), [
    ['WB', 'correct'],
    ['the water board', 'correct'],
  ]);
});

test('the words that say the same are paired, in both texts', () => {
  const question = typedName('Ada Mirren');
  const text = 'It was Miren';
  expect(
    markTyped(question, text, en).matches.map(({ model, answer }) => [
      question.model.slice(model.start, model.end),
      text.slice(answer.start, answer.end),
    ]),
  ).toEqual([['Mirren', 'Miren']]);
});

test('any text is marked, with spans that lie in it (seed 71)', () => {
  const questions = [
    typedName('Ada Mirren', { others: ['Tom Hale'], also: ['AM'] }),
    typedName('Soviet Union', { wanted: 'place' }),
    typedDate('4 March 1871', '1871-03-04'),
  ];
  const pieces = ['Ada', 'Mirren', 'or', 'soviet', 'untion', '4', 'March', '1871', '/', 'not'];
  const texts = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...questions), texts, (question, text) => {
      const { matches, wrong, score, verdict } = markTyped(question, text, en);
      expect(score === 1).toBe(verdict === 'correct');
      for (const { start, end } of [...wrong, ...matches.map(({ answer }) => answer)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      for (const { model } of matches) {
        expect(model.end).toBeLessThanOrEqual(question.model.length);
      }
    }),
    { seed: 71, numRuns: 500 },
  );
});
