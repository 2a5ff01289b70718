import { describe, expect, test } from 'vitest';
import { kinds, mark, verdicts } from './marked';

describe('strict where history is strict, lenient where it is not', () => {
  test.each([
    ['1914', '1915'],
    ['1939', '1933'],
    ['Francis I', 'Francis II'],
    ['Kaiser Wilhelm II', 'Kaiser Wilhelm I'],
    ['Iraq', 'Iran'],
    ['Austria', 'Australia'],
    ['Prussia', 'Russia'],
    ['thirteen colonies', '12 colonies'],
    ['First World War', 'Second World War'],
    ['44 BC', '44 AD'],
  ])('%s is not %s', (model, answer) => {
    expect(mark(model, answer).overall).toBe('wrong');
  });

  test.each([
    ['1914', 'in 1914'],
    ['Treaty of Versailles', 'Versailles'],
    ['assassination of Franz Ferdinand', 'Franz Ferdinand was assassinated'],
    ['invasion of Poland', 'Poland was invaded'],
    ['Soviet Union', 'USSR'],
    ['Kennedy', 'JFK'],
    ['First World War', 'WW1'],
    ['World War I', 'the First World War'],
    ['Nikita Khrushchev', 'kruschev'],
    ['Louis XIV', 'louis xiv'],
    ['thirteen colonies', '13 colonies'],
    ['the defence of the harbour', 'defense of the harbor'],
    ['mobilisation', 'they mobilized'],
    ['Robespierre', 'Robespiere'],
  ])('%s may be %s', (model, answer) => {
    expect(mark(model, answer).overall).toBe('correct');
  });

  test('a flag says what was written and what the note has', () => {
    expect(mark('The crisis ended in 1962.', 'It ended in 1963.').flags).toMatchObject([
      { kind: 'wrong-date', message: 'You wrote 1963; your note says 1962', start: 12, end: 16 },
    ]);
    expect(kinds(mark('Francis I', 'Francis II'))).toEqual(['wrong-number']);
  });

  const wall = 'The wall was built in 1961. It fell in 1989.';
  test.each([
    'The wall was built in 1989. It fell in 1961.',
    'the wall was built in 1989 and fell in 1961',
    'In 1989 the wall was built and in 1961 it fell',
    'built 1989, fell 1961',
  ])('two dates swapped are both wrong: %s', (answer) => {
    const marking = mark(wall, answer);
    expect(verdicts(marking)).toEqual(['contradicted', 'contradicted']);
    expect(marking.flags.map(({ message }) => message)).toEqual([
      'You wrote 1989; your note says 1961',
      'You wrote 1961; your note says 1989',
    ]);
  });

  test.each([
    'In 1961 the wall was built and in 1989 it fell',
    'the wall was built in 1961 and fell in 1989',
    'The wall, built in 1961, fell in 1989.',
    'It fell in 1989 after being built in 1961',
  ])('two dates each in its place are right: %s', (answer) => {
    expect(verdicts(mark(wall, answer))).toEqual(['covered', 'covered']);
  });
});
