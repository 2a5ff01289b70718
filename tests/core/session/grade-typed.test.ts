import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/quiz/question';
import { gradeResponse, type Graded } from '../../../src/core/session/quiz-grade';
import type { Response } from '../../../src/core/session/response';
import { en } from '../../../src/strings';
import { typedName } from './questions';

const grade = (question: Question, response: Response): Graded =>
  gradeResponse(question, response, en);

const type = (question: Question, text: string): string =>
  grade(question, { kind: 'typed', text }).verdict;

describe('a typed number', () => {
  const asked = (model: string, more: { stem?: string; language?: string } = {}): Question =>
    typedName(model, { wanted: 'number', stem: 'The flood took ____ in the lower town.', ...more });

  test.each([
    ['35', ['35', 'thirty-five', '35 km', '35km', 'about 35', '35 people']],
    ['two million', ['2 million', '2,000,000', '2.000.000', '2 000 000', 'two million marks']],
    ['200,000 men', ['200000', '200 000', 'two hundred thousand']],
    ['3.5', ['3,5', '3.5 per cent']],
    ['12th', ['12', 'twelfth']],
    ['40 to 50', ['40-50', 'between 40 and 50']],
  ])('%s is right in figures and in words, with any unit', (model, texts) => {
    expect(texts.map((text) => type(asked(model), text))).toEqual(texts.map(() => 'correct'));
  });

  test.each([
    ['35', ['36', '350', '3', 'many']],
    ['3.5', ['35']],
    ['three million', ['30 million', '300']],
  ])('%s is nothing near it', (model, texts) => {
    expect(texts.map((text) => type(asked(model), text))).toEqual(texts.map(() => 'wrong'));
  });

  test('is half right where it is rounded, one of two, or lacks its thousands', () => {
    expect(type(asked('203,000'), '200,000')).toBe('partly');
    expect(type(asked('two million'), 'two')).toBe('partly');
    expect(type(asked('35'), '35 or 40')).toBe('partly');
    expect(type(asked('40 to 50'), '40')).toBe('partly');
  });

  test('may repeat the million that the sentence goes on with', () => {
    const question = asked('3', { stem: 'The flood cost ____ million marks.' });
    expect(type(question, '3 million')).toBe('correct');
    expect(type(question, '3')).toBe('correct');
  });

  test('is read in the tongue of the note', () => {
    expect(type(asked('2,5 Millionen', { language: 'de' }), '2500000')).toBe('correct');
    expect(type(asked('3 miliony', { language: 'cs' }), '3000000')).toBe('correct');
  });

  test('that says "I don’t know" counts as not answered', () => {
    expect(type(asked('35'), 'I don’t know')).toBe('skipped');
  });
});

describe('typed words', () => {
  const asked = (model: string): Question =>
    typedName(model, { wanted: 'words', stem: 'The dam broke because of ____ in its foot.' });

  test.each([
    ['lack of raw materials', ['the lack of raw material', 'raw materials lacking']],
    ['peace and bread', ['bread and peace', 'Peace, bread']],
  ])('%s: articles and order are of no matter', (model, texts) => {
    expect(texts.map((text) => type(asked(model), text))).toEqual(texts.map(() => 'correct'));
  });

  test('are half right with half of them, and wrong with the opposite', () => {
    expect(type(asked('peace and bread'), 'bread')).toBe('partly');
    expect(type(asked('lack of raw materials'), 'plenty of raw materials')).toBe('wrong');
    expect(type(asked('lack of raw materials'), 'heavy snow')).toBe('wrong');
  });
});
