import { expect, test } from 'vitest';
import { markAnswer } from '../../../../src/core/marking/mark';
import type { Marking } from '../../../../src/core/marking/marking';
import { en } from '../../../../src/strings';

const model = 'The Corn Laws were repealed because of the famine in Ireland.';
const claims = [
  'Peel introduced the income tax in 1842.',
  'The potato blight reached Ireland in September 1845.',
  'The Chartists did not win the vote.',
];
const mark = (answer: string): Marking => markAnswer({ question: '', model, answer, claims }, en);

test.each([
  ['Peel introduced the income tax in 1832.', '1832'],
  ['The Chartists won the vote.', 'won'],
  ['The potato blight reached Ireland in March 1845.', 'March 1845'],
])('what the note denies elsewhere bars "correct" and takes nothing: %s', (wrong, typed) => {
  const marking = mark(`${model} ${wrong}`);
  expect(marking.flags.map(({ kind }) => kind)).toEqual(['denied-elsewhere']);
  expect(marking.flags[0]?.message).toContain(typed);
  expect(marking).toMatchObject({ overall: 'partly', score: mark(model).score });
});

test.each([
  'Peel introduced the income tax in 1842.',
  'Peel was born in 1788.',
  'Income tax was abolished in 1816.',
  'The potato came to Ireland about 1590.',
  'The Chartists collected signatures for the vote in 1848.',
])('other true statements cost nothing: %s', (more) => {
  expect(mark(`${model} ${more}`)).toMatchObject({ overall: 'correct', flags: [] });
});
