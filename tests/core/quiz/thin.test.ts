import { describe, expect, test } from 'vitest';
import { whyNoQuestions } from '../../../src/core/quiz/thin';
import { buildNote } from './note-builder';

const noteOf = (...points: string[]) =>
  buildNote('Tarn', [{ role: 'cause', section: 'Cause', points }]);

describe('a note that gives no questions is told what it lacks', () => {
  test('points', () => {
    expect(whyNoQuestions(noteOf())).toEqual({ kind: 'no-points' });
  });

  test('more points', () => {
    expect(whyNoQuestions(noteOf('The mill burned in [1809|1809].'))).toEqual({
      kind: 'few-points',
      points: 1,
    });
  });

  test('dates and names', () => {
    const note = noteOf('The harvest failed.', 'The winter was hard.', 'People left.');
    expect(whyNoQuestions(note)).toEqual({ kind: 'no-dates-no-names', points: 3 });
  });

  test('something to hold its one name against', () => {
    const note = noteOf('[Hale|p] left.', 'The winter was hard.', 'People left.');
    expect(whyNoQuestions(note)).toEqual({ kind: 'too-alike', points: 3 });
  });

  test('points other than the answers to source questions', () => {
    const note = buildNote('Tarn', [
      { role: 'sources', section: 'Source Questions', points: ['The cartoon shows Hale.'] },
    ]);
    expect(whyNoQuestions(note)).toEqual({ kind: 'no-points' });
  });
});
