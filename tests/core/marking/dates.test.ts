import { expect, test } from 'vitest';
import { kinds, mark } from './marked';

test.each([
  [
    'The congress met from September 1814 to June 1815.',
    'It met from November 1814 to August 1815',
  ],
  ['The war lasted from 1914 to 1918.', 'The war lasted from 1914 to 1917'],
  ['The war lasted from 1914 to 1918.', 'The war lasted from 1915 to 1918'],
  ['Rome lost at Cannae in 216 BC.', 'Rome lost at Cannae in 217'],
  ['Mehmed took the city on 29 May 1453.', 'mehmed took the city on 29 March 1453 bc it was rich'],
])('%s is not: %s', (model, answer) => {
  expect(kinds(mark(model, answer))).toEqual(['wrong-date']);
});

test.each([
  ['The congress met from September 1814 to June 1815.', 'The congress met from 1814 to 1815'],
  ['The war lasted from 1914 to 1918.', 'The war lasted from 1914 to 1918 and ruined Europe'],
  ['Rome lost at Cannae in 216 BC.', 'Rome lost at Cannae in 216'],
  ['Mehmed took the city on 29 May 1453.', 'mehmed took the city on 29 may 1453 bc it was rich'],
])('%s may be: %s', (model, answer) => {
  expect(kinds(mark(model, answer))).toEqual([]);
  expect(mark(model, answer).overall).toBe('correct');
});

test('who says a thing and denies it outright has not said it', () => {
  const marking = mark(
    'The king was executed.',
    'The king was executed. The king was not executed at all.',
  );
  expect(marking.overall).toBe('wrong');
});
