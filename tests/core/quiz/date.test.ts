import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../../src/core/dates/calendar';
import { parseEdtf } from '../../../src/core/dates/edtf';
import { plausibleShifts } from '../../../src/core/quiz/date-shift';
import { allQuestions } from '../../../src/core/quiz/make';
import type { Question } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';

const datesAsked = (point: string, language = 'en', title = 'Tarn'): Question[] =>
  allQuestions(
    buildNote(title, [{ role: 'course', section: 'Course', points: [point] }], language),
    { seed: 1, strings },
  ).filter(({ kind, form }) => kind === 'date' && form === 'choice');

describe('when it happened is asked', () => {
  test.each([
    ['In [1801|1801] the miller [Karl Brandt|p] raised the weir.', 'en'],
    ['Nel [1801|1801] il mugnaio [Carlo Bruni|p] costruì il mulino.', 'it'],
  ])('%s', (point, language) => {
    expect(datesAsked(point, language)).toHaveLength(1);
  });

  test.each([
    ['a date by which', 'By [1801|1801] the miller [Karl Brandt|p] had raised the weir.', 'en'],
    ['a date until which', 'Fino al [1801|1801] [Carlo Bruni|p] tenne il mulino di Tarno.', 'it'],
    ['a date since which', 'Seit [1801|1801] mahlte [Karl Brandt|p] in der großen Mühle.', 'de'],
    [
      'an article cut short, which fits few',
      'L’[8 maggio 1801|1801-05-08] cadde il mulino di Tarno.',
      'it',
    ],
  ])('but not of %s', (_, point, language) => {
    expect(datesAsked(point, language)).toEqual([]);
  });

  test('but not where the title of the note says it', () => {
    const point = 'In [1801|1801] the miller [Karl Brandt|p] raised the weir.';
    expect(datesAsked(point, 'en', 'The flood of 1801')).toEqual([]);
    expect(datesAsked(point, 'en', 'The flood of 1802')).toHaveLength(1);
  });
});

test('a shifted year is never the next one: nobody needs to know so much', () => {
  const value = parseEdtf('1871');
  const years = plausibleShifts(
    value ?? { edtf: '', earliest: 0, latest: 0, precision: 'year', approximate: false },
  );
  for (const { earliest } of years) {
    expect(Math.abs(calendarDay(earliest).year - 1871)).toBeGreaterThan(1);
  }
});
