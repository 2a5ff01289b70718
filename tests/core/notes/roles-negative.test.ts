import { expect, test } from 'vitest';
import { roleOf } from '../../../src/core/notes/roles';

// Headings that hold a role word and are topics all the same.
test.each([
  'Impact Player',
  '"The Cause" and her crew',
  'The “Cause” leaves port',
  'Treaty of Versailles - course of the river',
  'The golf course at Augusta',
  'Of course not',
  'The Lost Cause',
  'Rebel without a cause',
  'The Age of Reason',
  'The cult of Reason',
  'Course notes',
  'Result Table Design',
  'Trade links with India',
  'Tasks of the Committee of Public Safety',
  'Energy sources',
  'The Development of Radar',
  'The Story of Anne Frank',
  'References to God in the Constitution',
  'Folgenreiche Jahre',
  'Who took part?',
  'Cuban Missile Crisis',
  'Key people',
  '1914',
  '2.',
  '',
  '🔥',
])('no role: %s', (heading) => {
  expect(roleOf(heading)).toBeNull();
});
