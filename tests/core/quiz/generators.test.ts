import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../../src/core/dates/calendar';
import { definitelyBefore } from '../../../src/core/dates/compare';
import { parseEdtf } from '../../../src/core/dates/edtf';
import { plausibleShifts } from '../../../src/core/quiz/date-shift';
import { allQuestions } from '../../../src/core/quiz/make';
import type { ChoiceQuestion, Question, QuestionKind } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';
import { valley } from './valley';

const all = allQuestions(valley, { seed: 7, strings });
const of = (kind: QuestionKind): ChoiceQuestion[] =>
  all.filter(
    (question): question is ChoiceQuestion => question.form === 'choice' && question.kind === kind,
  );
const keyOf = (question: ChoiceQuestion): string => question.options[question.key]?.text ?? '';
const about = (questions: readonly ChoiceQuestion[], words: string): ChoiceQuestion | undefined =>
  questions.find(({ evidence }) => evidence.text.includes(words));
const inCourse = (language: string, points: readonly string[]): Question[] =>
  allQuestions(buildNote('Tarn', [{ role: 'course', section: 'Course', points }], language), {
    seed: 1,
    strings,
  }).filter(({ form }) => form !== 'typed');
const course = (...points: string[]): Question[] => inCourse('en', points);

describe('a date question', () => {
  test('asks for the date of a point without saying it', () => {
    const question = about(of('date'), 'Bread Pledge');
    expect(question?.stem).toBe('The millers signed the Bread Pledge in Tarn.');
    expect(question && keyOf(question)).toBe('20 March 1871');
  });

  test('offers other days of the note, and says what each was right for', () => {
    const question = about(of('date'), 'Bread Pledge');
    const wrong = question?.options.filter((_, at) => at !== question.key) ?? [];
    expect(wrong.map(({ text }) => text)).toEqual([
      '4 March 1871',
      '6 March 1871',
      '11 March 1871',
    ]);
    expect(wrong[0]?.rightFor).toContain('the dam at Brack broke');
  });

  test('offers dates of the same precision, shifted where the note has too few', () => {
    const [question] = course('In [May 1801|1801-05] a mill was built at Tarn.');
    const texts = question?.form === 'choice' ? question.options.map(({ text }) => text) : [];
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => /^\p{L}+ 180\d$/u.test(text))).toBe(true);
  });

  test('offers no other date of its own point, which would be true as well', () => {
    const questions = course(
      'The mill was begun in [1801|1801] and finished in [1803|1803].',
      'In [1806|1806] the weir was raised.',
      'In [1809|1809] the canal froze.',
    );
    for (const question of questions) {
      if (question.form !== 'choice' || question.kind !== 'date' || question.line !== 2) continue;
      const texts = question.options.map(({ text }) => text);
      expect(texts.includes('1801') && texts.includes('1803')).toBe(false);
    }
  });

  test('offers dates that are written alike: no stretch of days among stretches of years', () => {
    const [question] = course(
      'The mill at the weir was built [1801–1803|1801/1803].',
      'The town of Tarn was under water [4–6 May 1804|1804-05-04/1804-05-06].',
      'The canal to the town of Orrin was dug [1806–1809|1806/1809].',
    );
    const texts = question?.form === 'choice' ? question.options.map(({ text }) => text) : [];
    expect(texts).toContain('1806–1809');
    expect(texts.every((text) => /^\d{4}–\d{4}$/u.test(text))).toBe(true);
  });

  test('marks the date in the point that settles it', () => {
    for (const { evidence } of of('date')) {
      const [span] = evidence.spans;
      expect(span && evidence.text.slice(span.from, span.to)).toMatch(/\d{4}$/u);
    }
  });
});

test('a date that is no more than about so, or a state that lasted, is not asked for', () => {
  const questions = course(
    'About [1801|1801~] a mill was built at the weir of Tarn.',
    'In the [18th century|17XX] the people of Tarn dug a canal.',
    'In [1804|1804] Tarn was the only town on the river.',
    'In [1806|1806] the weir was raised and in [1809|1809] the canal froze.',
  );
  expect(questions.filter(({ kind }) => kind === 'date')).toEqual([]);
});

test('dates are printed in the language of the note', () => {
  const [question] = inCourse('de', [
    '[4. März 1871|1871-03-04]: der Damm bricht, und das Wasser steht in den Mühlen der Stadt.',
  ]);
  const texts = question?.form === 'choice' ? question.options.map(({ text }) => text) : [];
  expect(texts).toContain('4. März 1871');
});

describe('what the note says elsewhere is no wrong option', () => {
  const options = (questions: readonly Question[], kind: QuestionKind): string[] =>
    questions.flatMap((question) =>
      question.form === 'choice' && question.kind === kind && question.line === 2
        ? question.options.map(({ text }) => text)
        : [],
    );

  test('a date', () => {
    const questions = course(
      'In [1801|1801] a mill was built at the weir of Tarn.',
      'The mill at the weir of Tarn was built in [1803|1803].',
      'In [1804|1804] the canal froze over.',
    );
    expect(options(questions, 'date')).toContain('1801');
    expect(options(questions, 'date')).not.toContain('1803');
  });

  test('a name', () => {
    const questions = course(
      '[Ada Mirren|p] built the first mill at the weir of Tarn.',
      'The first mill at the weir of Tarn was built by [Josef Lund|p].',
      '[Tom Hale|p] bought it.',
      '[Piet Kern|p] painted it.',
    );
    expect(options(questions, 'gap')).toContain('Tom Hale');
    expect(options(questions, 'gap')).not.toContain('Josef Lund');
  });

  test('a role', () => {
    const note = buildNote('Tarn', [
      { role: 'cause', section: 'Cause', points: ['[Mirren|p] sold the mill at the weir.'] },
      { role: 'impact', section: 'Impacts', points: ['The mill at the weir, [Mirren|p] sold it.'] },
    ]);
    expect(allQuestions(note, { seed: 1, strings })).toEqual([]);
  });
});

