import { describe, expect, test } from 'vitest';
import type { HistoryNote } from '../../../src/core/notes/note';
import { allQuestions, type QuizOptions } from '../../../src/core/quiz/make';
import { thinWords, whyNoQuestions } from '../../../src/core/quiz/thin';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';
import { valley } from './valley';

const noteOf = (...points: string[]) =>
  buildNote('Tarn', [{ role: 'cause', section: 'Why it happened', points }]);

const options = { seed: 1, strings };

function said(note: HistoryNote, more: Partial<QuizOptions> = {}): string {
  const { reason, hint } = thinWords(whyNoQuestions(note, { ...options, ...more }), strings);
  return `${reason} ${hint}`;
}

describe('a note that gives no questions is told what it lacks, and what to do', () => {
  test('points', () => {
    expect(said(noteOf())).toBe(
      'It has no points yet. Add a heading “Course” with points below it.',
    );
  });

  test('more points', () => {
    expect(whyNoQuestions(noteOf('The mill burned in [1809|1809].'), options)).toMatchObject({
      kind: 'few-points',
      points: 1,
      dates: 1,
      names: 0,
    });
    const note = buildNote('Tarn', [
      { role: 'cause', section: 'Cause', points: ['The harvest failed.'] },
      { role: 'course', section: 'Course', points: ['People left.'] },
      { role: 'impact', section: 'What came of it', points: [] },
    ]);
    expect(said(note)).toBe(
      'It has two points, no dates and no names. Write more under What came of it.',
    );
  });

  test('dates and names', () => {
    const note = noteOf('The harvest failed.', 'The winter was hard.', 'People left.');
    expect(whyNoQuestions(note, options).kind).toBe('no-facts');
    expect(said(note)).toBe(
      'It has three points, no dates and no names. Add when things happened and who did them.',
    );
  });

  test('something to hold its one name against', () => {
    const note = noteOf('[Hale|p] left.', 'The winter was hard.', 'People left.');
    expect(whyNoQuestions(note, options)).toMatchObject({ kind: 'too-alike', names: 1 });
  });

  test('points other than the answers to source questions', () => {
    const note = buildNote('Tarn', [
      { role: 'sources', section: 'Source Questions', points: ['The cartoon shows Hale.'] },
    ]);
    expect(whyNoQuestions(note, options).kind).toBe('no-points');
  });
});

test('a section speaks of itself', () => {
  const note = buildNote('Tarn', [
    { role: 'cause', section: 'Cause', points: ['The harvest failed.', 'People left.'] },
    { role: 'impact', section: 'Impacts', points: ['The mill closed.'] },
  ]);
  expect(said(note, { within: 1 })).toBe(
    'This section has one point, no dates and no names. Write more under Impacts.',
  );
});

describe('where the note would give questions, the choices are what is in the way', () => {
  test('all were hidden', () => {
    const hidden = new Set(allQuestions(valley, options).map(({ id }) => id));
    expect(said(valley, { hidden })).toBe(
      'Every question it gives was hidden. A point that is reworded or added is asked about again.',
    );
  });

  test('none is of the chosen kinds', () => {
    expect(said(valley, { families: new Set() })).toMatch('It gives no questions of the chosen');
  });

  test('none is on the chosen points', () => {
    expect(said(valley, { only: new Set(['gone']) })).toMatch('The points chosen give no');
  });
});
