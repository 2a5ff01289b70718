import { expect, test } from 'vitest';
import { readQuizLink } from '../../../src/core/session/quiz-link';

test('a link names a note, and may say what is wanted of it', () => {
  expect(readQuizLink({ action: 'causeway', note: 'Cuba' })).toEqual({
    note: 'Cuba',
    mode: 'quiz',
    section: null,
    length: undefined,
  });
  const whole = { note: ' Crises/Cuba.md ', mode: 'Quiz', section: 'Cause', length: '10' };
  expect(readQuizLink(whole)).toEqual({
    note: 'Crises/Cuba.md',
    mode: 'quiz',
    section: 'Cause',
    length: 10,
  });
  expect(readQuizLink({ note: 'Cuba', mode: 'check' })).toMatchObject({ mode: 'check' });
  expect(readQuizLink({ note: 'Cuba', length: 'all' })).toMatchObject({ length: null });
});

test('a bad link says what is wrong with it', () => {
  for (const params of [{}, { note: '' }, { note: '  ' }, { note: 'true' }]) {
    expect(readQuizLink({ mode: 'quiz', ...params })).toEqual({ fault: 'no-note' });
  }
  expect(readQuizLink({ note: 'Cuba', mode: 'delete' })).toEqual({
    fault: 'mode',
    given: 'delete',
  });
  for (const length of ['0', '-5', '2.5', 'many', '501', 'NaN', 'Infinity', '1e9']) {
    expect(readQuizLink({ note: 'Cuba', length })).toEqual({ fault: 'length', given: length });
  }
});
