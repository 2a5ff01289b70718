import { describe, expect, test } from 'vitest';
import { withoutDate } from '../../../src/core/quiz/dateless';

/** The date is what stands in brackets. */
function take(marked: string, english = true): string {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  return withoutDate(marked.replace(/[[\]]/gu, ''), { from, to }, english).text;
}

describe('a date goes with what belongs to it', () => {
  test.each([
    ['In [1871] the dam at Orrin broke.', 'The dam at Orrin broke.'],
    ['On [4 March 1871] the dam broke.', 'The dam broke.'],
    ['On [Monday 4 of March 1871] the dam broke.', 'The dam broke.'],
    ['The dam broke on [Monday, 4 March 1871].', 'The dam broke.'],
    ['The dam broke in [March 1871] after heavy rain.', 'The dam broke after heavy rain.'],
    [
      'The valley was cleared and on [4th March] the gates were shut.',
      'The valley was cleared and the gates were shut.',
    ],
    ['In [early 1871], the mayor resigned.', 'The mayor resigned.'],
    ['During the [1870s], many left the valley.', 'Many left the valley.'],
    ['The company, in [1871], lost its charter.', 'The company lost its charter.'],
    ['The Orrin Act ([1871]) closed the mills.', 'The Orrin Act closed the mills.'],
    ['[1871]: the dam broke', 'The dam broke'],
    ['[4 March 1871] – the dam broke', 'The dam broke'],
    ['Orrin Act - [1871] - closed the mills', 'Orrin Act - closed the mills'],
    ['Closing of the mills, [1871]', 'Closing of the mills'],
    ['Treaty of Orrin [1871]', 'Treaty of Orrin'],
    ['The Orrin Act of [1871] closed the mills.', 'The Orrin Act closed the mills.'],
    ['[July 1871] Orrin declared itself free', 'Orrin declared itself free'],
  ])('%s', (marked, expected) => {
    expect(take(marked)).toBe(expected);
  });
});

describe('a date that the sentence cannot do without leaves a gap', () => {
  test.each([
    ['The drought lasted from [1871] to the war.', 'The drought lasted from ____ to the war.'],
    ['The mills had closed by [1871].', 'The mills had closed by ____.'],
    ['Nobody returned until [1871].', 'Nobody returned until ____.'],
    ['In the [1871] elections the mayor lost.', 'In the ____ elections the mayor lost.'],
    ['The [1871] flood ruined the mills.', 'The ____ flood ruined the mills.'],
    ["In [1871]'s flood the mills were lost.", "In ____'s flood the mills were lost."],
    ['The harvest of [1871] was ruined.', 'The harvest of ____ was ruined.'],
    ['It was [1871] when the dam broke.', 'It was ____ when the dam broke.'],
  ])('%s', (marked, expected) => {
    expect(take(marked)).toBe(expected);
  });
});

describe('in another language', () => {
  test.each([
    ['Nel [1871] la diga crollò.', 'La diga crollò.'],
    ['En [1871], la digue céda.', 'La digue céda.'],
    ['Em [março de 1871], a barragem caiu.', 'A barragem caiu.'],
    ['El [4 de marzo de 1871] cayó la presa.', 'Cayó la presa.'],
  ])('a date leaves the head of a Romance sentence: %s', (marked, rest) => {
    expect(take(marked, false)).toBe(rest);
  });

  test('a date set off by punctuation goes', () => {
    expect(take('[1871]: Der Damm bricht', false)).toBe('Der Damm bricht');
    expect(take('Il crollo della diga ([1871])', false)).toBe('Il crollo della diga');
  });

  test('a date in the sentence leaves a gap, since the order of the words hangs on it', () => {
    expect(take('Im März [1871] brach der Damm.', false)).toBe('Im März ____ brach der Damm.');
    expect(take('In [1871] brak de dam.', false)).toBe('In ____ brak de dam.');
  });
});