describe('plausible dates', () => {
  test.each([
    '1871-03-04',
    '1871-03',
    '1871',
    '1871-21',
    '187X',
    '18XX',
    '1868/1871',
    '-0043',
    '0001',
  ])('%s: all of its precision, none overlapping it, none over the turn of the era', (edtf) => {
    const value = parseEdtf(edtf);
    if (!value) throw new Error(`no date: ${edtf}`);
    const shifts = plausibleShifts(value);
    expect(shifts.length).toBeGreaterThan(1);
    for (const shift of shifts) {
      expect(shift.precision).toBe(value.precision);
      expect(calendarDay(shift.latest).year > 0).toBe(calendarDay(value.latest).year > 0);
      if (value.precision !== 'interval') {
        expect(definitelyBefore(shift, value) || definitelyBefore(value, shift)).toBe(true);
      }
    }
  });
});

describe('a gap question', () => {
  test('offers names of the same type', () => {
    const question = about(of('gap'), 'granaries');
    expect(question && keyOf(question)).toMatch(/Josef Lund|Kessel/u);
    const people = ['Ada Mirren', 'Josef Lund', 'Tom Hale'];
    for (const each of of('gap')) {
      const texts = each.options.map(({ text }) => text);
      if (people.includes(keyOf(each)))
        expect(texts.every((text) => people.includes(text))).toBe(true);
    }
  });

  test('does not ask for a heading, a name of no known kind or a year', () => {
    const questions = course(
      '[Mirren|p]: a miller of the upper valley of Tarn',
      '[Hale|p] met the [Orrin|n] at the weir of Tarn.',
      '[Lund|p] painted the [Pell|n] and the weir of Tarn.',
      '[Kern|p] sang about the [Brack|n] and the weir of Tarn.',
      'Between 235 and 284 the weir of Tarn was raised again and again.',
    );
    const keys = questions.flatMap((question) =>
      question.form === 'choice' && question.kind === 'gap' ? keyOf(question) : [],
    );
    expect(keys.sort()).toEqual(['Hale', 'Kern', 'Lund']);
  });

  test('never asks for the date', () => {
    for (const question of of('gap')) expect(keyOf(question)).not.toMatch(/18\d\d/u);
  });

  test('does not ask for a name that the sentence says twice', () => {
    const questions = course(
      '[Mirren|p] sold the mill of the family Mirren to the town of Tarn.',
      '[Hale|p] bought the weir of Tarn.',
      '[Lund|p] sang about the weir of Tarn.',
      '[Kern|p] painted the weir of Tarn.',
    );
    expect(questions.filter(({ line, kind }) => line === 2 && kind === 'gap')).toEqual([]);
  });
});

describe('a role question', () => {
  test('offers the roles that the note has, in their order', () => {
    for (const { options } of of('role')) {
      expect(options.map(({ text }) => text)).toEqual([
        'A cause',
        'Part of the course',
        'An impact',
      ]);
    }
  });

  test('is not asked of a point whose words say it', () => {
    const note = buildNote('Tarn', [
      { role: 'cause', section: 'Cause', points: ['The dry summer caused the mills to stop.'] },
      { role: 'impact', section: 'Impacts', points: ['As a result the town bought grain abroad.'] },
    ]);
    expect(allQuestions(note, { seed: 1, strings })).toEqual([]);
  });

  const mill = (title: string, course = 'The guard of [Tarn|l] closed the mill.') =>
    allQuestions(
      buildNote(title, [
        { role: 'cause', section: 'Cause', points: ['Many people in town were angry.'] },
        { role: 'course', section: 'Course', points: [course] },
        { role: 'impact', section: 'Impacts', points: ['[Hale|p] left the town for good.'] },
      ]),
      { seed: 1, strings },
    ).filter(({ kind }) => kind === 'role');

  test('is not asked of what names nobody and says little', () => {
    expect(mill('Mill Riots').map(({ line }) => line)).toEqual([4, 6]);
  });

  test('says of which crisis', () => {
    expect(mill('Mill Riots')[0]?.stem).toBe('The Mill Riots: The guard of Tarn closed the mill');
    expect(mill('Tarn')).toEqual([]);
  });

  test.each([
    'This marked the end of the mills of [Tarn|l].',
    'After the riots the mill of [Tarn|l] stood empty.',
    'The leadership of [Tarn|l] at night',
  ])('is not asked of what tells it, or says nothing: %s', (course) => {
    expect(mill('Mill Riots', course).map(({ line }) => line)).not.toContain(4);
  });

  test('is not asked of a note with one role', () => {
    expect(course('The millers of the valley met at the weir.')).toEqual([]);
  });

  test('is not asked outside cause, course and impacts', () => {
    expect(about(of('role'), 'ballad')).toBeUndefined();
  });
});
